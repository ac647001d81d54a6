import { listUrl } from './addresses';
import { queryOf } from './cells';
import { approvalTexts, restrictedTexts } from './schema/approvals';
import type { ListSchema } from './schema/list';

/** The most that SharePoint answers at once; a list longer than this is read by ranges. */
export const PAGE = 5000;

/** Rows that hold whole texts are heavy: fewer of them come at once. */
const HEAVY_PAGE = 250;

/** How many rows of a list are asked for at once. */
export const pageSizeOf = ({ name }: ListSchema, most: number): number =>
  (name === approvalTexts.name || name === restrictedTexts.name ? Math.min(HEAVY_PAGE, most) : most);

/** A list's address in the site's API. */
const inApi = (siteUrl: string, list: ListSchema): string => `${siteUrl}/_api/web/getList('${listUrl(siteUrl, list).replace(/'/g, "''")}')`;

const wholeRow = (list: ListSchema): string => {
  const { select, expand } = queryOf(list);
  return `$select=${select.join()}&$expand=${expand.join()}`;
};

/**
 * Rows after the one with that id, by SharePoint's own token for pages: pages in the order of ids are allowed in lists of any length,
 * while a filter `ID gt …` is refused as soon as more than 5,000 rows are left.
 */
export const pageOf = (siteUrl: string, list: ListSchema, after: number, size: number): string => {
  const token = after > 0 ? `&$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${after}`)}` : '';
  return `${inApi(siteUrl, list)}/items?${wholeRow(list)}&$top=${size}&$orderby=ID asc${token}`;
};

/** One row by its id. */
export const rowOf = (siteUrl: string, list: ListSchema, id: number): string => `${inApi(siteUrl, list)}/items(${id})?${wholeRow(list)}`;

/** Who I am, and what lists there are. */
export const overviewQuestions = (siteUrl: string): readonly string[] => [
  `${siteUrl}/_api/web/currentUser?$select=Id,Title,LoginName,Email,IsSiteAdmin`,
  `${siteUrl}/_api/web/lists?$select=ItemCount,LastItemModifiedDate,LastItemDeletedDate,EffectiveBasePermissions,CurrentChangeToken,`
    + 'RootFolder/ServerRelativeUrl&$expand=RootFolder&$filter=Hidden eq false'
];
