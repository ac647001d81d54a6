/** What the lists say beside each point of a checklist, so that one looks before confirming. */
import { evidenceOf, type Evidence, type EvidenceFacts } from '../../../src/domain/cards/evidence';
import type { CardSubject } from '../../../src/domain/cards/keepers';
import type { PointKey } from '../../../src/domain/cards/checklist';
import { registerOn } from '../../../src/domain/documents/register';
import { policyMapOn } from '../../../src/domain/policy/policyMap';
import { area, between, day, document, edition, facts, goal, holder, indicator, listed, organisation, role, service, since, supportService, until } from '../given';
import { areaCard, serviceCard, supportCard } from './given';
import { given as proposed, expert, theTeam, worldOf, care } from '../teams/given';

const lists = facts({
  roles: [role({ id: 1, key: 'policyLeader' }), role({ id: 2, key: 'serviceManager' }), role({ id: 3, key: 'supportServiceLeader' }), role({ id: 9, name: 'Hankejuht' })],
  holders: [holder({ id: 1, role: 1, scope: { policyArea: 1 }, validity: until('2026-06-30') }), holder({ id: 2, role: 9, validity: until('2026-06-30') })],
  organisations: [organisation({ id: 1 })],
  areas: [area({ id: 1, name: 'Rahvatervis', related: [2], laws: 'Esimene seadus\nTeine seadus' }), area({ id: 2, name: 'Hoolekanne' })],
  services: [service({ id: 5, policyAreas: [1], link: 'https://teenus.example' }), service({ id: 6, policyAreas: [1], validity: since('2026-07-01') })],
  goals: [goal({ id: 1 }), goal({ id: 2, validity: between('2026-01-01', '2026-06-30') })], indicators: [indicator({ id: 1, goal: 2 })],
  supportServices: [supportService({ id: 3, purpose: 'Ostab, mida vaja.' })],
  documents: [document({ id: 1, owner: 9, reviewCycle: 12 }), document({ id: 2, stage: 'drafting' })],
  editions: [edition({ id: 1, document: 1, validity: since('2025-06-30') })], listedProcesses: [listed({ id: 1, supportService: 3 }), listed({ id: 2, supportService: 3, document: 2, order: 2 })]
});

const beside = (on: string, subject: CardSubject, point: PointKey, more: Partial<EvidenceFacts> = {}): readonly Evidence[] | undefined =>
  evidenceOf({ facts: lists, map: policyMapOn(lists, day(on)), register: registerOn(lists, day(on)), ...more }, subject).get(point);

test.each([
  ['the last day of leading', '2026-06-30', [{ kind: 'gaps', gaps: ['noField', 'noDepartment', 'serviceWithoutManager'], asks: true }, { kind: 'services', count: 1, asks: false }]],
  ['the day after, when a service begins', '2026-07-01',
    [{ kind: 'gaps', gaps: ['noLeader', 'noField', 'noDepartment', 'serviceWithoutManager', 'serviceWithoutManager'], asks: true }, { kind: 'services', count: 2, asks: false }]]
])('the map\'s gaps and services on %s', (_, on, said) => {
  expect(beside(on, areaCard, 'map')).toEqual(said);
});

test.each([['2026-06-30', 2, 1], ['2026-07-01', 1, 1]])('goals and those without an indicator on %s', (on, count, withoutIndicator) => {
  expect(beside(on, areaCard, 'goals')).toEqual([{ kind: 'goals', count, withoutIndicator, asks: true }]);
});

test('what a column says, or that nothing is written in it', () => {
  expect(beside('2026-06-30', areaCard, 'laws')).toEqual([{ kind: 'written', column: 'laws', text: 'Esimene seadus\nTeine seadus', asks: false }]);
  expect(beside('2026-06-30', areaCard, 'systems')).toEqual([{ kind: 'written', column: 'systems', asks: true }]);
  expect(beside('2026-06-30', areaCard, 'relations')).toEqual([{ kind: 'related', names: ['Hoolekanne'], asks: false }]);
  expect(beside('2026-06-30', serviceCard, 'channels')).toEqual([{ kind: 'written', column: 'link', text: 'https://teenus.example', asks: false }]);
});

test('nothing stands beside points that no list speaks of, nor beside a card that does not hold on the day', () => {
  expect((['continuity', 'network', 'workPlan', 'registers', 'development'] as const).map(point => beside('2026-06-30', areaCard, point))).toEqual(Array(5).fill(undefined));
  expect((['needs', 'risks', 'products', 'data'] as const).map(point => beside('2026-06-30', serviceCard, point))).toEqual(Array(4).fill(undefined));
  expect(evidenceOf({ facts: lists, map: policyMapOn({ ...lists, areas: [] }, day('2026-06-30')) }, areaCard).size).toBe(0);
});

test.each([
  ['the last day on which the owner holds and the review is in time', '2026-06-30', { vacant: 1, overdue: 0 }], ['the day after', '2026-07-01', { vacant: 2, overdue: 1 }]
])('processes of a support service on %s', (_, on, counts) => {
  expect(beside(on, supportCard, 'processes')).toEqual([{ kind: 'processes', count: 2, drafting: 1, ...counts, asks: true }]);
  expect(beside(on, supportCard, 'processes', { register: undefined })).toBeUndefined();
});

test.each([
  ['before anything is proposed', '2026-03-01', { members: 0, pending: 0, asks: true }], ['while the mandate is awaited', '2026-03-03', { members: 0, pending: 1, asks: true }],
  ['once it is given, the day before it begins', '2026-03-09', { members: 0, pending: 0, asks: true }], ['on its first day', '2026-03-10', { members: 1, pending: 0, asks: false }],
  ['on its last day', '2026-06-30', { members: 1, pending: 0, asks: false }], ['the day after', '2026-07-01', { members: 0, pending: 0, asks: true }]
])('a team\'s members and mandates %s', (_, on, said) => {
  const teams = worldOf(proposed([expert], 'agencyHead'));
  const { subject } = theTeam;
  if (subject?.kind !== 'policyArea') throw new Error('the team is for no area');
  const areas = [area({ id: subject.id })];
  const map = policyMapOn({ ...lists, areas }, day(on));
  expect(evidenceOf({ facts: { ...lists, areas }, map, teams }, subject).get('team')).toContainEqual({ kind: 'team', name: theTeam.name, ...said });
  const ofService = evidenceOf({ facts: { ...lists, services: [service({ id: care })] }, map, teams }, { kind: 'service', id: care }).get('team');
  expect(ofService).toEqual([{ kind: 'noTeam', asks: false }, { kind: 'represented', teams: said.members > 0 ? [theTeam.name] : [], asks: said.members === 0 }]);
});
