import type { DocumentCode } from '../../../domain/documents/code';
import type { CodeGap } from '../../../domain/documents/codeGaps';
import type { RegisterEntry } from '../../../domain/documents/register';
import type { RegisterGroup, RegisterLine } from '../../../domain/documents/registerGroups';
import type { DocumentId } from '../../../domain/identity';
import { fold } from '../../../domain/search/fold';
import { once } from './once';

/** The empty place of a code that no document carries: reported, never filled in. */
export interface GapLine { readonly key: string; readonly gap: DocumentCode; readonly words: string }

/** What a row of the register stands for. */
export type ShownLine = RegisterLine | GapLine;

export const isGap = (line: ShownLine): line is GapLine => 'gap' in line;

/** A run of rows under one heading; the flat view has a single one without a heading. */
export type ShownGroup =
  | { readonly kind: 'all' | 'gaps'; readonly lines: readonly ShownLine[] }
  | RegisterGroup;

export const groupKey = (group: ShownGroup): string =>
  group.kind === 'supportService' ? `supportService ${group.supportService.id}` : group.kind;

/** A document as one line, as the flat view shows it. */
export const lineOf = once((entry: RegisterEntry): RegisterLine =>
  ({ key: `entry ${entry.document.id}`, entry, owner: entry.owner, words: entry.words }));

/** Codes that were merged or ended have documents that stand in the register themselves; only unknown ones need a line. */
export const gapLines = (gaps: readonly CodeGap[]): readonly GapLine[] => gaps.flatMap(({ kind, code }) =>
  kind === 'codeUnknown' ? [{ key: `code ${code}`, gap: code, words: fold(code) }] : []);

/** Some documents stand on several lines: this counts each once. */
export const documentsIn = (groups: readonly ShownGroup[]): number => {
  const documents = new Set<DocumentId>();
  for (const { lines } of groups) for (const line of lines) if (!isGap(line)) documents.add(line.entry.document.id);
  return documents.size;
};

/** The line of the grid that stands for what the panel shows: the one that was opened, else the first of the document. */
export const selectedLine = (
  groups: readonly ShownGroup[], openedKey: string | undefined, fits: (line: ShownLine) => boolean
): string | undefined => {
  const fitting = groups.flatMap(({ lines }) => lines.filter(fits));
  return (fitting.find(({ key }) => key === openedKey) ?? fitting[0])?.key;
};

/** What the address says of a line once it is opened. */
export const addressOfLine = (line: ShownLine): string => (isGap(line) ? line.gap : String(line.entry.document.id));
