import { createHash } from 'node:crypto';
import { errors } from '../errors';
import { complex } from '../odata/shape';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { addUser, allUsers, groupsOf, removePrincipal, saveUser, type User, userByEmail, userById, userByLogin } from '../store/principals';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { given } from './given';
import { groupKind } from './groups';
import { action, type Change, entity, type Kind, nothing, type Reply, type Resource } from './tree';

const passport = (login: string): string => createHash('sha256').update(login.toLowerCase()).digest('hex').slice(0, 16);

const change = (apply: (user: User, value: unknown) => User): Change<User> => (user, value, call) => {
  needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'ManagePermissions');
  return apply(user, value);
};

export const userKind: Kind<User> = {
  type: 'SP.User',
  set: 'Users',
  link: user => `Web/GetUserById(${user.id})`,
  properties: {
    Id: { of: user => user.id },
    IsHiddenInUI: { of: user => user.hidden },
    LoginName: { of: user => user.login },
    Title: { of: user => user.title },
    PrincipalType: { of: () => 1 },
    Email: { of: user => user.email },
    Expiration: { of: () => '' },
    IsEmailAuthenticationGuestUser: { of: () => false },
    IsShareByEmailGuestUser: { of: () => false },
    IsSiteAdmin: { of: user => user.admin },
    UserId: { of: user => complex('SP.UserIdInfo', { NameId: passport(user.login), NameIdIssuer: 'urn:federation:microsoftonline' }) },
    UserPrincipalName: { of: user => user.login.split('|').pop() ?? user.login }
  },
  children: {
    Groups: user => collection({ kind: groupKind, all: call => groupsOf(call.site.db, user.id) })
  },
  methods: {},
  changes: {
    Title: change((user, value) => ({ ...user, title: given.text(value) })),
    Email: change((user, value) => ({ ...user, email: given.text(value) })),
    IsSiteAdmin: (user, value, call) => {
      if (!call.me.admin) throw errors.accessDenied();
      return { ...user, admin: given.truth(value) };
    }
  },
  save: (after, _before, call) => {
    needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'ManagePermissions');
    saveUser(call.site.db, after);
    call.site.access.forget();
    return after;
  },
  remove: (user, call) => { remove(call, user); }
};

const found = (user: User | undefined): User => {
  if (!user) throw errors.unknownUserLookedUp();
  return user;
};

export const userWithId = (call: Call, id: number): User => found(userById(call.site.db, id));
export const userWithEmail = (call: Call, email: string): User => found(userByEmail(call.site.db, email));
export const userWithLogin = (call: Call, login: string): User => found(userByLogin(call.site.db, login));

/** A key in parentheses is a login name, or a number. */
export const userByKey = (call: Call, args: Arguments): User => {
  const key = args.text('loginName', 0);
  return /^\d+$/.test(key) ? userWithId(call, Number(key)) : userWithLogin(call, key);
};

/** Gives a person of the directory a number on this site. The directory is the site's people. Throws 400 for a stranger. */
export const ensureUser = (call: Call, login: string): User => {
  const { db } = call.site;
  const known = userByLogin(db, login) ?? userByEmail(db, login);
  if (known) return known;
  const short = login.toLowerCase();
  const person = call.site.people.find(each => each.loginName.toLowerCase() === short || each.email.toLowerCase() === short);
  if (!person) throw errors.unknownUserEnsured(login);
  const { loginName, title, email, jobTitle, department } = person;
  return found(userById(db, addUser(db, { login: loginName, title, email, jobTitle, department })));
};

const remove = (call: Call, user: User): Reply => {
  needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'ManagePermissions');
  removePrincipal(call.site.db, user.id);
  call.site.access.forget();
  return nothing('Remove');
};

export const siteUsers = (): Resource => collection({
  kind: userKind,
  all: call => allUsers(call.site.db),
  key: (args, call) => userByKey(call, args),
  methods: {
    GetById: (args, call) => entity(userKind, userWithId(call, args.number('id', 0))),
    GetByEmail: (args, call) => entity(userKind, userWithEmail(call, args.text('emailAddress', 0))),
    GetByLoginName: (args, call) => entity(userKind, userWithLogin(call, args.text('loginName', 0))),
    RemoveById: (args, call) => action('RemoveById', () => remove(call, userWithId(call, args.number('id', 0)))),
    RemoveByLoginName: (args, call) => action('RemoveByLoginName', () => remove(call, userWithLogin(call, args.text('loginName', 0))))
  },
  add: call => {
    needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'ManagePermissions');
    return ensureUser(call, given.text(given.object(call.body).LoginName));
  }
});
