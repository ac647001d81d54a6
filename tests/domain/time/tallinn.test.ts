import fc from 'fast-check';
import { dayNumber, fromDayNumber, plainDate } from '../../../src/domain/time/plainDate';
import { aheadAtNoon, dayInTallinn, timeInTallinn, utcMinuteInTallinn } from '../../../src/domain/time/tallinn';

test.each([
  ['2026-11-20T21:59:59Z', '2026-11-20'],
  ['2026-11-20T22:00:00Z', '2026-11-21'],
  ['2026-07-20T21:00:00Z', '2026-07-21'],
  ['2026-07-20T20:59:59Z', '2026-07-20']
])('at %s it is %s in Tallinn', (instant, expected) => {
  expect(dayInTallinn(new Date(instant))).toBe(expected);
});

test.each([
  ['2026-03-29T00:59:59Z', '02:59'],
  ['2026-03-29T01:00:00Z', '04:00'],
  ['2026-10-25T00:59:59Z', '03:59'],
  ['2026-10-25T01:00:00Z', '03:00']
])('clocks change in the night to Sunday: at %s they show %s', (instant, expected) => {
  expect(timeInTallinn(new Date(instant))).toBe(expected);
});

test('day and time are those of the platform\'s own time zones, from 2002 to 2100', () => {
  const platform = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Tallinn', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
  });
  const between = { min: new Date('2002-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true };
  fc.assert(fc.property(fc.date(between), instant => {
    expect(`${dayInTallinn(instant)}, ${timeInTallinn(instant)}`).toBe(platform.format(instant));
  }), { numRuns: 2000 });
});

const MS_PER_MINUTE = 60_000;
const instantOf = (day: string, minute: number): Date => new Date(utcMinuteInTallinn(dayNumber(plainDate(day)), minute) * MS_PER_MINUTE);

test.each([
  ['2026-03-29', 2, 59, '2026-03-29T00:59:00.000Z'],
  // 03:00–03:59 does not exist: the offset before the gap, so clocks show an hour more.
  ['2026-03-29', 3, 0, '2026-03-29T01:00:00.000Z'],
  ['2026-03-29', 3, 30, '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', 4, 0, '2026-03-29T01:00:00.000Z'],
  // 03:00–03:59 comes twice: the first.
  ['2026-10-25', 2, 59, '2026-10-24T23:59:00.000Z'],
  ['2026-10-25', 3, 30, '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', 4, 0, '2026-10-25T02:00:00.000Z']
])('on %s at %i:%i clocks in Tallinn mean %s', (day, hour, minute, expected) => {
  expect(instantOf(day, hour * 60 + minute).toISOString()).toBe(expected);
});

test('what clocks show at the instant of a wall-clock time is that time, but for the hour that does not exist', () => {
  const days = { min: dayNumber(plainDate('2002-01-01')), max: dayNumber(plainDate('2100-12-31')) };
  const someDay = fc.oneof(fc.integer(days), fc.integer({ min: 2002, max: 2100 }).chain(year => fc.constantFrom(
    ...['03', '10'].flatMap(month => [25, 26, 27, 28, 29, 30, 31].map(date => dayNumber(plainDate(`${year}-${month}-${date}`)))))));
  fc.assert(fc.property(someDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
    const instant = new Date(utcMinuteInTallinn(day, minute) * MS_PER_MINUTE);
    const shown = timeInTallinn(instant);
    const [hour, rest] = [Math.floor(minute / 60), minute % 60].map(n => String(n).padStart(2, '0'));
    const inGap = hour === '03' && aheadAtNoon(day) === 180 && aheadAtNoon(day - 1) === 120;
    expect([dayInTallinn(instant), shown]).toEqual([fromDayNumber(day), inGap ? `04:${rest}` : `${hour}:${rest}`]);
    // Of two instants that clocks show alike, the first.
    expect(timeInTallinn(new Date(instant.getTime() - 60 * MS_PER_MINUTE))).not.toBe(shown);
  }), { numRuns: 3000 });
});
