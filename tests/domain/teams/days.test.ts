/** What every question about core teams answers on the day before a change, on it and after it. */
import { areasOf, policyMapOn } from '../../../src/domain/policy/policyMap';
import { compositionsOn } from '../../../src/domain/teams/compositionsOn';
import { actingManagersOn } from '../../../src/domain/teams/acting';
import { headsOf } from '../../../src/domain/teams/institution';
import { leadersOf } from '../../../src/domain/teams/leader';
import { mayEnd } from '../../../src/domain/teams/leaving';
import { servicesOf } from '../../../src/domain/teams/missing';
import { mayPropose } from '../../../src/domain/teams/proposal';
import { placesOf, proposalProblems } from '../../../src/domain/teams/proposalProblems';
import { proposalsOn } from '../../../src/domain/teams/proposals';
import { teamFindings } from '../../../src/domain/teams/teamFindings';
import type { CoreTeam } from '../../../src/domain/teams/team';
import type { TeamFacts } from '../../../src/domain/teams/teamFacts';
import { area, facts as policyFacts, organisation, service } from '../given';
import {
  adviser, agency, answers, care, compositionOn, datedHolder, day, envelopeOf, expert, given, health, healthArea, healthTeam, holder, holders, id, joins, leaves, organisations,
  otherAgency, rehabilitation, seatOf, standing, submits, theTeam, together, without, worldOf, type Who
} from './given';
import { action } from './meeting/given';

const [BEFORE, LAST, NEXT, AFTER] = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02'];
const days = [BEFORE, LAST, NEXT, AFTER];
const onEach = <T>(ask: (on: ReturnType<typeof day>) => T): readonly T[] => days.map(on => ask(day(on)));

/** Somebody's row ends with 31 March, and somebody else's begins with 1 April. */
const changed = (row: number, next: Who): ReturnType<typeof holder>[] => holders.flatMap(one => (one.id !== row ? [one] : [
  { ...one, validity: { until: day(LAST) } }, { ...one, id: row + 500 as typeof one.id, person: { id: id(next), name: next }, validity: { from: day(NEXT) } }
]));
const worldWith = (rows: readonly ReturnType<typeof holder>[], more: Parameters<typeof worldOf>[0] = {}): TeamFacts => worldOf({ ...more, holders: rows.map(row => datedHolder(row)) });

const LEADS = 301;
const HEADS_HEALTH = 303;
const HEADS_AGENCY = 305;
const MANAGES = 308;

/** 23.30 in Tallinn: summer time has begun. */
const lateOn = (on: string): number => Date.parse(`${on}T20:30:00Z`);

describe('the leader of a team, who changes with 1 April', () => {
  const facts = worldWith(changed(LEADS, 'deputyLeader'));

  test('is told by the row of the day', () => {
    expect(onEach(on => leadersOf(facts, theTeam, on).map(({ person }) => person.name))).toEqual([['leader'], ['leader'], ['deputyLeader'], ['deputyLeader']]);
  });

  test.each([
    ['2026-03-31', 'leader', true], ['2026-03-31', 'deputyLeader', false], ['2026-04-01', 'leader', false], ['2026-04-01', 'deputyLeader', true]
  ] as const)('may propose late on %s: %s %s', (on, who, may) => {
    expect(mayPropose(facts, theTeam, id(who), lateOn(on))).toBe(may);
  });

  test.each([
    ['2026-03-30', 'given'], ['2026-03-31', 'given'], ['2026-04-01', undefined], ['2026-04-02', undefined]
  ])('gives a seat by what the former one submitted late on %s: %s', (on, expected) => {
    const envelope = envelopeOf([adviser]);
    const at = lateOn(on);
    const told = worldWith(changed(LEADS, 'deputyLeader'), { members: [joins(adviser, 1, { at: at - 1000 })], log: [submits(envelope, 'leader', at), answers(envelope, 'healthHead', at + 1000)] });
    expect(standing(told, 'adviser', '2026-04-10')).toBe(expected);
    expect(proposalsOn(told, theTeam, day('2026-04-10'))).toHaveLength(expected === undefined ? 0 : 1);
    expect(teamFindings(told, day('2026-04-10')).some(({ kind }) => kind === 'noProposal')).toBe(expected === undefined);
  });

  test('ends, and nobody follows: a finding from the day after', () => {
    const vacant = worldWith(holders.map(one => (one.id === LEADS ? { ...one, validity: { until: day(LAST) } } : one)));
    expect(onEach(on => teamFindings(vacant, on).some(({ kind, subject }) => kind === 'noTeamLeader' && subject.id === healthTeam))).toEqual([false, false, true, true]);
  });

  test('has somebody standing in between the days of the substitute\'s row', () => {
    const standIn = holder(390, 'policyLeader', 'deputyLeader', {}, { onBehalfOf: holders[0].id, validity: { from: day(LAST), until: day(NEXT) } });
    expect(onEach(on => leadersOf(worldWith([...holders, standIn]), theTeam, on).map(({ person }) => person.name)))
      .toEqual([['leader'], ['leader', 'deputyLeader'], ['leader', 'deputyLeader'], ['leader']]);
  });
});

describe('heads of institutions, who change with 1 April', () => {
  test('are asked as of the day', () => {
    const [ofHealth, ofAgency] = [worldWith(changed(HEADS_HEALTH, 'leadingHead')), worldWith(changed(HEADS_AGENCY, 'leadingHead'))];
    const expected = (was: string): readonly (readonly string[])[] => [[was], [was], ['leadingHead'], ['leadingHead']];
    expect(onEach(on => headsOf(ofHealth, { kind: 'department', unit: health }, on).map(({ name }) => name))).toEqual(expected('healthHead'));
    expect(onEach(on => headsOf(ofAgency, { kind: 'organisation', organisation: agency }, on).map(({ name }) => name))).toEqual(expected('agencyHead'));
  });

  test.each([['2026-03-31', true, false], ['2026-04-01', false, true]])('say that a member leaves on %s: the former one %s, the new one %s', (on, former, next) => {
    const facts = worldWith(changed(HEADS_AGENCY, 'leadingHead'));
    const member = { person: id('expert'), institution: { kind: 'organisation', organisation: agency } as const };
    expect([mayEnd(facts, theTeam, member, id('agencyHead'), lateOn(on)), mayEnd(facts, theTeam, member, id('leadingHead'), lateOn(on))]).toEqual([former, next]);
  });

  test('a leaving that the former head wrote after the change ends nothing and is a finding', () => {
    const seated = given([without(expert, 'until')], 'agencyHead');
    const leftOn = (on: string): TeamFacts =>
      worldWith(changed(HEADS_AGENCY, 'leadingHead'), together(seated, { members: [leaves('expert', day('2026-04-15'), 'agencyHead', lateOn(on))] }));
    expect(seatOf(leftOn('2026-03-31'), 'expert', '2026-04-16')).toBeUndefined();
    expect(seatOf(leftOn('2026-04-01'), 'expert', '2026-04-16')?.phase).toBe('sits');
    expect(teamFindings(leftOn('2026-04-01'), day('2026-04-16'))).toContainEqual(expect.objectContaining({ kind: 'inertMember', why: 'notEntitled' }));
  });
});

describe('services of the area', () => {
  const ending = (validity: object): TeamFacts => {
    const facts = worldOf();
    return { ...facts, services: new Map([...facts.services].map(([of, one]) => [of, of === rehabilitation ? { ...one, validity } : one])) };
  };

  test('ask for a member from the first day on which they are there to the last', () => {
    const [until, from] = [ending({ until: day(LAST) }), ending({ from: day(NEXT) })];
    const names = (facts: TeamFacts): readonly number[] => onEach(on => servicesOf(facts, theTeam, on).length);
    const missing = (facts: TeamFacts): readonly boolean[] => onEach(on => compositionOn(facts, on).missing.some(({ services: of }) => of.includes(rehabilitation)));
    expect([names(until), missing(until)]).toEqual([[2, 2, 1, 1], [true, true, false, false]]);
    expect([names(from), missing(from)]).toEqual([[1, 1, 2, 2], [false, false, true, true]]);
    expect(onEach(on => teamFindings(until, on).filter(({ kind }) => kind === 'seatMissing').length)).toEqual([2, 2, 1, 1]);
  });

  test('are seen by their manager who sits, as long as the manager is one', () => {
    const terms = without({ ...expert, person: id('manager'), organisation: otherAgency, capacity: 'member' as const, from: day('2026-03-10') }, 'service', 'until');
    const facts = worldWith(changed(MANAGES, 'secondExpert'), given([terms], 'otherAgencyHead'));
    expect(onEach(on => compositionOn(facts, on).missing.some(({ services: of }) => of.includes(rehabilitation)))).toEqual([false, false, true, true]);
  });

  test('have an expert instead of a manager on the map as long as the mandate holds', () => {
    const teams = worldOf(given([{ ...expert, from: day(LAST), until: day(NEXT) }], 'agencyHead'));
    const facts = policyFacts({
      areas: [area({ id: healthArea })], organisations: organisations.map(({ id: of, name }) => organisation({ id: of, name, shortName: name })),
      services: [service({ id: care, organisation: 2, policyAreas: [healthArea] })]
    });
    const maps = onEach(on => policyMapOn(facts, on, actingManagersOn(teams, on)));
    expect(maps.map(({ gaps }) => gaps.some(({ kind }) => kind === 'serviceWithoutManager'))).toEqual([true, false, false, true]);
    expect(maps.map(map => areasOf(map)[0].services[0].services[0].acting?.map(({ person: { name } }) => name) ?? [])).toEqual([[], ['expert'], ['expert'], []]);
  });
});

describe('a team that is there from 31 March to 1 April', () => {
  const team: CoreTeam = { ...theTeam, validity: { from: day(LAST), until: day(NEXT) } };
  const facts = worldOf({ teams: [team] });

  test('has a composition and findings on its days alone', () => {
    expect(onEach(on => compositionsOn(facts, on).length)).toEqual([0, 1, 1, 0]);
    expect(onEach(on => teamFindings(facts, on).some(({ kind }) => kind === 'seatMissing'))).toEqual([false, true, true, false]);
  });

  test('leaves what it has not done, as a finding from the day after', () => {
    const actions = [action({ id: 1, team: healthTeam, owner: { id: id('leader'), name: 'leader' }, at: 0 })];
    expect(onEach(on => teamFindings(facts, on, actions).filter(({ kind }) => kind === 'actionOfEndedTeam').length)).toEqual([0, 0, 0, 1]);
  });
});

describe('an action', () => {
  const facts = worldOf(given([{ ...expert, from: day('2026-03-10'), until: day(LAST) }], 'agencyHead'));
  const left = (given: Partial<Parameters<typeof action>[0]> = {}, of = facts): readonly number[] => onEach(on =>
    teamFindings(of, on, [action({ id: 1, team: healthTeam, owner: { id: id('expert'), name: 'expert' }, at: 0, ...given })]).filter(({ kind }) => kind === 'actionOwnerLeft').length);

  test('whose owner sat until 31 March is a finding from 1 April', () => expect(left()).toEqual([0, 0, 1, 1]));
  test('that was done on 2 April is one until then', () => expect(left({ state: 'done', doneOn: AFTER })).toEqual([0, 0, 1, 0]));
  test('that was written down on 2 April is none before', () => expect(left({ at: Date.parse(`${AFTER}T08:00:00Z`) })).toEqual([0, 0, 0, 1]));
  test('of the leader is none as long as the leader leads', () => {
    const leads = { id: id('leader'), name: 'leader' };
    expect(left({ owner: leads })).toEqual([0, 0, 0, 0]);
    expect(left({ owner: leads }, worldWith(changed(LEADS, 'deputyLeader')))).toEqual([0, 0, 1, 1]);
  });
});

describe('what is typed of a member', () => {
  test('is held against where rows place the person on the day', () => {
    const rows = holders.map(one => (one.person.id === id('expert') ? { ...one, validity: { until: day(LAST) } } : one));
    const facts = worldWith(rows);
    expect(onEach(on => placesOf(facts.holders, facts, id('expert'), on).length)).toEqual([1, 1, 0, 0]);
  });

  test('is cautioned about a start in the past, not about one today or later', () => {
    const facts = worldOf();
    const today = day(NEXT);
    const cautioned = (from: string): boolean => proposalProblems({
      facts, team: theTeam, composition: compositionOn(facts, NEXT), today, all: [{ ...adviser, from: day(from) }], sent: new Set()
    }).some(({ kind }) => kind === 'startsInPast');
    expect(days.map(cautioned)).toEqual([true, true, false, false]);
  });
});
