import { errors } from '../errors';
import { needRight } from '../permissions/access';
import { type Call, isEstonian } from '../site';
import { assign } from '../store/assignments';
import { addGroup, addMember, groupById, groupByName, type User } from '../store/principals';
import { rootWeb, saveWeb, type Web } from '../store/webs';
import type { Arguments } from './arguments';
import { groupKind } from './groups';
import { type Child, entity, nothing, type Reply } from './tree';
import { ensureUser } from './users';

type GroupProp = 'ownerGroup' | 'memberGroup' | 'visitorGroup';

/** The group that the web, or else the root web, calls its owners, members or visitors. */
export const associated = (name: GroupProp): Child<Web> => (web, _args, call) => {
  const root = rootWeb(call.site.db) ?? web;
  const id = web.props[name] ?? root.props[name];
  const group = id === undefined ? undefined : groupById(call.site.db, id);
  if (!group) throw errors.groupMissing();
  return entity(groupKind, group);
};

const plans: readonly { readonly prop: GroupProp; readonly level: number; readonly et: string; readonly en: string }[] = [
  { prop: 'ownerGroup', level: 1073741829, et: 'omanikud', en: 'Owners' },
  { prop: 'memberGroup', level: 1073741830, et: 'liikmed', en: 'Members' },
  { prop: 'visitorGroup', level: 1073741826, et: 'külastajad', en: 'Visitors' }
];

const freeTitle = (call: Call, wanted: string): string => {
  for (let suffix = 0; ; suffix++) {
    const title = suffix === 0 ? wanted : `${wanted} (${suffix})`;
    if (!groupByName(call.site.db, title)) return title;
  }
};

/** POST `createDefaultAssociatedGroups(userLogin, userLogin2, groupNameSeed)`: three groups of the web's own, with their usual levels. */
export const createAssociatedGroups = (call: Call, web: Web, args: Arguments): Reply => {
  const { db, access } = call.site;
  if (web.scope === null) throw errors.operationFailed('A web that inherits its permissions has the groups of its parent.');
  needRight(access, call.me, web.scope, 'ManagePermissions');
  const logins = [args.optionalText('userLogin', 0), args.optionalText('userLogin2', 1)];
  const owners: readonly User[] = logins.flatMap(login => login === undefined || login === '' ? [] : [ensureUser(call, login)]);
  const seed = args.optionalText('groupNameSeed', 2) ?? '';
  const language = isEstonian(call.site) ? 'et' : 'en';
  const props: Partial<Record<GroupProp, number>> = {};
  for (const { prop, level, [language]: noun } of plans) {
    const id = addGroup(db, freeTitle(call, `${seed === '' ? web.title : seed} ${noun}`), null, props.ownerGroup ?? call.me.id);
    assign(db, web.scope, id, level);
    props[prop] = id;
  }
  for (const owner of owners) if (props.ownerGroup !== undefined) addMember(db, props.ownerGroup, owner.id);
  saveWeb(db, { ...web, props: { ...web.props, ...props }, modified: call.at });
  access.forget();
  return nothing('CreateDefaultAssociatedGroups');
};
