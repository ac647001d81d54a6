import { camlQuery, viewElement } from '../items/caml';
import { folderScope } from '../items/folderScope';
import type { Condition } from '../items/filterSql';
import { largestPage, type Narrowing, pageOf } from '../items/reading';
import { rowset } from '../items/rowset';
import { errors, SharePointError } from '../errors';
import type { Call } from '../site';
import { changeTypes, type ChangeScope } from '../store/changeLog';
import type { List } from '../store/lists';
import { webById } from '../store/webs';
import { attributeOf, childOf, escapeXml, type XmlElement } from '../xml';
import type { Arguments } from './arguments';
import { camlContext } from './camlItems';
import { anchorOf, changesIn, currentToken } from './changes';
import { given, propertiesIn } from './given';
import { action, type Reply, type Resource } from './tree';

const parameters = ['ListName', 'ViewName', 'Query', 'ViewFields', 'RowLimit', 'QueryOptions', 'ChangeToken', 'Contains'] as const;

type Given = Readonly<Partial<Record<typeof parameters[number], string>>>;

const read = (body: unknown): Given => Object.fromEntries((body === undefined ? [] : propertiesIn(body)).flatMap(([name, value]) => {
  if (!parameters.some(each => each === name)) throw errors.unknownProperty(name, 'SP.ChangeLogItemQuery');
  return value === null || value === '' ? [] : [[name, given.text(value)]];
}));

const part = (source: string | undefined): XmlElement | undefined => source === undefined ? undefined : viewElement(source);

/** Query, columns and limit as one view; `Contains` is a condition like any other. */
const viewOf = ({ Query, ViewFields, RowLimit, Contains }: Given): XmlElement => {
  const query = part(Query);
  const bare = query?.name === 'Where' ? { name: 'Query', attributes: {}, children: [query], text: '' } : query;
  const contains = part(Contains);
  const where = contains && { name: 'Query', attributes: {}, text: '', children: [{ name: 'Where', attributes: {}, text: '', children: [contains] }] };
  const fields = part(ViewFields);
  const limit = RowLimit === undefined ? undefined : { name: 'RowLimit', attributes: {}, children: [], text: RowLimit };
  return { name: 'View', attributes: { Scope: 'RecursiveAll' }, text: '', children: [where ?? bare, fields, limit].flatMap(each => each ?? []) };
};

interface Options { readonly inUtc: boolean; readonly folder?: string; readonly paging?: string }

const optionsOf = ({ QueryOptions }: Given): Options => {
  const element = part(QueryOptions);
  const text = (name: string): string | undefined => element && childOf(element, name)?.text.trim();
  const paging = element && childOf(element, 'Paging');
  return {
    inUtc: /^true$/i.test(text('DateInUtc') ?? ''), folder: text('Folder') || undefined,
    paging: paging && attributeOf(paging, 'ListItemCollectionPositionNext')
  };
};

const nothingAtAll: Condition = { sql: '0', bound: [] };

/** A folder is named from the web; one outside the list holds none of its items. */
const inFolder = (call: Call, list: List, folder: string | undefined): Condition | undefined => {
  const web = webById(call.site.db, list.web);
  if (folder === undefined || !web) return undefined;
  try {
    return folderScope(list, folder.startsWith('/') ? folder : `${web.path}/${folder}`, 'recursiveAll').within;
  } catch (failure) {
    if (failure instanceof SharePointError && failure.status === 404) return nothingAtAll;
    throw failure;
  }
};

interface Since { readonly changed: readonly number[]; readonly gone: readonly number[]; readonly more: boolean }

const changesAtOnce = 1000;

/** Which items changed after the token, and which of them are gone. */
const changesSince = (call: Call, list: List, scope: ChangeScope, token: string): Since & { readonly last?: number } => {
  const changes = changesIn(call, scope, {
    objects: ['Item'], types: Object.values(changeTypes), after: anchorOf(token, scope), limit: changesAtOnce + 1, latestFirst: false
  });
  const told = changes.slice(0, changesAtOnce);
  const last = new Map(told.map(change => [change.number ?? 0, change.type]));
  const ids = [...last.keys()];
  return {
    changed: ids.filter(id => last.get(id) !== changeTypes.remove), gone: ids.filter(id => last.get(id) === changeTypes.remove),
    more: changes.length > changesAtOnce, ...(changes.length > changesAtOnce ? { last: told[told.length - 1]?.id } : {})
  };
};

const both = (...conditions: readonly (Condition | undefined)[]): Condition | undefined => {
  const real = conditions.flatMap(condition => condition ?? []);
  return real.length === 0 ? undefined : { sql: real.map(({ sql }) => sql).join(' AND '), bound: real.flatMap(({ bound }) => bound) };
};

const envelope = (token: string, more: boolean, gone: readonly number[], next: string | undefined, rows: readonly string[]): string => [
  '<?xml version="1.0" encoding="utf-8"?><GetListItemChangesSinceTokenResult>',
  '<listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500"',
  ' xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema" xmlns="http://schemas.microsoft.com/sharepoint/soap/">',
  `<Changes LastChangeToken="${escapeXml(token)}" MoreChanges="${more ? 'TRUE' : 'FALSE'}">`,
  ...gone.map(id => `<Id ChangeType="Delete">${id}</Id>`),
  `</Changes><rs:data ItemCount="${rows.length}"${next === undefined ? '' : ` ListItemCollectionPositionNext="${escapeXml(next)}"`}>`,
  ...rows,
  '</rs:data></listitems></GetListItemChangesSinceTokenResult>'
].join('');

const answer = (call: Call, list: List, body: unknown): string => {
  const asked = read(body);
  const options = optionsOf(asked);
  const scope: ChangeScope = { is: 'list', guid: list.guid };
  const caml = camlQuery(viewOf(asked), camlContext(call, list));
  const since = asked.ChangeToken === undefined ? undefined : changesSince(call, list, scope, asked.ChangeToken);
  const changed: Condition | undefined = since && { sql: 'i.id IN (SELECT value FROM json_each(?))', bound: [JSON.stringify(since.changed)] };
  const narrowing: Narrowing = { within: both(inFolder(call, list, options.folder), changed), oneFolder: changed !== undefined, joined: true };
  const page = pageOf(call, list, {
    ...call.query, filter: caml.filter, orderBy: caml.orderBy, top: caml.rowLimit ?? largestPage,
    skipToken: options.paging === undefined ? undefined : new URLSearchParams(options.paging)
  }, ['i.*'], narrowing);
  const last = page.rows[page.rows.length - 1];
  const next = page.more && last
    ? `Paged=TRUE&${page.keys.map(({ name }, index) => `p_${name}=${encodeURIComponent(String(last[`k${index}`] ?? ''))}`).join('&')}` : undefined;
  const names = caml.viewFields ?? call.site.itemType(list).fields.filter(field => !field.props.Hidden).map(field => field.name);
  const current = currentToken(call, scope, list.created);
  const token = since?.last === undefined ? current : current.replace(/\d+$/, String(since.last));
  return envelope(token, since?.more ?? false, since?.gone ?? [], next, rowset(call, list, page.rows, names, options.inUtc));
};

/** POST `GetListItemChangesSinceToken` with `{query: SP.ChangeLogItemQuery}`: without a token all items, with one what changed since; as XML. */
export const listItemChanges = (list: List, args: Arguments): Resource => action('GetListItemChangesSinceToken', (call): Reply =>
  ({ status: 200, raw: { type: 'text/xml; charset=utf-8', bytes: Buffer.from(answer(call, list, args.body('query')), 'utf8') } }));
