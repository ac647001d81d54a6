import { listUrl } from './addresses';
import type { ListSchema } from './schema/list';
import { errorOfAnswer } from './siteError';
import type { Connection } from './transport';

/** What became of rows since a place in a list's own log of changes, by what happened to each last. */
export interface Changes {
  /** Added, changed or brought back. */
  readonly there: ReadonlySet<number>;
  readonly gone: ReadonlySet<number>;
}

/** SP.ChangeType */
const DELETED = 3;
const MOVED_AWAY = 5;

/** What SharePoint answers at once. */
const MOST = 1000;

interface RawChange {
  readonly ChangeType: number;
  readonly ItemId: number;
  readonly ChangeToken: { readonly StringValue: string };
}

const asked = (token: string): string => JSON.stringify({
  query: {
    Item: true, Add: true, Update: true, SystemUpdate: true, DeleteObject: true, Restore: true, Move: true, Rename: true,
    ChangeTokenStart: { StringValue: token }
  }
});

/** Throws SiteError; a token that the site does not take is `invalid` or `unexpected`. An expired one is not told from others: mind its age. */
export const changesSince = async (sp: Connection, siteUrl: string, list: ListSchema, token: string): Promise<Changes> => {
  const there = new Set<number>();
  const gone = new Set<number>();
  for (let from = token; ;) {
    const { status, text } = await sp.send(new URL(`${siteUrl}/_api/web/getlist('${encodeURIComponent(listUrl(siteUrl, list))}')/getchanges`), {
      method: 'POST', headers: { 'Accept': 'application/json', 'Content-Type': 'application/json' }, body: asked(from)
    });
    if (status >= 300) throw errorOfAnswer(status, text);
    const { value } = JSON.parse(text) as { readonly value: readonly RawChange[] };
    for (const { ChangeType: type, ItemId: id } of value) {
      const isGone = type === DELETED || type === MOVED_AWAY;
      (isGone ? gone : there).add(id);
      (isGone ? there : gone).delete(id);
    }
    const last = value[value.length - 1]?.ChangeToken.StringValue;
    if (value.length < MOST || last === undefined || last === from) return { there, gone };
    from = last;
  }
};
