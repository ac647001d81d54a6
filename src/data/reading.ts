import type { PersonId } from '../domain/identity';
import { readRow, type BadCell, type RawRow } from './cells';
import { overviewQuestions, pageOf, pageSizeOf } from './questions';
import { readRanges, type AskAfter } from './ranges';
import { readBatch, type Outcome } from './readBatch';
import { rightsOf, type BasePermissions, type Rights } from './rights';
import type { ListSchema, Row } from './schema/list';
import { asSiteError, type SiteError } from './siteError';
import type { Wire } from './wire';

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
  /** The place in the list's own log of changes after the newest one. */
  readonly token?: string;
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
  readonly CurrentChangeToken?: { readonly StringValue: string };
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

const infoOf = (raw: RawList): ListInfo => ({
  name: raw.RootFolder.ServerRelativeUrl.split('/').pop() ?? '',
  rights: rightsOf(raw.EffectiveBasePermissions),
  stamp: [raw.LastItemModifiedDate, raw.LastItemDeletedDate, raw.ItemCount].join('|'),
  itemCount: raw.ItemCount,
  token: raw.CurrentChangeToken?.StringValue
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

/** Asks for further pages of a list, each by itself: they come side by side. */
export const asksAfter = (wire: Wire, siteUrl: string, list: ListSchema, page: number): AskAfter => async after => {
  try {
    const [answer] = await readBatch(wire, siteUrl, [pageOf(siteUrl, list, after, pageSizeOf(list, page))]);
    return answer as Outcome<readonly RawRow[]>;
  } catch (thrown) {
    return { error: await asSiteError(thrown) };
  }
};

export interface Asked {
  readonly wire: Wire;
  readonly siteUrl: string;
  /** Ask also who I am and what lists there are. */
  readonly overview: boolean;
  readonly lists: readonly ListSchema[];
  /** The most rows to ask for at once. */
  readonly page: number;
  /** What is known of the lists already. */
  readonly infos: ReadonlyMap<string, ListInfo>;
}

export interface Answered {
  readonly overview?: { readonly me: Me; readonly lists: readonly ListInfo[] };
  readonly rows: ReadonlyMap<string, RowsAnswer<ListSchema>>;
}

/** Reads what is asked in one request; lists longer than a page take one more for each further page. */
export const readSite = async ({ wire, siteUrl, overview, lists, page, infos: known }: Asked): Promise<Answered> => {
  const overviewAsks = overview ? overviewQuestions(siteUrl) : [];
  const first = await readBatch(wire, siteUrl, [...overviewAsks, ...lists.map(list => pageOf(siteUrl, list, 0, pageSizeOf(list, page)))]);
  const [me, listed] = overview ? first : [];
  if (me && 'error' in me) throw me.error;
  if (listed && 'error' in listed) throw listed.error;
  const infos = listed && (listed.value as RawList[]).map(infoOf);

  const countOf = (list: ListSchema): number => (infos?.find(({ name }) => name === list.name) ?? known.get(list.name))?.itemCount ?? 0;
  const wholes = await Promise.all(lists.map(async (list, n): Promise<Outcome<readonly RawRow[]>> => {
    const begun = first[overviewAsks.length + n] as Outcome<readonly RawRow[]>;
    return 'error' in begun ? begun : readRanges(asksAfter(wire, siteUrl, list, page), begun.value, pageSizeOf(list, page), countOf(list));
  }));
  const rows = new Map(lists.map((list, n): readonly [string, RowsAnswer<ListSchema>] => {
    const whole = wholes[n];
    return [list.name, 'error' in whole ? whole : readRows(list, whole.value)];
  }));
  return {
    rows,
    ...(me && infos ? { overview: { me: meOf(me.value as Parameters<typeof meOf>[0]), lists: infos } } : {})
  };
};
