import Holidays from 'date-holidays';
import { easterSunday, holidaysOf, shortenedDaysOf } from '../../../src/domain/calendar/holidays';
import { holidayOn, isWorkingDay, LONGEST_REST } from '../../../src/domain/calendar/workingDays';
import { addDays, fromDayNumber, plainDate } from '../../../src/domain/time/plainDate';

const day = plainDate;

test.each([
  [1818, '1818-03-22'], [1990, '1990-04-15'], [2000, '2000-04-23'], [2008, '2008-03-23'], [2011, '2011-04-24'], [2024, '2024-03-31'],
  [2026, '2026-04-05'], [2027, '2027-03-28'], [2038, '2038-04-25'], [2076, '2076-04-19'], [2100, '2100-03-28'], [2285, '2285-03-22']
])('Easter of %i is on %s', (year, expected) => {
  expect(fromDayNumber(easterSunday(year))).toBe(expected);
});

test('2026 has the twelve public holidays of the law', () => {
  expect(holidaysOf(2026).map(({ day: on, name }) => `${on} ${name}`)).toEqual([
    '2026-01-01 newYear', '2026-02-24 independenceDay', '2026-04-03 goodFriday', '2026-04-05 easterSunday', '2026-05-01 springDay',
    '2026-05-24 pentecost', '2026-06-23 victoryDay', '2026-06-24 midsummerDay', '2026-08-20 restorationDay', '2026-12-24 christmasEve',
    '2026-12-25 christmasDay', '2026-12-26 secondChristmasDay'
  ]);
});

/**
 * date-holidays gives today's days off to every year. The law had fewer before: 20 August came in 1998, 24 December in 2005; so the years
 * from 2005 to 2100 are the same, and earlier ones differ by exactly these days.
 */
describe('the table against date-holidays, 1990–2100', () => {
  const theirs = new Holidays('EE');
  const inLibrary = (year: number): readonly string[] =>
    theirs.getHolidays(year).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)).sort();

  test.each(Array.from({ length: 111 }, (_, i) => 1990 + i))('%i', year => {
    const notYet = [...(year < 1998 ? [`${year}-08-20`] : []), ...(year < 2005 ? [`${year}-12-24`] : [])];
    expect(holidaysOf(year).map(holiday => holiday.day)).toEqual(inLibrary(year).filter(on => !notYet.includes(on)));
    expect(inLibrary(year)).toEqual(expect.arrayContaining(notYet));
  });
});

test('no two public holidays meet on one day, and none follows more than four other days off', () => {
  for (let year = 1990; year <= 2400; year++) expect(new Set(holidaysOf(year).map(holiday => holiday.day)).size).toBe(holidaysOf(year).length);
  let [rest, longest] = [0, 0];
  for (let on = day('1990-01-01'); on <= day('2400-12-31'); on = addDays(on, 1)) {
    rest = isWorkingDay(on) ? 0 : rest + 1;
    longest = Math.max(longest, rest);
  }
  expect(longest).toBe(LONGEST_REST);
});

test.each([
  // 2026: all four days before are working days.
  [2026, ['2026-02-23', '2026-06-22', '2026-12-23', '2026-12-31']],
  // 2025: 24 February is a Monday and 23 June too: Sundays before them shorten no Friday.
  [2025, ['2025-12-23', '2025-12-31']],
  // 2024: 23 June is a Sunday; 23 December and 31 December are a Monday and a Tuesday.
  [2024, ['2024-02-23', '2024-12-23', '2024-12-31']],
  // 2004: 24 December was no holiday yet, so 23 December was not shortened.
  [2004, ['2004-02-23', '2004-06-22', '2004-12-31']]
])('shortened working days of %i', (year, expected) => {
  expect(shortenedDaysOf(year).map(shortened => shortened.day)).toEqual(expected);
});

test('shortened days are working days of their own year, right before a holiday', () => {
  for (let year = 1990; year <= 2100; year++) {
    for (const shortened of shortenedDaysOf(year)) {
      expect(isWorkingDay(shortened.day)).toBe(true);
      expect(holidayOn(addDays(shortened.day, 1))).toBe(shortened.before);
      expect(shortened.day.slice(0, 4)).toBe(String(year));
    }
  }
});
