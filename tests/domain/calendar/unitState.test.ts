import type { UnitCompliance } from '../../../src/domain/calendar/compliance';
import { namedDays } from '../../../src/domain/calendar/namedDays';
import { unitState } from '../../../src/domain/calendar/unitState';
import { isoWeekOf } from '../../../src/domain/time/civil';
import { dayNumber } from '../../../src/domain/time/plainDate';
import { day } from './given';

const month = (given: Partial<UnitCompliance>): UnitCompliance => ({
  unit: { from: day('2026-03-01'), until: day('2026-03-31') }, required: 2, planned: 2, held: 2, notHeld: 0, notRecorded: 0, shortfalls: [], ...given
});
const short = (kind: 'planned' | 'held'): UnitCompliance['shortfalls'][number] => ({ kind, missing: 1, severity: 'finding' });

test('a month is fine once it is over, and ahead until then', () => {
  expect(unitState(month({}), day('2026-04-01'))).toBe('ok');
  expect(unitState(month({}), day('2026-03-31'))).toBe('ahead');
});

test('what was short in what was held outweighs the plan, and both outweigh what is not recorded', () => {
  const on = day('2026-04-01');
  expect(unitState(month({ shortfalls: [short('planned'), short('held')], notRecorded: 1 }), on)).toBe('shortHeld');
  expect(unitState(month({ shortfalls: [short('planned')], notRecorded: 1 }), on)).toBe('shortPlanned');
  expect(unitState(month({ notRecorded: 1 }), on)).toBe('notRecorded');
});

test('days with a name are found over New Year; 31 December is the shortened day before it', () => {
  expect([...namedDays(day('2026-12-23'), day('2027-01-01'))].map(([on, named]) => `${on} ${named.kind}`).sort()).toEqual([
    '2026-12-23 shortened', '2026-12-24 holiday', '2026-12-25 holiday', '2026-12-26 holiday', '2026-12-31 shortened', '2027-01-01 holiday'
  ]);
});

test.each([
  ['2026-01-01', 1], ['2025-12-29', 1], ['2025-12-28', 52], ['2027-01-03', 53], ['2027-01-04', 1], ['2024-12-30', 1], ['2026-11-22', 47]
])('%s lies in ISO week %i', (on, week) => {
  expect(isoWeekOf(dayNumber(day(on)))).toBe(week);
});
