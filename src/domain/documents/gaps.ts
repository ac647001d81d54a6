import type { FindingSubject } from '../findings/subject';
import { groupBy } from '../grouping';
import type { DocumentId, RoleId } from '../identity';
import { parentCode } from './code';
import type { DocumentCode } from './code';
import { codeGaps } from './codeGaps';
import type { CodeGap } from './codeGaps';
import { validEditions } from './edition';
import type { Review } from './edition';
import { kindRules } from './kindRules';
import type { LogDifference } from './logged';
import type { Owner } from './owner';
import type { Register, RegisterEntry } from './register';

/** What is amiss with one document. */
export type DocumentProblem =
  /** Reported once, on the first of the documents. */
  | { readonly kind: 'duplicateCode'; readonly code: DocumentCode; readonly documents: readonly DocumentId[] }
  | { readonly kind: 'noCode' }
  | { readonly kind: 'codeOnDrafting'; readonly code: DocumentCode }
  /** A part whose own document is not in the list. */
  | { readonly kind: 'parentMissing'; readonly code: DocumentCode; readonly parent: DocumentCode }
  | { readonly kind: 'mergedNowhere' }
  | { readonly kind: 'noOwner' }
  /** Nobody holds the role of the owner, or of somebody responsible for a part. */
  | { readonly kind: 'ownerVacant'; readonly role: RoleId }
  /** In use by its stage, without an edition in force or confirmed. */
  | { readonly kind: 'notInForce' }
  /** Editions by their numbers. */
  | { readonly kind: 'draftingInForce'; readonly edition: number }
  | { readonly kind: 'editionsOverlap'; readonly editions: readonly number[] }
  | { readonly kind: 'noOrder'; readonly edition: number }
  /** The list of editions says something else than the log of the edition's round. */
  | { readonly kind: 'logDiffers'; readonly difference: LogDifference }
  /** What the document rests on could not be held against the lists of the day of submission. */
  | { readonly kind: 'logUnverified' }
  | { readonly kind: 'reviewOverdue'; readonly review: Review };

/** What somebody should look at in the register on its day. */
export type DocumentFinding = CodeGap | (DocumentProblem & { readonly subject: FindingSubject });

interface Context { readonly register: Register; readonly byCode: ReadonlyMap<DocumentCode, readonly RegisterEntry[]> }
type Rule = (entry: RegisterEntry, context: Context) => DocumentProblem | readonly DocumentProblem[] | undefined | false;

const isOver = ({ state }: RegisterEntry): boolean => state.status === 'merged' || state.status === 'ended';

const isVacant = (owner: Owner | undefined): owner is Owner =>
  owner !== undefined && owner.external === undefined && owner.holders.length === 0;

const codeRules: readonly Rule[] = [
  ({ document: { code, stage, kind } }) =>
    code === undefined && stage === 'inUse' && kindRules[kind].coded && { kind: 'noCode' },
  ({ document: { code, stage } }) => code !== undefined && stage === 'drafting' && { kind: 'codeOnDrafting', code },
  ({ document: { code } }, { byCode }) => {
    const parent = code && parentCode(code);
    return code !== undefined && parent !== undefined && !byCode.has(parent) && { kind: 'parentMissing', code, parent };
  },
  ({ document }, { byCode }) => {
    const [first, ...others] = (document.code && byCode.get(document.code)) ?? [];
    return document.code !== undefined && first?.document === document && others.length > 0 &&
      { kind: 'duplicateCode', code: document.code, documents: [document.id, ...others.map(other => other.document.id)] };
  }
];

const stateRules: readonly Rule[] = [
  ({ document: { stage, mergedInto } }) => stage === 'merged' && mergedInto === undefined && { kind: 'mergedNowhere' },
  ({ document: { stage }, edition }) =>
    stage === 'drafting' && edition !== undefined && { kind: 'draftingInForce', edition: edition.number },
  ({ document: { stage }, state: { status } }) =>
    stage === 'inUse' && (status === 'noEdition' || status === 'ended') && { kind: 'notInForce' },
  ({ editions }, { register }) => {
    const valid = validEditions(editions, register.on);
    return valid.length > 1 && { kind: 'editionsOverlap', editions: valid.map(({ number }) => number) };
  },
  ({ document, edition }) =>
    edition !== undefined && !edition.order && kindRules[document.kind].ownedAndOrdered &&
    { kind: 'noOrder', edition: edition.number },
  ({ review }) => review?.state === 'overdue' && { kind: 'reviewOverdue', review }
];

const logRules: readonly Rule[] = [
  ({ differences }) => differences.map(difference => ({ kind: 'logDiffers', difference })),
  ({ unverified }) => unverified && { kind: 'logUnverified' }
];

const ownerRules: readonly Rule[] = [
  entry => !entry.owner && !isOver(entry) && kindRules[entry.document.kind].ownedAndOrdered && { kind: 'noOwner' },
  entry => {
    if (isOver(entry)) return undefined;
    const vacant = [entry.owner, ...entry.listings.map(({ part }) => part?.owner)].filter(isVacant);
    return [...new Set(vacant.map(({ role }) => role.id))].map(role => ({ kind: 'ownerVacant', role }));
  }
];

const rules = [...codeRules, ...stateRules, ...logRules, ...ownerRules];

const problemsOf = (entry: RegisterEntry, context: Context): readonly DocumentProblem[] =>
  rules.flatMap(rule => rule(entry, context) || []);

/** Gaps of the code series first, then each document's own findings in the order of the list. */
export const documentFindings = (register: Register): readonly DocumentFinding[] => {
  const context = { register, byCode: groupBy(register.entries, entry => entry.document.code) };
  return [
    ...codeGaps(register.entries),
    ...register.entries.flatMap(entry => {
      const subject: FindingSubject = { kind: 'document', id: entry.document.id };
      return problemsOf(entry, context).map(problem => ({ ...problem, subject }));
    })
  ];
};
