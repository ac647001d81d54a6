import { fieldsAt } from '../columns/field';
import { itemType, typeGroups } from '../contentTypes/builtin';
import { childId, copyToList, newTypeProps, parentOf } from '../contentTypes/creation';
import { errors } from '../errors';
import { tableOf } from '../items/table';
import { type Call, isEstonian } from '../site';
import {
  addLink, type ContentType, contentTypeAt, contentTypesAt, deleteContentType, hasChildren, insertContentType, linksOf, saveContentType
} from '../store/contentTypes';
import type { List } from '../store/lists';
import type { Web } from '../store/webs';
import { escapeXml } from '../xml';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { contentTypeId } from './complexes';
import { availableFields, type Home, inList, inWeb, linkOf, needHomeRight, ownerOf, pathOf, touch, webOf, websAround } from './fieldHome';
import { fieldLinksOf, type HomedType, needOpen, takeOver } from './fieldLinks';
import { fieldKind } from './fields';
import { given, propertiesIn } from './given';
import { action, type Change, changed, entity, entityShape, type Kind, type Property, type Reply, type Resource } from './tree';
import { userResources } from './userResources';

const homed = (home: Home, type: ContentType): HomedType => ({ home, type, link: `${linkOf(home)}/ContentTypes('${type.id}')` });

const setting = (name: string): Property<HomedType> => ({ of: ({ type }) => type.props[name] ?? '' });

const put = (name: string, read: (value: unknown) => string | boolean): Change<HomedType> =>
  (value, wanted) => ({ ...value, type: { ...value.type, props: { ...value.type.props, [name]: read(wanted) } } });

/** Names that SharePoint refuses. */
const badName = /[\\/:*?"#%<>{}|~&,\t]|\.\.|^\s|\s$|\.$/;

const checkedName = (call: Call, home: Home, name: string, self?: ContentType): string => {
  if (name === '' || name.length > 128 || badName.test(name)) throw errors.invalidArgument(`The content type name '${name}' is not valid.`);
  const holder = contentTypesAt(call.site.db, ownerOf(home)).find(each => each.name.toLowerCase() === name.toLowerCase());
  if (holder && holder.key !== self?.key) throw errors.duplicateContentType(name);
  return name;
};

const schemaXml = (call: Call, { type }: HomedType): string => {
  const links = linksOf(call.site.db, type.key).map(({ guid, name, props }) =>
    `<FieldRef ID="{${guid}}" Name="${escapeXml(name)}"${props.Required ? ' Required="TRUE"' : ''}${props.Hidden ? ' Hidden="TRUE"' : ''} />`);
  const head = [`ID="${type.id}"`, `Name="${escapeXml(type.name)}"`, `Group="${escapeXml(String(type.props.Group ?? ''))}"`,
    ...(type.props.Hidden === true ? ['Hidden="TRUE"'] : []), ...(type.props.Sealed === true ? ['Sealed="TRUE"'] : []), 'Version="1"'];
  return `<ContentType ${head.join(' ')}><FieldRefs>${links.join('')}</FieldRefs></ContentType>`;
};

const texts = ['ClientFormCustomFormatter', 'Description', 'DisplayFormTemplateName', 'DisplayFormUrl', 'DocumentTemplate', 'EditFormTemplateName', 'EditFormUrl',
  'Group', 'JSLink', 'MobileDisplayFormUrl', 'MobileEditFormUrl', 'MobileNewFormUrl', 'NewFormTemplateName', 'NewFormUrl'] as const;

const settings = (...names: readonly string[]): Readonly<Record<string, Property<HomedType>>> => Object.fromEntries(names.map(name => [name, setting(name)]));

/** Columns of a type, as its list or web has them. */
const fieldsOfType = (of: HomedType): Resource => collection({
  kind: fieldKind,
  all: call => {
    const known = of.home.is === 'list'
      ? fieldsAt(call.site.db, ownerOf(of.home)).map(field => ({ home: of.home, field })) : availableFields(call, of.home.web);
    return linksOf(call.site.db, of.type.key).flatMap(({ guid }) => known.find(({ field }) => field.guid === guid) ?? []);
  }
});

export const contentTypeKind: Kind<HomedType> = {
  type: 'SP.ContentType',
  set: 'ContentTypes',
  link: ({ link }) => link,
  properties: {
    ...settings('ClientFormCustomFormatter', 'Description', 'DisplayFormTemplateName', 'DisplayFormUrl', 'DocumentTemplate', 'DocumentTemplateUrl',
      'EditFormTemplateName', 'EditFormUrl', 'Group', 'Hidden'),
    Id: { of: ({ type }) => contentTypeId(type.id) },
    ...settings('JSLink', 'MobileDisplayFormUrl', 'MobileEditFormUrl', 'MobileNewFormUrl'),
    Name: { of: ({ type }) => type.name },
    ...settings('NewFormTemplateName', 'NewFormUrl', 'ReadOnly'),
    SchemaXml: { of: (value, call) => schemaXml(call, value) },
    Scope: { of: ({ home }) => pathOf(home) },
    ...settings('Sealed'),
    StringId: { of: ({ type }) => type.id }
  },
  children: {
    FieldLinks: (value, args, call) => args.given && args.count > 0 ? fieldLinksOf(value).key?.(args, call) : fieldLinksOf(value),
    Fields: value => fieldsOfType(value),
    ...userResources<HomedType>({ NameResource: ({ type }) => type.name, DescriptionResource: ({ type }) => String(type.props.Description ?? '') }),
    Parent: (value, _args, call) => parentResource(call, value)
  },
  methods: {},
  changes: {
    ...Object.fromEntries(texts.map(name => [name, put(name, given.text)])),
    Hidden: put('Hidden', given.truth),
    ReadOnly: put('ReadOnly', given.truth),
    Sealed: put('Sealed', given.truth),
    Name: (value, wanted, call) => ({ ...value, type: { ...value.type, name: checkedName(call, value.home, given.text(wanted), value.type) } })
  },
  save: (after, before, call) => {
    needHomeRight(call, before.home);
    const unseals = before.type.props.Sealed !== after.type.props.Sealed || before.type.props.ReadOnly !== after.type.props.ReadOnly;
    if (!unseals) needOpen(call, before);
    saveContentType(call.site.db, after.type);
    touch(call, after.home);
    return after;
  },
  remove: (value, call) => removeType(call, value)
};

const parentResource = (call: Call, value: HomedType): Resource => {
  const web = webOf(call, value.home);
  const parent = parentOf(call.site.db, web, value.type.id);
  const home = parent && websAround(call, web).find(each => each.id === parent.owner.id);
  // The root of all types is its own parent.
  return entity(contentTypeKind, parent && home ? homed(inWeb(home), parent) : value);
};

const inUse = (call: Call, { home, type }: HomedType): boolean => home.is === 'list'
  ? call.site.db.get(`SELECT 1 FROM ${tableOf(home.list.id)} WHERE content_type = ? LIMIT 1`, type.id) !== undefined
  : hasChildren(call.site.db, type);

const removeType = (call: Call, value: HomedType): void => {
  needOpen(call, value);
  if (inUse(call, value)) throw errors.contentTypeInUse();
  deleteContentType(call.site.db, value.type.key);
  if (value.home.is === 'list') firstIsDefault(call, value.home.list);
  touch(call, value.home);
};

/** New rows get the list's first type that is not a folder's. */
const firstIsDefault = (call: Call, list: List): void => {
  const first = contentTypesAt(call.site.db, { is: 'list', id: list.id }).find(type => !/^0x0120/i.test(type.id));
  if (first) call.site.db.run('UPDATE lists SET content_type = ? WHERE id = ?', first.id, list.id);
};

/** The type of a list's row; rows whose type is gone show the list's first. */
export const contentTypeOf = (call: Call, list: List, id = list.contentType): HomedType => {
  const owner = { is: 'list', id: list.id } as const;
  const type = contentTypeAt(call.site.db, owner, id) ?? contentTypesAt(call.site.db, owner)[0];
  if (!type) throw errors.contentTypeMissing(id);
  return homed(inList(list), type);
};

interface Types { readonly home: Home; readonly all: (call: Call) => readonly HomedType[] }

/** A number that no type here has is answered as null; it can be neither changed nor deleted. */
const byId = (call: Call, { all }: Types, args: Arguments, parameter: string): Resource => {
  const id = args.text(parameter, 0);
  const found = all(call).find(({ type }) => type.id.toLowerCase() === id.toLowerCase());
  if (found) return entity(contentTypeKind, found);
  const missing = (): never => { throw errors.contentTypeMissing(id); };
  return { name: 'SP.ContentType', read: () => ({ is: 'nothing', name: 'GetById' }), child: missing, update: missing, remove: missing };
};

/** POST `contenttypes`. SharePoint's REST interface takes no number: whatever `Id` says, the new type is a child of Item. */
const create = (call: Call, home: Home): HomedType => {
  needHomeRight(call, home);
  const body = Object.fromEntries(propertiesIn(call.body));
  const name = checkedName(call, home, given.text(body.Name));
  const language = isEstonian(call.site) ? 'et' : 'en';
  const parent = parentOf(call.site.db, webOf(call, home), `${itemType}00`);
  if (!parent) throw errors.contentTypeMissing(itemType);
  const owner = ownerOf(home);
  const type = insertContentType(call.site.db, { owner, id: childId(itemType), name, props: newTypeProps(typeGroups.custom[language]) });
  const fields = new Set(home.is === 'list' ? fieldsAt(call.site.db, owner).map(({ guid }) => guid) : []);
  for (const link of linksOf(call.site.db, parent.key)) if (home.is === 'web' || fields.has(link.guid)) addLink(call.site.db, type.key, link);
  const after = changed(contentTypeKind, homed(home, type), call.body, call, ['Name', 'Id', 'StringId']);
  saveContentType(call.site.db, after.type);
  touch(call, home);
  return after;
};

/** Makes a list's copy of a web's type; the type's columns come along. */
const addAvailable = (call: Call, home: Home, id: string): Reply => {
  needHomeRight(call, home);
  if (home.is !== 'list') throw errors.notImplemented('AddAvailableContentType of a web');
  const found = availableTypes(call, webOf(call, home)).find(({ type }) => type.id.toLowerCase() === id.toLowerCase());
  if (!found) throw errors.contentTypeMissing(id);
  checkedName(call, home, found.type.name);
  const columns = new Map(availableFields(call, webOf(call, home)).map(({ field }) => [field.guid, field]));
  for (const { guid } of linksOf(call.site.db, found.type.key)) {
    const column = columns.get(guid);
    if (column) takeOver(call, home, column);
  }
  const type = copyToList(call.site.db, home.list.id, found.type, childId(found.type.id));
  touch(call, home);
  return { status: 200, shape: entityShape(contentTypeKind, homed(home, type), call, call.query) };
};

const availableTypes = (call: Call, web: Web): readonly HomedType[] =>
  websAround(call, web).flatMap(each => contentTypesAt(call.site.db, { is: 'web', id: each.id }).map(type => homed(inWeb(each), type)));

const typesAt = (types: Types): Resource => ({
  ...collection({
    kind: contentTypeKind,
    all: types.all,
    methods: {
      GetById: (args, call) => byId(call, types, args, 'contentTypeId'),
      AddAvailableContentType: args => action('AddAvailableContentType', call => addAvailable(call, types.home, args.text('contentTypeId', 0))),
      AddExistingContentType: args => action('AddExistingContentType', call => addAvailable(call, types.home, args.text('contentTypeId', 0)))
    },
    add: call => create(call, types.home)
  }),
  key: (args, call) => byId(call, types, args, 'id')
});

const own = (home: Home): Types => ({ home, all: call => contentTypesAt(call.site.db, ownerOf(home)).map(type => homed(home, type)) });

export const contentTypesOf = (list: List): Resource => typesAt(own(inList(list)));
export const contentTypesOfWeb = (web: Web): Resource => typesAt(own(inWeb(web)));
export const availableContentTypes = (web: Web): Resource => typesAt({ home: inWeb(web), all: call => availableTypes(call, web) });

/** The order of a list's types, as its root folder shows and sets it. The first becomes that of new rows. */
export const contentTypeOrder = (call: Call, list: List): readonly string[] =>
  contentTypesAt(call.site.db, { is: 'list', id: list.id }).filter(type => !/^0x0120/i.test(type.id)).map(type => type.id);

export const setContentTypeOrder = (call: Call, list: List, ids: readonly string[]): void => {
  needHomeRight(call, inList(list));
  const types = contentTypesAt(call.site.db, { is: 'list', id: list.id });
  for (const id of ids) if (!types.some(type => type.id.toLowerCase() === id.toLowerCase())) throw errors.contentTypeMissing(id);
  const place = (type: ContentType): number => {
    const index = ids.findIndex(id => id.toLowerCase() === type.id.toLowerCase());
    return index < 0 ? ids.length + type.position : index;
  };
  [...types].sort((a, b) => place(a) - place(b)).forEach((type, position) => saveContentType(call.site.db, { ...type, position }));
  firstIsDefault(call, list);
  touch(call, inList(list));
};
