import { createHash, randomBytes } from 'node:crypto';
import { builtinSiteFields } from '../columns/siteColumns';
import { type Field, fieldsAt, insertFieldAt } from '../columns/field';
import { isEstonian, type Site } from '../site';
import {
  addLink, type ContentType, contentTypeAt, type ContentTypeProps, contentTypesAt, type FieldLink, insertContentType, linksOf
} from '../store/contentTypes';
import type { Database } from '../store/database';
import { type List, listById } from '../store/lists';
import { rootWeb, type Web, webById } from '../store/webs';
import { builtinTypes, folderType, typeGroups } from './builtin';

export const newTypeProps = (group: string): ContentTypeProps => ({
  ClientFormCustomFormatter: '', Description: '', DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '', DocumentTemplate: '', DocumentTemplateUrl: '',
  EditFormTemplateName: 'ListForm', EditFormUrl: '', Group: group, Hidden: false, JSLink: '', MobileDisplayFormUrl: '', MobileEditFormUrl: '',
  MobileNewFormUrl: '', NewFormTemplateName: 'ListForm', NewFormUrl: '', ReadOnly: false, Sealed: false
});

export const linkTo = (field: Field): Pick<FieldLink, 'guid' | 'name' | 'props'> => ({
  guid: field.guid, name: field.name,
  props: { DisplayName: field.title, Hidden: field.props.Hidden, ReadOnly: field.props.ReadOnlyField, Required: field.props.Required, ShowInDisplayForm: true }
});

/** The type whose number this one's begins with, the nearest, among those of the web and the webs around it. */
export const parentOf = (db: Database, web: Web, id: string): ContentType | undefined => {
  const around: Web[] = [];
  for (let at: Web | undefined = web; at; at = at.parent === null ? undefined : webById(db, at.parent)) around.push(at);
  const prefix = id.toLowerCase();
  return around.flatMap(each => contentTypesAt(db, { is: 'web', id: each.id }))
    .filter(type => type.id.length < id.length && prefix.startsWith(type.id.toLowerCase()))
    .sort((a, b) => b.id.length - a.id.length)[0];
};

/** The number of a new child: its parent's, `00`, and 32 hexadecimal digits. */
export const childId = (parent: string): string => `${parent}00${randomBytes(16).toString('hex').toUpperCase()}`;

/** Site columns and content types of a new root web. */
export const addBuiltinTypes = (site: Site, root: Web): void => {
  const { db } = site;
  const language = isEstonian(site) ? 'et' : 'en';
  const owner = { is: 'web', id: root.id } as const;
  for (const field of builtinSiteFields(isEstonian(site))) insertFieldAt(db, owner, field);
  const fields = new Map(fieldsAt(db, owner).map(field => [field.name, field]));
  for (const { id, names, group, sealed = false, fields: own = [] } of builtinTypes) {
    const type = insertContentType(db, { owner, id, name: names[language], props: { ...newTypeProps(typeGroups[group][language]), Sealed: sealed } });
    const parent = parentOf(db, root, id);
    for (const link of parent ? linksOf(db, parent.key) : []) addLink(db, type.key, link);
    for (const name of own) {
      const field = fields.get(name);
      if (field) addLink(db, type.key, linkTo(field));
    }
  }
};

/** A list's own copy of a web's type: the same name and columns, a number of its own. */
export const copyToList = (db: Database, list: number, parent: ContentType, id: string): ContentType => {
  const type = insertContentType(db, { owner: { is: 'list', id: list }, id, name: parent.name, props: { ...parent.props, Sealed: false } });
  const fields = new Set(fieldsAt(db, { is: 'list', id: list }).map(field => field.guid));
  for (const link of linksOf(db, parent.key)) if (fields.has(link.guid)) addLink(db, type.key, link);
  return type;
};

const folderIdOf = (list: List): string => `${folderType}00${createHash('sha256').update(`${list.guid}/folder`).digest('hex').slice(0, 32).toUpperCase()}`;

/** The types that a new list is born with: that of its rows and that of its folders. */
export const addListTypes = (db: Database, list: List): void => {
  const web = webById(db, list.web);
  if (!web) return;
  for (const id of [list.contentType, folderIdOf(list)]) {
    const parent = parentOf(db, web, id);
    if (parent && !contentTypeAt(db, { is: 'list', id: list.id }, id)) copyToList(db, list.id, parent, id);
  }
};

/** Sites that were made before the local site knew content types get them, and their lists too. */
export const completeTypes = (site: Site): void => {
  const { db } = site;
  const root = rootWeb(db);
  if (!root || contentTypesAt(db, { is: 'web', id: root.id }).length > 0) return;
  addBuiltinTypes(site, root);
  for (const { id } of db.all<{ id: number }>('SELECT id FROM lists WHERE recycled IS NULL')) {
    const list = listById(db, id);
    if (!list) continue;
    addListTypes(db, list);
    const [first] = contentTypesAt(db, { is: 'list', id });
    if (first) for (const field of fieldsAt(db, { is: 'list', id })) if (!field.builtin) addLink(db, first.key, linkTo(field));
  }
};
