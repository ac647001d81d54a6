import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { queryOf, readRow, toBody, type RawRow } from './cells';
import { listUrl } from './addresses';
import { etagAt } from './etag';
import type { ListSchema, Row } from './schema/list';
import { REQUEST_ID } from './schema/requestId';
import { SiteError } from './siteError';
import type { RowAccess } from './writing';

/** The rows of one list, over @pnp/sp. */
export const rowAccess = <L extends ListSchema>(sp: SPFI, siteUrl: string, list: L, pause: (attempt: number) => Promise<void>): RowAccess<L> => {
  const { items } = sp.web.getList(listUrl(siteUrl, list));
  const { select, expand } = queryOf(list);
  const whole = (raw: RawRow): Row<L> => {
    const { row, problems } = readRow(list, raw);
    if (!row) throw new SiteError('unexpected', `${list.name} ${String(raw.Id)}: ${problems.map(problem => problem.column).join(', ')}`);
    return row;
  };
  return {
    list, pause,
    add: async (draft, requestId) => { await items.add(toBody(list, draft, requestId)); },
    update: async (id, draft, revision) => {
      const item = items.getById(id);
      await item.update(toBody(list, draft), await etagAt(item, revision));
    },
    read: async id => whole(await items.getById(id).select(...select).expand(...expand)<RawRow>()),
    readRequested: async requestId => {
      const mine = `${REQUEST_ID} eq '${requestId.replace(/'/g, '\'\'')}'`;
      const [raw] = await items.select(...select).expand(...expand).filter(mine).top(1)<RawRow[]>();
      return raw && whole(raw);
    }
  };
};
