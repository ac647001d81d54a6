import { policyMapOn, areasOf, type PolicyMap } from '../../../src/domain/policy/policyMap';
import { actingManagersOn } from '../../../src/domain/teams/acting';
import type { TeamFacts } from '../../../src/domain/teams/teamFacts';
import { area, facts as policyFacts, organisation, service } from '../given';
import { answers, at, care, day, envelopeOf, expert, given, healthArea, id, joins, organisations, submits, together, without, worldOf } from './given';

const named = (facts: TeamFacts, on: string): readonly (readonly [number, string])[] =>
  (actingManagersOn(facts, day(on)).get(care) ?? []).map(({ person, mandate }) => [person.id, mandate]);

const envelope = envelopeOf([expert]);
const pending = worldOf({ members: [joins(expert)], log: [submits(envelope)] });
const seated = worldOf(together(given([expert], 'agencyHead')));

test('an expert acting as a service\'s manager is named from the first day to the last, as given once the head has answered', () => {
  expect(named(pending, '2026-03-09')).toEqual([]);
  expect(named(pending, '2026-03-10')).toEqual([[id('expert'), 'pending']]);
  expect(['2026-03-09', '2026-03-10', '2026-06-30', '2026-07-01'].map(on => named(seated, on).length)).toEqual([0, 1, 1, 0]);
  expect(named(seated, '2026-03-10')).toEqual([[id('expert'), 'given']]);
});

test('neither a plain member nor one who was returned is named', () => {
  const plain = without({ ...expert, capacity: 'member' }, 'service');
  expect(named(worldOf(given([plain], 'agencyHead')), '2026-03-12')).toEqual([]);
  const returned = worldOf({ members: [joins(expert)], log: [submits(envelope), answers(envelope, 'agencyHead', at(1), 'return', { text: 'Ei.' })] });
  expect(named(returned, '2026-03-12')).toEqual([]);
});

describe('on the policy map', () => {
  const facts = policyFacts({
    areas: [area({ id: healthArea, name: 'Tervis' })], organisations: organisations.map(({ id: of, name }) => organisation({ id: of, name, shortName: name })),
    services: [service({ id: care, name: 'Hooldus', organisation: 2, policyAreas: [healthArea] })]
  });
  const mapOf = (teams: TeamFacts | undefined): PolicyMap => policyMapOn(facts, day('2026-03-12'), teams && actingManagersOn(teams, day('2026-03-12')));
  const actingIn = (map: PolicyMap): readonly string[] =>
    areasOf(map).flatMap(({ services }) => services.flatMap(({ services: theirs }) => theirs.flatMap(({ acting = [] }) => acting.map(({ mandate }) => mandate))));
  const gaps = (map: PolicyMap): boolean => map.gaps.some(({ kind }) => kind === 'serviceWithoutManager');

  test('the expert stands at the service; only a given mandate makes up for the manager', () => {
    expect([actingIn(mapOf(undefined)), gaps(mapOf(undefined))]).toEqual([[], true]);
    expect([actingIn(mapOf(pending)), gaps(mapOf(pending))]).toEqual([['pending'], true]);
    expect([actingIn(mapOf(seated)), gaps(mapOf(seated))]).toEqual([['given'], false]);
  });
});
