import type { Pattern } from '../../../src/domain/calendar/rule';
import {
  date, datesOf, day, daysOf, FRI, inSpan, inYear, MON, monthly, nthOf, rule, SAT, SUN, THU, TUE, WED, weekly, workingDay
} from './given';

const january = (pattern: Pattern): readonly string[] => datesOf(inSpan(rule(pattern), '2026-01-01', '2026-01-31'));
const year2026 = (pattern: Pattern): readonly string[] => inYear(inSpan(rule(pattern), '2026-01-01', '2026-12-31'));

describe('weeks', () => {
  test.each<[string, Pattern, readonly string[]]>([
    ['every Tuesday', weekly([TUE]), ['06', '13', '20', '27']],
    ['Thursday and Monday, however they were picked', weekly([THU, MON, THU]), ['01', '05', '08', '12', '15', '19', '22', '26', '29']],
    ['nothing before the start', weekly([MON, WED], '2026-01-14'), ['14', '19', '21', '26', '28']],
    ['every second week is counted from the Monday of the start\'s week: that week itself and the next but one',
      weekly([MON, FRI], '2026-01-07', 2), ['09', '19', '23']],
    ['a start on Sunday still has its whole week behind it', weekly([MON, SUN], '2026-01-04', 2), ['04', '12', '18', '26']],
    ['every third week', weekly([WED], '2025-12-31', 3), ['21']]
  ])('%s', (_, pattern, expected) => {
    expect(january(pattern)).toEqual(expected);
  });

  test('of ISO years with 53 weeks nothing is lost: parity never starts again', () => {
    // 2026 has 53 weeks. From week 52 (21 December) every second week goes on to 4 January 2027, which is week 1.
    expect(daysOf(inSpan(rule(weekly([MON], '2026-12-21', 2)), '2026-12-01', '2027-01-31'))).toEqual(['2026-12-21', '2027-01-04', '2027-01-18']);
  });
});

describe('in a month', () => {
  test.each<[string, Pattern, readonly string[]]>([
    ['I and III Tuesday', monthly(nthOf([1, 3], [TUE])), ['06', '20']],
    ['the last Saturday', monthly(nthOf(['last'], [SAT])), ['31']],
    ['the fifth Thursday, which January has', monthly(nthOf([5], [THU])), ['29']],
    ['the fifth Monday, which it lacks', monthly(nthOf([5], [MON])), []],
    ['the fourth and the last Monday are one day', monthly(nthOf([4, 'last'], [MON])), ['26']],
    ['the first Monday and the first Thursday, in their order', monthly(nthOf([1], [MON, THU])), ['01', '05']],
    ['the 15th', monthly(date(15)), ['15']],
    // 1 January is a holiday, 3 and 4 January a weekend.
    ['the first working day', monthly(workingDay(1)), ['02']],
    ['the second working day', monthly(workingDay(2)), ['05']],
    ['the last working day', monthly(workingDay('last')), ['30']]
  ])('%s', (_, pattern, expected) => {
    expect(january(pattern)).toEqual(expected);
  });

  test('the 31st is left out of five months, or their last day stands for it', () => {
    expect(year2026(monthly(date(31)))).toEqual(['01-31', '03-31', '05-31', '07-31', '08-31', '10-31', '12-31']);
    expect(year2026(monthly(date(31, 'lastDay')))).toEqual([
      '01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'
    ]);
    expect(year2026(monthly(date(30, 'lastDay')))[1]).toBe('02-28');
    expect(daysOf(inSpan(rule(monthly(date(30, 'lastDay'))), '2028-02-01', '2028-02-29'))).toEqual(['2028-02-29']);
  });

  test('the 22nd working day is in the months that have so many', () => {
    // Working days of 2026: Jan 21 (22 without 1.1), Feb 19, Mar 22, Apr 21, May 20, Jun 20, Jul 23, Aug 20, Sep 22, Oct 22, Nov 21, Dec 21.
    expect(year2026(monthly(workingDay(22)))).toEqual(['03-31', '07-30', '09-30', '10-30']);
    expect(year2026(monthly(workingDay(23)))).toEqual(['07-31']);
  });

  test('the last working day before Christmas holidays and a weekend', () => {
    expect(year2026(monthly(workingDay('last'))).slice(-2)).toEqual(['11-30', '12-31']);
  });
});

describe('in each period', () => {
  test.each<[string, Pattern, readonly string[]]>([
    ['quarter, II Tuesday of its first month', { kind: 'inPeriod', period: 'quarter', month: 1, place: nthOf([2], [TUE]) },
      ['01-13', '04-14', '07-14', '10-13']],
    ['trimester (Jan–Apr, May–Aug, Sep–Dec), last working day of its last month',
      { kind: 'inPeriod', period: 'trimester', month: 'last', place: workingDay('last') }, ['04-30', '08-31', '12-31']],
    ['half-year, the 30th of its second month: February lacks it', { kind: 'inPeriod', period: 'halfYear', month: 2, place: date(30) }, ['08-30']],
    ['the same, last day instead', { kind: 'inPeriod', period: 'halfYear', month: 2, place: date(30, 'lastDay') }, ['02-28', '08-30']],
    ['year, first Monday of November', { kind: 'inPeriod', period: 'year', month: 11, place: nthOf([1], [MON]) }, ['11-02']]
  ])('%s', (_, pattern, expected) => {
    expect(year2026(pattern)).toEqual(expected);
  });
});

describe('yearly and once', () => {
  test('29 February is left out of common years, or the 28th stands for it', () => {
    const years = (missing: 'leftOut' | 'lastDay'): readonly string[] =>
      daysOf(inSpan(rule({ kind: 'yearly', month: 2, date: 29, missing }), '2026-01-01', '2029-12-31'));
    expect(years('leftOut')).toEqual(['2028-02-29']);
    expect(years('lastDay')).toEqual(['2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28']);
  });

  test('a single day is there once, inside the bounds only', () => {
    const once = rule({ kind: 'once', day: day('2026-03-16') });
    expect(daysOf(inSpan(once, '2026-03-16', '2026-03-16'))).toEqual(['2026-03-16']);
    expect(inSpan(once, '2026-03-17', '2027-12-31')).toEqual([]);
  });
});

test('validity bounds are inclusive', () => {
  const bounded = rule(weekly([TUE]), { validity: { from: day('2026-01-13'), until: day('2026-01-20') } });
  expect(datesOf(inSpan(bounded, '2026-01-01', '2026-12-31'))).toEqual(['13', '20']);
});

test('a span that ends before it begins has nothing', () => {
  expect(inSpan(rule(weekly([TUE])), '2026-02-01', '2026-01-01')).toEqual([]);
});
