import type { DocumentId } from '../identity';
import { parentCode } from './code';
import type { DocumentCode } from './code';
import type { ManagedDocument } from './document';

/** How another document stands to this one: it is this one's parent, a part of it, went into it, or took it in. */
export interface Related {
  readonly how: 'parent' | 'part' | 'mergedFrom' | 'mergedInto';
  readonly document: DocumentId;
}

/** The document a part stands under: as its row says, else as its code says (`P01` for `P01_J01`). */
const parentOf = (document: ManagedDocument, byCode: ReadonlyMap<DocumentCode, DocumentId>): DocumentId | undefined => {
  const code = document.code && parentCode(document.code);
  return document.parent ?? (code && byCode.get(code));
};

/** Relations of every document, both ways. Rows that point at themselves or at nothing relate nothing. */
export const relationsOf = (documents: readonly ManagedDocument[]): ReadonlyMap<DocumentId, readonly Related[]> => {
  const byCode = new Map(documents.flatMap(({ code, id }): [DocumentCode, DocumentId][] => code ? [[code, id]] : []));
  const known = new Set(documents.map(document => document.id));
  const related = new Map<DocumentId, Related[]>();

  const note = (of: DocumentId, how: Related['how'], document: DocumentId): void => {
    const relations = related.get(of);
    if (relations) relations.push({ how, document });
    else related.set(of, [{ how, document }]);
  };
  const pair = (from: DocumentId, how: Related['how'], to: DocumentId | undefined, back: Related['how']): void => {
    if (to === undefined || to === from || !known.has(to)) return;
    note(from, how, to);
    note(to, back, from);
  };

  for (const document of documents) {
    pair(document.id, 'parent', parentOf(document, byCode), 'part');
    pair(document.id, 'mergedInto', document.stage === 'merged' ? document.mergedInto : undefined, 'mergedFrom');
  }
  return related;
};
