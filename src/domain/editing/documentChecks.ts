import { codeParts, parentCode, parseCode } from '../documents/code';
import type { DocumentCode } from '../documents/code';
import { documentKinds } from '../documents/document';
import type { DocumentKind, DocumentStage } from '../documents/document';
import { kindRules } from '../documents/kindRules';
import type { Facts } from '../facts';
import { isBackwards } from '../time/validity';
import { numberIn, textIn, validityIn } from './draft';
import type { RowDraft } from './draft';
import type { DraftProblem, Problem } from './problem';

const isKind = (text: string | undefined): text is DocumentKind => documentKinds.some(kind => kind === text);

/** The kinds that a code is for. */
const kindsFor = (code: DocumentCode): readonly DocumentKind[] => {
  const part = codeParts(code).part?.kind;
  return documentKinds.filter(kind => kindRules[kind].coded && kindRules[kind].part === part);
};

const parentProblem = (code: DocumentCode, draft: RowDraft, { documents }: Facts): DraftProblem | undefined => {
  const expected = parentCode(code);
  if (expected === undefined) return undefined;
  const parent = numberIn(draft, 'Parent');
  const stands = parent === undefined
    ? documents.some(document => document.code === expected)
    : documents.find(({ id }) => id === parent)?.code === expected;
  return stands ? undefined : { kind: 'parentOfCode', expected };
};

const codeProblems = (typed: string, draft: RowDraft, facts: Facts, self: number | undefined): readonly Problem[] => {
  const code = parseCode(typed);
  if (code === undefined) return [{ column: 'Code', problem: { kind: 'codeGrammar' } }];
  const taken = facts.documents.find(document => document.code === code && document.id !== self);
  const kind = textIn(draft, 'Kind');
  const expected = kindsFor(code);
  const parent = parentProblem(code, draft, facts);
  return [
    ...(taken ? [{ column: 'Code', problem: { kind: 'codeTaken', by: taken.id } } as const] : []),
    ...(isKind(kind) && !expected.includes(kind)
      ? [{ column: 'Kind', problem: { kind: 'codeKind', expected } } as const] : []),
    ...(textIn(draft, 'Stage') === 'drafting' ? [{ column: 'Code', problem: { kind: 'codeOnDrafting' } } as const] : []),
    ...(parent ? [{ column: 'Parent', problem: parent }] : [])
  ];
};

const withoutCode = (draft: RowDraft): readonly Problem[] => {
  const kind = textIn(draft, 'Kind');
  return textIn(draft, 'Stage') === 'inUse' && isKind(kind) && kindRules[kind].coded
    ? [{ column: 'Code', problem: { kind: 'codeMissing' } }] : [];
};

const merger = (draft: RowDraft): readonly Problem[] => {
  const merged = textIn(draft, 'Stage') === ('merged' satisfies DocumentStage);
  const into = numberIn(draft, 'MergedInto');
  if (merged && into === undefined) return [{ column: 'MergedInto', problem: { kind: 'mergedNowhere' } }];
  return !merged && into !== undefined ? [{ column: 'Stage', problem: { kind: 'notMerged' } }] : [];
};

export const checkDocument = (draft: RowDraft, facts: Facts, self: number | undefined): readonly Problem[] => {
  const code = textIn(draft, 'Code');
  const restricted = validityIn(draft, 'RestrictionFrom', 'RestrictionUntil');
  return [
    ...(code === undefined ? withoutCode(draft) : codeProblems(code, draft, facts, self)),
    ...merger(draft),
    ...(isBackwards(restricted) ? [{ column: 'RestrictionUntil', problem: { kind: 'backwards' } } as const] : [])
  ];
};
