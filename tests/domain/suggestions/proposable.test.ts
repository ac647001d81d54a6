import { indexHolders } from '../../../src/domain/people/holders';
import type { PersonId, PolicyAreaId, RoleHolderId, RoleId, ServiceId } from '../../../src/domain/identity';
import type { Role, RoleHolder } from '../../../src/domain/people/role';
import { proposableFor } from '../../../src/domain/suggestions/proposable';
import type { Subject } from '../../../src/domain/suggestions/suggestion';
import { plainDate } from '../../../src/domain/time/plainDate';

const manager: Role = { id: 1 as RoleId, name: 'Teenusejuht', key: 'serviceManager', sample: false };
const leader: Role = { id: 2 as RoleId, name: 'Poliitikajuht', key: 'policyLeader', sample: false };
const service = 10 as ServiceId;
const held: RoleHolder = {
  id: 5 as RoleHolderId, role: manager.id, person: { id: 3 as PersonId, name: 'Teenusejuht A' }, scope: { service },
  validity: { from: plainDate('2026-01-01'), until: plainDate('2026-06-30') }, sample: false
};
const facts = { roles: [manager, leader], holders: indexHolders([held], [manager, leader]) };
const on = (day: string, subject: Subject) => proposableFor(subject, facts, plainDate(day));

test('a service may be given a manager when it has none on the day', () => {
  expect(on('2026-06-30', { kind: 'service', id: service })).toBeUndefined();
  expect(on('2026-07-01', { kind: 'service', id: service })).toEqual({ role: manager, scope: { service } });
  expect(on('2026-06-30', { kind: 'service', id: 11 as ServiceId })?.scope).toEqual({ service: 11 });
});

test('an area may be given a leader; a document has no role that leads it', () => {
  expect(on('2026-03-01', { kind: 'policyArea', id: 7 as PolicyAreaId })).toEqual({ role: leader, scope: { policyArea: 7 } });
  expect(on('2026-03-01', { kind: 'document', id: 7 as never })).toBeUndefined();
});

test('without a row for the role nobody can be proposed', () => {
  expect(proposableFor({ kind: 'service', id: service }, { roles: [leader], holders: indexHolders([], [leader]) }, plainDate('2026-03-01'))).toBeUndefined();
});
