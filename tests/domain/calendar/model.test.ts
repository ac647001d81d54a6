import { mayAct } from '../../../src/domain/calendar/authority';
import { concerns } from '../../../src/domain/calendar/concerns';
import { forumCompliance } from '../../../src/domain/calendar/forumCompliance';
import { itemsBetween, type CalendarItem } from '../../../src/domain/calendar/item';
import { filterItems, ringOf, type ItemFilter } from '../../../src/domain/calendar/itemFilter';
import { expectedAt, meetingConflicts } from '../../../src/domain/calendar/meetingConflicts';
import { rulePreview } from '../../../src/domain/calendar/rulePreview';
import { chairsOn, seatedOn } from '../../../src/domain/calendar/seating';
import type { Calendar } from '../../../src/domain/calendar/calendar';
import type { PersonId, UnitId } from '../../../src/domain/identity';
import { plainDate } from '../../../src/domain/time/plainDate';
import { area, between, document, edition, holder, person, role, scope, since, unit } from '../given';
import { allDay, at, day, monthly, nthOf, onDayOff, rule, weekly, workingDay } from './given';
import { activity, changed, forum, improvement, meetingRule, member, recorded, review, smallCalendar } from './smallCalendar';

const [CHAIR, HEAD, QUALITY, POLICY] = [1, 2, 3, 4];
const roles = [
  role({ id: CHAIR, name: 'Kantsler', key: 'secretaryGeneral' }), role({ id: HEAD, name: 'Osakonnajuhataja', key: 'departmentHead' }),
  role({ id: QUALITY, name: 'Kvaliteedijuht', key: 'qualityManager' }), role({ id: POLICY, name: 'Poliitikajuht', key: 'policyLeader' })
];
/** Person 1 chairs, 2 and 3 head departments under field 10 and elsewhere, 4 keeps quality, 5 leads area 7, 6 stands in for 1 in March. */
const holders = [
  holder({ id: 1, role: CHAIR, person: person(1) }),
  holder({ id: 2, role: HEAD, person: person(2), scope: { unit: 11 } }),
  holder({ id: 3, role: HEAD, person: person(3), scope: { unit: 20 } }),
  holder({ id: 4, role: QUALITY, person: person(4), validity: since('2026-03-01') }),
  holder({ id: 5, role: POLICY, person: person(5), scope: { policyArea: 7 } }),
  holder({ id: 6, role: CHAIR, person: person(6), onBehalfOf: 1, validity: between('2026-03-01', '2026-03-31') })
];
const units = [unit({ id: 10, kind: 'field' }), unit({ id: 11, parent: 10 }), unit({ id: 20 })];
const areas = [area({ id: 7, department: 11 })];
const board = forum({ id: 1, name: 'Kantsleri koosolek', strand: 'administrative', required: { strength: 'stated', times: 1, per: 'week' } });
const members = [member({ id: 1, forum: 1, capacity: 'chair', role: CHAIR }), member({ id: 2, forum: 1, role: HEAD, rules: [2] })];
const tuesdays = meetingRule({ id: 1, forum: 1, dayOff: onDayOff('skip') });
const withHeads = meetingRule({ id: 2, forum: 1, name: 'koos juhatajatega', pattern: monthly(nthOf([1, 3], [2])), dayOff: onDayOff('skip') });
const base = { roles, holders, units, areas, forums: [board], forumMembers: members, meetingRules: [tuesdays, withHeads] };

const keys = (items: readonly CalendarItem[]): readonly string[] => items.map(({ key }) => key);
const march = (calendar: Calendar): readonly CalendarItem[] => itemsBetween(calendar, day('2026-03-01'), day('2026-03-31'));

describe('a sitting', () => {
  const calendar = smallCalendar(base);

  test('of two rules of one forum at one time stands once, and says both', () => {
    expect(march(calendar).map(item => [item.day, item.kind === 'meeting' && item.rules.length])).toEqual([
      ['2026-03-03', 2], ['2026-03-10', 1], ['2026-03-17', 2], ['2026-03-24', 1], ['2026-03-31', 1]
    ]);
  });

  test('expects those of all its rules, each once', () => {
    const [first, second] = march(calendar);
    const names = (item: CalendarItem): readonly number[] => (item.kind === 'meeting' ? expectedAt(calendar, item).map(({ id }) => id) : []);
    expect(names(first)).toEqual([1, 2, 3]);
    expect(names(second)).toEqual([1]);
  });

  test('ends with its forum, whatever its rule says', () => {
    const ended = smallCalendar({ ...base, forums: [{ ...board, validity: { until: day('2026-03-12') } }] });
    expect(march(ended).map(item => item.day)).toEqual(['2026-03-03', '2026-03-10']);
  });

  test('that one of two rules cancels still stands by the other', () => {
    const calendar2 = smallCalendar({ ...base, calendarChanges: [changed(1, 1, '2026-02-01', { kind: 'cancelled', rule: 'm1', planned: day('2026-03-03') })] });
    expect(march(calendar2).slice(0, 2).map(({ day: on, status }) => [on, status])).toEqual([['2026-03-03', 'cancelled'], ['2026-03-03', 'planned']]);
  });
});

describe('who may act', () => {
  const { seating } = smallCalendar(base);
  const may = (who: number, on: string): boolean => mayAct(seating, { forum: board }, who as PersonId, day(on));

  test.each([
    ['the chair', 1, '2026-03-10', true],
    ['the chair\'s substitute on a day of the substitution', 6, '2026-03-31', true],
    ['the chair\'s substitute the day after', 6, '2026-04-01', false],
    ['the quality manager from the first day in office', 4, '2026-03-01', true],
    ['the quality manager the day before', 4, '2026-02-28', false],
    ['a member', 2, '2026-03-10', false]
  ])('%s', (_, who, on, expected) => expect(may(who, on)).toBe(expected));

  test('of an activity: whoever is responsible, not whoever prepares it', () => {
    const plan = activity({ id: 1, parts: { responsible: POLICY, preparer: HEAD } });
    const asked = smallCalendar({ ...base, activities: [plan] }).seating;
    expect(mayAct(asked, { activity: plan }, 5 as PersonId, day('2026-03-10'))).toBe(true);
    expect(mayAct(asked, { activity: plan }, 2 as PersonId, day('2026-03-10'))).toBe(false);
  });
});

describe('the log of changes', () => {
  const cancel = { kind: 'cancelled', rule: 'm1', planned: day('2026-03-10'), note: 'puhkus' } as const;

  test('of one occurrence the last row counts, in the order of SharePoint\'s stamps', () => {
    const later = changed(1, 1, '2026-02-02', { kind: 'noted', rule: 'm1', planned: day('2026-03-10'), note: 'ruumis 5' });
    const { replayed } = smallCalendar({ ...base, calendarChanges: [later, changed(2, 1, '2026-02-01', cancel)] });
    expect([...replayed.changes.values()].map(({ change }) => change.kind)).toEqual(['noted']);
  });

  test('what is taken back is as if it had not been', () => {
    const restored = changed(2, 1, '2026-02-02', { kind: 'restored', rule: 'm1', planned: day('2026-03-10') });
    expect(smallCalendar({ ...base, calendarChanges: [changed(1, 1, '2026-02-01', cancel), restored] }).changeList).toEqual([]);
  });

  test('a row by somebody without the role changes nothing and is told', () => {
    const { changeList, replayed: { inert } } = smallCalendar({ ...base, calendarChanges: [changed(1, 2, '2026-02-01', cancel)] });
    expect(changeList).toEqual([]);
    expect(inert).toMatchObject([{ list: 'changes', reason: 'notEntitled', entry: { id: 1 } }]);
  });

  test('a row about a day that the rule never planned changes nothing and is told', () => {
    const { replayed: { inert } } = smallCalendar({ ...base, calendarChanges: [changed(1, 1, '2026-02-01', { ...cancel, planned: day('2026-03-11') })] });
    expect(inert).toMatchObject([{ reason: 'unknownOccurrence' }]);
  });

  test('a row by a person who lost the role before writing it does not take back what counted', () => {
    const restored = changed(2, 6, '2026-04-05', { kind: 'restored', rule: 'm1', planned: day('2026-03-10') });
    expect(smallCalendar({ ...base, calendarChanges: [changed(1, 6, '2026-03-05', cancel), restored] }).changeList).toEqual([cancel]);
  });
});

describe('held meetings', () => {
  const held = recorded(1, 1, 1, '2026-03-04', { state: 'held', on: day('2026-03-03'), of: { rule: 'm1', planned: day('2026-03-03') } });

  test('stand at their occurrence', () => {
    const [first] = march(smallCalendar({ ...base, meetingEntries: [held] }));
    expect(first.kind === 'meeting' && first.record?.record.state).toBe('held');
  });

  test('a record taken back leaves the meeting unrecorded', () => {
    const back = recorded(2, 1, 1, '2026-03-05', { state: 'unrecorded', of: { rule: 'm1', planned: day('2026-03-03') } });
    const [first] = march(smallCalendar({ ...base, meetingEntries: [held, back] }));
    expect(first.kind === 'meeting' && first.record).toBeUndefined();
  });

  test('a year of a weekly forum: each week needs one; the week of a holiday that skips is short in the plan', () => {
    const [board2026] = forumCompliance(smallCalendar({ ...base, meetingEntries: [held] }), 2026, day('2026-11-21'));
    expect(board2026).toMatchObject({ status: 'judged', needed: 53, held: 1 });
    // Tuesdays of 2026 on public holidays: 24 February and 23 June.
    expect(board2026.status === 'judged' && board2026.units.filter(({ shortfalls }) => shortfalls.some(({ kind }) => kind === 'planned')).map(({ unit: { from } }) => from))
      .toEqual(['2026-02-23', '2026-06-22']);
  });

  test('nothing is asked of a forum before it began', () => {
    const young = { ...board, validity: since('2026-12-01') };
    const [year] = forumCompliance(smallCalendar({ ...base, forums: [young] }), 2026, day('2026-11-21'));
    expect(year).toMatchObject({ status: 'judged', needed: 5 });
    expect(forumCompliance(smallCalendar({ ...base, forums: [young] }), 2025, day('2026-11-21'))).toEqual([]);
  });
});

describe('seats', () => {
  test('a unit stands for the units under it and for their policy areas', () => {
    const fieldMeeting = forum({ id: 2, name: 'Valdkonna koosolek', scope: { unit: 10 } });
    const seats = [member({ id: 3, forum: 2, role: HEAD, scope: { unit: 10 } }), member({ id: 4, forum: 2, role: POLICY, scope: { unit: 10 } })];
    const { seating } = smallCalendar({ ...base, forums: [fieldMeeting], forumMembers: seats });
    expect(seating.ofForum(fieldMeeting.id).flatMap(seat => seatedOn(seating, seat, day('2026-03-10'))).map(({ id }) => id)).toEqual([2, 5]);
  });

  test('the chair of a day is whoever holds the chair\'s role that day; a substitute is not the chair', () => {
    expect(chairsOn(smallCalendar(base).seating, board, day('2026-03-10')).map(({ id }) => id)).toEqual([1]);
  });

  test('units that stand over each other end the search', () => {
    const circle = [unit({ id: 10, parent: 11 }), unit({ id: 11, parent: 10 })];
    const { seating } = smallCalendar({ ...base, units: circle });
    expect(seating.covers(scope({ unit: 20 }), scope({ unit: 11 }))).toBe(false);
  });
});

describe('my year', () => {
  const calendar = smallCalendar(base);
  const mine = (who: number): readonly string[] => march(calendar).filter(concerns(calendar, who as PersonId)).map(item => item.day);

  test('a head of department has the meetings of that rule only', () => expect(mine(2)).toEqual(['2026-03-03', '2026-03-17']));
  test('a substitute has those of the days of the substitution', () => expect(mine(6)).toHaveLength(5));
  test('nothing concerns somebody without a role', () => expect(mine(9)).toEqual([]));

  test('an owner has the reviews of own documents and own improvements', () => {
    const own = smallCalendar({
      ...base, improvements: [improvement({ id: 1, owner: POLICY, due: '2026-03-20' })], meetingRules: [],
      documents: [document({ id: 5, owner: HEAD, code: 'P05' })], editions: [edition({ id: 1, document: 5, validity: since('2025-03-12') })]
    }, '2026-03-01');
    expect(keys(march(own).filter(concerns(own, 5 as PersonId)))).toEqual(['i1']);
    expect(keys(march(own).filter(concerns(own, 2 as PersonId)))).toEqual(['d5']);
  });

  test('whoever is invited as needed is not expected', () => {
    const invited = smallCalendar({ ...base, forumMembers: [member({ id: 2, forum: 1, capacity: 'invited', role: POLICY })] });
    expect(march(invited).filter(concerns(invited, 5 as PersonId))).toEqual([]);
  });
});

describe('filters', () => {
  const calendar = smallCalendar({
    ...base, managementReviews: [review({ id: 1, day: '2026-03-12' })],
    activities: [activity({
      id: 1, name: 'Eelarve', category: 'budget', phase: 'plan', pattern: { kind: 'yearly', month: 3, date: 1, missing: 'leftOut' },
      timing: allDay(20), scope: { policyArea: 7 }, parts: { responsible: POLICY }
    })]
  });
  const found = (filter: ItemFilter): readonly string[] => keys(filterItems(calendar, march(calendar), filter));

  test('a period stands on its first day and reaches to its last', () => {
    expect(march(calendar)[0]).toMatchObject({ key: 'a1@2026-03-01', day: '2026-03-01', lastDay: '2026-03-20' });
  });

  test.each<[string, ItemFilter, number]>([
    ['nothing asked: everything', {}, 7],
    ['by a word, whatever its marks', { text: 'eelarve' }, 1],
    ['by what sets a meeting apart', { text: 'juhatajatega' }, 2],
    ['by kind', { kind: 'managementReview' }, 1],
    ['by category: management reviews are reviews', { category: 'review' }, 1],
    ['by PDCA phase: reviews check', { phase: 'check' }, 1],
    ['by strand', { strand: 'administrative' }, 5],
    ['by role', { role: POLICY as never }, 1],
    ['by area', { area: 7 as never }, 1],
    ['by a unit over the area\'s department', { unit: 10 as UnitId }, 1],
    ['all parts must agree', { kind: 'meeting', text: 'eelarve' }, 0]
  ])('%s', (_, filter, count) => expect(found(filter)).toHaveLength(count));

  test('a meeting without a strand has a ring of its own', () => {
    const loose = smallCalendar({ ...base, forums: [forum({ id: 1 })] });
    expect(ringOf(march(loose)[0])).toBe('otherMeetings');
  });
});

describe('conflicts', () => {
  const other = forum({ id: 2, name: 'Ministri koosolek' });
  const both = (hour: number): Calendar => smallCalendar({
    ...base, forums: [board, other], forumMembers: [...members, member({ id: 3, forum: 2, role: CHAIR })],
    meetingRules: [tuesdays, withHeads, meetingRule({ id: 3, forum: 2, timing: at(hour), pattern: weekly([2], '2026-03-09', 2) })]
  });

  test('two forums that need the same people at the same time are one pair with all its days', () => {
    const calendar = both(10);
    expect(meetingConflicts(calendar, march(calendar)).map(({ forums, people, days }) => [forums, people.map(({ id }) => id), days]))
      .toEqual([[[1, 2], [1], ['2026-03-10', '2026-03-24']]]);
  });

  test('one after the other is none', () => {
    const calendar = both(11);
    expect(meetingConflicts(calendar, march(calendar))).toEqual([]);
  });
});

describe('before a rule is saved', () => {
  const [from, until] = [plainDate('2026-03-01'), plainDate('2026-03-31')];

  test('it is told what comes, goes and stays', () => {
    expect(rulePreview(rule(weekly([2])), rule(monthly(nthOf([1, 4], [2]))), from, until))
      .toEqual({ problems: [], added: [], removed: ['2026-03-10', '2026-03-17', '2026-03-31'], kept: 2 });
  });

  test('a new rule only adds', () => {
    expect(rulePreview(undefined, rule(monthly(workingDay(1))), from, until)).toEqual({ problems: [], added: ['2026-03-02'], removed: [], kept: 0 });
  });

  test('a rule that cannot be kept plans nothing and says why', () => {
    expect(rulePreview(rule(weekly([2])), rule(weekly([])), from, until)).toMatchObject({ problems: ['noWeekday'], added: [] });
  });
});

test('a rule that cannot be kept plans nothing and is told', () => {
  const calendar = smallCalendar({ ...base, meetingRules: [meetingRule({ id: 1, forum: 1, pattern: { kind: 'undated' } })] });
  expect(march(calendar)).toEqual([]);
  expect(calendar.broken).toMatchObject([{ rule: { id: 'm1' }, problems: ['noDay'] }]);
});
