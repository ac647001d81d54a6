import { errors } from '../errors';
import { masksIn } from '../store/assignments';
import type { Database } from '../store/database';
import type { List } from '../store/lists';
import { groupsOf, type User } from '../store/principals';
import { type Web, webById } from '../store/webs';
import { allows, allRights, type Mask, noRights, type Right } from './rights';

/** Something with permissions: its scope is where they stand. */
export type Scope = number;

/** Who may do what. Answers are remembered until roles, groups or scopes change (`forget`). */
export interface Access {
  maskIn(user: User, scope: Scope): Mask;
  webScope(web: Web): Scope;
  listScope(list: List): Scope;
  itemScope(list: List, own: number | null): Scope;
  /** The user and the groups the user is in. */
  principalsOf(user: User): readonly number[];
  forget(): void;
}

export const openAccess = (db: Database): Access => {
  const masks = new Map<string, Mask>();
  const principals = new Map<number, readonly number[]>();

  const principalsOf = (user: User): readonly number[] => {
    const known = principals.get(user.id);
    if (known) return known;
    const found = [user.id, ...groupsOf(db, user.id).map(group => group.id)];
    principals.set(user.id, found);
    return found;
  };

  const maskIn = (user: User, scope: Scope): Mask => {
    if (user.admin) return allRights;
    const key = `${user.id}/${scope}`;
    const known = masks.get(key);
    if (known !== undefined) return known;
    const mask = masksIn(db, scope, principalsOf(user)).reduce((sum, each) => sum | BigInt(each), noRights);
    masks.set(key, mask);
    return mask;
  };

  const webScope = (web: Web): Scope => {
    if (web.scope !== null) return web.scope;
    const parent = web.parent === null ? undefined : webById(db, web.parent);
    if (!parent) throw new Error(`The web ${web.path} has no permissions of its own and no parent`);
    return webScope(parent);
  };

  const listScope = (list: List): Scope => {
    if (list.scope !== null) return list.scope;
    const web = webById(db, list.web);
    if (!web) throw new Error(`The list ${list.path} is in no web`);
    return webScope(web);
  };

  const forget = (): void => {
    masks.clear();
    principals.clear();
  };
  db.onRollback(forget);

  return { maskIn, webScope, listScope, itemScope: (list, own) => own ?? listScope(list), principalsOf, forget };
};

/** Throws 403 unless the user has the right in the scope. */
export const needRight = (access: Access, user: User, scope: Scope, right: Right): void => {
  if (!allows(access.maskIn(user, scope), right)) throw errors.accessDenied();
};
