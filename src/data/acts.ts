import type { Change } from './outbox';
import type { AnyRow, Draft, ListSchema } from './schema/list';
import type { Site } from './site';
import { asSiteError, isSilence, type SiteError } from './siteError';

/** A row that an act adds. Sent again with the same `requestId`, it does not come twice. */
export interface ActRow {
  readonly requestId: string;
  readonly list: ListSchema;
  readonly draft: Draft<ListSchema>;
  /** What it is about, for people who find it among what is not sent yet. */
  readonly title: string;
}

export type RowSent =
  | { readonly status: 'saved'; readonly row: AnyRow }
  /** The site could not be reached; the row waits in this browser. */
  | { readonly status: 'kept' }
  /** The site could not be reached, and the browser keeps nothing. */
  | { readonly status: 'notKept'; readonly error: SiteError }
  /** The site said no. */
  | { readonly status: 'failed'; readonly error: SiteError };

const changeOf = ({ requestId, list, title, draft }: ActRow): Change => ({ requestId, list: list.name, title, at: Date.now(), act: { kind: 'add' }, draft });

/** Keeps rows that will be sent one after another, before the first goes out: a page closed on the way loses none of them. */
export const setOut = (site: Site, rows: readonly ActRow[]): void => rows.forEach(row => { site.outbox.setOut(changeOf(row)); });

/** Adds a row once. What gets no answer waits with the other unsent changes, as does what the page was closed on. */
export const sendRow = async (site: Site, row: ActRow): Promise<RowSent> => {
  const kept = site.outbox.setOut(changeOf(row));
  const sent = await addRow(site, row, kept);
  site.outbox.arrive(row.requestId, sent.status === 'kept');
  return sent;
};

const addRow = async (site: Site, row: ActRow, kept: boolean): Promise<RowSent> => {
  const wait = (error: SiteError): RowSent => (kept ? { status: 'kept' } : { status: 'notKept', error });
  try {
    const saved = await site.add(row.list, row.draft, row.requestId);
    switch (saved.status) {
      case 'saved': return { status: 'saved', row: saved.row as AnyRow };
      case 'conflict': return { status: 'saved', row: saved.theirs as AnyRow };
      case 'unsettled': return wait(saved.error);
      case 'failed': return isSilence(saved.error) ? wait(saved.error) : { status: 'failed', error: saved.error };
      default: return saved satisfies never;
    }
  } catch (thrown) {
    return { status: 'failed', error: await asSiteError(thrown) };
  }
};

export interface SendingRows {
  /** Told of each row as soon as the site has answered for it. */
  readonly onSent?: (row: ActRow, sent: RowSent) => void;
  /** What a row says when its turn has come. */
  readonly inTurn?: (row: ActRow) => ActRow;
}

/** In order, so that a log reads as it was meant. */
export const sendRows = async (
  site: Site, rows: readonly ActRow[], { onSent = () => undefined, inTurn = row => row }: SendingRows = {}
): Promise<readonly RowSent[]> => {
  setOut(site, rows);
  const all: RowSent[] = [];
  for (const row of rows) {
    const sent = await sendRow(site, inTurn(row));
    all.push(sent);
    onSent(row, sent);
  }
  return all;
};
