import { deleteField, entityName, type Field, type FieldProps, fieldsOf, kindOfField, saveField } from '../columns/field';
import { kindOf, type Setting } from '../columns/kinds';
import { fieldSchema, schemaXmlOf } from '../columns/schemaXml';
import { errors } from '../errors';
import { dropColumn, makeMultiple, putIndexes } from '../items/table';
import { many, type Wire } from '../odata/shape';
import { needRight } from '../permissions/access';
import { type Call, isEstonian } from '../site';
import { messageOf } from '../store/database';
import { type List, touchList } from '../store/lists';
import { saveView, viewsOf } from '../store/views';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { createFromBody, createFromParameters, createFromXml, readXml } from './fieldCreation';
import { given } from './given';
import { checkFormula } from './listSettings';
import { action, type Change, entity, type Kind, nothing, type Property, type Resource } from './tree';

/** A field, with the list it belongs to. */
export interface ListField { readonly list: List; readonly field: Field }

/** SharePoint allows so many indexes in a list. */
const indexLimit = 20;

/** Throws 500 when the settings ask for an index that SharePoint would not make. */
export const checkIndexes = (field: Field, others: readonly Field[]): void => {
  const { Indexed: indexed, EnforceUniqueValues: unique } = field.props;
  const kind = kindOfField(field);
  if (indexed && !kind.indexable && field.type !== 'Counter') throw errors.operationFailed(`The column '${field.title}' cannot be indexed.`);
  if (unique && (!indexed || !kind.unique)) throw errors.operationFailed(`The column '${field.title}' must be indexed before it can enforce unique values.`);
  if (indexed && others.filter(other => other.guid !== field.guid && other.props.Indexed && !other.builtin).length >= indexLimit) {
    throw errors.operationFailed(`A list cannot have more than ${indexLimit} indexed columns.`);
  }
};

const save = (call: Call, after: ListField, before: ListField): void => {
  const { db, access } = call.site;
  const { list, field } = after;
  if (field.type === 'Calculated') checkFormula(String(field.props.Formula ?? ''));
  needRight(access, call.me, access.listScope(list), 'ManageLists');
  checkIndexes(field, fieldsOf(db, list.id));
  if (kindOfField(field).multiple && !kindOfField(before.field).multiple) makeMultiple(db, list.id, before.field);
  saveField(db, list.id, field);
  const [is, was] = [field.props, before.field.props];
  if (is.Indexed !== was.Indexed || is.EnforceUniqueValues !== was.EnforceUniqueValues) reindex(call, list, field);
  touchList(db, list.id);
  call.site.forgetItemType(list.id);
};

const reindex = (call: Call, list: List, field: Field): void => {
  try {
    putIndexes(call.site.db, list.id, field);
  } catch (failure) {
    const isDuplicate = /UNIQUE constraint/.test(messageOf(failure));
    if (!isDuplicate) throw failure;
    throw errors.duplicateValues(field.title);
  }
};

export const fieldSettings = { save } as const;

const setting = (name: string): Property<ListField> => ({ of: ({ field }) => wire(field.props[name] ?? null) });

const wire = (value: Setting): Wire => Array.isArray(value) ? many('Edm.String', value) : value as string | number | boolean | null;

const put = (name: string, read: (value: unknown) => Setting): Change<ListField> =>
  (value, wanted) => ({ ...value, field: { ...value.field, props: { ...value.field.props, [name]: read(wanted) } } });

const formula = (value: unknown): string | null => {
  const source = given.textOrNull(value);
  if (source !== null && source !== '') checkFormula(source);
  return source;
};

/** Reads a setting of the kind by the type of what a new field has. */
const readLike = (example: Setting): (value: unknown) => Setting => value => {
  if (Array.isArray(example)) return given.texts(value);
  switch (typeof example) {
    case 'boolean': return given.truth(value);
    case 'number': return given.double(value);
    default: return given.textOrNull(value);
  }
};

/** Where one value becomes several; the way back would lose values, and SharePoint's own pages warn of it. */
const allowMultiple: Change<ListField> = (value, wanted) => {
  const { field } = value;
  const several = given.truth(wanted);
  if (several === kindOfField(field).multiple) return value;
  if (!several) throw errors.notImplemented('making a column of several values single');
  const type = field.type === 'Lookup' ? 'LookupMulti' : 'UserMulti';
  return { ...value, field: { ...field, type, props: { ...field.props, AllowMultipleValues: true, Indexed: false, EnforceUniqueValues: false } } };
};

/** A whole schema sets the title and every setting that it names; the type stays. */
const fromSchema: Change<ListField> = (value, wanted) => {
  const schema = fieldSchema(readXml(given.text(wanted)));
  if (!schema) throw errors.invalidArgument('The XML of the field is not valid or its type is not known.');
  const { field } = value;
  if (schema.type !== field.type) throw errors.notImplemented('changing the type of a column');
  const title = schema.displayName === '' ? field.title : schema.displayName;
  const props: FieldProps = { ...field.props, ...schema.props, StaticName: field.props.StaticName };
  return { ...value, field: { ...field, title, props } };
};

export const fieldKind: Kind<ListField> = {
  type: ({ field }) => kindOfField(field).odataType,
  set: 'Fields',
  link: ({ list, field }) => `Web/Lists(guid'${list.guid}')/Fields(guid'${field.guid}')`,
  properties: {
    AutoIndexed: { of: () => false },
    CanBeDeleted: setting('CanBeDeleted'),
    ClientSideComponentId: setting('ClientSideComponentId'),
    ClientSideComponentProperties: setting('ClientSideComponentProperties'),
    ClientValidationFormula: { of: () => null },
    ClientValidationMessage: { of: () => null },
    CustomFormatter: setting('CustomFormatter'),
    DefaultFormula: setting('DefaultFormula'),
    DefaultValue: setting('DefaultValue'),
    Description: setting('Description'),
    Direction: setting('Direction'),
    EnforceUniqueValues: setting('EnforceUniqueValues'),
    EntityPropertyName: { of: ({ field }) => entityName(field.name) },
    Filterable: setting('Filterable'),
    FromBaseType: setting('FromBaseType'),
    Group: setting('Group'),
    Hidden: setting('Hidden'),
    Id: { of: ({ field }) => field.guid },
    Indexed: setting('Indexed'),
    IndexStatus: { of: ({ field }) => field.props.Indexed ? 1 : 0 },
    InternalName: { of: ({ field }) => field.name },
    IsModern: { of: () => false },
    JSLink: setting('JSLink'),
    PinnedToFiltersPane: { of: () => false },
    ReadOnlyField: setting('ReadOnlyField'),
    Required: setting('Required'),
    SchemaXml: { of: ({ field, list }) => schemaXmlOf(field, list.guid) },
    Scope: { of: ({ list }) => list.path },
    Sealed: setting('Sealed'),
    ShowInFiltersPane: { of: () => 0 },
    Sortable: setting('Sortable'),
    StaticName: setting('StaticName'),
    Title: { of: ({ field }) => field.title },
    FieldTypeKind: { of: ({ field }) => kindOfField(field).kind },
    TypeAsString: { of: ({ field }) => field.type },
    TypeDisplayName: { of: ({ field }, { site }) => kindOfField(field).titles[isEstonian(site) ? 'et' : 'en'] },
    TypeShortDescription: { of: ({ field }, { site }) => kindOfField(field).titles[isEstonian(site) ? 'et' : 'en'] },
    ValidationFormula: setting('ValidationFormula'),
    ValidationMessage: setting('ValidationMessage')
  },
  more: ({ field }) => Object.fromEntries(Object.keys(kindOfField(field).settings).map(name => [name, wire(field.props[name] ?? null)])),
  children: {},
  methods: {
    SetShowInDisplayForm: (value, args) => showIn(value, 'ShowInDisplayForm', args),
    SetShowInEditForm: (value, args) => showIn(value, 'ShowInEditForm', args),
    SetShowInNewForm: (value, args) => showIn(value, 'ShowInNewForm', args)
  },
  changes: {
    Title: (value, wanted) => {
      const title = given.text(wanted);
      if (title.trim() === '') throw errors.invalidArgument('The name of a column cannot be empty.');
      return { ...value, field: { ...value.field, title } };
    },
    Description: put('Description', given.text),
    Required: put('Required', given.truth),
    Indexed: put('Indexed', given.truth),
    EnforceUniqueValues: put('EnforceUniqueValues', given.truth),
    Hidden: put('Hidden', given.truth),
    ReadOnlyField: put('ReadOnlyField', given.truth),
    DefaultValue: put('DefaultValue', given.textOrNull),
    DefaultFormula: put('DefaultFormula', formula),
    ValidationFormula: put('ValidationFormula', formula),
    ValidationMessage: put('ValidationMessage', given.textOrNull),
    CustomFormatter: put('CustomFormatter', given.textOrNull),
    ClientSideComponentId: put('ClientSideComponentId', given.guid),
    ClientSideComponentProperties: put('ClientSideComponentProperties', given.textOrNull),
    Direction: put('Direction', given.text),
    Group: put('Group', given.text),
    JSLink: put('JSLink', given.textOrNull),
    StaticName: put('StaticName', given.text),
    AllowMultipleValues: allowMultiple,
    SchemaXml: fromSchema,
    FieldTypeKind: (value, wanted) => {
      if (given.int(wanted) !== kindOfField(value.field).kind) throw errors.notImplemented('changing the kind of a column');
      return value;
    }
  },
  moreChanges: ({ field }, name) => {
    const own = Object.keys(kindOf(field.type).settings).find(each => each.toLowerCase() === name.toLowerCase());
    return own === undefined ? undefined : put(own, readLike(kindOf(field.type).settings[own] ?? null));
  },
  save: (after, before, call) => {
    save(call, after, before);
    return after;
  },
  remove: ({ list, field }, call) => {
    const { db, access } = call.site;
    needRight(access, call.me, access.listScope(list), 'ManageLists');
    if (field.builtin || !field.props.CanBeDeleted) throw errors.operationFailed(`The column '${field.title}' cannot be deleted.`);
    dropColumn(db, list.id, field);
    deleteField(db, list.id, field.guid);
    for (const view of viewsOf(db, list.id)) {
      if (view.fields.includes(field.name)) saveView(db, { ...view, fields: view.fields.filter(name => name !== field.name) });
    }
    touchList(db, list.id);
    call.site.forgetItemType(list.id);
  }
};

const showIn = (value: ListField, name: string, args: Arguments): Resource => action(name, call => {
  const shown = args.truth('value', 0, true);
  save(call, { ...value, field: { ...value.field, props: { ...value.field.props, [name]: shown } } }, value);
  return nothing(name);
});

const find = (call: Call, list: List, name: string, tests: readonly ((field: Field) => boolean)[]): ListField => {
  const fields = fieldsOf(call.site.db, list.id);
  for (const test of tests) {
    const field = fields.find(test);
    if (field) return { list, field };
  }
  throw errors.fieldMissing(name);
};

const byGuid = (call: Call, list: List, text: string): ListField => {
  const guid = text.replace(/[{}]/g, '').toLowerCase();
  return find(call, list, text, [field => field.guid === guid]);
};

export const fieldsOfList = (list: List): Resource => collection({
  kind: fieldKind,
  all: call => fieldsOf(call.site.db, list.id).map(field => ({ list, field })),
  key: (args, call) => byGuid(call, list, args.text('id', 0)),
  methods: {
    GetById: (args, call) => entity(fieldKind, byGuid(call, list, args.text('id', 0))),
    GetByTitle: (args, call) => {
      const title = args.text('title', 0);
      return entity(fieldKind, find(call, list, title, [field => field.title === title]));
    },
    GetByInternalNameOrTitle: (args, call) => {
      const name = args.text('strName', 0);
      return entity(fieldKind, find(call, list, name, [field => field.name === name, field => field.title === name]));
    },
    AddField: args => action('AddField', call => createFromParameters(call, list, args)),
    CreateFieldAsXml: args => action('CreateFieldAsXml', call => createFromXml(call, list, args))
  },
  add: call => ({ list, field: createFromBody(call, list) })
});
