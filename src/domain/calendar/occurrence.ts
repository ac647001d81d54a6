import { addDays, dayNumber, fromDayNumber, type PlainDate } from '../time/plainDate';
import type { OccurrenceChange } from './change';
import { expandColumns, isPlanned, timingOf, type OccurrenceColumns } from './columns';
import type { CalendarRule, MinuteOfDay, Timing } from './rule';

/** `shifted`: a public holiday or weekend moved it; `moved`: a person did. */
export type OccurrenceStatus = 'planned' | 'shifted' | 'moved' | 'cancelled';

interface OccurrenceOf<Rule> {
  readonly rule: Rule;
  /** The day the rule planned: with the rule it names the occurrence, whatever becomes of it. */
  readonly planned: PlainDate;
  /** The day it is held on (of a cancelled one: would have been). */
  readonly day: PlainDate;
  readonly status: OccurrenceStatus;
  readonly place?: string;
  readonly note?: string;
}

/** `at` is the time as written; `startsAt` and `endsAt` are instants, epoch ms. */
export type TimedOccurrence<Rule = CalendarRule> = OccurrenceOf<Rule> &
  { readonly kind: 'timed'; readonly at: MinuteOfDay; readonly startsAt: number; readonly endsAt: number };

export type AllDayOccurrence<Rule = CalendarRule> = OccurrenceOf<Rule> & { readonly kind: 'allDay'; readonly lastDay: PlainDate };

export type Occurrence<Rule = CalendarRule> = TimedOccurrence<Rule> | AllDayOccurrence<Rule>;

const MS_PER_MINUTE = 60_000;

/** What is in the calendar between two days, both inclusive, in the order of `OccurrenceColumns`. */
export const expand = <Rule extends CalendarRule>(
  rules: readonly Rule[], changes: readonly OccurrenceChange[], from: PlainDate, until: PlainDate
): readonly Occurrence<Rule>[] => toOccurrences(rules, changes, expandColumns(rules, changes, from, until));

export const toOccurrences = <Rule extends CalendarRule>(
  rules: readonly Rule[], changes: readonly OccurrenceChange[], columns: OccurrenceColumns
): readonly Occurrence<Rule>[] => {
  const { rule, planned, day, start, change } = columns;
  const all: Occurrence<Rule>[] = new Array<Occurrence<Rule>>(columns.count);
  // Rows stand by day: a day's text is made once for all that lie on it.
  let [number, text] = [Number.NaN, '' as PlainDate];
  for (let i = 0; i < columns.count; i++) {
    if (day[i] !== number) [number, text] = [day[i], fromDayNumber(day[i])];
    all[i] = occurrence(rules[rule[i]], planned[i] === number ? text : fromDayNumber(planned[i]), text, start[i], change[i] < 0 ? undefined : changes[change[i]]);
  }
  return all;
};

const occurrence = <Rule extends CalendarRule>(
  rule: Rule, planned: PlainDate, day: PlainDate, start: number, change: OccurrenceChange | undefined
): Occurrence<Rule> => {
  const moved = change?.kind === 'moved' ? change : undefined;
  const timing: Timing = moved ? timingOf(rule, moved) : rule.timing;
  const status: OccurrenceStatus = change && change.kind !== 'noted' ? change.kind : planned === day ? 'planned' : 'shifted';
  const place = moved?.place ?? rule.place;
  const note = change?.note;
  if (timing.kind === 'allDay') {
    return { kind: 'allDay', rule, planned, day, status, place, note, lastDay: timing.days === 1 ? day : addDays(day, timing.days - 1) };
  }
  const startsAt = start * MS_PER_MINUTE;
  return { kind: 'timed', rule, planned, day, status, place, note, at: timing.at, startsAt, endsAt: startsAt + timing.minutes * MS_PER_MINUTE };
};

/** Whether it takes place as far as anybody knows: everything but cancelled ones. */
export const stands = ({ status }: Occurrence): boolean => status !== 'cancelled';

/** Changes that no occurrence answers to, such as those left behind when their rule was changed: somebody should look at them. */
export const strayChanges = (rules: readonly CalendarRule[], changes: readonly OccurrenceChange[]): readonly OccurrenceChange[] => {
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  return changes.filter(({ rule: id, planned }) => {
    const rule = byId.get(id);
    return !rule || !isPlanned(rule, dayNumber(planned));
  });
};
