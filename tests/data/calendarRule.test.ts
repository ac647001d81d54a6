import fc from 'fast-check';
import { minuteOfTime, readRule, timeText, writeRule, type RuleCells, type RuleParts } from '../../src/data/calendarRule';
import { isTimeOfDay } from '../../src/data/schema/calendarRule';
import { monthsIn, nths, type CalendarRule, type Pattern, type PlaceInMonth } from '../../src/domain/calendar/rule';
import { ruleProblems } from '../../src/domain/calendar/ruleProblems';
import { anyRule, day } from '../domain/calendar/given';

/** What the columns hold of a rule, as the list gives it back: without what is empty. */
const cellsOf = (parts: RuleParts): RuleCells =>
  Object.fromEntries(Object.entries(writeRule(parts)).filter(([, value]) => value !== undefined)) as unknown as RuleCells;

const inOrder = (place: PlaceInMonth): PlaceInMonth => (place.kind === 'weekdays'
  ? { ...place, nths: nths.filter(nth => place.nths.includes(nth)) }
  : place);

/** The same rule as columns say it: which of the month in their order, and the last month of a period by its number. */
const asColumnsSay = (pattern: Pattern): Pattern => {
  switch (pattern.kind) {
    case 'monthly': return { ...pattern, place: inOrder(pattern.place) };
    case 'inPeriod': return { ...pattern, place: inOrder(pattern.place), month: pattern.month === 'last' ? monthsIn[pattern.period] : pattern.month };
    default: return pattern;
  }
};

const sound = anyRule.filter(rule => ruleProblems(rule).length === 0);
const partsOf = ({ pattern, timing, dayOff, place }: CalendarRule): RuleParts => ({ pattern, timing, dayOff, place });

test('a sound rule comes out of its columns as it went in', () => {
  fc.assert(fc.property(sound, fc.option(fc.string({ minLength: 1 }), { nil: undefined }), (rule, place) => {
    const parts = { ...partsOf(rule), place };
    expect(readRule(cellsOf(parts))).toEqual({ ...parts, pattern: asColumnsSay(parts.pattern) });
  }));
});

test('writing what was read changes no column', () => {
  fc.assert(fc.property(sound, rule => {
    const cells = cellsOf(partsOf(rule));
    expect(cellsOf(readRule(cells))).toEqual(cells);
  }));
});

test('a rule writes every column: what a kind of rule has no use for is emptied, so that nothing of an earlier kind stays', () => {
  const columns = (pattern: Pattern): readonly string[] => Object.entries(writeRule({ pattern, timing: { kind: 'allDay', days: 1 }, dayOff: { kind: 'keep' } }))
    .filter(([, value]) => value !== undefined && value !== false && JSON.stringify(value) !== '[]').map(([name]) => name).sort();
  expect(columns({ kind: 'weekly', every: 2, on: [2], start: day('2026-01-06') })).toEqual(['EveryWeeks', 'FirstDay', 'OnDayOff', 'Recurrence', 'Weekdays', 'WholeDays']);
  expect(columns({ kind: 'monthly', place: { kind: 'workingDay', nth: 'last' } })).toEqual(['DayInMonth', 'OnDayOff', 'Recurrence', 'WholeDays']);
  expect(columns({ kind: 'once', day: day('2026-01-06') })).toEqual(['FirstDay', 'OnDayOff', 'Recurrence', 'WholeDays']);
});

test('every minute of a day is a time that the column takes, and comes back as that minute', () => {
  for (let minute = 0; minute < 1440; minute++) {
    expect(isTimeOfDay(timeText(minute))).toBe(true);
    expect(minuteOfTime(timeText(minute))).toBe(minute);
  }
});

test('a row of weeks that says no first day is kept as a rule without a day, and the problem says so', () => {
  const parts = readRule({ Recurrence: 'weekly', OnDayOff: 'skip', Weekdays: ['tue'], WhichOfMonth: [], LastDayInstead: false, WeekendsToo: false });
  expect(parts.pattern).toEqual({ kind: 'undated' });
  expect(ruleProblems({ ...parts, id: 'm1', validity: {} })).toEqual(['noDay']);
});
