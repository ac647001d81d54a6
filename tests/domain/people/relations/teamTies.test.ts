import { cardTies } from '../../../../src/domain/people/relations/cardTies';
import { handoverOf, type Leaving } from '../../../../src/domain/people/relations/handover';
import { knownFacts } from '../../../../src/domain/people/relations/known';
import { relationsOf, tiesOn, type Ties } from '../../../../src/domain/people/relations/relations';
import type { TeamTies } from '../../../../src/domain/people/relations/tie';
import { findWho, whoIndex } from '../../../../src/domain/people/relations/whoSearch';
import type { Confirmation } from '../../../../src/domain/teams/confirmation';
import type { MeetingItem } from '../../../../src/domain/teams/meeting';
import type { TeamFacts } from '../../../../src/domain/teams/teamFacts';
import { day, type Loose } from '../../given';
import {
  adviser, agency, care, expert, given, healthArea, healthTeam, holder, holders, id, organisations, people, rehabilitation, roles, services, theTeam, together, units, without,
  worldOf, type Who, type World
} from '../../teams/given';
import { action, decision, item, meeting } from '../../teams/meeting/given';
import { emptyWork, lists, said } from './given';

type Work = Partial<Omit<TeamTies, 'facts'>>;

const area = { id: healthArea, name: 'Tervise valdkond', horizontal: false, related: [], laws: [], informationSystems: [], validity: {}, sample: false } as never;

const tiesOf = (facts: TeamFacts, when: string, work: Work = {}, rows = holders): Ties => tiesOn({
  ...lists({ roles, organisations, units, areas: [area], services, holders: rows }), teams: { facts, ...emptyWork, ...work }
}, day(when));

const person = (who: Who): Leaving => ({ kind: 'person', id: id(who) });

const fates = (ties: Ties, who: Who, kind: string): readonly string[] => handoverOf(ties, person(who)).items.filter(({ relation }) => relation.tie.kind === kind)
  .map(({ relation: { tie }, fate }) => `${tie.capacity} ${'people' in fate ? `${fate.status} ${fate.people.map(({ name }) => name).join()}` : fate.status}`);

const saidOf = (ties: Ties, who: Who, kind: string): readonly string[] => said(ties, person(who)).filter(line => line.startsWith(`${kind} `));

describe('a member whose mandate is given from 10 March to 30 June', () => {
  const facts = worldOf(given([expert], 'agencyHead'));

  test.each([
    ['2026-03-01', []],
    ['2026-03-02', [`coreTeam proposedMember team ${healthTeam}`]],
    ['2026-03-03', [`coreTeam proposedMember team ${healthTeam}`]],
    ['2026-03-04', [`coreTeam comingMember team ${healthTeam}`]],
    ['2026-03-09', [`coreTeam comingMember team ${healthTeam}`]],
    ['2026-03-10', [`coreTeam actingManager team ${healthTeam}`]],
    ['2026-06-30', [`coreTeam actingManager team ${healthTeam}`]],
    ['2026-07-01', []]
  ])('on %s: %j', (when, expected) => expect(saidOf(tiesOf(facts, when), 'expert', 'coreTeam')).toEqual(expected));

  test.each([['2026-06-28', ['actingManager ownerless']], ['2026-06-29', ['actingManager ownerless']], ['2026-06-30', ['actingManager ends']]])(
    'leaves the seat vacant with the last day %s: %j', (when, expected) => expect(fates(tiesOf(facts, when), 'expert', 'coreTeam')).toEqual(expected));

  test('has rights and the service told beside the seat', () => {
    const [{ tie: { thing } }] = relationsOf(tiesOf(facts, '2026-03-10'), person('expert')).filter(({ tie }) => tie.kind === 'coreTeam');
    expect(thing).toMatchObject({ detail: 'Hooldus, Amet', mandate: ['decide', 'answer'] });
  });
});

describe('somebody else of the institution', () => {
  const second = without({ ...expert, person: id('secondExpert'), capacity: 'member' as const, from: day('2026-04-01') }, 'until');
  const facts = worldOf(together(given([expert], 'agencyHead'), given([second], 'agencyHead', { proposal: 2, days: 2 })));

  test.each([
    ['2026-03-30', 'actingManager later secondExpert'],
    ['2026-03-31', 'actingManager takenOver secondExpert'],
    ['2026-04-01', 'actingManager shared secondExpert']
  ])('who sits for the same service from 1 April has the place, with the last day %s: %s', (when, expected) =>
    expect(fates(tiesOf(facts, when), 'expert', 'coreTeam')).toEqual([expected]));

  test('who sits for another service does not represent this one', () => {
    const other = worldOf(together(given([expert], 'agencyHead'), given([{ ...second, from: day('2026-03-10'), service: rehabilitation }], 'agencyHead', { proposal: 2, days: 2 })));
    expect(fates(tiesOf(other, '2026-04-01'), 'expert', 'coreTeam')).toEqual(['actingManager ownerless']);
  });

  test('of another institution has nothing to do with it', () => {
    const other = worldOf(together(given([adviser], 'healthHead'), given([expert], 'agencyHead', { proposal: 2 })));
    expect(fates(tiesOf(other, '2026-04-01'), 'adviser', 'coreTeam')).toEqual(['member ownerless']);
  });
});

describe('the leader of the team', () => {
  const facts = worldOf();
  const leads = holders[0];

  test('goes and the successor is named from the day after: the team is taken over', () => {
    const next = holder(390, 'policyLeader', 'deputyLeader', { policyArea: healthArea }, { validity: { from: day('2026-04-01') } });
    const rows = [...holders, next];
    expect(fates(tiesOf(facts, '2026-03-30', {}, rows), 'leader', 'coreTeam')).toEqual(['leader later deputyLeader']);
    expect(fates(tiesOf(facts, '2026-03-31', {}, rows), 'leader', 'coreTeam')).toEqual(['leader takenOver deputyLeader']);
    expect(fates(tiesOf(facts, '2026-04-01', {}, rows), 'leader', 'coreTeam')).toEqual(['leader shared deputyLeader']);
  });

  test('is not whoever holds the role without a place', () => {
    const everywhere = holder(391, 'policyLeader', 'deputyLeader', {});
    expect(saidOf(tiesOf(facts, '2026-03-31', {}, [...holders, everywhere]), 'deputyLeader', 'coreTeam')).toEqual([]);
    expect(fates(tiesOf(facts, '2026-03-31', {}, [...holders, everywhere]), 'leader', 'coreTeam')).toEqual(['leader ownerless']);
  });

  test('has a substitute who leads in their place', () => {
    const rows = [...holders, holder(392, 'policyLeader', 'deputyLeader', {}, { onBehalfOf: leads.id, validity: { from: day('2026-04-01') } })];
    expect(said(tiesOf(facts, '2026-03-31', {}, rows), person('deputyLeader'))).toEqual([]);
    expect(saidOf(tiesOf(facts, '2026-04-01', {}, rows), 'deputyLeader', 'coreTeam')).toEqual([`coreTeam leader team ${healthTeam} for leader`]);
    expect(fates(tiesOf(facts, '2026-03-31', {}, rows), 'leader', 'coreTeam')).toEqual(['leader standIn deputyLeader']);
  });

  test('of a team that ends with the last day hands nothing over', () => {
    const ending = worldOf({ teams: [{ ...theTeam, validity: { until: day('2026-03-31') } }] });
    expect(fates(tiesOf(ending, '2026-03-30'), 'leader', 'coreTeam')).toEqual(['leader ownerless']);
    expect(fates(tiesOf(ending, '2026-03-31'), 'leader', 'coreTeam')).toEqual(['leader ends']);
    expect(fates(tiesOf(ending, '2026-04-01'), 'leader', 'coreTeam')).toEqual([]);
  });
});

describe('what a team has in hand', () => {
  const expertPerson = { id: people.expert, name: 'expert' };
  const written = Date.parse('2026-04-01T20:59:00Z'); // 23.59 in Tallinn
  const facts = worldOf(given([expert], 'agencyHead'));

  test.each([['2026-03-31', []], ['2026-04-01', ['teamAction doer Kava']], ['2026-05-04', ['teamAction doer Kava']], ['2026-05-05', []], ['2026-05-06', []]])(
    'an action of 1 April that was done on 5 May is to do on %s: %j', (when, expected) => {
      const actions = [action({ id: 1, team: healthTeam, text: 'Kava', owner: expertPerson, at: written, state: 'done', doneOn: '2026-05-05', due: '2026-04-30' })];
      expect(saidOf(tiesOf(facts, when, { actions }), 'expert', 'teamAction')).toEqual(expected);
    });

  test('an action becomes ownerless when its owner goes, also one of a team that is no more', () => {
    const actions = [action({ id: 1, team: healthTeam, owner: expertPerson, at: written })];
    expect(fates(tiesOf(facts, '2026-04-02', { actions }), 'expert', 'teamAction')).toEqual(['doer ownerless']);
    const over = worldOf({ teams: [{ ...theTeam, validity: { until: day('2026-04-01') } }] });
    expect(fates(tiesOf(over, '2026-04-02', { actions }), 'expert', 'teamAction')).toEqual(['doer ownerless']);
  });

  test('an action belongs to the agency for which its owner sits, as long as the owner sits for it', () => {
    const actions = [action({ id: 1, team: healthTeam, owner: expertPerson, at: written })];
    const ofAgency = (when: string): readonly string[] => said(tiesOf(facts, when, { actions }), { kind: 'organisation', id: agency }).filter(line => line.startsWith('teamAction'));
    expect(ofAgency('2026-06-30')).toEqual(['teamAction doer Teha']);
    expect(ofAgency('2026-07-01')).toEqual([]);
  });

  test.each([['2026-03-31', []], ['2026-04-01', ['teamDecision answersForDecision Otsustati']], ['2026-04-02', ['teamDecision answersForDecision Otsustati']]])(
    'a decision of 1 April is answered for on %s: %j', (when, expected) => {
      const decisions = [decision({ id: 1, team: healthTeam, owner: expertPerson, at: written })];
      expect(saidOf(tiesOf(facts, when, { decisions }), 'expert', 'teamDecision')).toEqual(expected);
    });

  describe('a subject that a member proposed on 1 April', () => {
    const waiting = (given: Partial<Loose<MeetingItem>> = {}): ReturnType<typeof item> => item({ id: 1, team: healthTeam, by: expertPerson, at: written, ...given });
    const on = (when: string, work: Work): readonly string[] => saidOf(tiesOf(facts, when, work), 'expert', 'meetingItem');

    test.each([['2026-03-31', 0], ['2026-04-01', 1], ['2026-04-02', 1]])('waits for a meeting on %s: %d', (when, count) => expect(on(when, { items: [waiting()] })).toHaveLength(count));

    test.each([['2026-04-14', 1], ['2026-04-15', 0], ['2026-04-16', 0]])('spoken of at the meeting of 15 April it waits on %s: %d', (when, count) => {
      const meetings = [meeting({ id: 7, team: healthTeam, day: '2026-04-15', state: 'closed' })];
      expect(on(when, { items: [waiting({ meeting: 7, state: 'discussed' })], meetings })).toHaveLength(count);
    });

    test('waits while the meeting that has taken it up goes on', () => {
      const meetings = [meeting({ id: 7, team: healthTeam, day: '2026-04-15', state: 'underWay' })];
      expect(on('2026-04-15', { items: [waiting({ meeting: 7 })], meetings })).toHaveLength(1);
    });

    test('taken back, it waits no more; the leader speaks of it when its proposer goes', () => {
      expect(on('2026-04-02', { items: [waiting({ state: 'dropped' })] })).toEqual([]);
      expect(fates(tiesOf(facts, '2026-04-02', { items: [waiting()] }), 'expert', 'meetingItem')).toEqual(['proposer shared leader']);
    });
  });
});

describe('cards that wait to be confirmed', () => {
  const world: World = given([expert], 'agencyHead');
  const said1 = (given: Partial<Loose<Confirmation>>): Confirmation =>
    ({ id: 1, subject: { kind: 'service', id: care }, isTrue: true, by: { id: people.expert, name: 'expert' }, at: Date.parse('2026-03-10T08:00:00Z'), untouched: true, ...given }) as unknown as Confirmation;
  const cards = (when: string, who: Who, confirmations: readonly Confirmation[] = []): readonly string[] =>
    relationsOf(tiesOf(worldOf(world), when, { confirmations }), person(who)).filter(({ tie }) => tie.kind === 'card')
      .map(({ tie: { thing: { name, confirmed } } }) => `${name} ${confirmed?.last ?? 'never'}`);

  test.each([['2026-03-09', []], ['2026-03-10', ['Hooldus never']], ['2026-06-30', ['Hooldus never']], ['2026-07-01', []]])(
    'are kept by an expert while the mandate to act as manager holds: %s %j', (when, expected) => expect(cards(when, 'expert')).toEqual(expected));

  test('confirmed for a year, it waits again on the day after the last that is in time', () => {
    const long = worldOf(given([without(expert, 'until')], 'agencyHead'));
    const on = (when: string): readonly string[] => cardTies(knownFacts({
      ...lists({ roles, organisations, units, services: [services[0]], holders }), teams: { facts: long, ...emptyWork, confirmations: [said1({})] }
    }), day(when)).map(({ thing: { name, confirmed } }) => `${name} ${confirmed?.last ?? 'never'}`);
    expect(on('2027-03-09')).toEqual([]);
    expect(on('2027-03-10')).toEqual([]);
    expect(on('2027-03-11')).toEqual(['Hooldus 2026-03-10']);
  });

  test('are the substitute\'s when the leader goes, and the successor\'s from the day the row holds', () => {
    const facts = worldOf();
    const standIn = holder(392, 'policyLeader', 'deputyLeader', {}, { onBehalfOf: holders[0].id });
    expect(fates(tiesOf(facts, '2026-03-31'), 'leader', 'card')).toEqual(['keeper ownerless']);
    expect(fates(tiesOf(facts, '2026-03-31', {}, [...holders, standIn]), 'leader', 'card')).toEqual(['keeper standIn deputyLeader']);
    const next = holder(390, 'policyLeader', 'otherLeader', { policyArea: healthArea }, { validity: { from: day('2026-04-01') } });
    expect(fates(tiesOf(facts, '2026-03-30', {}, [...holders, next]), 'leader', 'card')).toEqual(['keeper later otherLeader']);
    expect(fates(tiesOf(facts, '2026-03-31', {}, [...holders, next]), 'leader', 'card')).toEqual(['keeper takenOver otherLeader']);
    expect(fates(tiesOf(facts, '2026-04-01', {}, [...holders, next]), 'leader', 'card')).toEqual(['keeper shared otherLeader']);
  });
});

test('who sits in a team and holds no role is found by name', () => {
  const facts = worldOf(given([{ ...expert, person: id('outsider') }], 'agencyHead'));
  const ties = tiesOf(facts, '2026-03-10');
  expect(findWho(whoIndex(ties.known, ['person'], day('2026-03-10')), 'outsider', 5).map(({ name, detail }) => [name, ...detail])).toEqual([['outsider']]);
});
