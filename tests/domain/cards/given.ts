import type { CardSubject } from '../../../src/domain/cards/keepers';
import type { CardFacts } from '../../../src/domain/cards/statement';
import type { ConfirmationId, PolicyAreaId, ServiceId, SupportServiceId } from '../../../src/domain/identity';
import type { RoleHolder } from '../../../src/domain/people/role';
import type { Confirmation } from '../../../src/domain/teams/confirmation';
import { between, facts, holder, person, role, service } from '../given';

export const areaCard: CardSubject = { kind: 'policyArea', id: 1 as PolicyAreaId };
export const serviceCard: CardSubject = { kind: 'service', id: 5 as ServiceId };
export const supportCard: CardSubject = { kind: 'supportService', id: 3 as SupportServiceId };

export const LEADER = 1;
export const SUBSTITUTE = 2;
export const MANAGER = 3;
export const COORDINATOR = 4;
export const SUPPORT = 5;
export const EXPERT = 6;
export const STRANGER = 7;

const roles = [
  role({ id: 1, key: 'policyLeader' }), role({ id: 2, key: 'serviceManager' }), role({ id: 3, key: 'supportServiceLeader' }), role({ id: 4, key: 'agencyCoordinator' })
];

/** The leader led the area up to the end of June 2026; the others hold on. */
const holders: readonly RoleHolder[] = [
  holder({ id: 11, role: 1, person: person(LEADER), scope: { policyArea: 1 }, validity: between('2024-01-01', '2026-06-30') }),
  holder({ id: 12, role: 1, person: person(SUBSTITUTE), scope: { policyArea: 1 }, onBehalfOf: 11, validity: between('2026-06-01', '2026-06-14') }),
  holder({ id: 13, role: 2, person: person(MANAGER), scope: { service: 5 } }),
  holder({ id: 14, role: 4, person: person(COORDINATOR), scope: { organisation: 1 } }),
  holder({ id: 15, role: 3, person: person(SUPPORT), scope: { supportService: 3 } }),
  // Holds the leader's role everywhere, and so keeps no card by that.
  holder({ id: 16, role: 1, person: person(STRANGER), scope: {} })
];

/** Noon in Tallinn, winter or summer. */
export const noon = (on: string, seconds = 0): number => Date.parse(`${on}T10:00:00Z`) + seconds * 1000;

let last = 0;

/** "It is true", said of the area's whole card by its leader, unless told otherwise. */
export const says = (on: string, given: Partial<Confirmation> & { readonly by?: Confirmation['by'] } = {}): Confirmation => {
  last += 1;
  return { id: last as ConfirmationId, subject: areaCard, isTrue: true, by: person(LEADER), at: noon(on), untouched: true, ...given };
};

export const cardFacts = (...confirmations: readonly Confirmation[]): CardFacts => ({
  ...facts({ roles, holders, services: [service({ id: 5, organisation: 1, policyAreas: [1] })] }), confirmations
});
