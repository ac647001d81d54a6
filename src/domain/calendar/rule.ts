import type { ActivityId, MeetingRuleId } from '../identity';
import type { Weekday } from '../time/civil';
import type { PlainDate } from '../time/plainDate';
import type { Validity } from '../time/validity';

/** Rules stand in two lists, whose rows number themselves: `m12` is a meeting's rule, `a7` that of an activity. */
export type CalendarRuleId = `m${number}` | `a${number}`;

export const ruleOfMeeting = (id: MeetingRuleId): CalendarRuleId => `m${id}`;
export const ruleOfActivity = (id: ActivityId): CalendarRuleId => `a${id}`;

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Which of its kind in a month. A fifth that a month lacks is left out. */
export const nths = [1, 2, 3, 4, 5, 'last'] as const;
export type Nth = typeof nths[number];

/** Kvartal, trimester (Jan–Apr, May–Aug, Sep–Dec), poolaasta, aasta. */
export const periods = ['quarter', 'trimester', 'halfYear', 'year'] as const;
export type Period = typeof periods[number];
export const monthsIn: Readonly<Record<Period, number>> = { quarter: 3, trimester: 4, halfYear: 6, year: 12 };

/** A day that a month lacks (31 April, 29 February) is left out, or the last day of the month stands for it. */
export type MissingDay = 'leftOut' | 'lastDay';

/** One place, or a few, in a month. */
export type PlaceInMonth =
  /** Each named n-th of each named weekday: [1, 3] of [2] is "I and III Tuesday". */
  | { readonly kind: 'weekdays'; readonly nths: readonly Nth[]; readonly on: readonly Weekday[] }
  /** `date` 1–31. */
  | { readonly kind: 'date'; readonly date: number; readonly missing: MissingDay }
  /** `nth` 1–23 from the beginning. One that a month lacks is left out. */
  | { readonly kind: 'workingDay'; readonly nth: number | 'last' };

export type Pattern =
  /** Counted from the Monday of the week of `start`, never by the parity of ISO weeks; nothing before `start`. */
  | { readonly kind: 'weekly'; readonly every: number; readonly on: readonly Weekday[]; readonly start: PlainDate }
  | { readonly kind: 'monthly'; readonly place: PlaceInMonth }
  /** `month` 1 is the first month of the period. */
  | { readonly kind: 'inPeriod'; readonly period: Period; readonly month: number | 'last'; readonly place: PlaceInMonth }
  | { readonly kind: 'yearly'; readonly month: number; readonly date: number; readonly missing: MissingDay }
  | { readonly kind: 'once'; readonly day: PlainDate }
  /** The row does not say the day it is on or is counted from: it is nowhere until somebody does. */
  | { readonly kind: 'undated' };

/** Wall-clock time in Tallinn, whole minutes since midnight, 0–1439. */
export type MinuteOfDay = number;

export type Timing =
  /** `minutes`: how long, 0 or more; they pass as a stopwatch counts them, also in the night when clocks change. */
  | { readonly kind: 'timed'; readonly at: MinuteOfDay; readonly minutes: number }
  /** Whole days in Tallinn, `days` 1 or more: never an instant, so nothing can shift it to another day. */
  | { readonly kind: 'allDay'; readonly days: number };

/**
 * What becomes of an occurrence on a public holiday, and on a Saturday or Sunday too where `weekends` says so. It moves to a working
 * day: Monday to Friday, no public holiday.
 */
export type DayOff =
  | { readonly kind: 'keep' }
  | { readonly kind: 'skip' | 'previous' | 'next'; readonly weekends: boolean };

export interface CalendarRule {
  readonly id: CalendarRuleId;
  readonly pattern: Pattern;
  /** Bounds the planned day; what a holiday or a person moved may lie outside. */
  readonly validity: Validity;
  readonly timing: Timing;
  readonly place?: string;
  readonly dayOff: DayOff;
}
