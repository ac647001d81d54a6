import { proposalsFrom, type Proposer, type ToPropose } from '../../../src/domain/teams/proposal';
import { isCaution, type MemberTyped, type ProposalProblemKind } from '../../../src/domain/teams/proposalProblems';
import { toLeave } from '../../../src/domain/teams/leavingProblems';
import type { TeamFacts } from '../../../src/domain/teams/teamFacts';
import type { CoreTeam } from '../../../src/domain/teams/team';
import type { UnitId } from '../../../src/domain/identity';
import {
  adviser, agency, answers, at, day, envelopeOf, expert, given, health, id, joins, otherAgency, submits, theTeam, together, without, work, worldOf, type World
} from './given';

const leader = (days = 0, waiting: Proposer['waiting'] = []): Proposer => ({ me: id('leader'), now: at(days), waiting });

const from = (typed: readonly MemberTyped[], world: World = {}, proposer = leader(), team: CoreTeam = theTeam): ToPropose => proposalsFrom(worldOf(world), team, typed, proposer);

const ready = (made: ToPropose): Extract<ToPropose, { status: 'ready' }> => {
  if (made.status !== 'ready') throw new Error(JSON.stringify(made));
  return made;
};

const numbers = (made: ToPropose): readonly unknown[] => ready(made).proposals.map(({ number, goesOn, institution }) => [number, goesOn, institution.kind]);

const problems = (made: ToPropose): readonly ProposalProblemKind[] =>
  (made.status === 'problems' ? made.problems.filter(one => !isCaution(one)).map(({ kind }) => kind) : []);

describe('what a leader typed becomes one proposal for each institution', () => {
  test('people of one department together, of an agency apart', () => {
    const second = { ...adviser, person: id('outsider'), unit: health };
    const { proposals } = ready(from([adviser, expert, second]));
    expect(proposals.map(({ institution, members, number }) => [institution, members.map(({ person }) => person), number])).toEqual([
      [{ kind: 'department', unit: health }, expect.arrayContaining([id('adviser'), id('outsider')]), 1],
      [{ kind: 'organisation', organisation: agency }, [id('expert')], 2]
    ]);
  });

  test('without a subject, a document or the leader nothing can be proposed, and the reason is told', () => {
    expect(from([expert], {}, leader(), { ...theTeam, subject: undefined }).status).toBe('noSubject');
    expect(from([expert], {}, leader(), { ...theTeam, composition: undefined }).status).toBe('noComposition');
    expect(from([expert], {}, { ...leader(), me: id('agencyHead') }).status).toBe('notLeader');
    expect(from([]).status).toBe('nothing');
  });
});

describe('problems', () => {
  test.each<readonly [string, MemberTyped, readonly ProposalProblemKind[]]>([
    ['nothing is typed', { mandate: [] }, ['personMissing', 'institutionMissing', 'capacityMissing', 'termMissing', 'fromMissing', 'mandateMissing']],
    ['temporary without an end', without(expert, 'until'), ['untilMissing']],
    ['permanent with an end', { ...expert, term: 'permanent' }, ['permanentEnds']],
    ['an end the day before the start', { ...expert, until: day('2026-03-09') }, ['untilBeforeFrom']],
    ['an end on the day of the start', { ...expert, until: day('2026-03-10') }, []],
    ['an expert acting as service manager without a service', without(expert, 'service'), ['serviceMissing']],
    ['the ministry\'s people without a unit', without(adviser, 'unit'), ['unitMissing']],
    ['a unit of another organisation', { ...expert, unit: health }, ['unitElsewhere']],
    ['a unit that nobody knows', { ...adviser, unit: 99 as UnitId }, ['unitElsewhere']],
    ['a member who may do nothing', { ...expert, mandate: [] }, ['mandateMissing']],
    ['the leader', { ...expert, person: id('leader') }, ['leaderProposed']],
    ['all as it should be', expert, []]
  ])('%s', (_name, typed, expected) => expect(problems(from([typed]))).toEqual(expected));

  test('the same person twice', () => expect(problems(from([expert, { ...expert, service: undefined, capacity: 'member' }]))).toEqual(['samePersonTwice']));

  test('terms that hold already, and a person who waits for an answer', () => {
    expect(problems(from([expert], given([expert], 'agencyHead'), leader(5)))).toEqual(['unchanged']);
    const waiting = { members: [joins(expert)], log: [submits(envelopeOf([expert]))] };
    expect(problems(from([{ ...expert, mandate: ['share'] }], waiting, leader(1)))).toEqual(['waitsAlready']);
  });

  test('cautions are told and stop nobody: who works elsewhere or nowhere, whose service it is, a start in the past', () => {
    const elsewhere = { ...expert, organisation: otherAgency };
    expect(ready(from([elsewhere])).cautions.map(({ kind }) => kind)).toEqual(['serviceElsewhere', 'otherInstitution']);
    expect(ready(from([{ ...expert, person: id('outsider') }])).cautions.map(({ kind }) => kind)).toEqual(['institutionUnknown']);
    expect(ready(from([adviser])).cautions).toEqual([]);
    expect([8, 9].map(days => ready(from([expert], {}, leader(days))).cautions.map(({ kind }) => kind))).toEqual([[], ['startsInPast']]);
    expect(ready(from([{ ...adviser, unit: work }])).cautions.map(({ kind }) => kind)).toEqual(['otherInstitution']);
  });
});

describe('the number of a proposal', () => {
  const envelope = envelopeOf([expert]);
  const returned: World = { members: [joins(expert)], log: [submits(envelope), answers(envelope, 'agencyHead', at(2), 'return', { text: 'Miks?' })] };

  test('what was returned goes on under its own when unchanged, and under a new one when changed', () => {
    expect(numbers(from([expert], returned, leader(3)))).toEqual([[1, 'round', 'organisation']]);
    expect(numbers(from([{ ...expert, mandate: ['share'] }], returned, leader(3)))).toEqual([[2, undefined, 'organisation']]);
  });

  test('a try that was broken off is gone on with, also where its rows wait in the browser', () => {
    expect(numbers(from([expert], { members: [joins(expert, 4)] }))).toEqual([[4, 'rows', 'organisation']]);
    expect(numbers(from([expert], {}, leader(0, [{ proposal: 6, terms: expert }])))).toEqual([[6, 'rows', 'organisation']]);
    expect(numbers(from([{ ...expert, mandate: ['share'] }], { members: [joins(expert, 4)] }))).toEqual([[5, undefined, 'organisation']]);
  });

  test('what is on its way already is not sent again', () => {
    const sent: World = { members: [joins(expert)], log: [submits(envelope)] };
    expect(numbers(from([adviser, expert], sent, leader(1)))).toEqual([[2, undefined, 'department'], [1, 'sent', 'organisation']]);
  });

  test('is free of others\' rows, however high they put it', () => {
    const squatted = [joins(expert, 1, { by: id('outsider') }), joins(expert, 999, { by: id('outsider') })];
    expect(numbers(from([expert], { members: squatted }))).toEqual([[2, undefined, 'organisation']]);
    expect(numbers(from([expert], { members: [joins(adviser, 998), joins(adviser, 999)] }))).toEqual([[1, undefined, 'organisation']]);
    const all = Array.from({ length: 999 }, (_, n) => joins(adviser, n + 1, { by: id('outsider') }));
    expect(from([expert], { members: all }).status).toBe('noNumber');
  });

  test('an extension of somebody who sits is proposed under a new one', () => {
    const longer = { ...expert, from: day('2026-07-01'), until: day('2026-12-31') };
    expect(numbers(from([longer], given([expert], 'agencyHead'), leader(60)))).toEqual([[2, undefined, 'organisation']]);
  });
});

describe('before a leaving is written', () => {
  const facts = (): TeamFacts => worldOf(together(given([expert], 'agencyHead')));
  const asked = (on: string | undefined, who: 'leader' | 'outsider' = 'leader', person = id('expert')): string => {
    const made = toLeave(facts(), theTeam, { person, ...(on === undefined ? {} : { on: day(on) }) }, id(who), at(20));
    return made.status === 'ready' ? 'ready' : made.problem;
  };

  test.each<readonly [string | undefined, string]>([
    [undefined, 'dayMissing'], ['2026-03-09', 'beforeFrom'], ['2026-03-10', 'ready'], ['2026-06-29', 'ready'], ['2026-06-30', 'endsBefore']
  ])('on %s: %s', (on, expected) => expect(asked(on)).toBe(expected));

  test('somebody without a place, or by somebody without the right', () => {
    expect(asked('2026-04-01', 'leader', id('adviser'))).toBe('noMember');
    expect(asked('2026-04-01', 'outsider')).toBe('notEntitled');
  });
});

