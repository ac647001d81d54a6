import { randomUUID } from 'node:crypto';
import { type Field, type FieldProps, fieldAt, fieldsAt, insertFieldAt, internalNameOf, newFieldProps } from '../columns/field';
import { fieldSchema, type FieldSchema } from '../columns/schemaXml';
import { addable, type FieldType, kindOf, typeOfKind } from '../columns/kinds';
import { errors } from '../errors';
import { addColumn, putIndexes } from '../items/table';
import { type Call, isEstonian } from '../site';
import { type List, listByGuid, listByPath } from '../store/lists';
import { saveView, viewsOf } from '../store/views';
import { parseXml, type XmlElement, XmlError } from '../xml';
import type { Arguments } from './arguments';
import { linkNewField } from './contentTypeFields';
import { fieldKind } from './fields';
import { type Home, needHomeRight, ownerOf, touch, webOf, websAround } from './fieldHome';
import { checkIndexes, saveChangedField } from './fieldSaving';
import { given, propertiesIn } from './given';
import { checkFormula } from './listSettings';
import { changed, entityShape, type Reply } from './tree';

/** `SP.AddFieldOptions`, as far as they concern the column itself. */
const options = { internalNameHint: 8, addToDefaultView: 16, checkDisplayName: 32 } as const;

interface Draft { readonly schema: FieldSchema; readonly options: number }

/** A name that no other column has: SharePoint puts numbers after it. */
const freeName = (fields: readonly Field[], wanted: string): string => {
  const taken = new Set(fields.map(field => field.name.toLowerCase()));
  for (let suffix = -1; ; suffix++) {
    const name = suffix < 0 ? wanted : `${wanted.slice(0, 30)}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

/** A hint that could not be an internal name is escaped like a title. */
const hintedName = (name: string): string => /^[A-Za-z0-9_]+$/.test(name) ? name : internalNameOf(name);

const lookupTarget = (call: Call, home: Home, named: string): string => {
  const byGuid = /^\{?[0-9a-f-]{36}\}?$/i.test(named) ? listByGuid(call.site.db, named.replace(/[{}]/g, '')) : undefined;
  const self = named.toLowerCase() === 'self' && home.is === 'list' ? home.list : undefined;
  const target = self ?? byGuid ?? listByPath(call.site.db, named.startsWith('/') ? named : `${webOf(call, home).path}/${named}`);
  if (!target) throw errors.invalidArgument(`The list '${named}' that the lookup column points to does not exist.`);
  return target.guid;
};

const lookupSettings = (call: Call, home: Home, schema: FieldSchema): Partial<FieldProps> => {
  if (kindOf(schema.type).pointsTo !== 'list') return {};
  const guid = lookupTarget(call, home, schema.list ?? '');
  const shown = schema.props.LookupField;
  const field = typeof shown === 'string' && shown !== '' ? shown : 'Title';
  return { LookupList: `{${guid}}`, LookupWebId: webOf(call, home).guid, LookupField: field };
};

const showInDefaultView = (call: Call, list: List, name: string): void => {
  for (const view of viewsOf(call.site.db, list.id)) {
    if (view.props.DefaultView) saveView(call.site.db, { ...view, fields: [...view.fields, name] });
  }
};

/** Puts a column into its list or web, with its place for values and its index. */
export const placeField = (call: Call, home: Home, field: Field, storesValues = true): void => {
  const { db } = call.site;
  insertFieldAt(db, ownerOf(home), field);
  if (home.is === 'list' && storesValues) {
    addColumn(db, home.list.id, field);
    putIndexes(db, home.list.id, field);
  }
  touch(call, home);
};

export const nextPosition = (fields: readonly Field[]): number => (fields[fields.length - 1]?.position ?? 0) + 1;

/** A site column with the same number gives a list's new column its name, as when a list takes the column over. */
const siteColumn = (call: Call, home: Home, guid: string | undefined): Field | undefined =>
  home.is === 'web' || guid === undefined ? undefined
    : websAround(call, webOf(call, home)).map(({ id }) => fieldAt(call.site.db, { is: 'web', id }, guid)).find(field => field !== undefined);

/** Adds a column. Throws 403 without the right, 500 for a name or number that is taken. */
const add = (call: Call, home: Home, draft: Draft): Field => {
  const { db } = call.site;
  needHomeRight(call, home);
  const { schema } = draft;
  if (!addable.has(schema.type)) throw errors.notImplemented(`columns of the type ${schema.type}`);
  if (schema.displayName.trim() === '') throw errors.invalidArgument('The name of a column cannot be empty.');
  const fields = fieldsAt(db, ownerOf(home));
  const taken = siteColumn(call, home, schema.guid)?.name;
  const hint = taken ?? ((draft.options & options.internalNameHint) !== 0 && schema.name !== undefined ? hintedName(schema.name) : undefined);
  const guid = schema.guid ?? randomUUID();
  if (fields.some(field => field.guid === guid || (hint !== undefined && field.name.toLowerCase() === hint.toLowerCase()))) {
    throw errors.duplicateFieldName(hint ?? schema.displayName);
  }
  if ((draft.options & options.checkDisplayName) !== 0 && fields.some(field => field.title === schema.displayName)) {
    throw errors.duplicateFieldName(schema.displayName);
  }
  const name = hint ?? freeName(fields, internalNameOf(schema.displayName));
  const group = isEstonian(call.site) ? 'Kohandatud veerud' : 'Custom Columns';
  const field: Field = {
    guid, name, title: schema.displayName, type: schema.type, builtin: false, position: nextPosition(fields),
    props: { ...newFieldProps(schema.type, name, group), ...schema.props, ...lookupSettings(call, home, schema), StaticName: name }
  };
  if (field.type === 'Calculated') checkFormula(String(field.props.Formula ?? ''));
  checkIndexes(field, fields);
  placeField(call, home, field);
  if (home.is === 'list') {
    linkNewField(call, home.list, field, draft.options);
    if ((draft.options & options.addToDefaultView) !== 0) showInDefaultView(call, home.list, name);
  }
  return field;
};

/** POST `fields/createfieldasxml` with `{parameters: {SchemaXml, Options}}`. */
export const createFromXml = (call: Call, home: Home, args: Arguments): Reply => {
  const parameters = given.object(args.body('parameters'));
  const schema = fieldSchema(readXml(given.text(parameters.SchemaXml)));
  if (!schema) throw errors.invalidArgument('The XML of the field is not valid or its type is not known.');
  return created(call, home, add(call, home, { schema, options: parameters.Options === undefined ? 0 : given.int(parameters.Options) }));
};

export const readXml = (source: string): XmlElement => {
  try {
    return parseXml(source);
  } catch (failure) {
    if (failure instanceof XmlError) throw errors.invalidArgument(`The XML of the field is not well formed. ${failure.message}.`);
    throw failure;
  }
};

export const created = (call: Call, home: Home, field: Field): Reply =>
  ({ status: 200, shape: entityShape(fieldKind, { home, field }, call, call.query) });

/** What only the creation of a field may say, besides its settings. */
const creationOnly = ['Title', 'FieldTypeKind', 'LookupListId', 'LookupWebId', 'LookupFieldName', 'LookupList', 'LookupField', 'AllowMultipleValues',
  'IsCompactName', 'TypeAsString', 'InternalName', 'StaticName'];

const text = (value: unknown): string | undefined => typeof value === 'string' ? value : undefined;

const typeNamedIn = (body: unknown): string | undefined => {
  const { __metadata: metadata, 'odata.type': plain } = given.object(body);
  return text(typeof metadata === 'object' && metadata !== null && 'type' in metadata ? metadata.type : plain);
};

/** A calculated column may come with the kind of its result; its entity's type tells it. */
const typeIn = (body: unknown, values: Readonly<Record<string, unknown>>): FieldType => {
  if (typeNamedIn(body) === kindOf('Calculated').odataType) return 'Calculated';
  const kind = given.int(values.FieldTypeKind);
  const type = typeOfKind(kind, values.AllowMultipleValues === true || values.TypeAsString === 'LookupMulti' || values.TypeAsString === 'UserMulti');
  if (!type) throw errors.notImplemented(`columns of the kind ${kind}`);
  return type;
};

/** The field that a typed body (`SP.FieldText` …) describes. */
const fromBody = (call: Call, home: Home, body: unknown): Field => {
  const values = Object.fromEntries(propertiesIn(body));
  const type = typeIn(body, values);
  const schema: FieldSchema = {
    type, displayName: given.text(values.Title), list: text(values.LookupListId) ?? text(values.LookupList),
    props: { LookupField: text(values.LookupFieldName) ?? text(values.LookupField) ?? '' }
  };
  // A calculated column must be readable from the start; everything else can be set once the column is there.
  const props = kindOf(type).pointsTo === 'list' ? schema.props : type === 'Calculated' ? { Formula: text(values.Formula) ?? '' } : {};
  const field = add(call, home, { schema: { ...schema, props }, options: 0 });
  const after = changed(fieldKind, { home, field }, body, call, creationOnly);
  if (after.field !== field) saveChangedField(call, after, { home, field });
  return after.field;
};

/** POST `fields`. */
export const createFromBody = (call: Call, home: Home): Field => fromBody(call, home, call.body);

/** POST `fields/addfield` with `{parameters: {Title, FieldTypeKind, LookupListId, …}}`. */
export const createFromParameters = (call: Call, home: Home, args: Arguments): Reply =>
  created(call, home, fromBody(call, home, args.body('parameters')));

