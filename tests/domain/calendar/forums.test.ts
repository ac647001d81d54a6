import type { CalendarRule } from '../../../src/domain/calendar/rule';
import { at, date, FRI, inSpan, inYear, MON, monthly, nthOf, onDayOff, rule, THU, TUE, WED, weekly, workingDay } from './given';

/**
 * Forums of Table 2, counted by hand for two years.
 *
 * 2026 begins on a Thursday, 2027 on a Friday; neither is a leap year, so every weekday comes 52 times but Thursday in 2026 and Friday in
 * 2027, which come 53 times. Public holidays by weekday:
 * 2026: Thu 1.1, Tue 24.2, Fri 3.4, Sun 5.4, Fri 1.5, Sun 24.5, Tue 23.6, Wed 24.6, Thu 20.8, Thu 24.12, Fri 25.12, Sat 26.12.
 * 2027: Fri 1.1, Wed 24.2, Fri 26.3, Sun 28.3, Sat 1.5, Sun 16.5, Wed 23.6, Thu 24.6, Fri 20.8, Fri 24.12, Sat 25.12, Sun 26.12.
 */
const count = (given: CalendarRule, year: number): number => inSpan(given, `${year}-01-01`, `${year}-12-31`).length;
const year = (given: CalendarRule, of: number): readonly string[] => inYear(inSpan(given, `${of}-01-01`, `${of}-12-31`));

const skip = onDayOff('skip');

describe('ministri koosolek, every Monday', () => {
  // 52 Mondays in both years, and no holiday of either is a Monday.
  test('52 and 52', () => {
    const forum = rule(weekly([MON]), { dayOff: skip });
    expect([count(forum, 2026), count(forum, 2027)]).toEqual([52, 52]);
  });
});

describe('kantsleri koosolek, every Tuesday', () => {
  // 52 Tuesdays in both years. 2026 has two Tuesday holidays, 24.2 and 23.6; 2027 has none.
  test('left out on a holiday: 50 and 52', () => {
    const forum = rule(weekly([TUE]), { dayOff: skip });
    expect([count(forum, 2026), count(forum, 2027)]).toEqual([50, 52]);
  });

  // On the next working day: 24.2 moves to Wednesday 25.2; 23.6 over Midsummer Day to Thursday 25.6. No other Tuesday is there, so 52 stay.
  test('on the next working day: 52 and 52', () => {
    const forum = rule(weekly([TUE]), { dayOff: onDayOff('next') });
    expect([count(forum, 2026), count(forum, 2027)]).toEqual([52, 52]);
    expect(year(forum, 2026)).toEqual(expect.arrayContaining(['02-25', '06-25']));
  });

  // With all department heads on the I and III Tuesday: twice a month, 24. The holidays of 2026 are IV Tuesdays (24.2: 3, 10, 17, 24; 23.6: 2, 9, 16, 23).
  test('with all department heads on the I and III Tuesday: 24 and 24', () => {
    const forum = rule(monthly(nthOf([1, 3], [TUE])), { dayOff: skip });
    expect([count(forum, 2026), count(forum, 2027)]).toEqual([24, 24]);
    expect(year(forum, 2026).slice(0, 4)).toEqual(['01-06', '01-20', '02-03', '02-17']);
  });
});

describe('ministri laiendatud koosolek, IV Wednesday of the month', () => {
  // 2026: IV Wednesday of June is the 24th (3, 10, 17, 24): 11 left. 2027: of February the 24th (3, 10, 17, 24), of June the 23rd (2, 9, 16, 23): 10 left.
  test('left out on a holiday: 11 and 10', () => {
    const forum = rule(monthly(nthOf([4], [WED])), { dayOff: skip });
    expect([count(forum, 2026), count(forum, 2027)]).toEqual([11, 10]);
  });
});

describe('ministri briif, every second Thursday from 8 January 2026', () => {
  // 2026: 8.1, 22.1, 5.2, 19.2, 5.3, 19.3, 2.4, 16.4, 30.4, 14.5, 28.5, 11.6, 25.6, 9.7, 23.7, 6.8, (20.8), 3.9, 17.9, 1.10, 15.10, 29.10, 12.11, 26.11,
  // 10.12, (24.12): 26 with the holidays in brackets, 24 without. 2027 goes on with 7.1 and has 26 with 24.6, 25 without.
  test('left out on a holiday: 24 and 25', () => {
    const forum = rule(weekly([THU], '2026-01-08', 2), { dayOff: skip });
    expect([count(forum, 2026), count(forum, 2027)]).toEqual([24, 25]);
    expect(year(forum, 2027)[0]).toBe('01-07');
  });
});

describe('trimestri tulemuste ülevaatamine, last working day of each trimester', () => {
  // 30 April, 31 August and 31 December are Thursday, Monday, Thursday in 2026 and Friday, Tuesday, Friday in 2027: no holiday among them.
  test('3 and 3', () => {
    const forum = rule({ kind: 'inPeriod', period: 'trimester', month: 'last', place: workingDay('last') }, { timing: at(13, 0, 180) });
    expect([year(forum, 2026), year(forum, 2027)]).toEqual([['04-30', '08-31', '12-31'], ['04-30', '08-31', '12-31']]);
  });
});

describe('osakonna koosolek, II and IV Tuesday', () => {
  // 24 in a year. In 2026 both Tuesday holidays are IV Tuesdays: left out 22 remain; moved back they are on Monday 23.2 and Monday 22.6.
  test('left out on a holiday: 22 and 24; on the previous working day: 24 and 24', () => {
    const forum = rule(monthly(nthOf([2, 4], [TUE])), { dayOff: skip });
    expect([count(forum, 2026), count(forum, 2027)]).toEqual([22, 24]);
    const moved = { ...forum, dayOff: onDayOff('previous') };
    expect([count(moved, 2026), count(moved, 2027)]).toEqual([24, 24]);
    expect(year(moved, 2026)).toEqual(expect.arrayContaining(['02-23', '06-22']));
  });
});

describe('poliitikavaldkonna tuumiktiim, I Friday of the month', () => {
  // 2026: 3.4 (Good Friday) and 1.5 move back to Thursdays 2.4 and 30.4. 1 January 2027 is a I Friday too and moves back to 31.12.2026:
  // 13 in 2026, and 2027 has 12 Fridays less that one, 11.
  test('on the previous working day: 13 and 11', () => {
    const forum = rule(monthly(nthOf([1], [FRI])), { dayOff: onDayOff('previous') });
    expect(year(forum, 2026)).toEqual([
      '01-02', '02-06', '03-06', '04-02', '04-30', '06-05', '07-03', '08-07', '09-04', '10-02', '11-06', '12-04', '12-31'
    ]);
    expect(count(forum, 2027)).toBe(11);
  });

  // On the next working day: 3.4 moves to Monday 6.4, 1.5 to Monday 4.5, 1.1.2027 to Monday 4.1.2027: 12 and 12.
  test('on the next working day: 12 and 12', () => {
    const forum = rule(monthly(nthOf([1], [FRI])), { dayOff: onDayOff('next') });
    expect([count(forum, 2026), count(forum, 2027)]).toEqual([12, 12]);
    expect([...year(forum, 2026), ...year(forum, 2027)]).toEqual(expect.arrayContaining(['04-06', '05-04', '01-04']));
  });
});

describe('valdkonna koosolek, third working day of the month', () => {
  // 2026: January 2, 5, 6. February 2, 3, 4. March 2, 3, 4. April 1, 2, then Good Friday and the weekend, 6. May 1 is a holiday: 4, 5, 6.
  // June 1, 2, 3. July 1, 2, 3. August 3, 4, 5. September 1, 2, 3. October 1, 2, 5. November 2, 3, 4. December 1, 2, 3.
  test('12 and 12', () => {
    const forum = rule(monthly(workingDay(3)));
    expect(year(forum, 2026)).toEqual([
      '01-06', '02-04', '03-04', '04-06', '05-06', '06-03', '07-03', '08-05', '09-03', '10-05', '11-04', '12-03'
    ]);
    expect(count(forum, 2027)).toBe(12);
  });
});

describe('tugiteenuste juhtide ülevaatus, the 24th of each month, neither on holidays nor on weekends', () => {
  // 2026: January Sat, February holiday, May Sun, June holiday, October Sat, December holiday: March, April, July, August, September, November.
  // 2027: January Sun, February holiday, April Sat, June holiday, July Sat, October Sun, December holiday: March, May, August, September, November.
  test('6 and 5', () => {
    const forum = rule(monthly(date(24)), { dayOff: onDayOff('skip', true) });
    expect([year(forum, 2026), year(forum, 2027)]).toEqual([
      ['03-24', '04-24', '07-24', '08-24', '09-24', '11-24'], ['03-24', '05-24', '08-24', '09-24', '11-24']
    ]);
  });
});
