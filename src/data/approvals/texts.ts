import type { Log } from '../../domain/approval/entry';
import type { Digest, Envelope } from '../../domain/approval/envelope';
import type { DocumentContent } from '../../domain/jobDescriptions/content';
import { restore } from '../../domain/jobDescriptions/restore';
import { rowsWhere } from '../rowsWhere';
import { approvalTexts, restrictedTexts } from '../schema';
import type { Row } from '../schema/list';
import type { Site } from '../site';
import { parsed, readEnvelope } from './details';
import { digestOf, hashOf } from './digest';

/** A text as it was submitted, held against its hash. */
export interface SubmittedText {
  readonly envelope: Envelope;
  readonly content: DocumentContent;
}

type TextRow = Row<typeof approvalTexts>;

export const textLists: Readonly<Record<Log, typeof approvalTexts>> = { open: approvalTexts, restricted: restrictedTexts };

const contentIn = (json: string): DocumentContent | undefined => {
  try {
    const restored = restore(JSON.parse(json));
    return restored.status === 'restored' ? restored.content : undefined;
  } catch {
    return undefined;
  }
};

/** The text of a row, if it is what its hash says: anyone may add rows under any hash. */
export const verifiedText = ({ Envelope: json, Content: content }: Pick<TextRow, 'Envelope' | 'Content'>, hash: Digest): SubmittedText | undefined => {
  const of = parsed(json);
  const envelope = of && readEnvelope(of);
  if (!envelope || content === undefined || hashOf(envelope) !== hash || digestOf(content) !== envelope.content) return undefined;
  const text = contentIn(content);
  return text && { envelope, content: text };
};

/** Texts that were found, for as long as the page's user stays. What a hash stands for never changes. */
const known = new WeakMap<Site, Map<Digest, SubmittedText>>();

const knownOn = (site: Site): Map<Digest, SubmittedText> => {
  const of = known.get(site) ?? new Map<Digest, SubmittedText>();
  known.set(site, of);
  return of;
};

const firstVerified = (rows: readonly TextRow[], hash: Digest): SubmittedText | undefined => {
  for (const row of rows) {
    const text = verifiedText(row, hash);
    if (text) return text;
  }
  return undefined;
};

/** The text of a hash; undefined where no row of its list is that text. Throws what a request can throw. */
export const readText = async (site: Site, hash: Digest, log: Log): Promise<SubmittedText | undefined> => {
  const texts = knownOn(site);
  const was = texts.get(hash);
  if (was) return was;
  const found = firstVerified(await rowsWhere(site, textLists[log], `Hash eq '${hash}'`), hash);
  if (found) texts.set(hash, found);
  return found;
};

/** The page draws between batches of so many texts: each has to be hashed. */
const AT_ONCE = 40;

const drawing = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/**
 * Every text of these hashes that I may read. The lists of texts are kept and refreshed as logs are; nothing is read of them
 * before somebody asks for it. Throws SiteError when a list that I may read cannot be.
 */
export const readAllTexts = async (site: Site, hashes: Iterable<Digest>): Promise<ReadonlyMap<Digest, SubmittedText>> => {
  const lists = Object.values(textLists);
  const wanted = new Set(hashes);
  await site.known(lists);
  const texts = knownOn(site);
  let hashed = 0;
  for (const list of lists) {
    const state = site.stateOf(list);
    if (state.status === 'failed') throw state.error;
    if (state.status !== 'ready') continue;
    for (const row of state.rows) {
      const hash = row.Hash as Digest;
      if (!wanted.has(hash) || texts.has(hash)) continue;
      const text = verifiedText(row, hash);
      if (text) texts.set(hash, text);
      hashed += 1;
      if (hashed % AT_ONCE === 0) await drawing();
    }
  }
  return new Map([...wanted].flatMap(hash => {
    const text = texts.get(hash);
    return text ? [[hash, text] as const] : [];
  }));
};
