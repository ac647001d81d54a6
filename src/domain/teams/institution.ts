import type { Ground } from '../approval/ground';
import type { OrganisationId, UnitId } from '../identity';
import { holdersOn, peopleIn, type HolderIndex } from '../people/holders';
import type { Person } from '../people/person';
import type { Organisation, Unit } from '../people/structure';
import type { PlainDate } from '../time/plainDate';
import type { Institution, MemberTerms } from './team';

/** No structure has more levels; a unit that stands above itself ends the climb here. */
const MOST_LEVELS = 12;

type Structure = { readonly organisations: ReadonlyMap<OrganisationId, Organisation>; readonly units: ReadonlyMap<UnitId, Unit> };

const climb = (units: Structure['units'], from: UnitId): readonly Unit[] => {
  const found: Unit[] = [];
  for (let id: UnitId | undefined = from; id !== undefined && found.length < MOST_LEVELS;) {
    const unit: Unit | undefined = units.get(id);
    if (!unit) break;
    found.push(unit);
    id = unit.parent;
  }
  return found;
};

/** The department among a unit and those above it; the unit itself where it belongs to none. */
const departmentIn = (climbed: readonly Unit[], unit: UnitId): UnitId => climbed.find(({ kind }) => kind === 'department')?.id ?? unit;

type Place = Pick<MemberTerms, 'organisation' | 'unit'>;

/** People of the ministry answer to their department, all others to their organisation. Undefined: of the ministry, and no unit is named. */
const institutionBy = ({ organisation, unit }: Place, organisations: Structure['organisations'], departmentOf: (unit: UnitId) => UnitId): Institution | undefined => {
  if (organisations.get(organisation)?.kind !== 'ministry') return { kind: 'organisation', organisation };
  return unit === undefined ? undefined : { kind: 'department', unit: departmentOf(unit) };
};

/** Whose head is asked about a member. */
export const institutionOf = (place: Place, { organisations, units }: Structure): Institution | undefined =>
  institutionBy(place, organisations, unit => departmentIn(climb(units, unit), unit));

/** The same by the units as they were at a moment (epoch ms). */
export const institutionAt = (place: Place, { organisations, ground }: Pick<Structure, 'organisations'> & { readonly ground: Ground }, at: number): Institution | undefined =>
  institutionBy(place, organisations, unit => departmentIn(ground.climb(unit, at), unit));

export const isSameInstitution = (a: Institution, b: Institution): boolean =>
  (a.kind === 'department' ? b.kind === 'department' && a.unit === b.unit : b.kind === 'organisation' && a.organisation === b.organisation);

/** Who is asked for an institution on a day: who of the ministry leads which department, and who leads an agency. Nobody: vacant. */
export const headsOf = ({ holders, units }: { readonly holders: HolderIndex; readonly units: Structure['units'] }, institution: Institution, on: PlainDate): readonly Person[] => {
  if (institution.kind === 'organisation') {
    return peopleIn(holdersOn(holders, 'agencyHead', { organisation: institution.organisation }, on)
      .filter(({ scope }) => scope.organisation === institution.organisation));
  }
  for (const { id } of climb(units, institution.unit)) {
    const heads = holdersOn(holders, 'departmentHead', { unit: id }, on).filter(({ scope }) => scope.unit === id);
    if (heads.length > 0) return peopleIn(heads);
  }
  return [];
};
