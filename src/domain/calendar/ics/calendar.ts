import { dayNumber, fromDayNumber, type PlainDate } from '../../time/plainDate';
import type { OccurrenceChange } from '../change';
import { ruleDays } from '../columns';
import { expand, stands, type Occurrence } from '../occurrence';
import type { CalendarRule } from '../rule';
import { recurrenceOf } from './recurrence';
import { contentLines, escaped, uri } from './text';
import { beginning, dateText, instantText, startAndEnd, timeZone, wholeDays } from './times';

/** A rule with what people read in their own calendar. Text is plain; escaping is done here. */
export interface CalendarEntry {
  readonly rule: CalendarRule;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  /** Grows whenever the rule or one of its changes is saved (SEQUENCE): calendars take over what grew. */
  readonly revision: number;
  /** Planned days that belong to the file; absent: all. A person may be concerned by some meetings of a rule only. */
  readonly only?: ReadonlySet<PlainDate>;
}

/** Something of one day, or of days on end, that follows no rule: a review, a deadline. */
export interface DatedEntry {
  /** The same for the same thing whatever its day becomes, such as `d5`: imported again, it moves. */
  readonly id: string;
  readonly day: PlainDate;
  readonly lastDay: PlainDate;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  readonly cancelled: boolean;
}

export interface CalendarFile {
  readonly entries: readonly CalendarEntry[];
  readonly dated?: readonly DatedEntry[];
  readonly changes: readonly OccurrenceChange[];
  /** Days held that the file covers, both inclusive. A rule without an end ends with it, so that the file is exact. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Who made it (PRODID), such as `-//Sotsiaalministeerium//VAJS//ET`, and what the calendar is called. */
  readonly product: string;
  readonly name: string;
  /** Makes UIDs the world's own: the host name of the site that holds the lists. */
  readonly host: string;
  /** When it is written, epoch ms. */
  readonly stamp: number;
}

/**
 * An iCalendar file (RFC 5545). A rule that an RRULE says exactly is one recurring event; what holidays and people did to it are
 * EXDATEs and events with a RECURRENCE-ID. Any other rule is an event for each occurrence. UIDs are the same in every file.
 */
export const calendarText = (file: CalendarFile): string => contentLines([
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  `PRODID:${escaped(file.product)}`,
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  `NAME:${escaped(file.name)}`,
  `X-WR-CALNAME:${escaped(file.name)}`,
  ...timeZone,
  ...file.entries.flatMap(entry => eventsOf(file, entry)),
  ...(file.dated ?? []).filter(({ day, lastDay }) => day <= file.until && lastDay >= file.from).flatMap(entry => datedEvent(file, entry)),
  'END:VCALENDAR'
]);

const eventsOf = (file: CalendarFile, entry: CalendarEntry): readonly string[] => {
  const occurrences = expand([entry.rule], file.changes.filter(({ rule }) => rule === entry.rule.id), file.from, file.until)
    .filter(({ planned }) => entry.only === undefined || entry.only.has(planned));
  if (occurrences.length === 0) return [];
  const recurrence = recurrenceOf(entry.rule.pattern);
  return recurrence === undefined
    ? occurrences.flatMap(occurrence => event(file, entry, occurrence, [uid(file, entry, occurrence.planned)]))
    : recurring(file, entry, recurrence, occurrences);
};

/** The same in every file, whatever becomes of the rule; a single event also carries the day it was planned for. */
const uid = ({ host }: CalendarFile, { rule }: CalendarEntry, planned?: PlainDate): string =>
  `UID:vajs-${rule.id}${planned === undefined ? '' : `-${dateText(planned)}`}@${host}`;

/** One series from its first planned day to its last, and an event for every occurrence that differs. */
const recurring = (
  file: CalendarFile, entry: CalendarEntry, recurrence: string, occurrences: readonly Occurrence[]
): readonly string[] => {
  const { rule } = entry;
  const standing = new Map(occurrences.filter(stands).map(occurrence => [occurrence.planned, occurrence]));
  if (standing.size === 0) return [];
  const keys = [...standing.keys()].sort();
  const days = patternDaysBetween(rule, keys[0], keys[keys.length - 1]);
  const named = uid(file, entry);
  const series = asPlanned(rule, keys[0]);
  return [
    ...event(file, entry, series, [
      named,
      `RRULE:${recurrence};UNTIL=${untilText(asPlanned(rule, keys[keys.length - 1]))}`,
      ...days.filter(day => !standing.has(day)).map(day => beginning('EXDATE', day, rule.timing))
    ]),
    ...[...standing.values()].filter(differs).flatMap(occurrence =>
      event(file, entry, occurrence, [named, beginning('RECURRENCE-ID', occurrence.planned, rule.timing)]))
  ];
};

const differs = ({ status, note }: Occurrence): boolean => status !== 'planned' || note !== undefined;

/** What the pattern alone says, holidays and people aside: what an RRULE knows. */
const withoutDaysOff = (rule: CalendarRule): CalendarRule => ({ ...rule, dayOff: { kind: 'keep' } });

const patternDaysBetween = (rule: CalendarRule, from: PlainDate, until: PlainDate): readonly PlainDate[] =>
  [...ruleDays(dayNumber(from), dayNumber(until))(withoutDaysOff(rule)).planned].map(fromDayNumber);

const asPlanned = (rule: CalendarRule, day: PlainDate): Occurrence => expand([withoutDaysOff(rule)], [], day, day)[0];

/** UNTIL is an instant in UTC for timed series and a date for all-day ones (RFC 5545, 3.3.10). */
const untilText = (last: Occurrence): string => (last.kind === 'timed' ? instantText(last.startsAt) : dateText(last.day));

const text = (name: string, value: string | undefined): readonly string[] => (value ? [`${name}:${escaped(value)}`] : []);

const event = (file: CalendarFile, entry: CalendarEntry, occurrence: Occurrence, naming: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...naming,
  `DTSTAMP:${instantText(file.stamp)}`,
  `SEQUENCE:${entry.revision}`,
  ...startAndEnd(occurrence),
  ...text('SUMMARY', entry.summary),
  ...text('DESCRIPTION', [occurrence.note, entry.description].filter(part => part).join('\n\n')),
  ...text('LOCATION', occurrence.place),
  ...link(entry),
  ...ending(stands(occurrence))
];

/** An all-day event. It has no versions to count: of two files the one written later (DTSTAMP) is taken over. */
const datedEvent = (file: CalendarFile, entry: DatedEntry): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:vajs-${entry.id}@${file.host}`,
  `DTSTAMP:${instantText(file.stamp)}`,
  'SEQUENCE:0',
  ...wholeDays(entry.day, entry.lastDay),
  ...text('SUMMARY', entry.summary),
  ...text('DESCRIPTION', entry.description),
  ...link(entry),
  // Nobody is busy because something is due.
  'TRANSP:TRANSPARENT',
  ...ending(!entry.cancelled)
];

const link = ({ url }: Pick<DatedEntry, 'url'>): readonly string[] => (url ? [`URL:${uri(url)}`] : []);

const ending = (standing: boolean): readonly string[] => [`STATUS:${standing ? 'CONFIRMED' : 'CANCELLED'}`, 'END:VEVENT'];
