import type { PolicyFacts } from '../facts';
import { byId, groupBy, groupByEach } from '../grouping';
import type { OrganisationId, PolicyAreaId, RoleHolderId, ServiceId, UnitId } from '../identity';
import { holdersOn, peopleIn, peopleOn, substitutesOn } from '../people/holders';
import type { Person } from '../people/person';
import type { Organisation, Unit } from '../people/structure';
import { alphabetically, byName } from '../search/collation';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { Validity } from '../time/validity';
import { areaGaps, serviceGaps } from './gaps';
import type { Gap } from './gaps';
import type { Goal, Indicator, PolicyArea, Service } from './policyArea';

export interface TeamMember {
  readonly row: RoleHolderId;
  readonly person: Person;
  /** Where the member comes from, as the row says. */
  readonly organisation?: Organisation;
  readonly unit?: Unit;
  readonly substitutes: readonly Person[];
}

/** An expert whom a core team has instead of a service's manager, and whether the expert's own institution has given the mandate. */
export interface ActingManager { readonly person: Person; readonly mandate: 'given' | 'pending' }

export interface ServiceOnMap {
  readonly service: Service;
  readonly managers: readonly Person[];
  readonly substitutes: readonly Person[];
  /** Absent where nobody acts, or core teams were not read. */
  readonly acting?: readonly ActingManager[];
}

export interface AgencyServices {
  /** Absent where the services' rows point at no organisation that is known. */
  readonly organisation?: Organisation;
  /** By name; never empty. */
  readonly services: readonly ServiceOnMap[];
}

export interface GoalOnMap { readonly goal: Goal; readonly indicators: readonly Indicator[] }

/** A policy area as it stands on the map's day. */
export interface AreaOnMap {
  readonly area: PolicyArea;
  readonly leaders: readonly Person[];
  /** Who stands in for a leader. */
  readonly substitutes: readonly Person[];
  /** The row's own field, else the one that the department belongs to. */
  readonly field?: Unit;
  readonly department?: Unit;
  readonly team: readonly TeamMember[];
  /** By agency, in alphabetical order. */
  readonly services: readonly AgencyServices[];
  readonly serviceCount: number;
  readonly goals: readonly GoalOnMap[];
  /** Named as related by either side. */
  readonly related: readonly PolicyArea[];
  /** Of the area and of its services. */
  readonly gaps: readonly Gap[];
}

export interface FieldOnMap { readonly unit: Unit; readonly head: readonly Person[]; readonly areas: readonly AreaOnMap[] }

/** Every area of the day stands exactly once: under its field, among those without one, or among the horizontal ones. */
export interface PolicyMap {
  readonly on: PlainDate;
  /** In the order of the list of units; a field without areas stays. */
  readonly fields: readonly FieldOnMap[];
  readonly unplaced: readonly AreaOnMap[];
  readonly horizontal: readonly AreaOnMap[];
  /** Each gap once, also where a service stands under several areas. */
  readonly gaps: readonly Gap[];
}

const validOn = <Row extends { readonly validity: Validity }>(rows: readonly Row[], on: PlainDate): readonly Row[] =>
  rows.filter(row => isValidOn(row.validity, on));

/** A unit or the nearest one above it that is a field. A structure that runs in a circle has none. */
const fieldAbove = (units: ReadonlyMap<UnitId, Unit>, start: UnitId | undefined): Unit | undefined => {
  const seen = new Set<UnitId>();
  for (let id = start; id !== undefined && !seen.has(id); id = units.get(id)?.parent) {
    const unit = units.get(id);
    if (unit?.kind === 'field') return unit;
    seen.add(id);
  }
  return undefined;
};

export type ActingManagers = ReadonlyMap<ServiceId, readonly ActingManager[]>;

const NOT_READ: ActingManagers = new Map();

const servicesOn = ({ services, holders }: PolicyFacts, on: PlainDate, acting: ActingManagers): readonly ServiceOnMap[] =>
  [...validOn(services, on)].sort(byName).map(service => {
    const rows = holdersOn(holders, 'serviceManager', { service: service.id }, on);
    const experts = acting.get(service.id);
    return { service, managers: peopleIn(rows), substitutes: substitutesOn(holders, rows, on), ...(experts ? { acting: experts } : {}) };
  });

const byAgency = (
  services: readonly ServiceOnMap[], organisations: ReadonlyMap<OrganisationId, Organisation>
): readonly AgencyServices[] =>
  [...groupByEach(services, ({ service }) => [organisations.get(service.organisation)])]
    .map(([organisation, theirs]) => ({ organisation, services: theirs }))
    .sort((a, b) => (a.organisation && b.organisation
      ? alphabetically(a.organisation.shortName, b.organisation.shortName)
      : Number(!a.organisation) - Number(!b.organisation)));

const goalsOn = ({ goals, indicators }: PolicyFacts, on: PlainDate): ReadonlyMap<PolicyAreaId, readonly GoalOnMap[]> => {
  const indicatorsOf = groupBy(indicators, indicator => indicator.goal);
  return groupBy(
    validOn(goals, on).map(goal => ({ goal, indicators: indicatorsOf.get(goal.id) ?? [] })), ({ goal }) => goal.policyArea);
};

const relatedOf = (areas: readonly PolicyArea[]): ((area: PolicyArea) => readonly PolicyArea[]) => {
  const naming = groupByEach(areas, area => area.related);
  return area => areas.filter(other =>
    other !== area && (area.related.includes(other.id) || naming.get(area.id)?.includes(other)));
};

/** The policy map as it stood or will stand on a day; `acting` are the experts of that day, once core teams were read. */
export const policyMapOn = (facts: PolicyFacts, on: PlainDate, acting: ActingManagers = NOT_READ): PolicyMap => {
  const { holders } = facts;
  const areas = [...validOn(facts.areas, on)].sort(byName);
  const known = new Set(areas.map(({ id }) => id));
  const organisations = byId(facts.organisations);
  const units = byId(validOn(facts.units, on));
  const services = servicesOn(facts, on, acting);
  const servicesOf = groupByEach(services, ({ service }) => service.policyAreas);
  const gapsOf = new Map(services.map(({ service: { id, policyAreas }, managers, acting: experts }) =>
    [id, serviceGaps(id, policyAreas.filter(area => known.has(area)), managers, experts?.some(({ mandate }) => mandate === 'given'))]));
  const goalsOf = goalsOn(facts, on);
  const related = relatedOf(areas);

  const teamOf = (area: PolicyArea): readonly TeamMember[] =>
    holdersOn(holders, 'coreTeamMember', { policyArea: area.id }, on).map(row => ({
      row: row.id, person: row.person, substitutes: substitutesOn(holders, [row], on),
      organisation: row.scope.organisation && organisations.get(row.scope.organisation),
      unit: row.scope.unit && units.get(row.scope.unit)
    }));

  const toArea = (area: PolicyArea): AreaOnMap => {
    const leading = holdersOn(holders, 'policyLeader', { policyArea: area.id }, on);
    const itsServices = servicesOf.get(area.id) ?? [];
    const found = {
      leaders: peopleIn(leading),
      field: fieldAbove(units, area.field) ?? fieldAbove(units, area.department),
      department: area.department && units.get(area.department),
      team: teamOf(area),
      goals: goalsOf.get(area.id) ?? [],
      serviceCount: itsServices.length
    };
    return {
      area, ...found,
      substitutes: substitutesOn(holders, leading, on),
      services: byAgency(itsServices, organisations),
      related: related(area),
      gaps: [...areaGaps({ area, ...found }), ...itsServices.flatMap(({ service }) => gapsOf.get(service.id) ?? [])]
    };
  };

  const onMap = areas.map(toArea);
  const across = onMap.filter(({ area }) => area.horizontal);
  const along = onMap.filter(({ area }) => !area.horizontal);
  const byField = groupBy(along, ({ field }) => field?.id);
  return {
    on,
    fields: [...units.values()].filter(unit => unit.kind === 'field').map(unit => ({
      unit, head: peopleOn(holders, 'deputySecretaryGeneral', { unit: unit.id }, on), areas: byField.get(unit.id) ?? []
    })),
    unplaced: along.filter(({ field }) => !field),
    horizontal: across,
    gaps: [...new Set([...onMap.flatMap(({ gaps }) => gaps), ...[...gapsOf.values()].flat()])]
  };
};

/** Every area once, as one reads the map. */
export const areasOf = (map: PolicyMap): readonly AreaOnMap[] =>
  [...map.fields.flatMap(({ areas }) => areas), ...map.unplaced, ...map.horizontal];

/** Undefined on a day on which the area does not hold. */
export const areaOnMap = (map: PolicyMap, id: PolicyAreaId): AreaOnMap | undefined =>
  areasOf(map).find(({ area }) => area.id === id);
