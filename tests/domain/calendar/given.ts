import fc from 'fast-check';
import type { OccurrenceChange } from '../../../src/domain/calendar/change';
import { expand, type Occurrence } from '../../../src/domain/calendar/occurrence';
import {
  monthsIn, nths, periods, weekdays, type CalendarRule, type DayOff, type Nth, type Pattern, type PlaceInMonth, type Timing
} from '../../../src/domain/calendar/rule';
import type { Weekday } from '../../../src/domain/time/civil';
import { addDays, dayNumber, fromDayNumber, plainDate, type PlainDate } from '../../../src/domain/time/plainDate';

export const day = plainDate;
export const [MON, TUE, WED, THU, FRI, SAT, SUN] = weekdays;

export const weekly = (on: readonly Weekday[], start = '2020-01-01', every = 1): Pattern => ({ kind: 'weekly', every, on, start: day(start) });
export const nthOf = (which: readonly Nth[], on: readonly Weekday[]): PlaceInMonth => ({ kind: 'weekdays', nths: which, on });
export const date = (n: number, missing: 'leftOut' | 'lastDay' = 'leftOut'): PlaceInMonth => ({ kind: 'date', date: n, missing });
export const workingDay = (nth: number | 'last'): PlaceInMonth => ({ kind: 'workingDay', nth });
export const monthly = (place: PlaceInMonth): Pattern => ({ kind: 'monthly', place });

export const at = (hour: number, minute = 0, minutes = 60): Timing => ({ kind: 'timed', at: hour * 60 + minute, minutes });
export const allDay = (days = 1): Timing => ({ kind: 'allDay', days });
export const keep: DayOff = { kind: 'keep' };
export const onDayOff = (kind: 'skip' | 'previous' | 'next', weekends = false): DayOff => ({ kind, weekends });

export const rule = (pattern: Pattern, given: Partial<CalendarRule> = {}): CalendarRule =>
  ({ id: 'm1' as const, pattern, validity: {}, timing: at(10), dayOff: keep, ...given });

export const inSpan = (rules: CalendarRule | readonly CalendarRule[], from: string, until: string, changes: readonly OccurrenceChange[] = []): readonly Occurrence[] =>
  expand(Array.isArray(rules) ? rules as readonly CalendarRule[] : [rules as CalendarRule], changes, day(from), day(until));

export const daysOf = (occurrences: readonly Occurrence[]): readonly PlainDate[] => occurrences.map(one => one.day);
/** "24" for 2026-02-24, in lists of one month; "02-24" in lists of one year. */
export const datesOf = (occurrences: readonly Occurrence[]): readonly string[] => occurrences.map(one => one.day.slice(8));
export const inYear = (occurrences: readonly Occurrence[]): readonly string[] => occurrences.map(one => one.day.slice(5));

// Anything at all, for laws.

const anyDayNumber = (from: string, until: string): fc.Arbitrary<number> =>
  fc.integer({ min: dayNumber(day(from)), max: dayNumber(day(until)) });
export const anyDayIn = (from: string, until: string): fc.Arbitrary<PlainDate> => anyDayNumber(from, until).map(fromDayNumber);

const anyWeekdays = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 });
export const anyPlace: fc.Arbitrary<PlaceInMonth> = fc.oneof(
  fc.record({ kind: fc.constant('weekdays' as const), nths: fc.uniqueArray(fc.constantFrom(...nths), { minLength: 1, maxLength: 6 }), on: anyWeekdays }),
  fc.record({ kind: fc.constant('date' as const), date: fc.integer({ min: 1, max: 31 }), missing: fc.constantFrom('leftOut' as const, 'lastDay' as const) }),
  fc.record({ kind: fc.constant('workingDay' as const), nth: fc.oneof(fc.integer({ min: 1, max: 23 }), fc.constant('last' as const)) })
);

export const anyPattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ kind: fc.constant('weekly' as const), every: fc.integer({ min: 1, max: 6 }), on: anyWeekdays, start: anyDayIn('2023-06-01', '2026-06-01') }),
  anyPlace.map(monthly),
  fc.constantFrom(...periods).chain(period => fc.record({
    kind: fc.constant('inPeriod' as const), period: fc.constant(period),
    month: fc.oneof(fc.integer({ min: 1, max: monthsIn[period] }), fc.constant('last' as const)), place: anyPlace
  })),
  fc.record({
    kind: fc.constant('yearly' as const), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 31 }),
    missing: fc.constantFrom('leftOut' as const, 'lastDay' as const)
  }),
  fc.record({ kind: fc.constant('once' as const), day: anyDayIn('2025-01-01', '2026-12-31') })
);

export const anyDayOff: fc.Arbitrary<DayOff> = fc.oneof(
  fc.constant(keep), fc.record({ kind: fc.constantFrom('skip' as const, 'previous' as const, 'next' as const), weekends: fc.boolean() }));

export const anyTiming: fc.Arbitrary<Timing> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('timed' as const), at: fc.integer({ min: 0, max: 1439 }), minutes: fc.integer({ min: 0, max: 300 }) }) },
  fc.record({ kind: fc.constant('allDay' as const), days: fc.integer({ min: 1, max: 4 }) }));

/** A rule of 2024–2027, mostly without bounds. */
export const anyRule: fc.Arbitrary<CalendarRule> = fc.record({
  id: fc.constant('m1' as const), pattern: anyPattern, timing: anyTiming, dayOff: anyDayOff,
  validity: fc.record({ from: anyDayIn('2024-01-01', '2026-12-31'), until: anyDayIn('2025-01-01', '2027-12-31') }, { requiredKeys: [] })
});

/** Two days of 2024–2028 in order, at most two years apart and often only days: what moves over a bound shows there. */
export const anySpan: fc.Arbitrary<readonly [PlainDate, PlainDate]> =
  fc.tuple(anyDayIn('2024-01-01', '2026-12-31'), fc.oneof(fc.integer({ min: 0, max: 730 }), fc.integer({ min: 0, max: 10 }))).map(([from, days]) => [from, addDays(from, days)] as const);

/** Changes of some of a rule's occurrences. */
export const anyChanges = (of: CalendarRule): fc.Arbitrary<readonly OccurrenceChange[]> => {
  const planned = [...new Set(inSpan(of, '2024-01-01', '2027-12-31').map(one => one.planned))];
  if (planned.length === 0) return fc.constant([]);
  return fc.uniqueArray(fc.constantFrom(...planned), { maxLength: 6 }).chain(keys => fc.tuple(...keys.map(key => anyChange(key))));
};

const anyChange = (planned: PlainDate): fc.Arbitrary<OccurrenceChange> => {
  const of = { rule: 'm1' as const, planned };
  return fc.oneof(
    fc.constant({ ...of, kind: 'cancelled' as const }),
    fc.string({ minLength: 1 }).map(note => ({ ...of, kind: 'noted' as const, note })),
    fc.tuple(fc.integer({ min: -40, max: 40 }), fc.option(anyTiming, { nil: undefined }))
      .map(([days, timing]) => ({ ...of, kind: 'moved' as const, to: addDays(planned, days), ...(timing ? { timing } : {}) })));
};
