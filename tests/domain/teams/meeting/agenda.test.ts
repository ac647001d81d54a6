import fc from 'fast-check';
import { actionsShown, agendaOf, decisionsShown, lastClosed, unwritten, type Agenda } from '../../../../src/domain/teams/meeting/agenda';
import type { MeetingItem } from '../../../../src/domain/teams/meeting';
import { isLate } from '../../../../src/domain/toDo';
import type { PersonId } from '../../../../src/domain/identity';
import { area, between, day, holder, ids, person, role, service, since } from '../../given';
import { action, agendaFacts, confirmation, decision, item, meeting, team } from './given';

const monday = day('2026-11-23');
const keys = ({ lines }: Agenda): readonly string[] => lines.map(({ key }) => key);

describe('an action is late', () => {
  const due = action({ id: 1, due: '2026-11-21' });
  test.each([['2026-11-20', false], ['2026-11-21', false], ['2026-11-22', true]])('on %s: %s', (on, late) => {
    expect(isLate(due, day(on))).toBe(late);
  });

  test('but not once it is done or dropped', () => {
    expect([action({ id: 1, state: 'done' }), action({ id: 2, state: 'dropped' })].some(each => isLate(each, monday))).toBe(false);
  });
});

describe('the agenda before a meeting', () => {
  test('holds standing items, actions, what members proposed, changes of the map and confirmations that are due, in this order', () => {
    const facts = agendaFacts({
      areas: [area({ id: 1, name: 'Rahvatervis' })], services: [service({ id: 5, policyAreas: [1], validity: since('2026-11-01') })],
      teamMeetings: [meeting({ id: 3, day: '2026-10-20', state: 'closed' })],
      meetingItems: [item({ id: 7, subject: 'Uus kord' })], teamActions: [action({ id: 4 })]
    });
    const agenda = agendaOf(facts, team({ id: 1, standing: ['Eelarve', 'Riskid'] }), monday);
    expect(keys(agenda)).toEqual(['standing-0', 'standing-1', 'actions', 'i7', 'mapChanges', 'confirmations']);
    expect(agenda.lines[1].subject).toBe('Riskid');
  });

  test('has no line that has nothing to say', () => {
    expect(keys(agendaOf(agendaFacts({}), team({ id: 1, subject: undefined }), monday))).toEqual([]);
  });

  test('has only subjects of this team that nobody took back and no earlier meeting took up', () => {
    const facts = agendaFacts({
      meetingItems: [
        item({ id: 1 }), item({ id: 2, team: 2 }), item({ id: 3, state: 'dropped' }), item({ id: 4, meeting: 9 }), item({ id: 5, state: 'discussed' })
      ]
    });
    expect(keys(agendaOf(facts, team({ id: 1, subject: undefined }), monday))).toEqual(['i1']);
  });

  test('lists late actions first, by day, and none of another team', () => {
    const facts = agendaFacts({
      teamActions: [
        action({ id: 1, due: '2026-12-01' }), action({ id: 2, due: '2026-11-20' }), action({ id: 3, due: '2026-10-01' }), action({ id: 4, team: 2 }),
        action({ id: 5, state: 'dropped' }), action({ id: 6, state: 'done', doneOn: '2026-11-22' }), action({ id: 7, state: 'done', doneOn: '2026-11-23', due: '2026-12-09' })
      ]
    });
    expect(ids(agendaOf(facts, team({ id: 1, subject: undefined }), monday).actions)).toEqual([3, 2, 1, 7]);
  });
});

describe('the agenda of a meeting that has begun', () => {
  const begun = meeting({ id: 3, day: '2026-11-23' });
  const standing = team({ id: 1, standing: ['Eelarve', 'Riskid'], subject: undefined });

  test('keeps the place of a line whose row has come to be, and says which have none yet', () => {
    const facts = agendaFacts({ teamMeetings: [begun], meetingItems: [item({ id: 8, kind: 'standing', subject: 'Riskid', meeting: 3 })] });
    const agenda = agendaOf(facts, standing, monday, begun);
    expect(keys(agenda)).toEqual(['standing-0', 'standing-1']);
    expect(agenda.lines[1].row?.id).toBe(8);
    expect(unwritten(agenda).map(({ subject }) => subject)).toEqual(['Eelarve']);
  });

  test('keeps what was said of a standing item that the team has struck since', () => {
    const facts = agendaFacts({ meetingItems: [item({ id: 8, kind: 'standing', subject: 'Vana punkt', meeting: 3 })] });
    expect(keys(agendaOf(facts, standing, monday, begun))).toEqual(['standing-0', 'standing-1', 'i8']);
  });

  test('takes in what waits, leaves out what is agreed here from the earlier actions', () => {
    const facts = agendaFacts({ meetingItems: [item({ id: 1 }), item({ id: 2, meeting: 3, state: 'discussed' })], teamActions: [action({ id: 1 }), action({ id: 2, meeting: 3 })] });
    const agenda = agendaOf(facts, team({ id: 1, subject: undefined }), monday, begun);
    expect(keys(agenda)).toEqual(['actions', 'i1', 'i2']);
    expect(ids(agenda.actions)).toEqual([1]);
  });

  test('is in one order for everybody, however the rows of people who added at once arrive', () => {
    const items: readonly MeetingItem[] = [1, 2, 3, 4, 5, 6].map(id => item({ id, position: id % 2 === 0 ? 1 + (id % 3) : undefined }));
    const order = (rows: readonly MeetingItem[]): readonly string[] => keys(agendaOf(agendaFacts({ meetingItems: rows }), team({ id: 1, subject: undefined }), monday, begun));
    fc.assert(fc.property(fc.shuffledSubarray([...items], { minLength: 6 }), shuffled => {
      expect(order(shuffled)).toEqual(order(items));
    }));
    // A later row never comes before an earlier one that was added the same way.
    expect(order([item({ id: 2 }), item({ id: 1 })])).toEqual(['i1', 'i2']);
  });
});

test.each([['2026-11-22', [2]], ['2026-11-23', [2]], ['2026-11-24', []]])('an earlier action that was done on 23 November stands on the agenda of %s: %j', (on, shown) => {
  const facts = agendaFacts({ teamActions: [action({ id: 2, state: 'done', doneOn: '2026-11-23' })] });
  expect(ids(agendaOf(facts, team({ id: 1, subject: undefined }), day(on)).actions)).toEqual(shown);
});

test.each([['2026-10-19', undefined], ['2026-10-20', undefined], ['2026-10-21', '2026-10-20']])('the last meeting, closed on 20 October, is behind on %s: %s', (on, last) => {
  expect(lastClosed([meeting({ id: 1, day: '2026-10-20', state: 'closed' }), meeting({ id: 2, day: '2026-10-21' })], team({ id: 1 }).id, day(on))?.day).toBe(last);
});

describe('changes of the map are told since the last closed meeting', () => {
  const leader = role({ id: 1, key: 'policyLeader' });
  const facts = (closedOn: string): ReturnType<typeof agendaFacts> => agendaFacts({
    roles: [leader], areas: [area({ id: 1, name: 'Rahvatervis' }), area({ id: 2, name: 'Hoolekanne' })],
    services: [service({ id: 5, name: 'Vaktsineerimine', policyAreas: [1], validity: since('2026-11-10') }), service({ id: 6, policyAreas: [2], validity: since('2026-11-10') })],
    rows: [
      holder({ id: 1, role: 1, scope: { policyArea: 1 }, validity: between('2026-01-01', '2026-11-14') }),
      holder({ id: 2, role: 1, person: { id: 2, name: 'Inimene B' }, scope: { policyArea: 1 }, validity: since('2026-11-15') })
    ],
    teamMeetings: [meeting({ id: 1, day: closedOn, state: 'closed' }), meeting({ id: 2, day: '2026-11-01', team: 2, state: 'closed' }), meeting({ id: 9, day: '2026-11-16' })]
  });
  const told = (closedOn: string, on: string): readonly string[] => agendaOf(facts(closedOn), team({ id: 1 }), day(on)).changes.map(({ kind }) => kind);

  test.each([
    ['the day before the service begins', '2026-10-20', '2026-11-09', []],
    ['on the day on which it begins', '2026-10-20', '2026-11-10', ['serviceBegan']],
    ['the day before the leader changes', '2026-10-20', '2026-11-14', ['serviceBegan']],
    ['on the day on which the leader changes', '2026-10-20', '2026-11-15', ['leadersChanged', 'serviceBegan']],
    ['after it, when the last meeting was before the change', '2026-11-14', '2026-11-16', ['leadersChanged']],
    ['after it, when the last meeting knew of it', '2026-11-15', '2026-11-16', []]
  ])('%s', (_, closedOn, on, kinds) => {
    expect(told(closedOn, on)).toEqual(kinds);
  });

  test('nothing is told before the first closed meeting', () => {
    expect(agendaOf(agendaFacts({ areas: [area({ id: 1 })] }), team({ id: 1 }), monday).since).toBeUndefined();
  });

  test('a meeting of the same day is not the one before', () => {
    expect(agendaOf(facts('2026-11-16'), team({ id: 1 }), day('2026-11-16')).since).toBeUndefined();
  });

  test('a service’s team hears of its own service only', () => {
    const ofService = team({ id: 1, subject: { kind: 'service', id: 6 } });
    expect(agendaOf(facts('2026-10-20'), ofService, monday).changes.map(change => 'service' in change && change.service.id)).toEqual([6]);
  });
});

describe('a confirmation is due', () => {
  const keeper = { roles: [role({ id: 1, key: 'policyLeader' })], rows: [holder({ id: 1, role: 1, scope: { policyArea: 1 } })], areas: [area({ id: 1 })] };
  const at = (on: string): number => Date.parse(`${on}T10:00:00Z`);
  const isDue = (on: string, given: Partial<Parameters<typeof confirmation>[0]> = {}): boolean =>
    agendaOf(agendaFacts({ ...keeper, confirmations: [confirmation({ id: 1, at: at('2025-11-21'), ...given })] }), team({ id: 1 }), day(on)).confirmations.length > 0;

  test.each([['2026-11-20', false], ['2026-11-21', false], ['2026-11-22', true]])('a year after the last one: on %s %s', (on, due) => {
    expect(isDue(on)).toBe(due);
  });

  test.each([
    ['was said by somebody who did not keep the card', { by: { id: 7, name: 'Inimene G' } }],
    ['was changed by somebody', { untouched: false }],
    ['says that the card is not true', { isTrue: false }],
    ['is about one point', { point: 'goals' }],
    ['was said after the day', { at: at('2026-11-22') }]
  ])('where the only one %s', (_, given) => {
    expect(isDue('2026-11-21', given)).toBe(true);
  });
});

describe('lists of a team', () => {
  const actions = [
    action({ id: 1, due: '2026-11-20' }), action({ id: 2, due: '2026-11-30', owner: person(2) }), action({ id: 3, due: '2026-01-01', state: 'done' }),
    action({ id: 4, team: 2 }), action({ id: 5, due: '2026-11-23', state: 'underWay' })
  ];
  test.each([['open', [1, 5, 2]], ['late', [1]], ['all', [1, 5, 2, 3]]] as const)('actions: %s', (filter, shown) => {
    expect(ids(actionsShown(actions, team({ id: 1 }).id, filter, undefined, monday))).toEqual(shown);
  });

  const written = Date.parse('2026-11-20T22:30:00Z'); // 21 November in Tallinn
  const done = action({ id: 9, at: written, due: '2026-11-22', state: 'done', doneOn: '2026-11-24' });

  test.each([
    ['2026-11-20', [], []], ['2026-11-21', [9], []], ['2026-11-22', [9], []], ['2026-11-23', [9], [9]], ['2026-11-24', [], []], ['2026-11-25', [], []]
  ])('an action of 21 November, due on the 22nd and done on the 24th, is open and late on %s: %j, %j', (on, open, late) => {
    expect(ids(actionsShown([done], team({ id: 1 }).id, 'open', undefined, day(on)))).toEqual(open);
    expect(ids(actionsShown([done], team({ id: 1 }).id, 'late', undefined, day(on)))).toEqual(late);
  });

  test.each([['2026-11-20', []], ['2026-11-21', [9]], ['2026-11-22', [9]]])('a decision that was written down on 21 November stands there on %s: %j', (on, shown) => {
    expect(ids(decisionsShown([decision({ id: 9, at: written })], team({ id: 1 }).id, undefined, day(on)))).toEqual(shown);
  });

  test('actions of one owner; decisions, the latest first', () => {
    expect(ids(actionsShown(actions, team({ id: 1 }).id, 'all', 2 as PersonId, monday))).toEqual([2]);
    const decisions = [decision({ id: 1, day: '2026-01-01' }), decision({ id: 2 }), decision({ id: 3, team: 2 }), decision({ id: 4, owner: person(2) })];
    expect(ids(decisionsShown(decisions, team({ id: 1 }).id, undefined, monday))).toEqual([4, 2, 1]);
    expect(ids(decisionsShown(decisions, team({ id: 1 }).id, 2 as PersonId, monday))).toEqual([4]);
  });
});
