import type { Facts } from '../facts';
import type { FindingSubject } from '../findings/subject';
import { groupBy, present } from '../grouping';
import type { RoleHolderId, RoleId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import { isValidOn, type Validity } from '../time/validity';
import { holdersOn, peopleIn } from './holders';
import type { HolderIndex } from './holders';
import type { Person } from './person';
import type { KeyRole, RoleHolder, RoleScope } from './role';
import { roleRules, singlePlace } from './roleRules';
import { scopeFields, type ScopeField } from './scope';
import type { UnitKind } from './structure';

/** What somebody should look at among roles. Missing leaders of areas and managers of services are gaps of the map. */
export type RoleFinding = { readonly subject: FindingSubject } & (
  | { readonly kind: 'roleVacant'; readonly role: KeyRole }
  | {
    readonly kind: 'roleDoubled'; readonly role: KeyRole; readonly holders: readonly RoleHolderId[];
    readonly people: readonly Person[];
  }
  /** Nobody was ever entered for the role: its holders are not kept here, which is no shortfall of each place. */
  | { readonly kind: 'roleNotRecorded'; readonly role: KeyRole }
  | {
    readonly kind: 'holderWithoutScope'; readonly role: KeyRole; readonly needs: readonly ScopeField[];
    readonly person: Person;
  }
  /** The last who held it there has ended, and nobody has followed; `until` is that holder's last day. */
  | { readonly kind: 'roleExpired'; readonly role: RoleId; readonly person: Person; readonly until: PlainDate }
  | { readonly kind: 'substituteOfUnknown'; readonly person: Person }
  /** There are no chains of substitutes, so the row gives nobody anything. */
  | { readonly kind: 'substituteOfSubstitute'; readonly person: Person });

export type RoleFacts = Pick<Facts, 'roles' | 'holders' | 'units' | 'organisations' | 'supportServices'>;

interface Place { readonly subject: FindingSubject; readonly scope: RoleScope }

type Places = (facts: RoleFacts, on: PlainDate, role: RoleId) => readonly Place[];

/** Held in the whole governance area. */
const everywhere: Places = (_, __, id) => [{ subject: { kind: 'role', id }, scope: {} }];

const inUnits = (unitKind: UnitKind): Places => ({ units }, on) =>
  units.filter(({ kind, validity }) => kind === unitKind && isValidOn(validity, on))
    .map(({ id }) => ({ subject: { kind: 'unit', id }, scope: { unit: id } }));

const inAgencies: Places = ({ organisations }, on) =>
  organisations.filter(({ kind, validity }) => kind === 'agency' && isValidOn(validity, on))
    .map(({ id }) => ({ subject: { kind: 'organisation', id }, scope: { organisation: id } }));

const inSupportServices: Places = ({ supportServices }) =>
  supportServices.map(({ id }) => ({ subject: { kind: 'supportService', id }, scope: { supportService: id } }));

/** Where each role is expected to be held on a day. */
const expected: Partial<Record<KeyRole, Places>> = {
  minister: everywhere,
  secretaryGeneral: everywhere,
  qualityManager: everywhere,
  deputySecretaryGeneral: inUnits('field'),
  departmentHead: inUnits('department'),
  agencyHead: inAgencies,
  supportServiceLeader: inSupportServices
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
const doubledIn = (rows: readonly RoleHolder[]): readonly Person[] => {
  const people = peopleIn(rows);
  return people.length > 1 ? people : [];
};

const placeSubject = (place: RoleScope, role: RoleId): FindingSubject => {
  if (place.unit !== undefined) return { kind: 'unit', id: place.unit };
  if (place.organisation !== undefined) return { kind: 'organisation', id: place.organisation };
  if (place.supportService !== undefined) return { kind: 'supportService', id: place.supportService };
  return { kind: 'role', id: role };
};

/** Whose doubled holders the policy map reports, beside the area or service they belong to. */
const onMap: readonly KeyRole[] = ['policyLeader', 'serviceManager'];

interface Seat { readonly row: RoleHolder; readonly key: KeyRole; readonly place: RoleScope }

const doubled = ({ rows, keyOf }: HolderIndex, on: PlainDate): readonly RoleFinding[] => {
  const seats = present(rows.map((row): Seat | undefined => {
    if (row.onBehalfOf !== undefined || !isValidOn(row.validity, on)) return undefined;
    const key = keyOf.get(row.role);
    const place = key && !onMap.includes(key) ? singlePlace(key, row.scope) : undefined;
    return key && place && { row, key, place };
  }));
  const seatsBy = groupBy(seats, ({ key, place }) => `${key} ${Object.values(place).join()}`);
  return [...seatsBy.values()].flatMap((held): readonly RoleFinding[] => {
    const [{ key, place, row: { role } }] = held;
    const people = doubledIn(held.map(({ row }) => row));
    return people.length === 0 ? [] : [{
      kind: 'roleDoubled', role: key, holders: held.map(({ row }) => row.id), people, subject: placeSubject(place, role)
    }];
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

/** Roles whose end is reported elsewhere or is nothing to report: those expected at their places, the map's, members of teams, posts. */
const mayLapse = (key: KeyRole | undefined): boolean =>
  key === undefined || (expected[key] === undefined && !onMap.includes(key) && key !== 'coreTeamMember' && key !== 'postHolder');

const scopeKey = (row: RoleHolder): string => `${row.role} ${scopeFields.map(field => row.scope[field] ?? '').join()}`;

/** The place itself is still there; of an area or a service the policy map says so. */
const isPlaceThere = ({ units, organisations }: RoleFacts, { unit, organisation, policyArea, service }: RoleScope, on: PlainDate): boolean => {
  const isThere = (rows: readonly { readonly id: number; readonly validity: Validity }[], id: number | undefined): boolean =>
    id === undefined || rows.some(row => row.id === id && isValidOn(row.validity, on));
  return policyArea === undefined && service === undefined && isThere(units, unit) && isThere(organisations, organisation);
};

const expired = (facts: RoleFacts, on: PlainDate): readonly RoleFinding[] => {
  const { rows, keyOf } = facts.holders;
  const ended = rows.filter(row => row.onBehalfOf === undefined && row.validity.until !== undefined && row.validity.until < on && mayLapse(keyOf.get(row.role)));
  return present([...groupBy(ended, scopeKey).values()].map((same): RoleFinding | undefined => {
    const { id, role, scope, person, validity: { until } } = same.reduce((last, row) => ((row.validity.until ?? '') > (last.validity.until ?? '') ? row : last));
    if (until === undefined || !isPlaceThere(facts, scope, on) || holdersOn(facts.holders, role, scope, on).length > 0) return undefined;
    return { kind: 'roleExpired', role, person, until, subject: { kind: 'roleHolder', id } };
  }));
};

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
  ...vacancies(facts, on),
  ...doubled(facts.holders, on),
  ...withoutScope(facts.holders, on),
  ...expired(facts, on),
  ...substitutions(facts.holders, on)
];
