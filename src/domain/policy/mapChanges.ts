import { byId } from '../grouping';
import type { Person } from '../people/person';
import type { Unit } from '../people/structure';
import type { Goal, PolicyArea, Service } from './policyArea';
import { areasOf } from './policyMap';
import type { AreaOnMap, FieldOnMap, PolicyMap, ServiceOnMap } from './policyMap';

interface PeopleChange { readonly before: readonly Person[]; readonly after: readonly Person[] }

/** One difference between the maps of two days. What began or ended is not also reported piece by piece. */
export type MapChange =
  | { readonly kind: 'areaBegan' | 'areaEnded'; readonly area: PolicyArea }
  | { readonly kind: 'serviceBegan' | 'serviceEnded'; readonly service: Service; readonly areas: readonly PolicyArea[] }
  | { readonly kind: 'goalBegan' | 'goalEnded'; readonly goal: Goal; readonly area: PolicyArea }
  | { readonly kind: 'leadersChanged'; readonly area: PolicyArea } & PeopleChange
  | { readonly kind: 'managersChanged'; readonly service: Service } & PeopleChange
  | { readonly kind: 'headsChanged'; readonly unit: Unit } & PeopleChange
  | {
    readonly kind: 'teamChanged'; readonly area: PolicyArea;
    readonly joined: readonly Person[]; readonly left: readonly Person[];
  };

/** What stands on one side only, and what stands on both. */
interface Compared<T> {
  readonly ended: readonly T[];
  readonly began: readonly T[];
  readonly both: readonly (readonly [before: T, after: T])[];
}

const compare = <T>(before: readonly T[], after: readonly T[], idOf: (one: T) => number): Compared<T> => {
  const was = new Map(before.map(one => [idOf(one), one]));
  const is = new Map(after.map(one => [idOf(one), one]));
  return {
    ended: [...was].filter(([id]) => !is.has(id)).map(([, one]) => one),
    began: [...is].filter(([id]) => !was.has(id)).map(([, one]) => one),
    both: [...was].flatMap(([id, one]) => {
      const other = is.get(id);
      return other ? [[one, other] as const] : [];
    })
  };
};

const differ = (before: readonly Person[], after: readonly Person[]): boolean => {
  const { ended, began } = compare(before, after, ({ id }) => id);
  return ended.length + began.length > 0;
};

/** A service that stands under several areas comes several times; `compare` takes it once. */
const servicesIn = (map: PolicyMap): readonly ServiceOnMap[] =>
  areasOf(map).flatMap(({ services }) => services.flatMap(agency => agency.services));

interface ServiceAt { readonly service: Service; readonly areas: readonly PolicyArea[] }

/**
 * Services on one of the maps only, with their areas there. One whose areas all stand on that map only came or went with
 * them, and is left to what is said of the areas.
 */
const byThemselves = (
  services: readonly ServiceOnMap[], map: PolicyMap, only: readonly AreaOnMap[]
): readonly ServiceAt[] => {
  const areas = byId(areasOf(map).map(({ area }) => area));
  const onlyHere = new Set(only.map(({ area }) => area.id));
  return services
    .map(({ service }) => ({ service, areas: service.policyAreas.flatMap(id => areas.get(id) ?? []) }))
    .filter(one => one.areas.some(({ id }) => !onlyHere.has(id)));
};

const inArea = (before: AreaOnMap, after: AreaOnMap): readonly MapChange[] => {
  const { area } = after;
  const team = compare(before.team.map(({ person }) => person), after.team.map(({ person }) => person), ({ id }) => id);
  const goals = compare(before.goals, after.goals, ({ goal }) => goal.id);
  return [
    ...(differ(before.leaders, after.leaders)
      ? [{ kind: 'leadersChanged' as const, area, before: before.leaders, after: after.leaders }] : []),
    ...(team.began.length + team.ended.length > 0
      ? [{ kind: 'teamChanged' as const, area, joined: team.began, left: team.ended }] : []),
    ...goals.ended.map(({ goal }) => ({ kind: 'goalEnded' as const, goal, area })),
    ...goals.began.map(({ goal }) => ({ kind: 'goalBegan' as const, goal, area }))
  ];
};

const inField = (before: FieldOnMap, after: FieldOnMap): readonly MapChange[] =>
  (differ(before.head, after.head)
    ? [{ kind: 'headsChanged', unit: after.unit, before: before.head, after: after.head }] : []);

const inService = (before: ServiceOnMap, after: ServiceOnMap): readonly MapChange[] =>
  (differ(before.managers, after.managers)
    ? [{ kind: 'managersChanged', service: after.service, before: before.managers, after: after.managers }] : []);

/** What differs from one map to another: areas first, then fields, then services. Nothing between a map and itself. */
export const changesBetween = (before: PolicyMap, after: PolicyMap): readonly MapChange[] => {
  const areas = compare(areasOf(before), areasOf(after), ({ area }) => area.id);
  const fields = compare(before.fields, after.fields, ({ unit }) => unit.id);
  const services = compare(servicesIn(before), servicesIn(after), ({ service }) => service.id);
  return [
    ...areas.ended.map(({ area }) => ({ kind: 'areaEnded' as const, area })),
    ...areas.began.map(({ area }) => ({ kind: 'areaBegan' as const, area })),
    ...areas.both.flatMap(([was, is]) => inArea(was, is)),
    ...fields.both.flatMap(([was, is]) => inField(was, is)),
    ...byThemselves(services.ended, before, areas.ended).map(at => ({ kind: 'serviceEnded' as const, ...at })),
    ...byThemselves(services.began, after, areas.began).map(at => ({ kind: 'serviceBegan' as const, ...at })),
    ...services.both.flatMap(([was, is]) => inService(was, is))
  ];
};
