import fc from 'fast-check';
import { addDays } from '../../../src/domain/time/plainDate';
import { isBackwards, isValidOn, overlaps } from '../../../src/domain/time/validity';
import { between, day, since, until } from '../given';
import { anyValidity, nearDay } from './days';

test.each([
  ['holds on its first day', between('2026-11-01', '2026-11-30'), '2026-11-01', true],
  ['holds on its last day', between('2026-11-01', '2026-11-30'), '2026-11-30', true],
  ['does not hold the day before', between('2026-11-01', '2026-11-30'), '2026-10-31', false],
  ['does not hold the day after', between('2026-11-01', '2026-11-30'), '2026-12-01', false],
  ['without a beginning has always held', until('2026-11-30'), '1990-01-01', true],
  ['without an end holds on', since('2026-11-01'), '2099-12-31', true],
  ['backwards never holds', between('2026-11-30', '2026-11-01'), '2026-11-15', false]
])('what %s', (_, validity, on, expected) => {
  expect(isValidOn(validity, day(on))).toBe(expected);
});

test('two overlap when, and only when, both hold on some day', () => {
  fc.assert(fc.property(anyValidity, anyValidity, (a, b) => {
    // Bounds lie on 13 days, so a common day, if there is one, is among them or the days beside them.
    const days = Array.from({ length: 15 }, (_, i) => addDays(day('1989-12-31'), i));
    expect(overlaps(a, b)).toBe(days.some(on => isValidOn(a, on) && isValidOn(b, on)));
  }));
});

test('overlapping goes both ways', () => {
  fc.assert(fc.property(anyValidity, anyValidity, (a, b) => overlaps(a, b) === overlaps(b, a)));
});

test('what is backwards holds on no day and overlaps nothing, not even itself', () => {
  fc.assert(fc.property(anyValidity.filter(isBackwards), nearDay, (validity, on) => {
    expect(isValidOn(validity, on)).toBe(false);
    expect(overlaps(validity, validity)).toBe(false);
  }));
});
