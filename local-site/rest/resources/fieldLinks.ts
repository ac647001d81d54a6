import { type Field, fieldsAt } from '../columns/field';
import { linkTo } from '../contentTypes/creation';
import { errors } from '../errors';
import type { Call } from '../site';
import { addLink, type ContentType, type FieldLink, type FieldLinkProps, linksOf, removeLink, saveLink } from '../store/contentTypes';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { availableFields, type Home, needHomeRight, ownerOf, touch, webOf } from './fieldHome';
import { placeField } from './fieldCreation';
import { given, propertiesIn } from './given';
import { action, type Change, changed, entity, type Kind, nothing, type Property, type Resource } from './tree';

/** A content type, with where it lives. */
export interface HomedType { readonly home: Home; readonly type: ContentType; readonly link: string }

interface TypeLink { readonly of: HomedType; readonly link: FieldLink }

const setting = (name: keyof FieldLinkProps): Property<TypeLink> => ({ of: ({ link }) => link.props[name] });
const flag = (name: Exclude<keyof FieldLinkProps, 'DisplayName'>): Change<TypeLink> =>
  (value, wanted) => ({ ...value, link: { ...value.link, props: { ...value.link.props, [name]: given.truth(wanted) } } });

export const needOpen = (call: Call, { home, type }: HomedType): void => {
  needHomeRight(call, home);
  if (type.props.Sealed === true || type.props.ReadOnly === true) throw errors.operationFailed(`The content type "${type.name}" is sealed or read only.`);
};

const linkKind: Kind<TypeLink> = {
  type: 'SP.FieldLink',
  set: 'FieldLinks',
  link: ({ of, link }) => `${of.link}/FieldLinks(guid'${link.guid}')`,
  properties: {
    DisplayName: setting('DisplayName'),
    FieldInternalName: { of: ({ link }) => link.name },
    Hidden: setting('Hidden'),
    Id: { of: ({ link }) => link.guid },
    Name: { of: ({ link }) => link.name },
    ReadOnly: setting('ReadOnly'),
    Required: setting('Required'),
    ShowInDisplayForm: setting('ShowInDisplayForm')
  },
  children: {},
  methods: {},
  changes: {
    Hidden: flag('Hidden'),
    Required: flag('Required'),
    ReadOnly: flag('ReadOnly'),
    ShowInDisplayForm: flag('ShowInDisplayForm'),
    DisplayName: (value, wanted) => ({ ...value, link: { ...value.link, props: { ...value.link.props, DisplayName: given.text(wanted) } } })
  },
  save: (after, _before, call) => {
    needOpen(call, after.of);
    saveLink(call.site.db, after.of.type.key, after.link);
    touch(call, after.of.home);
    return after;
  },
  remove: ({ of, link }, call) => {
    needOpen(call, of);
    removeLink(call.site.db, of.type.key, link.guid);
    touch(call, of.home);
  }
};

const linksIn = (call: Call, of: HomedType): readonly TypeLink[] => linksOf(call.site.db, of.type.key).map(link => ({ of, link }));

const byGuid = (call: Call, of: HomedType, text: string): TypeLink => {
  const guid = text.replace(/[{}]/g, '').toLowerCase();
  const found = linksIn(call, of).find(({ link }) => link.guid === guid);
  if (!found) throw errors.fieldMissing(text);
  return found;
};

/** The column that a new link names; a site column that a list does not have yet is taken over by the list. */
const columnFor = (call: Call, home: Home, name: string): Field => {
  const own = fieldsAt(call.site.db, ownerOf(home)).find(field => field.name === name);
  if (own) return own;
  const found = availableFields(call, webOf(call, home)).find(({ field }) => field.name === name)?.field;
  if (!found) throw errors.fieldMissing(name);
  return home.is === 'list' ? takeOver(call, home, found) : found;
};

/** Copies a site column into a list, with the same number and name. */
export const takeOver = (call: Call, home: Home, field: Field): Field => {
  const fields = fieldsAt(call.site.db, ownerOf(home));
  const known = fields.find(each => each.guid === field.guid || each.name.toLowerCase() === field.name.toLowerCase());
  if (known) return known;
  const copy: Field = {
    ...field, builtin: false, position: (fields[fields.length - 1]?.position ?? 0) + 1, props: { ...field.props, Indexed: false, EnforceUniqueValues: false }
  };
  placeField(call, home, copy);
  return copy;
};

const add = (call: Call, of: HomedType): TypeLink => {
  needOpen(call, of);
  const body = Object.fromEntries(propertiesIn(call.body));
  const field = columnFor(call, of.home, given.text(body.FieldInternalName ?? body.Name));
  if (linksOf(call.site.db, of.type.key).some(link => link.guid === field.guid)) throw errors.duplicateFieldName(field.name);
  addLink(call.site.db, of.type.key, linkTo(field));
  const link = byGuid(call, of, field.guid);
  const after = changed(linkKind, link, call.body, call, ['FieldInternalName', 'Name', 'Id']);
  saveLink(call.site.db, of.type.key, after.link);
  touch(call, of.home);
  return after;
};

/** POST `fieldlinks/reorder` with `{internalNames: […]}`: the named columns come first, in their order. */
const reorder = (call: Call, of: HomedType, args: Arguments): void => {
  needOpen(call, of);
  const names = given.texts(args.body('internalNames'));
  const links = linksOf(call.site.db, of.type.key);
  const place = (link: FieldLink): number => {
    const index = names.indexOf(link.name);
    return index < 0 ? names.length + link.position : index;
  };
  [...links].sort((a, b) => place(a) - place(b)).forEach((link, position) => saveLink(call.site.db, of.type.key, { ...link, position }));
  touch(call, of.home);
};

export const fieldLinksOf = (of: HomedType): Resource => collection({
  kind: linkKind,
  all: call => linksIn(call, of),
  key: (args, call) => byGuid(call, of, args.text('id', 0)),
  methods: {
    GetById: (args, call) => entity(linkKind, byGuid(call, of, args.text('id', 0))),
    Reorder: args => action('Reorder', call => {
      reorder(call, of, args);
      return nothing('Reorder');
    })
  },
  add: call => add(call, of)
});
