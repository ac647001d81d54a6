import { errors } from '../errors';
import { allows } from '../permissions/rights';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import {
  addGroup, addMember, allGroups, type Group, groupById, groupByName, type GroupProps, membersOf, principalKind, removeMember, removePrincipal,
  saveGroup, type User, userById
} from '../store/principals';
import { collection } from './collection';
import { given } from './given';
import { action, type Change, changed, entity, type Kind, nothing, type Reply, type Resource } from './tree';
import { ensureUser, userByKey, userKind, userWithEmail, userWithId, userWithLogin } from './users';

const isMember = (call: Call, group: Group): boolean => call.site.access.principalsOf(call.me).includes(group.id);

const managesSite = (call: Call): boolean =>
  allows(call.site.access.maskIn(call.me, call.site.access.webScope(call.web)), 'ManagePermissions');

/** Owners of the group, who may be another group, and whoever manages the site's permissions. */
const manages = (call: Call, group: Group): boolean => managesSite(call) || call.site.access.principalsOf(call.me).includes(group.owner);

const editsMembership = (call: Call, group: Group): boolean =>
  manages(call, group) || (group.props.AllowMembersEditMembership && isMember(call, group));

export const seesMembership = (call: Call, group: Group): boolean =>
  !group.props.OnlyAllowMembersViewMembership || isMember(call, group) || manages(call, group);

const allowed = (yes: boolean): void => { if (!yes) throw errors.accessDenied(); };

const flag = (name: Exclude<keyof GroupProps, 'RequestToJoinLeaveEmailSetting'>): Change<Group> =>
  (group, value) => ({ ...group, props: { ...group.props, [name]: given.truth(value) } });

const ownerTitle = (call: Call, group: Group): string =>
  userById(call.site.db, group.owner)?.title ?? groupById(call.site.db, group.owner)?.title ?? '';

const owner = (call: Call, group: Group): Resource | undefined => {
  const [user, ownGroup] = [userById(call.site.db, group.owner), groupById(call.site.db, group.owner)];
  return user ? entity(userKind, user) : ownGroup && entity(groupKind, ownGroup);
};

export const groupKind: Kind<Group> = {
  type: 'SP.Group',
  set: 'SiteGroups',
  link: group => `Web/SiteGroups/GetById(${group.id})`,
  properties: {
    Id: { of: group => group.id },
    IsHiddenInUI: { of: () => false },
    LoginName: { of: group => group.title },
    Title: { of: group => group.title },
    PrincipalType: { of: () => 8 },
    AllowMembersEditMembership: { of: group => group.props.AllowMembersEditMembership },
    AllowRequestToJoinLeave: { of: group => group.props.AllowRequestToJoinLeave },
    AutoAcceptRequestToJoinLeave: { of: group => group.props.AutoAcceptRequestToJoinLeave },
    CanCurrentUserEditMembership: { asked: true, of: (group, call) => editsMembership(call, group) },
    CanCurrentUserManageGroup: { asked: true, of: (group, call) => manages(call, group) },
    CanCurrentUserViewMembership: { asked: true, of: (group, call) => seesMembership(call, group) },
    Description: { of: group => group.description },
    OnlyAllowMembersViewMembership: { of: group => group.props.OnlyAllowMembersViewMembership },
    OwnerTitle: { of: (group, call) => ownerTitle(call, group) },
    RequestToJoinLeaveEmailSetting: { of: group => group.props.RequestToJoinLeaveEmailSetting }
  },
  children: {
    Owner: (group, _args, call) => owner(call, group),
    Users: (group, args, call) => args.given && args.count > 0 ? entity(userKind, memberIn(call, group, userByKey(call, args))) : members(group)
  },
  methods: {
    SetUserAsOwner: (group, args) => action('SetUserAsOwner', call => {
      allowed(manages(call, group));
      const id = args.number('ownerId', 0);
      if (!principalKind(call.site.db, id)) throw errors.unknownUserLookedUp();
      saveGroup(call.site.db, { ...group, owner: id });
      call.site.access.forget();
      return nothing('SetUserAsOwner');
    })
  },
  changes: {
    Title: (group, value, call) => {
      const title = given.text(value);
      const holder = groupByName(call.site.db, title);
      if (holder && holder.id !== group.id) throw errors.duplicateGroup();
      return { ...group, title };
    },
    Description: (group, value) => ({ ...group, description: given.textOrNull(value) }),
    AllowMembersEditMembership: flag('AllowMembersEditMembership'),
    AllowRequestToJoinLeave: flag('AllowRequestToJoinLeave'),
    AutoAcceptRequestToJoinLeave: flag('AutoAcceptRequestToJoinLeave'),
    OnlyAllowMembersViewMembership: flag('OnlyAllowMembersViewMembership'),
    RequestToJoinLeaveEmailSetting: (group, value) => ({ ...group, props: { ...group.props, RequestToJoinLeaveEmailSetting: given.textOrNull(value) } })
  },
  save: (after, before, call) => {
    allowed(manages(call, before));
    saveGroup(call.site.db, after);
    call.site.access.forget();
    return after;
  }
};

const memberIn = (call: Call, group: Group, user: User): User => {
  allowed(seesMembership(call, group));
  const member = membersOf(call.site.db, group.id).find(each => each.id === user.id);
  if (!member) throw errors.unknownUserLookedUp();
  return member;
};

const takeOut = (call: Call, group: Group, user: User): Reply => {
  allowed(editsMembership(call, group));
  if (!removeMember(call.site.db, group.id, user.id)) throw errors.unknownUserLookedUp();
  call.site.access.forget();
  return nothing('Remove');
};

const members = (group: Group): Resource => collection({
  kind: userKind,
  all: call => {
    allowed(seesMembership(call, group));
    return membersOf(call.site.db, group.id);
  },
  methods: {
    GetById: (args, call) => entity(userKind, memberIn(call, group, userWithId(call, args.number('id', 0)))),
    GetByEmail: (args, call) => entity(userKind, memberIn(call, group, userWithEmail(call, args.text('emailAddress', 0)))),
    GetByLoginName: (args, call) => entity(userKind, memberIn(call, group, userWithLogin(call, args.text('loginName', 0)))),
    RemoveById: (args, call) => action('RemoveById', () => takeOut(call, group, userWithId(call, args.number('id', 0)))),
    RemoveByLoginName: (args, call) => action('RemoveByLoginName', () => takeOut(call, group, userWithLogin(call, args.text('loginName', 0))))
  },
  add: call => {
    allowed(editsMembership(call, group));
    const user = ensureUser(call, given.text(given.object(call.body).LoginName));
    addMember(call.site.db, group.id, user.id);
    call.site.access.forget();
    return user;
  }
});

const found = (group: Group | undefined): Group => {
  if (!group) throw errors.groupMissing();
  return group;
};

const remove = (call: Call, group: Group): Reply => {
  allowed(manages(call, group));
  removePrincipal(call.site.db, group.id);
  call.site.access.forget();
  return nothing('Remove');
};

const create = (call: Call): Group => {
  const { access, db } = call.site;
  needRight(access, call.me, access.webScope(call.web), 'CreateGroups');
  const title = given.text(given.object(call.body).Title);
  if (groupByName(db, title)) throw errors.duplicateGroup();
  const group = found(groupById(db, addGroup(db, title, null, call.me.id)));
  const after = changed(groupKind, group, call.body, call, ['Title']);
  saveGroup(db, after);
  return after;
};

export const siteGroups = (): Resource => collection({
  kind: groupKind,
  all: call => allGroups(call.site.db),
  key: (args, call) => found(groupById(call.site.db, args.number('id', 0))),
  methods: {
    GetById: (args, call) => entity(groupKind, found(groupById(call.site.db, args.number('id', 0)))),
    GetByName: (args, call) => entity(groupKind, found(groupByName(call.site.db, args.text('name', 0)))),
    RemoveById: (args, call) => action('RemoveById', () => remove(call, found(groupById(call.site.db, args.number('id', 0))))),
    RemoveByLoginName: (args, call) => action('RemoveByLoginName', () => remove(call, found(groupByName(call.site.db, args.text('loginName', 0)))))
  },
  add: create
});
