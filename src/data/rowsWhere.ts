import '@pnp/sp/items';
import { queryOf, type RawRow } from './cells';
import { listUrl } from './addresses';
import { readRows } from './reading';
import type { ListSchema, Row } from './schema/list';
import type { Site } from './site';

/** The most that SharePoint answers at once; filters here name one row, one request or one person. */
const MOST = 5000;

/** The rows that the list has at this moment, past everything the page remembers. `filter` is OData. Throws what a request can throw. */
export const rowsWhere = async <L extends ListSchema>(site: Site, list: L, filter: string): Promise<readonly Row<L>[]> => {
  const { select, expand } = queryOf(list);
  const raws = await site.sp.web.getList(listUrl(site.url, list)).items
    .select(...select).expand(...expand).filter(filter).top(MOST)<RawRow[]>();
  return readRows(list, raws).rows;
};
