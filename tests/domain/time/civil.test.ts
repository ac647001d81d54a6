import fc from 'fast-check';
import {
  dayOf, firstOfMonth, firstOfYear, isLeapYear, lastOfMonth, mondayOf, monthNumber, monthOf, monthOfYear, weekdayOf, yearOf, yearOfMonth
} from '../../../src/domain/time/civil';

const MS_PER_DAY = 86_400_000;
/** From 1600 to 2400: four hundred years are the whole cycle. */
const anyDay = fc.integer({ min: Date.UTC(1600, 0, 1) / MS_PER_DAY, max: Date.UTC(2400, 11, 31) / MS_PER_DAY });

test('year, month and weekday of a day are those of the platform', () => {
  fc.assert(fc.property(anyDay, day => {
    const platform = new Date(day * MS_PER_DAY);
    const month = monthOf(day);
    expect([yearOf(day), yearOfMonth(month), monthOfYear(month), weekdayOf(day) % 7])
      .toEqual([platform.getUTCFullYear(), platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDay()]);
    expect(dayOf(yearOf(day), monthOfYear(month), day - firstOfMonth(month) + 1)).toBe(day);
  }), { numRuns: 5000 });
});

test('every first and last day of 800 years is in its month and its year', () => {
  for (let month = monthNumber(1600, 1); month <= monthNumber(2399, 12); month++) {
    const [first, last] = [firstOfMonth(month), lastOfMonth(month)];
    if (monthOf(first) !== month || monthOf(last) !== month || monthOf(last + 1) !== month + 1 || yearOf(first) !== yearOfMonth(month)) {
      throw new Error(`month ${month}`);
    }
  }
});

test.each([[2000, true], [1900, false], [2024, true], [2026, false], [2100, false]])('%i is a leap year: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(firstOfYear(year + 1) - firstOfYear(year)).toBe(leap ? 366 : 365);
});

test('a week begins on Monday', () => {
  const monday = dayOf(2026, 1, 5);
  expect([0, 1, 6, 7].map(days => mondayOf(monday + days) - monday)).toEqual([0, 0, 0, 7]);
  expect(weekdayOf(-4)).toBe(7); // 28 December 1969 was a Sunday
});
