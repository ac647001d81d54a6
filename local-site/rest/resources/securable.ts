import { errors } from '../errors';
import { needRight, type Scope } from '../permissions/access';
import { fullControl, limitedAccess } from '../permissions/levels';
import { maskFromHalves } from '../permissions/rights';
import type { Call } from '../site';
import { addScope, assign, assignmentsIn, copyAssignments, removeScope, unassign, unassignAll } from '../store/assignments';
import { levelById } from '../store/levels';
import { groupById, principalKind, userById } from '../store/principals';
import type { Arguments } from './arguments';
import { collection, keyed } from './collection';
import { basePermissions } from './complexes';
import { given } from './given';
import { groupKind } from './groups';
import { levelKind, levelWithId } from './levels';
import { action, calculation, type Child, entity, type Kind, nothing, type Property, type Reply, type Resource } from './tree';
import { userKind, userWithLogin } from './users';

/** A web, list or item, as far as permissions go. */
export interface Securable {
  readonly link: string;
  /** Where its permissions stand now. */
  readonly scope: Scope;
  /** Its own scope, null while it inherits. */
  readonly own: Scope | null;
  /** Where its parent's permissions stand; undefined for the root web. */
  readonly parent: Scope | undefined;
  /** Scopes around it, in which somebody who is let in here needs Limited Access. */
  readonly around: readonly Scope[];
  readonly setOwn: (scope: Scope | null, call: Call) => void;
  /** Makes everything below inherit again. */
  readonly clearBelow: (call: Call) => void;
  /** The web, list or item itself. */
  readonly self?: () => Resource;
  /** What it inherits from; undefined for the root web. */
  readonly above?: () => Securable;
}

interface RoleAssignment { readonly securable: Securable; readonly principal: number }

const need = (call: Call, { scope }: Securable): void => needRight(call.site.access, call.me, scope, 'ManagePermissions');

/** Permissions of something that inherits are changed at its parent; SharePoint refuses to do it here. */
const ownScope = ({ own }: Securable): Scope => {
  if (own === null) {
    throw errors.operationFailed('This operation is not allowed on an object that inherits permissions.');
  }
  return own;
};

const letIn = (call: Call, securable: Securable, principal: number, level: number): void => {
  const { db, access } = call.site;
  assign(db, ownScope(securable), principal, level);
  for (const scope of securable.around) {
    if (!assignmentsIn(db, scope).some(each => each.principal === principal)) assign(db, scope, principal, limitedAccess);
  }
  access.forget();
};

const member = (call: Call, principal: number): Resource | undefined => {
  const [user, group] = [userById(call.site.db, principal), groupById(call.site.db, principal)];
  return user ? entity(userKind, user) : group && entity(groupKind, group);
};

const assignmentKind: Kind<RoleAssignment> = {
  type: 'SP.RoleAssignment',
  set: 'RoleAssignments',
  link: ({ securable, principal }) => `${securable.link}/RoleAssignments/GetByPrincipalId(${principal})`,
  properties: { PrincipalId: { of: ({ principal }) => principal } },
  children: {
    Member: ({ principal }, _args, call) => member(call, principal),
    RoleDefinitionBindings: ({ securable, principal }) => collection({
      kind: levelKind,
      all: call => assignmentsIn(call.site.db, securable.scope).filter(each => each.principal === principal)
        .flatMap(({ level }) => levelById(call.site.db, level) ?? [])
    })
  },
  methods: {},
  remove: ({ securable, principal }, call) => {
    need(call, securable);
    unassignAll(call.site.db, ownScope(securable), principal);
    call.site.access.forget();
  }
};

const assignmentOf = (call: Call, securable: Securable, principal: number): RoleAssignment => {
  needRight(call.site.access, call.me, securable.scope, 'EnumeratePermissions');
  if (!assignmentsIn(call.site.db, securable.scope).some(each => each.principal === principal)) throw errors.roleAssignmentMissing(principal);
  return { securable, principal };
};

const roleAssignments = (securable: Securable): Resource => collection({
  kind: assignmentKind,
  all: call => {
    needRight(call.site.access, call.me, securable.scope, 'EnumeratePermissions');
    const principals = new Set(assignmentsIn(call.site.db, securable.scope).map(({ principal }) => principal));
    return [...principals].map(principal => ({ securable, principal }));
  },
  key: (args, call) => assignmentOf(call, securable, args.number('principalId', 0)),
  methods: {
    GetByPrincipalId: (args, call) => entity(assignmentKind, assignmentOf(call, securable, args.number('principalId', 0))),
    AddRoleAssignment: args => action('AddRoleAssignment', call => {
      need(call, securable);
      const [principal, level] = [args.number('principalId', 0), levelWithId(call, args.number('roleDefId', 1)).id];
      if (!principalKind(call.site.db, principal)) throw errors.roleAssignmentMissing(principal);
      if (level === limitedAccess) throw errors.operationFailed('You cannot grant a user the limited access permission level.');
      letIn(call, securable, principal, level);
      return nothing('AddRoleAssignment');
    }),
    RemoveRoleAssignment: args => action('RemoveRoleAssignment', call => {
      need(call, securable);
      const principal = args.number('principalId', 0);
      if (!unassign(call.site.db, ownScope(securable), principal, args.number('roleDefId', 1))) throw errors.roleAssignmentMissing(principal);
      call.site.access.forget();
      return nothing('RemoveRoleAssignment');
    })
  }
});

/** Without copies, whoever breaks the inheritance is left with Full Control, as in SharePoint. */
const breakInheritance = (call: Call, securable: Securable, copy: boolean, clear: boolean): Reply => {
  need(call, securable);
  if (securable.own === null) {
    const scope = addScope(call.site.db);
    if (copy) copyAssignments(call.site.db, securable.scope, scope);
    else assign(call.site.db, scope, call.me.id, fullControl);
    securable.setOwn(scope, call);
  }
  if (clear) securable.clearBelow(call);
  call.site.access.forget();
  return nothing('BreakRoleInheritance');
};

const resetInheritance = (call: Call, securable: Securable): Reply => {
  need(call, securable);
  if (securable.own !== null) {
    if (securable.parent === undefined) throw errors.operationFailed('The root web cannot inherit permissions.');
    securable.setOwn(null, call);
    removeScope(call.site.db, securable.own);
    call.site.access.forget();
  }
  return nothing('ResetRoleInheritance');
};

interface SecurableTables<T> {
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly children: Readonly<Record<string, Child<T>>>;
  readonly methods: Readonly<Record<string, Child<T>>>;
}

const effectivePermissions = (args: Arguments, { scope }: Securable): Resource => calculation('GetUserEffectivePermissions', call => {
  const user = userWithLogin(call, args.text('userName', 0));
  if (user.id !== call.me.id) needRight(call.site.access, call.me, scope, 'EnumeratePermissions');
  return { is: 'value', name: 'GetUserEffectivePermissions', type: 'SP.BasePermissions', value: basePermissions(call.site.access.maskIn(user, scope)) };
});

/** The nearest thing with permissions of its own, itself included. */
const firstUnique = (securable: Securable): Resource | undefined =>
  securable.own === null && securable.above ? firstUnique(securable.above()) : securable.self?.();

/** `doesUserHavePermissions`: whether the asker has every right of the mask. */
const hasPermissions = (args: Arguments, { scope }: Securable): Resource => calculation('DoesUserHavePermissions', call => {
  const { High: high, Low: low } = given.object(given.looseJson(args.body('permissionMask') ?? args.optionalText('permissionMask', 0)));
  const mask = maskFromHalves(high, low);
  if (mask === undefined) throw errors.wrongType('Edm.Int64');
  return { is: 'value', name: 'DoesUserHavePermissions', type: 'Edm.Boolean', value: (call.site.access.maskIn(call.me, scope) & mask) === mask };
});

/** The rows that every securable kind has in its tables. */
export const securableTables = <T>(of: (value: T, call: Call) => Securable): SecurableTables<T> => ({
  properties: {
    EffectiveBasePermissions: { asked: true, of: (value, call) => basePermissions(call.site.access.maskIn(call.me, of(value, call).scope)) },
    HasUniqueRoleAssignments: { asked: true, of: (value, call) => of(value, call).own !== null }
  },
  children: {
    FirstUniqueAncestorSecurableObject: (value, _args, call) => firstUnique(of(value, call)),
    RoleAssignments: (value, args, call) => keyed(roleAssignments(of(value, call)), args, call)
  },
  methods: {
    BreakRoleInheritance: (value, args) => action('BreakRoleInheritance', call =>
      breakInheritance(call, of(value, call), args.truth('copyRoleAssignments', 0, false), args.truth('clearSubscopes', 1, false))),
    ResetRoleInheritance: value => action('ResetRoleInheritance', call => resetInheritance(call, of(value, call))),
    DoesUserHavePermissions: (value, args, call) => hasPermissions(args, of(value, call)),
    GetUserEffectivePermissions: (value, args, call) => effectivePermissions(args, of(value, call))
  }
});
