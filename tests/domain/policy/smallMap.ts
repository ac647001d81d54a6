import type { Facts } from '../../../src/domain/facts';
import type { RoleHolder } from '../../../src/domain/people/role';
import type { PolicyMap } from '../../../src/domain/policy/policyMap';
import { policyMapOn } from '../../../src/domain/policy/policyMap';
import {
  area, day, facts, goal, holder, indicator, organisation, person, role, service, since, unit, until
} from '../given';

export const roles = [
  role({ id: 1, name: 'Poliitikajuht', key: 'policyLeader' }),
  role({ id: 2, name: 'Teenusejuht', key: 'serviceManager' }),
  role({ id: 3, name: 'Tuumiktiimi liige', key: 'coreTeamMember' }),
  role({ id: 4, name: 'Asekantsler', key: 'deputySecretaryGeneral' })
];

export const people = {
  leaderA: person(1, 'Poliitikajuht A'), leaderB: person(2, 'Poliitikajuht B'), manager: person(3, 'Teenusejuht A'),
  member: person(4, 'Nõunik A'), deputy: person(5, 'Asekantsler A'), substitute: person(6, 'Asendaja A')
};

const holders: readonly RoleHolder[] = [
  holder({ id: 1, role: 1, person: people.leaderA, scope: { policyArea: 1 }, validity: until('2026-11-30') }),
  holder({ id: 2, role: 1, person: people.leaderB, scope: { policyArea: 1 }, validity: since('2026-12-01') }),
  holder({ id: 3, role: 2, person: people.manager, scope: { service: 1 } }),
  holder({ id: 4, role: 3, person: people.member, scope: { policyArea: 1, organisation: 1, unit: 2 } }),
  holder({ id: 5, role: 4, person: people.deputy, scope: { unit: 1 } }),
  holder({ id: 6, role: 1, person: people.substitute, onBehalfOf: 1 })
];

/**
 * Two fields, one of them empty; area 1 complete; area 2 without anybody and placed by its department; area 3 nowhere;
 * area 4 horizontal. Service 2 has no manager and stands under two areas, service 3 under none, service 4 begins in
 * December, service 5 belongs to an organisation that is not known.
 */
export const smallFacts: Facts = facts({
  roles, holders,
  organisations: [
    organisation({ id: 1, name: 'Terviseamet', shortName: 'TA' }), organisation({ id: 2, name: 'Ravimiamet', shortName: 'RA' })
  ],
  units: [
    unit({ id: 1, name: 'Tervisevaldkond', kind: 'field' }),
    unit({ id: 2, name: 'Rahvatervishoiu osakond', parent: 1 }),
    unit({ id: 3, name: 'Töövaldkond', kind: 'field' })
  ],
  areas: [
    area({ id: 1, name: 'Rahvatervis', field: 1, department: 2, related: [3] }),
    area({ id: 2, name: 'Keskkonnatervis', department: 2 }),
    area({ id: 3, name: 'Hoolekanne' }),
    area({ id: 4, name: 'Tervishoiu kvaliteet', horizontal: true }),
    area({ id: 5, name: 'Lõppenud valdkond', validity: until('2026-11-20') })
  ],
  services: [
    service({ id: 1, name: 'Vaktsineerimine', organisation: 1, policyAreas: [1] }),
    service({ id: 2, name: 'Järelevalve', organisation: 2, policyAreas: [1, 2] }),
    service({ id: 3, name: 'Nõustamine', organisation: 1, policyAreas: [5] }),
    service({ id: 4, name: 'Uus teenus', organisation: 1, policyAreas: [1], validity: since('2026-12-01') }),
    service({ id: 5, name: 'Abi', organisation: 77, policyAreas: [1] })
  ],
  goals: [goal({ id: 1, title: 'Elada kauem tervena', policyArea: 1 })],
  indicators: [indicator({ id: 1, goal: 1 }), indicator({ id: 2, goal: 77 })]
});

export const mapOn = (on: string, of: Facts = smallFacts): PolicyMap => policyMapOn(of, day(on));
