import fc from 'fast-check';
import { expand } from '../../../src/domain/calendar/occurrence';
import { anyPattern, anySpan, daysOf, rule } from './given';
import { rruleOf, theirDays } from './rruleOf';

test('rules that rrule 2.8 knows have the same days there', () => {
  let compared = 0;
  fc.assert(fc.property(anyPattern, anySpan, (pattern, [from, until]) => {
    const ours = rule(pattern);
    const theirs = rruleOf(ours);
    if (!theirs) return;
    compared++;
    expect(daysOf(expand([ours], [], from, until))).toEqual(theirDays(theirs, from, until));
  }), { numRuns: 400 });
  expect(compared).toBeGreaterThan(150);
});
