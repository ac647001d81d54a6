import { draftOf } from './cells';
import type { Draft, ListSchema, Row } from './schema/list';
import { asSiteError, type SiteError, type SiteErrorKind } from './siteError';

/** A save never loses what was typed: the draft stays with the caller, and a conflict brings the other version. */
export type Saved<L extends ListSchema> =
  | { readonly status: 'saved'; readonly row: Row<L> }
  | { readonly status: 'conflict'; readonly theirs: Row<L> }
  /** Nothing was written. */
  | { readonly status: 'failed'; readonly error: SiteError }
  /** No answer came, and the list could not be looked at: whoever asks again, with the same request, learns what became of it. */
  | { readonly status: 'unsettled'; readonly error: SiteError };

/** The rows of one list, as a write needs them. Everything throws what a request can throw. */
export interface RowAccess<L extends ListSchema> {
  readonly list: L;
  add(draft: Draft<L>, requestId: string): Promise<void>;
  /** Changes the row only as it was at that revision (`Stamp`). */
  update(id: number, draft: Draft<L>, revision: number): Promise<void>;
  read(id: number): Promise<Row<L>>;
  /** The row that an act added, if it has. */
  readRequested(requestId: string): Promise<Row<L> | undefined>;
  pause(attempt: number): Promise<void>;
}

/** Answers after which nothing was written, for certain. After any other, only the list itself knows. */
const refusals: readonly SiteErrorKind[] = ['denied', 'listMissing', 'columnMissing', 'rowMissing', 'invalid', 'tooLong'];

export const isRefusal = ({ kind }: SiteError): boolean => refusals.includes(kind);

const RETRIES = 2;

const errorOf = async (work: () => Promise<void>): Promise<SiteError | undefined> => {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    return asSiteError(thrown);
  }
};

/** Lines end and texts trail off differently after a way through SharePoint; nothing and empty are one. */
const plain = (value: unknown): string =>
  (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : JSON.stringify(value ?? '') === '[]' ? '' : String(value ?? ''));

/** Whether a row says what a draft says, in every cell that the draft names. */
export const saysSo = <L extends ListSchema>(list: L, row: Row<L>, draft: Draft<L>): boolean => {
  const there = draftOf(list, row) as Readonly<Record<string, unknown>>;
  return Object.entries(draft).every(([name, value]) => plain(there[name]) === plain(value));
};

/**
 * Adds a row once, however often it is sent: SharePoint refuses a second row of the same request. `requestId` is the act's own,
 * at most 60 characters.
 */
export const addOnce = async <L extends ListSchema>(rows: RowAccess<L>, draft: Draft<L>, requestId: string): Promise<Saved<L>> => {
  for (let attempt = 0; ; attempt++) {
    const error = await errorOf(() => rows.add(draft, requestId));
    if (error && isRefusal(error)) return { status: 'failed', error };
    try {
      const row = await rows.readRequested(requestId);
      if (row) return { status: 'saved', row };
    } catch (thrown) {
      return { status: 'unsettled', error: error ?? await asSiteError(thrown) };
    }
    if (error?.kind === 'duplicate' || attempt === RETRIES) return error ? { status: 'failed', error } : unseen(rows.list, requestId);
    await rows.pause(attempt);
  }
};

/** Added, yet not to be seen: a person who sees only own rows of others' making, or an index that lags. */
const unseen = async <L extends ListSchema>(list: L, requestId: string): Promise<Saved<L>> =>
  ({ status: 'unsettled', error: await asSiteError(new Error(`${list.name} ${requestId}`)) });

/**
 * Changes a row as it was when the form opened with `revision`. A row that somebody changed since is a conflict, unless it says
 * just what the draft says: then it is our own change whose answer was lost, or somebody's who meant the same.
 */
export const updateOnce = async <L extends ListSchema>(rows: RowAccess<L>, id: number, revision: number, draft: Draft<L>): Promise<Saved<L>> => {
  for (let attempt = 0; ; attempt++) {
    const error = await errorOf(() => rows.update(id, draft, revision));
    if (error && isRefusal(error)) return { status: 'failed', error };
    try {
      const row = await rows.read(id);
      if (!error || saysSo(rows.list, row, draft)) return { status: 'saved', row };
      if (row.stamp.revision !== revision) return { status: 'conflict', theirs: row };
    } catch (thrown) {
      const unread = await asSiteError(thrown);
      return unread.kind === 'rowMissing' ? { status: 'failed', error: unread } : { status: 'unsettled', error: error ?? unread };
    }
    if (!error || error.kind === 'duplicate' || attempt === RETRIES) return { status: 'failed', error: error as SiteError };
    await rows.pause(attempt);
  }
};
