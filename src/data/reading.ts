import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/web';
import type { PersonId } from '../domain/identity';
import { queryOf, readRow, type BadCell, type RawRow } from './cells';
import { readBatch, type Outcome, type Question } from './readBatch';
import { rightsOf, type BasePermissions, type Rights } from './rights';
import type { ListSchema, Row } from './schema/list';
import { SiteError } from './siteError';
import type { Connection } from './transport';

/** The person who looks, by the lists' own site: user ids differ between sites. */
export interface Me {
  readonly id: PersonId;
  readonly name: string;
  readonly loginName: string;
  readonly email: string;
  readonly isSiteAdmin: boolean;
}

/** A row, or a cell of one, that could not be understood: the quality manager mends it. */
export interface BadRow extends BadCell {
  readonly list: string;
  readonly item: number;
  readonly title: string;
}

export interface ListInfo {
  readonly name: string;
  readonly rights: Rights;
  /** Changes whenever a row is added, changed or deleted. */
  readonly stamp: string;
  readonly itemCount: number;
}

export interface RowsRead<L extends ListSchema> {
  readonly rows: readonly Row<L>[];
  readonly problems: readonly BadRow[];
}

export type RowsAnswer<L extends ListSchema> = RowsRead<L> | { readonly error: SiteError };

interface RawList {
  readonly ItemCount: number;
  readonly LastItemModifiedDate: string;
  readonly LastItemDeletedDate: string;
  readonly EffectiveBasePermissions: BasePermissions;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** The most that SharePoint answers at once; a list longer than this is read page by page. */
const PAGE = 5000;

export const serverPath = (siteUrl: string): string => new URL(siteUrl).pathname.replace(/\/$/, '');

export const listUrl = (siteUrl: string, list: ListSchema): string => `${serverPath(siteUrl)}/Lists/${list.name}`;

const infoOf = (raw: RawList): ListInfo => ({
  name: raw.RootFolder.ServerRelativeUrl.split('/').pop() ?? '',
  rights: rightsOf(raw.EffectiveBasePermissions),
  stamp: [raw.LastItemModifiedDate, raw.LastItemDeletedDate, raw.ItemCount].join('|'),
  itemCount: raw.ItemCount
});

const meOf = (raw: { Id: number; Title: string; LoginName: string; Email: string; IsSiteAdmin: boolean }): Me => ({
  id: raw.Id as PersonId, name: raw.Title, loginName: raw.LoginName, email: raw.Email, isSiteAdmin: raw.IsSiteAdmin
});

export const readRows = <L extends ListSchema>(list: L, raws: readonly RawRow[]): RowsRead<L> => {
  const rows: Row<L>[] = [];
  const problems: BadRow[] = [];
  for (const raw of raws) {
    const read = readRow(list, raw);
    if (read.row) rows.push(read.row);
    for (const problem of read.problems) {
      problems.push({ ...problem, list: list.name, item: Number(raw.Id), title: String(raw.Title ?? '') });
    }
  }
  return { rows, problems };
};

/**
 * Rows after the one with that id, by SharePoint's own token for pages: pages in the order of ids are allowed in lists of any length,
 * while a filter `ID gt …` is refused as soon as more than 5,000 rows are left.
 */
const pageOf = (sp: SPFI, siteUrl: string, list: ListSchema, after: number): Question => {
  const { select, expand } = queryOf(list);
  const items = sp.web.getList(listUrl(siteUrl, list)).items.select(...select).expand(...expand).top(PAGE).orderBy('ID');
  if (after > 0) items.query.set('$skiptoken', `Paged=TRUE&p_ID=${after}`);
  return items;
};

/** A page that goes on where the one before ended; a site that begins anew would be read for ever. */
const goingOn = (page: Outcome<unknown>, after: number): Outcome<readonly RawRow[]> => {
  if ('error' in page) return page;
  const raws = page.value as readonly RawRow[];
  return raws.length > 0 && Number(raws[0].Id) <= after ? { error: new SiteError('unexpected', `ID ${String(raws[0].Id)} after ${after}`) } : { value: raws };
};

export interface Asked {
  readonly sp: Connection;
  readonly siteUrl: string;
  /** Ask also who I am and what lists there are. */
  readonly overview: boolean;
  readonly lists: readonly ListSchema[];
}

export interface Answered {
  readonly overview?: { readonly me: Me; readonly lists: readonly ListInfo[] };
  readonly rows: ReadonlyMap<string, RowsAnswer<ListSchema>>;
}

/** Reads what is asked in one request; lists of more than 5,000 rows take one more for each further 5,000. */
export const readSite = async ({ sp, siteUrl, overview, lists }: Asked): Promise<Answered> => {
  const overviewAsks: readonly Question[] = overview ? [
    sp.web.currentUser.select('Id', 'Title', 'LoginName', 'Email', 'IsSiteAdmin'),
    sp.web.lists
      .select('ItemCount', 'LastItemModifiedDate', 'LastItemDeletedDate', 'EffectiveBasePermissions', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder').filter('Hidden eq false')
  ] : [];
  const first = await readBatch(sp, siteUrl, [...overviewAsks, ...lists.map(list => pageOf(sp, siteUrl, list, 0))]);
  const [me, infos] = overview ? first : [];
  if (me && 'error' in me) throw me.error;
  if (infos && 'error' in infos) throw infos.error;

  const pages = new Map<string, RawRow[]>();
  const rows = new Map<string, RowsAnswer<ListSchema>>();
  lists.forEach((list, n) => {
    const outcome = first[overviewAsks.length + n];
    if ('error' in outcome) rows.set(list.name, { error: outcome.error });
    else pages.set(list.name, outcome.value as RawRow[]);
  });

  const lastId = (raws: readonly RawRow[] | undefined): number => Number(raws?.[raws.length - 1]?.Id ?? 0);

  let unfinished = lists.filter(list => pages.get(list.name)?.length === PAGE);
  while (unfinished.length > 0) {
    const more = await readBatch(sp, siteUrl, unfinished.map(list => pageOf(sp, siteUrl, list, lastId(pages.get(list.name)))));
    unfinished = unfinished.filter((list, n) => {
      const before = pages.get(list.name) ?? [];
      const outcome = goingOn(more[n], lastId(before));
      if ('error' in outcome) {
        pages.delete(list.name);
        rows.set(list.name, { error: outcome.error });
        return false;
      }
      pages.set(list.name, [...before, ...outcome.value]);
      return outcome.value.length === PAGE;
    });
  }
  for (const list of lists) {
    const raws = pages.get(list.name);
    if (raws) rows.set(list.name, readRows(list, raws));
  }
  return {
    rows,
    ...(me && infos ? {
      overview: { me: meOf(me.value as Parameters<typeof meOf>[0]), lists: (infos.value as RawList[]).map(infoOf) }
    } : {})
  };
};
