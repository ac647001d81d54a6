import { fold } from '../search/fold';
import { clausesOf, columnsOf, type Placement } from './clauses';
import type { DocumentContent } from './content';

/** A line of a text as a person wrote it, and folded. */
export interface FoldedLine { readonly line: string; readonly folded: string }

const columns = (content: DocumentContent, placed?: Placement): readonly string[] =>
  clausesOf(content, placed).flatMap(({ body }) => (body.kind === 'status' || body.kind === 'member' ? [] : columnsOf(body))).filter(column => column !== '');

/** All that a text says, folded for `hasWords`; a word is never found across two clauses. */
export const fullText = (content: DocumentContent, placed?: Placement): string => fold(columns(content, placed).join('\n'));

const texts = new WeakMap<DocumentContent, string>();

/** The same, folded once however often the register is read anew. */
export const foldedOnce = (content: DocumentContent): string => {
  const known = texts.get(content) ?? fullText(content);
  texts.set(content, known);
  return known;
};

const lines = new WeakMap<DocumentContent, readonly FoldedLine[]>();

/** The lines of a text, folded once: rows in sight ask at every keystroke which of them was found. */
export const foldedLines = (content: DocumentContent): readonly FoldedLine[] => {
  const known = lines.get(content) ?? columns(content).flatMap(column => column.split('\n')).map(line => ({ line, folded: fold(line) }));
  lines.set(content, known);
  return known;
};
