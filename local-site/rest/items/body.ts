import { entityName, type Field, kindOfField } from '../columns/field';
import { type Cell, cellFromJson, type ValueContext } from '../columns/values';
import { errors } from '../errors';
import { isDeferred } from '../odata/sentBack';
import { listTypeFor } from '../store/contentTypes';
import { principalKind } from '../store/principals';
import type { Site } from '../site';
import type { ItemType } from './itemType';
import { homeOf } from './table';

/** New values by field. */
export type Changes = ReadonlyMap<Field, Cell>;

export const valueContext = (site: Site): ValueContext =>
  ({ timeZone: site.timeZone, principalExists: id => principalKind(site.db, id) !== undefined });

/** Names under which a body may set a field. */
const writeNames = (field: Field): readonly string[] => {
  const name = entityName(field.name);
  return kindOfField(field).pointsTo ? [`${name}Id`, `${name}StringId`] : [name];
};

/** Answered properties that a client may send back unchanged; SharePoint keeps its own values and says nothing. */
const ignored = new Set(['Id', 'ID', 'ContentTypeId', 'FileSystemObjectType', 'Attachments', 'GUID', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl',
  'ComplianceAssetId', 'OData__UIVersionString', 'UniqueId', 'CheckoutUserId']);

/** Stamped by the server. Only when an owner has switched off the field's ReadOnlyField does a write reach them. */
const stamped = new Set(['Author', 'Editor', 'Created', 'Modified']);

const isAnnotation = (key: string): boolean => key === '__metadata' || key.includes('odata.') || key.includes('@odata');

const checkType = (body: Readonly<Record<string, unknown>>, type: ItemType): void => {
  const metadata = body.__metadata;
  const named = typeof metadata === 'object' && metadata !== null && 'type' in metadata ? metadata.type : body['odata.type'];
  if (named === undefined || named === type.entityType || named === 'SP.ListItem') return;
  throw errors.invalidQuery(`An entry with type '${String(named)}' was found, but it is not assignable to the expected type '${type.entityType}'.`);
};

/** Only a type of the row's own list will do. */
const contentTypeOf = (site: Site, type: ItemType, value: unknown): string => {
  if (typeof value !== 'string') throw errors.wrongType('Edm.String');
  const id = listTypeFor(site.db, type.list, value);
  if (id === undefined) throw errors.foreignContentType();
  return id;
};

/** Reads the values of a POST or MERGE on an item. Throws 400 for unknown names and values of the wrong type. */
export const readItemBody = (site: Site, type: ItemType, body: unknown): Changes => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw errors.invalidQuery('The body of the request is not a JSON object.');
  const record = body as Readonly<Record<string, unknown>>;
  checkType(record, type);
  const byName = new Map(type.fields.flatMap(field => writeNames(field).map(name => [name, field] as const)));
  const context = valueContext(site);
  const changes = new Map<Field, Cell>();
  for (const [key, value] of Object.entries(record)) {
    if (isAnnotation(key)) continue;
    const field = byName.get(key);
    if (field?.name === 'ContentTypeId' && value !== null) {
      changes.set(field, contentTypeOf(site, type, value));
      continue;
    }
    if (!field) {
      if (ignored.has(key) || isDeferred(value)) continue;
      throw errors.unknownProperty(key, type.entityType);
    }
    if (field.builtin && field.name !== 'Title' && (!stamped.has(field.name) || field.props.ReadOnlyField)) continue;
    if (homeOf(field) === undefined || (!field.builtin && field.props.ReadOnlyField)) throw readOnlyField();
    changes.set(field, cellFromJson(value, field, context));
  }
  return changes;
};

const readOnlyField = (): Error =>
  errors.invalidValue('Invalid data has been used to update the list item. The field you are trying to update may be read only.');
