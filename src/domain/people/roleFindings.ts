import type { Facts } from '../facts';
import type { FindingSubject } from '../findings/subject';
import { groupBy, present } from '../grouping';
import type { RoleHolderId, RoleId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import { holdersOn, peopleIn } from './holders';
import type { HolderIndex } from './holders';
import type { Person } from './person';
import type { KeyRole, RoleHolder, RoleScope } from './role';
import { roleRules, singlePlace } from './roleRules';
import type { ScopeField } from './scope';

/** What somebody should look at among roles and those who hold them. Leaders of areas and managers of services are gaps of the map. */
export type RoleFinding = { readonly subject: FindingSubject } & (
  | { readonly kind: 'roleVacant'; readonly role: KeyRole }
  | {
    readonly kind: 'roleDoubled'; readonly role: KeyRole; readonly holders: readonly RoleHolderId[];
    readonly people: readonly Person[];
  }
  /** Nobody was ever entered for the role: its holders are not kept here, which is no shortfall of each place. */
  | { readonly kind: 'roleNotRecorded'; readonly role: KeyRole }
  | { readonly kind: 'holderWithoutScope'; readonly role: KeyRole; readonly needs: readonly ScopeField[]; readonly person: Person }
  | { readonly kind: 'substituteOfUnknown'; readonly person: Person }
  /** There are no chains of substitutes, so the row gives nobody anything. */
  | { readonly kind: 'substituteOfSubstitute'; readonly person: Person });

export type RoleFacts = Pick<Facts, 'roles' | 'holders' | 'units' | 'organisations' | 'supportServices'>;

interface Place { readonly subject: FindingSubject; readonly scope: RoleScope }

/** Where each role is expected to be held on a day. `roleId` stands for a role that is held in the whole governance area. */
const expected: Partial<Record<KeyRole, (facts: RoleFacts, on: PlainDate, roleId: RoleId) => readonly Place[]>> = {
  minister: (_, __, id) => [{ subject: { kind: 'role', id }, scope: {} }],
  secretaryGeneral: (_, __, id) => [{ subject: { kind: 'role', id }, scope: {} }],
  qualityManager: (_, __, id) => [{ subject: { kind: 'role', id }, scope: {} }],
  deputySecretaryGeneral: ({ units }, on) => units.filter(({ kind, validity }) => kind === 'field' && isValidOn(validity, on))
    .map(({ id }) => ({ subject: { kind: 'unit', id }, scope: { unit: id } })),
  departmentHead: ({ units }, on) => units.filter(({ kind, validity }) => kind === 'department' && isValidOn(validity, on))
    .map(({ id }) => ({ subject: { kind: 'unit', id }, scope: { unit: id } })),
  agencyHead: ({ organisations }, on) =>
    organisations.filter(({ kind, validity }) => kind === 'agency' && isValidOn(validity, on))
      .map(({ id }) => ({ subject: { kind: 'organisation', id }, scope: { organisation: id } })),
  supportServiceLeader: ({ supportServices }) =>
    supportServices.map(({ id }) => ({ subject: { kind: 'supportService', id }, scope: { supportService: id } }))
};

const isKeyRole = (key: string): key is KeyRole => key in roleRules;

const vacancies = (facts: RoleFacts, on: PlainDate): readonly RoleFinding[] =>
  Object.keys(expected).filter(isKeyRole).flatMap((role): readonly RoleFinding[] => {
    const row = facts.roles.find(({ key }) => key === role);
    if (!row) return [];
    if (!facts.holders.holdersByRole.has(role)) {
      return [{ kind: 'roleNotRecorded', role, subject: { kind: 'role', id: row.id } }];
    }
    return (expected[role]?.(facts, on, row.id) ?? [])
      .filter(({ scope }) => holdersOn(facts.holders, role, scope, on).length === 0)
      .map(({ subject }) => ({ kind: 'roleVacant', role, subject }));
  });

/** Several people in one place of a single role on a day. The same person twice is not a doubled role. */
export const doubledIn = (rows: readonly RoleHolder[]): readonly Person[] => {
  const people = peopleIn(rows);
  return people.length > 1 ? people : [];
};

const placeSubject = (scope: RoleScope, role: RoleId): FindingSubject => {
  if (scope.unit !== undefined) return { kind: 'unit', id: scope.unit };
  if (scope.organisation !== undefined) return { kind: 'organisation', id: scope.organisation };
  if (scope.supportService !== undefined) return { kind: 'supportService', id: scope.supportService };
  return { kind: 'role', id: role };
};

/** Whose doubled holders the policy map reports, beside the area or service they belong to. */
const onMap: readonly KeyRole[] = ['policyLeader', 'serviceManager'];

const doubled = ({ rows, keyOf }: HolderIndex, on: PlainDate): readonly RoleFinding[] => {
  const holding = rows.filter(row => row.onBehalfOf === undefined && isValidOn(row.validity, on));
  const places = groupBy(holding, ({ role, scope }) => {
    const key = keyOf.get(role);
    const place = key && !onMap.includes(key) && singlePlace(key, scope);
    return place && `${key} ${JSON.stringify(place)}`;
  });
  return [...places.values()].flatMap((held): readonly RoleFinding[] => {
    const [{ role, scope }] = held;
    const key = keyOf.get(role);
    const people = doubledIn(held);
    return key && people.length > 0
      ? [{ kind: 'roleDoubled', role: key, holders: held.map(({ id }) => id), people, subject: placeSubject(scope, role) }]
      : [];
  });
};

const withoutScope = ({ rows, keyOf }: HolderIndex, on: PlainDate): readonly RoleFinding[] =>
  rows.filter(row => row.onBehalfOf === undefined && isValidOn(row.validity, on)).flatMap(({ id, role, scope, person }) => {
    const key = keyOf.get(role);
    const needs = key && roleRules[key].place;
    return key && needs && needs.every(field => scope[field] === undefined)
      ? [{ kind: 'holderWithoutScope', role: key, needs, person, subject: { kind: 'roleHolder', id } }]
      : [];
  });

const substitutions = ({ rows, byId }: HolderIndex, on: PlainDate): readonly RoleFinding[] =>
  present(rows.filter(row => isValidOn(row.validity, on)).map(({ id, person, onBehalfOf }): RoleFinding | undefined => {
    if (onBehalfOf === undefined) return undefined;
    const subject: FindingSubject = { kind: 'roleHolder', id };
    const held = byId.get(onBehalfOf);
    if (!held) return { kind: 'substituteOfUnknown', person, subject };
    return held.onBehalfOf === undefined ? undefined : { kind: 'substituteOfSubstitute', person, subject };
  }));

/** As it stands on a day. */
export const roleFindings = (facts: RoleFacts, on: PlainDate): readonly RoleFinding[] => [
  ...vacancies(facts, on), ...doubled(facts.holders, on), ...withoutScope(facts.holders, on), ...substitutions(facts.holders, on)
];
