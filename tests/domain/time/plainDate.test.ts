import fc from 'fast-check';
import {
  addDays, addMonths, dayNumber, daysBetween, fromDayNumber, parsePlainDate, plainDate
} from '../../../src/domain/time/plainDate';
import { day } from '../given';
import { anyDay } from './days';

test.each(['2026-02-29', '2026-13-01', '2026-11-31', '26-11-21', '2026-11-21T00:00', '', '21.11.2026'])(
  '%p is not a day', text => {
    expect(parsePlainDate(text)).toBeUndefined();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

test('29 February exists in leap years', () => {
  expect(parsePlainDate('2028-02-29')).toBe('2028-02-29');
  expect(parsePlainDate('2100-02-29')).toBeUndefined();
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2100-01-31', 1, '2100-02-28'],
  ['2000-01-31', 1, '2000-02-29'],
  ['2026-11-21', 12, '2027-11-21'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -13, '2025-02-28'],
  ['2026-12-31', 2, '2027-02-28']
])('%s and %i months is %s', (from, months, expected) => {
  expect(addMonths(day(from), months)).toBe(expected);
});

const months = fc.integer({ min: -600, max: 600 });

test('adding months lands in the right month, on the same day or on the last of the month', () => {
  fc.assert(fc.property(anyDay, months, (from, count) => {
    const to = addMonths(from, count);
    expect(parsePlainDate(to)).toBe(to);
    const monthOf = (one: string): number => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
    expect(monthOf(to)).toBe(monthOf(from) + count);
    const isLast = addDays(to, 1).slice(8) === '01';
    expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(true);
  }));
});

test('a later day never falls due earlier', () => {
  fc.assert(fc.property(anyDay, anyDay, months, (one, other, count) => {
    const [earlier, later] = one < other ? [one, other] : [other, one];
    return addMonths(earlier, count) <= addMonths(later, count);
  }));
});

test('months add up, unless a short month cut the day', () => {
  fc.assert(fc.property(anyDay.filter(one => one.slice(8) <= '28'), months, months, (from, a, b) =>
    addMonths(addMonths(from, a), b) === addMonths(from, a + b)));
});

test('days and their numbers are two ways of writing the same, in the same order', () => {
  fc.assert(fc.property(anyDay, anyDay, (a, b) => {
    expect(fromDayNumber(dayNumber(a))).toBe(a);
    expect(addDays(a, daysBetween(a, b))).toBe(b);
    expect(a < b).toBe(dayNumber(a) < dayNumber(b));
  }));
});
