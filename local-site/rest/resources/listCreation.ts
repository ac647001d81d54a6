import { createHash } from 'node:crypto';
import { builtinFields } from '../columns/builtin';
import { escapedCharacter, insertField } from '../columns/field';
import { sitePageType } from '../contentTypes/builtin';
import { addListTypes } from '../contentTypes/creation';
import { errors } from '../errors';
import { createTable } from '../items/table';
import { isEstonian, type Site } from '../site';
import { insertList, type List, listById, listByPath, listByTitle } from '../store/lists';
import { addView } from '../store/views';
import type { Web } from '../store/webs';
import { newListProps } from './listSettings';

interface Template { readonly library: boolean; readonly feature: string; readonly parentContentType: string }

/** List templates by number. Others exist in SharePoint, but nothing here knows their columns. */
const templates: ReadonlyMap<number, Template> = new Map([
  [100, { library: false, feature: '00bfea71-de22-43b2-a848-c05709900100', parentContentType: '0x01' }],
  [101, { library: true, feature: '00bfea71-e717-4e80-aa17-d0c71b360101', parentContentType: '0x0101' }],
  [119, { library: true, feature: '00bfea71-c796-4402-9f2f-0eb9a6e71b18', parentContentType: sitePageType }]
]);

export const templateFeature = (template: number): string => templates.get(template)?.feature ?? '00000000-0000-0000-0000-000000000000';

export interface ListDraft {
  readonly title: string;
  readonly template: number;
  readonly author: number;
  readonly at: string;
  /** Last part of the path, when it is not made from the title. */
  readonly folder?: string;
}

const longestTitle = 255;

/** Characters that SharePoint leaves out of the path it makes from a title. */
const folderOf = (title: string): string => title.replace(/["#%&*:<>?/\\{|}~.']/g, '').trim().slice(0, 50) || 'List';

const freePath = (site: Site, base: string): string => {
  for (let suffix = 0; ; suffix++) {
    const path = suffix === 0 ? base : `${base}${suffix}`;
    if (!listByPath(site.db, path)) return path;
  }
};

/** The name in `SP.Data.…Item`: capital first letter, everything but letters and digits escaped. */
const entityNameOf = (folder: string, library: boolean): string => {
  const name = folder.replace(/[^A-Za-z0-9]/g, escapedCharacter);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${library ? '' : 'List'}`;
};

const contentTypeOf = (parent: string, path: string): string =>
  `${parent}00${createHash('sha256').update(path).digest('hex').slice(0, 32).toUpperCase()}`;

/** Makes a list with its built-in columns and its view of everything. Rights are the caller's business. */
export const createList = (site: Site, web: Web, draft: ListDraft): List => {
  const template = templates.get(draft.template);
  if (!template) throw errors.notImplemented(`lists made from the template ${draft.template}`);
  if (draft.title.trim() === '') throw errors.invalidArgument('The title of a list cannot be empty.');
  if (draft.title.length > longestTitle) throw errors.invalidArgument(`The title of a list has at most ${longestTitle} characters.`);
  if (listByTitle(site.db, web.id, draft.title)) throw errors.duplicateListTitle();
  const folder = draft.folder ?? folderOf(draft.title);
  const path = freePath(site, template.library ? `${web.path}/${folder}` : `${web.path}/Lists/${folder}`);
  const id = insertList(site.db, {
    web: web.id, title: draft.title, path, entityName: entityNameOf(path.slice(path.lastIndexOf('/') + 1), template.library), template: draft.template,
    baseType: template.library ? 1 : 0, contentType: contentTypeOf(template.parentContentType, path), author: draft.author, created: draft.at,
    props: newListProps(template.library)
  });
  for (const field of builtinFields(isEstonian(site))) insertField(site.db, id, field);
  createTable(site.db, id);
  addView(site.db, id, {
    title: isEstonian(site) ? 'Kõik üksused' : 'All Items', url: template.library ? `${path}/Forms/AllItems.aspx` : `${path}/AllItems.aspx`,
    owner: null, fields: template.library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'], isDefault: true
  });
  const list = listById(site.db, id);
  if (!list) throw new Error(`The list ${path} was not stored`);
  addListTypes(site.db, list);
  return list;
};
