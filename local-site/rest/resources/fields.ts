import { entityName, type Field, type FieldProps, fieldsAt, kindOfField } from '../columns/field';
import { kindOf, type Setting } from '../columns/kinds';
import { fieldSchema, schemaXmlOf } from '../columns/schemaXml';
import { errors } from '../errors';
import { many, type Wire } from '../odata/shape';
import { type Call, isEstonian } from '../site';
import type { List } from '../store/lists';
import type { Web } from '../store/webs';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { addDependent } from './dependentLookup';
import { createFromBody, createFromParameters, createFromXml, readXml } from './fieldCreation';
import { availableFields, guidOf, type Home, inList, inWeb, linkOf, ownerOf, pathOf } from './fieldHome';
import { type HomedField, removeField, saveChangedField } from './fieldSaving';
import { given } from './given';
import { checkFormula } from './listSettings';
import { action, type Change, entity, type Kind, nothing, type Property, type Resource } from './tree';
import { userResources } from './userResources';

const setting = (name: string): Property<HomedField> => ({ of: ({ field }) => wire(field.props[name] ?? null) });

const wire = (value: Setting): Wire => Array.isArray(value) ? many('Edm.String', value) : value as string | number | boolean | null;

const put = (name: string, read: (value: unknown) => Setting): Change<HomedField> =>
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
const allowMultiple: Change<HomedField> = (value, wanted) => {
  const { field } = value;
  const several = given.truth(wanted);
  if (several === kindOfField(field).multiple) return value;
  if (!several) throw errors.notImplemented('making a column of several values single');
  const type = field.type === 'Lookup' ? 'LookupMulti' : 'UserMulti';
  return { ...value, field: { ...field, type, props: { ...field.props, AllowMultipleValues: true, Indexed: false, EnforceUniqueValues: false } } };
};

/** A whole schema sets the title and every setting that it names; the type stays. */
const fromSchema: Change<HomedField> = (value, wanted) => {
  const schema = fieldSchema(readXml(given.text(wanted)));
  if (!schema) throw errors.invalidArgument('The XML of the field is not valid or its type is not known.');
  const { field } = value;
  if (schema.type !== field.type) throw errors.notImplemented('changing the type of a column');
  const title = schema.displayName === '' ? field.title : schema.displayName;
  const props: FieldProps = { ...field.props, ...schema.props, StaticName: field.props.StaticName };
  return { ...value, field: { ...field, title, props } };
};

export const fieldKind: Kind<HomedField> = {
  type: ({ field }) => kindOfField(field).odataType,
  set: 'Fields',
  link: ({ home, field }) => `${linkOf(home)}/Fields(guid'${field.guid}')`,
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
    SchemaXml: { of: ({ field, home }) => schemaXmlOf(field, guidOf(home)) },
    Scope: { of: ({ home }) => pathOf(home) },
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
  children: userResources<HomedField>({ TitleResource: ({ field }) => field.title, DescriptionResource: ({ field }) => field.props.Description }),
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
    saveChangedField(call, after, before);
    return after;
  },
  remove: (value, call) => removeField(call, value)
};

const showIn = (value: HomedField, name: string, args: Arguments): Resource => action(name, call => {
  const shown = args.truth('value', 0, true);
  saveChangedField(call, { ...value, field: { ...value.field, props: { ...value.field.props, [name]: shown } } }, value);
  return nothing(name);
});

/** Where a collection of fields looks them up: its own, or for `AvailableFields` those of the webs around too. */
interface Fields { readonly home: Home; readonly all: (call: Call) => readonly HomedField[] }

const find = (call: Call, { all }: Fields, name: string, tests: readonly ((field: Field) => boolean)[]): HomedField => {
  const fields = all(call);
  for (const test of tests) {
    const found = fields.find(({ field }) => test(field));
    if (found) return found;
  }
  throw errors.fieldMissing(name);
};

const byGuid = (call: Call, fields: Fields, text: string): HomedField => {
  const guid = text.replace(/[{}]/g, '').toLowerCase();
  return find(call, fields, text, [field => field.guid === guid]);
};

const collectionOf = (fields: Fields): Resource => {
  const { home, all } = fields;
  const titled = (args: Arguments, call: Call): Resource => {
    const title = args.text('title', 0);
    return entity(fieldKind, find(call, fields, title, [field => field.title === title]));
  };
  return collection({
    kind: fieldKind,
    all,
    key: (args, call) => byGuid(call, fields, args.text('id', 0)),
    methods: {
      GetById: (args, call) => entity(fieldKind, byGuid(call, fields, args.text('id', 0))),
      GetByTitle: titled,
      GetByInternalNameOrTitle: (args, call) => {
        const name = args.text('strName', 0);
        return entity(fieldKind, find(call, fields, name, [field => field.name === name, field => field.title === name]));
      },
      AddField: args => action('AddField', call => createFromParameters(call, home, args)),
      CreateFieldAsXml: args => action('CreateFieldAsXml', call => createFromXml(call, home, args)),
      AddDependentLookupField: args => action('AddDependentLookupField', call => addDependent(call, home, args))
    },
    add: call => ({ home, field: createFromBody(call, home) })
  });
};

const ownFields = (home: Home): Fields => ({ home, all: call => fieldsAt(call.site.db, ownerOf(home)).map(field => ({ home, field })) });

export const fieldsOfList = (list: List): Resource => collectionOf(ownFields(inList(list)));

/** Site columns. */
export const fieldsOfWeb = (web: Web): Resource => collectionOf(ownFields(inWeb(web)));

/** Site columns that lists of the web may use. */
export const availableFieldsOf = (web: Web): Resource => collectionOf({ home: inWeb(web), all: call => availableFields(call, web) });
