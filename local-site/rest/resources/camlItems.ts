import { type CamlContext, parseCaml } from '../items/caml';
import { folderScope } from '../items/folderScope';
import type { ItemType } from '../items/itemType';
import { largestPage, readItems } from '../items/reading';
import { entityName, kindOfField } from '../columns/field';
import type { FieldPath } from '../odata/filter';
import type { Query } from '../odata/query';
import { errors } from '../errors';
import type { Call } from '../site';
import { type List, listByGuid } from '../store/lists';
import { allGroups, allUsers, groupsOf, membersOf } from '../store/principals';
import { given, propertiesIn } from './given';
import { navigation } from './items';
import type { Reply } from './tree';

/** Whom `<Membership>` means, by its type. */
const memberships: Readonly<Record<string, (call: Call, id: number | undefined) => readonly { readonly id: number }[]>> = {
  currentusergroups: call => groupsOf(call.site.db, call.me.id),
  spgroup: (call, id) => id === undefined ? [] : membersOf(call.site.db, id),
  'spweb.groups': call => allGroups(call.site.db),
  'spweb.users': call => allUsers(call.site.db),
  'spweb.allusers': call => allUsers(call.site.db)
};

/** What a query in CAML may refer to besides the list. */
export const camlContext = (call: Call, list: List): CamlContext => ({
  type: call.site.itemType(list), timeZone: call.site.timeZone, me: call.me.id, now: call.site.now().getTime(),
  typeOf: guid => {
    const found = listByGuid(call.site.db, guid);
    return found && call.site.itemType(found);
  },
  members: (type, id) => memberships[type.toLowerCase()]?.(call, id).map(each => each.id)
});

/** Answered for every row, whatever the view's fields. */
const always = ['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'ComplianceAssetId', 'ID', 'GUID'] as const;

/** The properties that show a view's fields; names that are no columns are let be, as SharePoint does. */
const selected = (type: ItemType, names: readonly string[]): readonly FieldPath[] => {
  const shown = names.flatMap(name => {
    const field = type.field(name);
    const json = entityName(field?.name ?? name);
    const candidates = field && kindOfField(field).pointsTo ? [`${json}Id`, `${json}StringId`] : [json];
    return candidates.filter(candidate => type.properties.has(candidate));
  });
  return [...always.filter(name => type.properties.has(name)), ...shown].map(name => [name]);
};

const known = new Set(['ViewXml', 'ListItemCollectionPosition', 'FolderServerRelativeUrl', 'FolderServerRelativePath', 'DatesInUtc', 'AllowIncrementalResults']);

const textIn = (value: unknown): string | undefined => value === undefined || value === null ? undefined : given.text(value);

/** A view that asks for more rows at once than the threshold, or does not say how many, is refused when there are so many. */
export const needFewRows = (call: Call, limit: number | undefined, more: boolean): void => {
  if (more && (limit === undefined || limit > call.site.threshold)) throw errors.threshold();
};

/** POST `getitems` with `{query: {ViewXml, FolderServerRelativeUrl, ListItemCollectionPosition}}`: the rows that a view in CAML describes. */
export const itemsByCaml = (call: Call, list: List, query: unknown): Reply => {
  for (const [name] of propertiesIn(query)) if (!known.has(name)) throw errors.unknownProperty(name, 'SP.CamlQuery');
  const { ViewXml: source, ListItemCollectionPosition: position, FolderServerRelativeUrl: url, FolderServerRelativePath: path } = given.object(query);
  const context = camlContext(call, list);
  const caml = parseCaml(textIn(source) ?? '', context);
  const paging = position === undefined || position === null ? undefined : textIn(given.object(position).PagingInfo);
  const folder = textIn(url) ?? (path === undefined || path === null ? undefined : textIn(given.object(path).DecodedUrl));
  const asked: Query = {
    ...call.query, filter: caml.filter, orderBy: caml.orderBy, top: Math.min(caml.rowLimit ?? largestPage, call.site.threshold),
    select: call.query.select ?? (caml.viewFields && selected(context.type, caml.viewFields)),
    skipToken: paging === undefined ? undefined : new URLSearchParams(paging)
  };
  const { rows, next } = readItems(call, list, asked, navigation(call, list, asked), { ...folderScope(list, folder, caml.scope), joined: true });
  needFewRows(call, caml.rowLimit, next !== undefined);
  return { status: 200, shape: { is: 'entities', set: 'ListData.Items', rows } };
};
