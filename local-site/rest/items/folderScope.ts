import { errors } from '../errors';
import { sameName } from '../odata/query';
import type { List } from '../store/lists';
import type { CamlScope } from './caml';
import type { Condition } from './filterSql';
import type { Narrowing } from './reading';

/** The folder as rows keep it (`dir`): what follows the list's own path. Throws 404 for a folder outside the list. */
export const dirIn = (list: List, folder: string | undefined): string => {
  if (folder === undefined || folder === '') return '';
  const path = folder.startsWith('/') ? folder.replace(/\/+$/, '') : `/${folder.replace(/\/+$/, '')}`;
  const head = path.slice(0, list.path.length);
  const rest = path.slice(list.path.length);
  if (!sameName(head, list.path) || (rest !== '' && !rest.startsWith('/'))) throw errors.folderMissing();
  return rest;
};

const everything: Condition = { sql: '1', bound: [] };

/** Rows that a view with this scope sees in the folder. */
export const folderScope = (list: List, folder: string | undefined, scope: CamlScope): Pick<Narrowing, 'within' | 'oneFolder'> => {
  const dir = dirIn(list, folder);
  const here: Condition = { sql: 'fold(i.dir) = fold(?)', bound: [dir] };
  const below: Condition = dir === '' ? everything
    : { sql: `(fold(i.dir) = fold(?) OR substr(fold(i.dir), 1, length(fold(?)) + 1) = fold(?) || '/')`, bound: [dir, dir, dir] };
  switch (scope) {
    case 'default': return { within: here, oneFolder: true };
    case 'filesOnly': return { within: { ...here, sql: `${here.sql} AND i.kind = 0` }, oneFolder: true };
    case 'recursive': return { within: { ...below, sql: `${below.sql} AND i.kind = 0` } };
    case 'recursiveAll': return { within: below };
    default: return scope satisfies never;
  }
};
