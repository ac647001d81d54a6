import { foldParts } from '../search/fold';
import { clausesOf, columnsOf, type Placement } from './clauses';
import type { DocumentContent } from './content';

/** All that a text says, folded for `hasWords`; a word is never found across two clauses. Fold once, ask at every keystroke. */
export const fullText = (content: DocumentContent, placed?: Placement): string =>
  foldParts(clausesOf(content, placed).flatMap(({ body }) => (body.kind === 'status' ? [] : columnsOf(body))));
