import type { FindingSubject } from '../../findings/subject';
import type { UnitId } from '../../identity';
import { present } from '../../grouping';
import type { PlainDate } from '../../time/plainDate';
import { isValidOn, type Validity } from '../../time/validity';
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

/** Of members of a team each has a seat of their own. */
const tiesOfSeats = ({ kind, subject, name, validity, places }: Led, seats: Seats, { rolesWith }: KnownFacts): readonly Tie[] => [
  { key: `${kind} ${subject.id}`, kind, capacity: 'ofPlace', thing: { subject, name }, places, validity, by: 'place' },
  ...seats.map(([capacity, role, scope]): Tie => ({
    key: `${kind} ${subject.id} ${capacity}`, kind, capacity, thing: { subject, name }, places: [], validity, by: 'seat',
    seat: { roles: rolesWith(role), scope, exact: true, ...(capacity === 'teamMember' ? { own: true } : {}) }
  }))
];

const inUnit = (capacity: TieCapacity, role: KeyRole, unit: UnitId | undefined): Seats => (unit === undefined ? [] : [[capacity, role, { unit }]]);

/** Who leads policy areas and sits in their teams; the department and the field that an area belongs to. */
export const areaTies = (known: KnownFacts, on: PlainDate): readonly Tie[] =>
  known.facts.areas.filter(({ validity }) => isValidOn(validity, on)).flatMap(({ id, name, validity, department, field }) => tiesOfSeats(
    {
      kind: 'policyArea', subject: { kind: 'policyArea', id }, name, validity,
      places: [{ policyArea: id }, ...present([department, field]).map(unit => ({ unit }))]
    },
    [
      ['leader', 'policyLeader', { policyArea: id }], ['teamMember', 'coreTeamMember', { policyArea: id }],
      ...inUnit('departmentHead', 'departmentHead', department), ...inUnit('fieldLeader', 'deputySecretaryGeneral', field)
    ], known));

export const serviceTies = (known: KnownFacts, on: PlainDate): readonly Tie[] =>
  known.facts.services.filter(({ validity }) => isValidOn(validity, on)).flatMap(({ id, name, validity, organisation, policyAreas }) => tiesOfSeats(
    {
      kind: 'service', subject: { kind: 'service', id }, name, validity,
      places: [{ service: id, organisation }, ...policyAreas.map(policyArea => ({ policyArea }))]
    },
    [['manager', 'serviceManager', { service: id }], ['teamMember', 'coreTeamMember', { service: id }]], known));

export const supportServiceTies = (known: KnownFacts): readonly Tie[] => known.facts.supportServices.flatMap(({ id, name }) => tiesOfSeats(
  { kind: 'supportService', subject: { kind: 'supportService', id }, name, validity: {}, places: [{ supportService: id }] },
  [['leader', 'supportServiceLeader', { supportService: id }], ['teamMember', 'coreTeamMember', { supportService: id }]], known));
