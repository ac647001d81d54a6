import fc from 'fast-check';
import { dayInTallinn, timeInTallinn } from '../../../src/domain/time/tallinn';

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
