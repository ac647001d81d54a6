import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { DocumentDraft } from '../../data/approvals/draftRows';
import type { ConfirmedEdition } from '../../domain/approval/editions';
import type { Log } from '../../domain/approval/entry';
import type { Digest } from '../../domain/approval/envelope';
import type { EditionLog } from '../../domain/approval/replay';
import type { JobEntry, JobRegister, JobStatus } from '../../domain/jobDescriptions/jobRegister';
import { isValidOn } from '../../domain/time/validity';

/** A text of a document that can be read or compared. `key` is what the address calls it: `2`, `2r1` for an earlier round, `d17` for a draft. */
export type TextChoice = { readonly key: string; readonly edition: number } & (
  | { readonly kind: 'submitted'; readonly hash: Digest; readonly log: Log; readonly status: JobStatus; readonly round: number; readonly confirmed?: ConfirmedEdition }
  | { readonly kind: 'draft'; readonly draft: DocumentDraft }
);

/** Of an edition that is confirmed, whether it holds on the day; of others, where its round is. An earlier round was returned. */
const statusIn = ({ approval }: EditionLog, confirmed: ConfirmedEdition | undefined, isLast: boolean, { on }: JobRegister): JobStatus => {
  if (!isLast) return 'returned';
  if (approval.status !== 'confirmed') return approval.status;
  if (!confirmed) return 'confirmed';
  if (isValidOn(confirmed.validity, on)) return 'inForce';
  return (confirmed.validity.from ?? '') > on ? 'confirmed' : 'notInForce';
};

const submittedIn = (log: EditionLog, { editions }: JobEntry, register: JobRegister): readonly TextChoice[] => {
  const confirmed = editions.find(({ number }) => number === log.edition);
  const submits = log.counted.flatMap(entry => (entry.kind === 'submit' ? [entry] : []));
  return submits.map((submit, n): TextChoice => {
    const isLast = n === submits.length - 1;
    return {
      kind: 'submitted', key: isLast ? String(log.edition) : `${log.edition}r${submit.round}`, edition: log.edition, hash: submit.hash,
      log: submit.log, round: submit.round, status: statusIn(log, confirmed, isLast, register), confirmed: isLast ? confirmed : undefined
    };
  });
};

/** Every text of a document, the latest edition first; of one edition its draft, then its rounds from the last. */
export const textChoices = (entry: JobEntry, register: JobRegister, { drafts }: Pick<ApprovalFacts, 'drafts'>): readonly TextChoice[] => {
  const { id } = entry.document;
  const submitted = [...register.replay.editions.values()].filter(({ document }) => document === id).flatMap(log => submittedIn(log, entry, register));
  const shown = new Set(entry.drafts.map(draft => draft.id));
  const written = drafts.filter(draft => draft.document === id && shown.has(draft.id) && draft.content !== undefined)
    .map((draft): TextChoice => ({ kind: 'draft', key: `d${draft.id}`, edition: draft.edition, draft }));
  const place = (choice: TextChoice): number => (choice.kind === 'draft' ? Infinity : choice.round);
  return [...written, ...submitted].sort((a, b) => b.edition - a.edition || place(b) - place(a));
};

/** What a person reads first: the text in the round, else the one in force, else whatever is there. */
export const firstChoice = (choices: readonly TextChoice[], { status, round, inForce }: JobEntry): TextChoice | undefined => {
  const edition = round && (status === 'open' || status === 'returned' || status === 'coordinated') ? round.edition : inForce?.number;
  return choices.find(({ key }) => key === String(edition)) ?? choices.find(({ kind }) => kind === 'submitted') ?? choices[0];
};

/** What a text is compared with unless somebody says otherwise: the one in force, else the one before it. */
export const comparedWith = (choices: readonly TextChoice[], now: TextChoice, { inForce }: JobEntry): TextChoice | undefined => {
  const inForceNow = choices.find(choice => choice !== now && choice.kind === 'submitted' && choice.edition === inForce?.number && choice.edition < now.edition);
  return inForceNow ?? choices[choices.indexOf(now) + 1] ?? choices.find(choice => choice !== now);
};
