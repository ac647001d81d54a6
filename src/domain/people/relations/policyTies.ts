import type { FindingSubject } from '../../findings/subject';
import type { UnitId } from '../../identity';
import { present } from '../../grouping';
import type { PlainDate } from '../../time/plainDate';
import { isValidOn, type Validity } from '../../time/validity';
import type { TeamSubject } from '../../teams/team';
import type { KeyRole, RoleScope } from '../role';
import type { KnownFacts } from './known';
import type { Tie, TieCapacity, TieKind } from './tie';

interface Led {
  readonly kind: TieKind & ('policyArea' | 'service' | 'supportService');
  readonly subject: FindingSubject & { readonly id: number };
  readonly name: string;
  readonly validity: Validity;
  readonly places: readonly RoleScope[];
}

type Seats = readonly (readonly [TieCapacity, KeyRole, RoleScope])[];

/** Whether a core team's composition says who sits there: then rows of the role do not. */
const hasTeam = ({ facts: { teams } }: KnownFacts, on: PlainDate, kind: TeamSubject['kind']): ((id: number) => boolean) => {
  const led = new Set((teams?.facts.teams ?? []).flatMap(({ subject, validity }) => (subject?.kind === kind && isValidOn(validity, on) ? [subject.id as number] : [])));
  return id => led.has(id);
};

/** Of members of a team each has a seat of their own. */
const tiesOfSeats = ({ kind, subject, name, validity, places }: Led, seats: Seats, { rolesWith }: KnownFacts): readonly Tie[] => [
  { key: `${kind} ${subject.id}`, kind, capacity: 'ofPlace', thing: { subject, name }, places, validity, by: 'place' },
  ...seats.map(([capacity, role, scope]): Tie => ({
    key: `${kind} ${subject.id} ${capacity}`, kind, capacity, thing: { subject, name }, places: [], validity, by: 'seat',
    seat: { roles: rolesWith(role), scope, exact: true, ...(capacity === 'teamMember' ? { own: true } : {}) }
  }))
];

const inUnit = (capacity: TieCapacity, role: KeyRole, unit: UnitId | undefined): Seats => (unit === undefined ? [] : [[capacity, role, { unit }]]);

const inTeam = (scope: RoleScope, isTeams: boolean): Seats => (isTeams ? [] : [['teamMember', 'coreTeamMember', scope]]);

/** Who leads policy areas and sits in their teams; the department and the field that an area belongs to. */
export const areaTies = (known: KnownFacts, on: PlainDate): readonly Tie[] => {
  const isTeams = hasTeam(known, on, 'policyArea');
  return known.facts.areas.filter(({ validity }) => isValidOn(validity, on)).flatMap(({ id, name, validity, department, field }) => tiesOfSeats(
    {
      kind: 'policyArea', subject: { kind: 'policyArea', id }, name, validity,
      places: [{ policyArea: id }, ...present([department, field]).map(unit => ({ unit }))]
    },
    [
      ['leader', 'policyLeader', { policyArea: id }], ...inTeam({ policyArea: id }, isTeams(id)),
      ...inUnit('departmentHead', 'departmentHead', department), ...inUnit('fieldLeader', 'deputySecretaryGeneral', field)
    ], known));
};

export const serviceTies = (known: KnownFacts, on: PlainDate): readonly Tie[] => {
  const isTeams = hasTeam(known, on, 'service');
  return known.facts.services.filter(({ validity }) => isValidOn(validity, on)).flatMap(({ id, name, validity, organisation, policyAreas }) => tiesOfSeats(
    {
      kind: 'service', subject: { kind: 'service', id }, name, validity,
      places: [{ service: id, organisation }, ...policyAreas.map(policyArea => ({ policyArea }))]
    },
    [['manager', 'serviceManager', { service: id }], ...inTeam({ service: id }, isTeams(id))], known));
};

export const supportServiceTies = (known: KnownFacts, on: PlainDate): readonly Tie[] => {
  const isTeams = hasTeam(known, on, 'supportService');
  return known.facts.supportServices.flatMap(({ id, name }) => tiesOfSeats(
    { kind: 'supportService', subject: { kind: 'supportService', id }, name, validity: {}, places: [{ supportService: id }] },
    [['leader', 'supportServiceLeader', { supportService: id }], ...inTeam({ supportService: id }, isTeams(id))], known));
};
