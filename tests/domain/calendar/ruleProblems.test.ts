import { ruleProblems, type RuleProblem } from '../../../src/domain/calendar/ruleProblems';
import type { CalendarRule, Pattern } from '../../../src/domain/calendar/rule';
import { reachesPastShortenedDay } from '../../../src/domain/calendar/shortened';
import { allDay, at, date, day, inSpan, monthly, nthOf, rule, TUE, weekly, workingDay } from './given';

const inPeriod = (period: 'quarter' | 'halfYear' | 'year', month: number | 'last', n: number): Pattern =>
  ({ kind: 'inPeriod', period, month, place: date(n) });

test.each<[string, CalendarRule, readonly RuleProblem[]]>([
  ['I and III Tuesday', rule(monthly(nthOf([1, 3], [TUE]))), []],
  ['no weekday', rule(weekly([])), ['noWeekday']],
  ['every 0 weeks', rule(weekly([TUE], '2026-01-01', 0)), ['everyOutOfRange']],
  ['every one and a half weeks', rule(weekly([TUE], '2026-01-01', 1.5)), ['everyOutOfRange']],
  ['no n-th', rule(monthly(nthOf([], [TUE]))), ['noNth']],
  ['the 32nd', rule(monthly(date(32))), ['dateOutOfRange']],
  ['the 24th working day', rule(monthly(workingDay(24))), ['workingDayOutOfRange']],
  ['the fourth month of a quarter', rule(inPeriod('quarter', 4, 1)), ['monthOutOfRange']],
  ['the 31st of a month that has 31 in some quarters', rule(inPeriod('quarter', 2, 31)), []],
  ['31 June and December', rule(inPeriod('halfYear', 'last', 31)), []],
  ['30 February each year', rule(inPeriod('year', 2, 30)), ['neverHappens']],
  ['31 April', rule({ kind: 'yearly', month: 4, date: 31, missing: 'leftOut' }), ['neverHappens']],
  ['31 April, last day instead', rule({ kind: 'yearly', month: 4, date: 31, missing: 'lastDay' }), []],
  ['29 February', rule({ kind: 'yearly', month: 2, date: 29, missing: 'leftOut' }), []],
  ['month 13', rule({ kind: 'yearly', month: 13, date: 1, missing: 'leftOut' }), ['monthOutOfRange']],
  ['24:00', rule(weekly([TUE]), { timing: at(24) }), ['timeOutOfRange']],
  ['no days', rule(weekly([TUE]), { timing: allDay(0) }), ['lengthOutOfRange']],
  ['until before from', rule(weekly([TUE]), { validity: { from: day('2026-02-01'), until: day('2026-01-01') } }), ['backwards']],
  ['ends before it starts', rule(weekly([TUE], '2026-02-01'), { validity: { until: day('2026-01-31') } }), ['neverHappens']],
  ['one day outside its validity', rule({ kind: 'once', day: day('2026-02-01') }, { validity: { from: day('2026-02-02') } }), ['neverHappens']]
])('%s', (_, given, expected) => {
  expect(ruleProblems(given)).toEqual(expected);
});

describe('a meeting on a shortened day', () => {
  // Where work ends at 17:00, 23 December ends at 14:00.
  const past = (hour: number, minutes: number, on = '2026-12-23'): boolean =>
    reachesPastShortenedDay(inSpan(rule({ kind: 'once', day: day(on) }, { timing: at(hour, 0, minutes) }), on, on)[0], 17 * 60);

  test('is marked where it reaches past the end of the day', () => {
    expect([past(13, 60), past(13, 61), past(15, 30)]).toEqual([false, true, true]);
  });

  test('is not on an ordinary day, nor when it has no hour', () => {
    expect(past(15, 60, '2026-12-22')).toBe(false);
    expect(reachesPastShortenedDay(inSpan(rule(weekly([TUE]), { timing: allDay() }), '2026-06-16', '2026-06-16')[0], 17 * 60)).toBe(false);
  });
});
