import { schemaXmlOf } from '../columns/schemaXml';
import { entityName, kindOfField } from '../columns/field';
import { errors } from '../errors';
import { camlQuery, type CamlQuery } from '../items/caml';
import { joinedExpression } from '../items/expression';
import { dirIn, folderScope } from '../items/folderScope';
import { type Page, pageOf, largestPage } from '../items/reading';
import { lookupLimit } from '../items/selection';
import { maskText, type StreamedRow, streamedRows } from '../items/streamedRow';
import type { Json } from '../odata/render';
import type { Call } from '../site';
import type { List } from '../store/lists';
import type { Arguments } from './arguments';
import { camlContext, needFewRows } from './camlItems';
import { listDataParameters, type ListDataParameters, renderOptions } from './listDataParameters';
import { action, type Reply, type Resource, valueReply } from './tree';

/** Rows of a page when the view does not say. */
const usualLimit = 30;

const noView = '00000000-0000-0000-0000-000000000000';

interface Rendered { readonly caml: CamlQuery; readonly page: Page; readonly rows: readonly StreamedRow[] }

/** Without `<ViewFields>` every column that people see. */
const namesOf = (call: Call, list: List, caml: CamlQuery): readonly string[] =>
  caml.viewFields ?? call.site.itemType(list).fields.filter(field => !field.props.Hidden).map(field => field.name);

const projectedColumns = (call: Call, list: List, caml: CamlQuery): readonly (readonly [string, string])[] =>
  [...caml.projected].map(([name, { path }]) => [name, joinedExpression(call.site, call.site.itemType(list), path(false)).sql]);

const rendered = (call: Call, list: List, parameters: ListDataParameters): Rendered => {
  const caml = camlQuery(parameters.view, camlContext(call, list));
  if (caml.collapsed) throw errors.notImplemented('list data of collapsed groups');
  if (caml.aggregates) throw errors.notImplemented('aggregates in list data');
  const { links } = call.site.itemType(list);
  if ((caml.viewFields ?? []).filter(name => links.has(entityName(name))).length + caml.projected.size > lookupLimit) throw errors.lookupThreshold();
  const projected = projectedColumns(call, list, caml);
  const query = {
    ...call.query, filter: caml.filter, orderBy: caml.orderBy, top: Math.min(caml.rowLimit ?? usualLimit, call.site.threshold, largestPage),
    skipToken: parameters.paging.has('p_ID') ? parameters.paging : undefined
  };
  const page = pageOf(call, list, query, ['i.*', ...projected.map(([, sql], index) => `${sql} AS p${index}`)],
    { ...folderScope(list, parameters.folder, caml.scope), joined: true });
  needFewRows(call, caml.rowLimit ?? usualLimit, page.more);
  const rows = streamedRows(call, list, page.rows, namesOf(call, list, caml), parameters.datesInUtc).map((row, index) => {
    const values = projected.map(([name], place): readonly [string, Json] => {
      const value = page.rows[index]?.[`p${place}`] ?? null;
      return [name, value === null ? '' : [{ lookupId: 0, lookupValue: String(value), isSecretFieldValue: false }]];
    });
    return { ...row, ...Object.fromEntries(values) };
  });
  return { caml, page, rows };
};

const tokenOf = (page: Page, end: 'first' | 'last'): string => {
  const row = end === 'first' ? page.rows[0] : page.rows[page.rows.length - 1];
  return page.keys.map(({ name }, index) => `p_${name}=${encodeURIComponent(String(row?.[`k${index}`] ?? ''))}`).join('&');
};

/** `?Paged=TRUE&p_ID=30&PageFirstRow=31&View=…`, to be sent back as `Paging`. */
const hrefs = ({ caml, page }: Rendered, firstRow: number, view: string): Record<string, Json> => {
  const size = page.rows.length;
  const follows = page.backwards ? true : page.more;
  const precedes = page.backwards ? page.more : firstRow > 1;
  if (!caml.paged || size === 0) return {};
  return {
    ...(precedes ? { PrevHref: `?&&Paged=TRUE&PagedPrev=TRUE&${tokenOf(page, 'first')}&PageFirstRow=${Math.max(1, firstRow - (caml.rowLimit ?? usualLimit))}&View=${view}` } : {}),
    ...(follows ? { NextHref: `?Paged=TRUE&${tokenOf(page, 'last')}&PageFirstRow=${firstRow + size}&View=${view}` } : {})
  };
};

const listData = (call: Call, list: List, parameters: ListDataParameters): Record<string, Json> => {
  const all = rendered(call, list, parameters);
  const firstRow = Number(parameters.paging.get('PageFirstRow') ?? 1) || 1;
  const { rows, caml } = all;
  return {
    Row: rows,
    FirstRow: rows.length === 0 ? 0 : firstRow,
    FolderPermissions: maskText(call.site.access.maskIn(call.me, call.site.access.listScope(list))),
    LastRow: rows.length === 0 ? 0 : firstRow + rows.length - 1,
    RowLimit: caml.rowLimit ?? usualLimit,
    ...hrefs(all, firstRow, parameters.stored?.guid ?? noView),
    FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', CurrentFolderSpItemUrl: ''
  };
};

/** `TRUE` or nothing, as schemas of list views write it. */
const flag = (value: boolean): string => value ? 'TRUE' : 'FALSE';

const listSchema = (call: Call, list: List, parameters: ListDataParameters): Json => {
  const type = call.site.itemType(list);
  const caml = camlQuery(parameters.view, camlContext(call, list));
  return {
    Field: namesOf(call, list, caml).flatMap(name => type.field(name) ?? []).map(field => ({
      Name: field.name, FieldType: field.type, RealFieldName: field.name, DisplayName: field.title, ID: field.guid, StaticName: field.props.StaticName,
      Type: field.type, ReadOnly: flag(field.props.ReadOnlyField), AllowMultipleValues: kindOfField(field).multiple ? 'TRUE' : '',
      Filterable: flag(field.props.Filterable), Sortable: flag(field.props.Sortable), Required: flag(field.props.Required), SchemaXml: schemaXmlOf(field, list.guid)
    })),
    LCID: String(call.site.language), listid: list.guid, EffectivePresenceEnabled: ''
  };
};

const contextInfo = (call: Call, list: List): Record<string, Json> => ({
  ListTitle: list.title, listName: `{${list.guid.toUpperCase()}}`, listUrlDir: list.path, listTemplate: String(list.template), listBaseType: list.baseType,
  HttpRoot: call.site.origin + call.web.path, CurrentUserId: call.me.id, CurrentUserIsSiteAdmin: call.me.admin, EnableMinorVersions: list.props.EnableMinorVersions === true,
  ModerationStatus: list.props.EnableModeration === true ? 1 : 0, verEnabled: list.props.EnableVersioning === true ? 1 : 0,
  ContentTypesEnabled: list.props.ContentTypesEnabled === true
});

const viewMetadata = ({ stored }: ListDataParameters): Record<string, Json> =>
  stored ? { ViewMetadata: { Id: stored.guid, Title: stored.title, ServerRelativeUrl: stored.url, DefaultView: stored.props.DefaultView, RowLimit: stored.props.RowLimit } } : {};

const parentInfo = (list: List, { folder }: ListDataParameters): Record<string, Json> =>
  ({ ParentInfo: { ParentFolderInfo: { ServerRelativeUrl: list.path + dirIn(list, folder) } } });

const has = ({ options }: ListDataParameters, option: number): boolean => (options & option) !== 0;

/** Rows alone, unless the options ask for more than them. */
const answered = (call: Call, list: List, parameters: ListDataParameters): Record<string, Json> => {
  if (parameters.options === 0 || parameters.options === renderOptions.listData) return listData(call, list, parameters);
  return {
    ...(has(parameters, renderOptions.contextInfo) ? contextInfo(call, list) : {}),
    ...(has(parameters, renderOptions.listSchema) ? { ListSchema: listSchema(call, list, parameters) } : {}),
    ...(has(parameters, renderOptions.listData) ? { ListData: listData(call, list, parameters) } : {}),
    ...(has(parameters, renderOptions.viewMetadata) ? viewMetadata(parameters) : {}),
    ...(has(parameters, renderOptions.parentInfo) ? parentInfo(list, parameters) : {})
  };
};

/** POST `RenderListDataAsStream` with `{parameters: SP.RenderListDataParameters, overrideParameters}`. The answer is plain JSON. */
export const renderListDataAsStream = (list: List, args: Arguments): Resource => action('RenderListDataAsStream', (call): Reply => {
  const parameters = listDataParameters(call, list, args.body('parameters'), args.body('overrideParameters'));
  return { status: 200, raw: { type: 'application/json; charset=utf-8', bytes: Buffer.from(JSON.stringify(answered(call, list, parameters)), 'utf8') } };
});

/** POST `RenderListData('<View>…</View>')`: the rows as JSON inside text. */
export const renderListData = (list: List, args: Arguments): Resource => action('RenderListData', (call): Reply => {
  const parameters = listDataParameters(call, list, { ViewXml: args.text('viewXml', 0) }, undefined);
  return valueReply('RenderListData', 'Edm.String', JSON.stringify(listData(call, list, parameters)));
});
