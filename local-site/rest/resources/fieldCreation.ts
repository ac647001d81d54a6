import { randomUUID } from 'node:crypto';
import { type Field, type FieldProps, fieldsOf, insertField, internalNameOf, newFieldProps } from '../columns/field';
import { fieldSchema, type FieldSchema } from '../columns/schemaXml';
import { addable, kindOf, typeOfKind } from '../columns/kinds';
import { errors } from '../errors';
import { addColumn, putIndexes } from '../items/table';
import { needRight } from '../permissions/access';
import { type Call, isEstonian } from '../site';
import { type List, listByGuid, listByPath, touchList } from '../store/lists';
import { saveView, viewsOf } from '../store/views';
import { webById } from '../store/webs';
import { parseXml, type XmlElement, XmlError } from '../xml';
import type { Arguments } from './arguments';
import { checkIndexes, fieldKind, fieldSettings } from './fields';
import { given, propertiesIn } from './given';
import { checkFormula } from './listSettings';
import { changed, entityShape, type Reply } from './tree';

/** `SP.AddFieldOptions`. */
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

const lookupTarget = (call: Call, list: List, named: string): string => {
  const web = webById(call.site.db, list.web);
  const byGuid = /^\{?[0-9a-f-]{36}\}?$/i.test(named) ? listByGuid(call.site.db, named.replace(/[{}]/g, '')) : undefined;
  const target = named.toLowerCase() === 'self' ? list
    : byGuid ?? listByPath(call.site.db, named.startsWith('/') ? named : `${web?.path ?? ''}/${named}`);
  if (!target) throw errors.invalidArgument(`The list '${named}' that the lookup column points to does not exist.`);
  return target.guid;
};

const lookupSettings = (call: Call, list: List, schema: FieldSchema): Partial<FieldProps> => {
  if (kindOf(schema.type).pointsTo !== 'list') return {};
  const guid = lookupTarget(call, list, schema.list ?? '');
  const shown = schema.props.LookupField;
  const field = typeof shown === 'string' && shown !== '' ? shown : 'Title';
  return { LookupList: `{${guid}}`, LookupWebId: webById(call.site.db, list.web)?.guid ?? '', LookupField: field };
};

/** Adds a column to a list. Throws 403 without ManageLists, 500 for a name or number that is taken. */
const add = (call: Call, list: List, draft: Draft): Field => {
  const { db, access } = call.site;
  needRight(access, call.me, access.listScope(list), 'ManageLists');
  const { schema } = draft;
  if (!addable.has(schema.type)) throw errors.notImplemented(`columns of the type ${schema.type}`);
  if (schema.displayName.trim() === '') throw errors.invalidArgument('The name of a column cannot be empty.');
  const fields = fieldsOf(db, list.id);
  const hint = (draft.options & options.internalNameHint) !== 0 && schema.name !== undefined ? hintedName(schema.name) : undefined;
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
    guid, name, title: schema.displayName, type: schema.type, builtin: false, position: (fields[fields.length - 1]?.position ?? 0) + 1,
    props: { ...newFieldProps(schema.type, name, group), ...schema.props, ...lookupSettings(call, list, schema), StaticName: name }
  };
  if (field.type === 'Calculated') checkFormula(String(field.props.Formula ?? ''));
  checkIndexes(field, fields);
  insertField(db, list.id, field);
  addColumn(db, list.id, field);
  putIndexes(db, list.id, field);
  touchList(db, list.id);
  call.site.forgetItemType(list.id);
  if ((draft.options & options.addToDefaultView) !== 0) {
    for (const view of viewsOf(db, list.id)) if (view.props.DefaultView) saveView(db, { ...view, fields: [...view.fields, name] });
  }
  return field;
};

/** POST `fields/createfieldasxml` with `{parameters: {SchemaXml, Options}}`. */
export const createFromXml = (call: Call, list: List, args: Arguments): Reply => {
  const parameters = given.object(args.body('parameters'));
  const schema = fieldSchema(readXml(given.text(parameters.SchemaXml)));
  if (!schema) throw errors.invalidArgument('The XML of the field is not valid or its type is not known.');
  return created(call, list, add(call, list, { schema, options: parameters.Options === undefined ? 0 : given.int(parameters.Options) }));
};

export const readXml = (source: string): XmlElement => {
  try {
    return parseXml(source);
  } catch (failure) {
    if (failure instanceof XmlError) throw errors.invalidArgument(`The XML of the field is not well formed. ${failure.message}.`);
    throw failure;
  }
};

const created = (call: Call, list: List, field: Field): Reply => ({ status: 200, shape: entityShape(fieldKind, { list, field }, call, call.query) });

/** What only the creation of a field may say, besides its settings. */
const creationOnly = ['Title', 'FieldTypeKind', 'LookupListId', 'LookupWebId', 'LookupFieldName', 'LookupList', 'LookupField', 'AllowMultipleValues',
  'IsCompactName', 'TypeAsString', 'InternalName', 'StaticName'];

const text = (value: unknown): string | undefined => typeof value === 'string' ? value : undefined;

/** The field that a typed body (`SP.FieldText` …) describes. */
const fromBody = (call: Call, list: List, body: unknown): Field => {
  const values = Object.fromEntries(propertiesIn(body));
  const kind = given.int(values.FieldTypeKind);
  const type = typeOfKind(kind, values.AllowMultipleValues === true || values.TypeAsString === 'LookupMulti' || values.TypeAsString === 'UserMulti');
  if (!type) throw errors.notImplemented(`columns of the kind ${kind}`);
  const schema: FieldSchema = {
    type, displayName: given.text(values.Title), list: text(values.LookupListId) ?? text(values.LookupList),
    props: { LookupField: text(values.LookupFieldName) ?? text(values.LookupField) ?? '' }
  };
  // A calculated column must be readable from the start; everything else can be set once the column is there.
  const props = kindOf(type).pointsTo === 'list' ? schema.props : type === 'Calculated' ? { Formula: text(values.Formula) ?? '' } : {};
  const field = add(call, list, { schema: { ...schema, props }, options: 0 });
  const after = changed(fieldKind, { list, field }, body, call, creationOnly);
  if (after.field !== field) fieldSettings.save(call, after, { list, field });
  return after.field;
};

/** POST `fields`. */
export const createFromBody = (call: Call, list: List): Field => fromBody(call, list, call.body);

/** POST `fields/addfield` with `{parameters: {Title, FieldTypeKind, LookupListId, …}}`. */
export const createFromParameters = (call: Call, list: List, args: Arguments): Reply =>
  created(call, list, fromBody(call, list, args.body('parameters')));

