import fc from 'fast-check';
import { firstOfMonth, lastOfMonth, onWeekday, yearsBefore } from '../../../local-site/content/days';
import { addDays, dayNumber, daysBetween, fromDayNumber, plainDate } from '../../../src/domain/time/plainDate';

const anyDay = fc.integer({ min: dayNumber(plainDate('1990-01-01')), max: dayNumber(plainDate('2100-12-31')) }).map(fromDayNumber);
const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

test.each([
  ['a Friday stays', '2026-11-20', '2026-11-20'],
  ['a Saturday becomes the Friday before', '2026-11-21', '2026-11-20'],
  ['a Sunday becomes the Friday before', '2026-11-22', '2026-11-20'],
  ['a Monday stays', '2026-11-23', '2026-11-23']
])('%s', (_, day, expected) => {
  expect(onWeekday(plainDate(day))).toBe(expected);
});

test('a working day is never later, never a weekend, and at most two days earlier', () => {
  fc.assert(fc.property(anyDay, day => {
    const moved = onWeekday(day);
    const by = daysBetween(moved, day);
    return by >= 0 && by <= 2 && weekday(moved) >= 1 && weekday(moved) <= 5;
  }));
});

test('a month begins on its first and ends on the day before the next', () => {
  fc.assert(fc.property(anyDay, day => {
    const next = addDays(lastOfMonth(day), 1);
    return firstOfMonth(day) <= day && day <= lastOfMonth(day) && next.endsWith('-01') && firstOfMonth(addDays(next, -1)) === firstOfMonth(day);
  }));
});

test('years are counted from the day\'s own', () => {
  expect(yearsBefore(plainDate('2026-11-21'), 3)).toBe('2023-01-01');
});
