import * as React from 'react';
import { readAllTexts } from '../../data/approvals/texts';
import type { Digest } from '../../domain/approval/envelope';
import type { DocumentId } from '../../domain/identity';
import type { DocumentContent } from '../../domain/jobDescriptions/content';
import { foldedOnce } from '../../domain/jobDescriptions/fullText';
import type { JobRegister } from '../../domain/jobDescriptions/jobRegister';
import { useVajs } from '../../ui/vajs';

export type FullTexts =
  | { readonly status: 'notAsked' | 'loading' | 'failed' }
  | {
    readonly status: 'ready';
    /** Folded, by document: the edition in force and the one in the round. */
    readonly folded: ReadonlyMap<DocumentId, readonly string[]>;
    readonly contents: ReadonlyMap<DocumentId, readonly DocumentContent[]>;
    /** Texts that were found, of all that the register of the day names. */
    readonly read: number;
    readonly all: number;
  };

/** Texts of a day by document. */
export const hashesOn = ({ entries }: JobRegister): ReadonlyMap<DocumentId, readonly Digest[]> => new Map(entries.flatMap(({ document, inForce, round }) => {
  const hashes = [...new Set([inForce?.hash, round?.approval.round.submit.hash].filter((hash): hash is Digest => hash !== undefined))];
  return hashes.length > 0 ? [[document.id, hashes] as const] : [];
}));

/** The page draws and answers between so many documents: each text has to be folded. */
const AT_ONCE = 100;

const drawing = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

const gathered = async (byDocument: ReadonlyMap<DocumentId, readonly Digest[]>, textOf: (hash: Digest) => DocumentContent | undefined): Promise<FullTexts> => {
  const contents = new Map<DocumentId, readonly DocumentContent[]>();
  const folded = new Map<DocumentId, readonly string[]>();
  let [read, all] = [0, 0];
  let seen = 0;
  for (const [document, hashes] of byDocument) {
    if (++seen % AT_ONCE === 0) await drawing();
    const found = hashes.flatMap(hash => textOf(hash) ?? []);
    all += hashes.length;
    read += found.length;
    if (found.length === 0) continue;
    contents.set(document, found);
    folded.set(document, found.map(foldedOnce));
  }
  return { status: 'ready', contents, folded, read, all };
};

/** What the texts say, fetched when `asked` is true for the first time and folded once for all keystrokes. */
export const useFullTexts = (register: JobRegister | undefined, asked: boolean): FullTexts => {
  const { site } = useVajs();
  const [texts, setTexts] = React.useState<FullTexts>({ status: 'notAsked' });
  React.useEffect(() => {
    if (!asked || !register) return undefined;
    let left = false;
    const tell = (next: FullTexts): void => { if (!left) setTexts(next); };
    setTexts(was => (was.status === 'ready' ? was : { status: 'loading' }));
    const byDocument = hashesOn(register);
    readAllTexts(site, [...byDocument.values()].flat())
      .then(found => gathered(byDocument, hash => found.get(hash)?.content))
      .then(tell, () => tell({ status: 'failed' }));
    return () => { left = true; };
  }, [site, register, asked]);
  return texts;
};
