import type { FindingSubject } from '../findings/subject';
import { groupBy } from '../grouping';
import type { DocumentId } from '../identity';
import { codeParts } from './code';
import type { CodeParts, DocumentCode } from './code';
import type { RegisterEntry } from './register';

/** A number of a series that no document in use carries, and what became of it. */
export type CodeGap = { readonly subject: FindingSubject; readonly code: DocumentCode } & (
  | { readonly kind: 'codeMerged'; readonly document: DocumentId; readonly into?: DocumentId }
  | { readonly kind: 'codeEnded'; readonly document: DocumentId }
  /** No row was ever given the number. Reported, never filled in (domain.md: P19). */
  | { readonly kind: 'codeUnknown' });

const seriesCode = (series: CodeParts['series'], number: number): DocumentCode =>
  `${series}${String(number).padStart(2, '0')}` as DocumentCode;

/** The document that tells why nobody uses a code: one that was merged says more than one that ended. */
const gapAt = (code: DocumentCode, carriers: readonly RegisterEntry[]): CodeGap | undefined => {
  if (carriers.some(({ state }) => state.status !== 'merged' && state.status !== 'ended')) return undefined;
  const carrier = carriers.find(({ state }) => state.status === 'merged') ?? carriers[0];
  if (!carrier) return { kind: 'codeUnknown', code, subject: { kind: 'code', code } };
  const { document, state } = carrier;
  const about = { code, document: document.id, subject: { kind: 'document', id: document.id } } as const;
  return state.status === 'merged'
    ? { kind: 'codeMerged', ...about, into: state.into }
    : { kind: 'codeEnded', ...about };
};

/** For each series, the numbers from 1 to the highest ever given that no document in use carries. Parts are not counted. */
export const codeGaps = (entries: readonly RegisterEntry[]): readonly CodeGap[] => {
  const byCode = groupBy(entries, entry => entry.document.code);
  const own = [...byCode.keys()].map(codeParts).filter(({ part }) => part === undefined);
  return (['S', 'P'] as const).flatMap(series => {
    const highest = Math.max(0, ...own.filter(parts => parts.series === series).map(parts => parts.number));
    return Array.from({ length: highest }, (_, i) => seriesCode(series, i + 1))
      .flatMap(code => gapAt(code, byCode.get(code) ?? []) ?? []);
  });
};
