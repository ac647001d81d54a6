import { draftOf, isSameCell } from './cells';
import type { Act, Cells, Change } from './outbox';
import type { AnyRow, Draft, ListSchema, Row } from './schema/list';
import type { Site } from './site';
import { asSiteError, isSilence, type SiteError } from './siteError';

export type Changed =
  | { readonly status: 'saved'; readonly row: AnyRow }
  /** The site could not be reached; the change waits in this browser. */
  | { readonly status: 'kept' }
  /** The site could not be reached, and the browser keeps nothing. */
  | { readonly status: 'notKept'; readonly error: SiteError }
  /** Somebody changed the same cells meanwhile; `base` is what both began with. */
  | { readonly status: 'conflict'; readonly theirs: AnyRow; readonly base: Cells }
  | { readonly status: 'failed'; readonly error: SiteError };

/** A row as it was when a person began to change it. */
export type RowBefore = Extract<Act, { kind: 'update' }>;

export interface RowChange {
  readonly list: ListSchema;
  readonly was: RowBefore;
  readonly draft: Cells;
  /** What it is about, for people who find it among what is not sent yet. */
  readonly title: string;
  readonly requestId: string;
}

export const cellsOf = (list: ListSchema, row: AnyRow): Cells => draftOf(list, row as Row<ListSchema>) as Cells;

export const beforeOf = (list: ListSchema, row: AnyRow): RowBefore => ({ kind: 'update', id: row.stamp.id, revision: row.stamp.revision, base: cellsOf(list, row) });

/** So many changes of other cells by others are followed in a row before the person is asked. */
const MOST_FOLLOWED = 8;

const write = async (site: Site, { list, was: { id, base, ...was }, draft }: RowChange, isKept: boolean): Promise<Changed> => {
  const wait = (error: SiteError): Changed => (isKept ? { status: 'kept' } : { status: 'notKept', error });
  let { revision } = was;
  try {
    for (let followed = 0; ; followed++) {
      const saved = await site.update(list, id, revision, draft as Draft<ListSchema>);
      switch (saved.status) {
        case 'saved': return { status: 'saved', row: saved.row as AnyRow };
        case 'unsettled': return wait(saved.error);
        case 'failed': return isSilence(saved.error) ? wait(saved.error) : { status: 'failed', error: saved.error };
        case 'conflict': {
          const theirs = saved.theirs as AnyRow;
          const now = cellsOf(list, theirs);
          const isOthers = Object.keys(draft).some(name => !isSameCell(now[name], base[name]) && !isSameCell(now[name], draft[name]));
          if (isOthers || followed === MOST_FOLLOWED) return { status: 'conflict', theirs, base };
          ({ revision } = theirs.stamp); // somebody changed other cells: both changes stand
          break;
        }
        default: return saved satisfies never;
      }
    }
  } catch (thrown) {
    return { status: 'failed', error: await asSiteError(thrown) };
  }
};

const rowIn = (site: Site, { list, was }: RowChange): AnyRow | undefined => {
  const state = site.stateOf(list);
  return state.status === 'ready' ? (state.rows as readonly AnyRow[]).find(({ stamp }) => stamp.id === was.id) : undefined;
};

/** Earlier changes of the row that wait in this browser go out first: they were made first. */
const waitsBehind = (site: Site, { list, was, requestId }: RowChange): boolean => site.outbox.entries.some(entry =>
  entry.requestId !== requestId && entry.list === list.name && entry.act.kind === 'update' && entry.act.id === was.id);

/**
 * Changes cells of a row that others may be changing too. What others made of other cells stays; the same cells are a conflict,
 * with what both began with. What gets no answer waits with the other unsent changes.
 */
export const changeRow = async (site: Site, change: RowChange): Promise<Changed> => {
  const { requestId, list, title, draft, was } = change;
  const kept: Change = { requestId, list: list.name, title, at: Date.now(), draft, act: was };
  if (waitsBehind(site, change)) {
    site.outbox.keep(kept);
    await site.outbox.send();
    const there = rowIn(site, change);
    const isSent = !site.outbox.entries.some(entry => entry.requestId === requestId);
    return isSent && there ? { status: 'saved', row: there } : { status: 'kept' };
  }
  const isKept = site.outbox.setOut(kept);
  const changed = await write(site, change, isKept);
  site.outbox.arrive(requestId, changed.status === 'kept');
  return changed;
};
