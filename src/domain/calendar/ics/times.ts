import { dayNumber, fromDayNumber, type PlainDate } from '../../time/plainDate';
import { dayInTallinn, timeInTallinn } from '../../time/tallinn';
import type { Occurrence } from '../occurrence';
import type { Timing } from '../rule';

export const TALLINN = 'Europe/Tallinn';

const two = (n: number): string => String(n).padStart(2, '0');
const digits = (day: PlainDate): string => day.replace(/-/g, '');

/** `20260106` */
export const dateText = digits;

/** `20260106T100000`, local. */
const localText = (day: PlainDate, minute: number): string =>
  `${digits(day)}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;

/** `20260106T080000Z` */
export const instantText = (ms: number): string => `${new Date(ms).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

const withZone = (name: string, value: string): string => `${name};TZID=${TALLINN}:${value}`;
const asDate = (name: string, day: PlainDate): string => `${name};VALUE=DATE:${digits(day)}`;

/** A property that names the beginning of an occurrence of this timing on a day: DTSTART, EXDATE, RECURRENCE-ID. */
export const beginning = (name: string, day: PlainDate, timing: Timing): string =>
  (timing.kind === 'timed' ? withZone(name, localText(day, timing.at)) : asDate(name, day));

/** DTSTART and DTEND of whole days: the end is the day after the last, as RFC 5545 counts. */
export const wholeDays = (day: PlainDate, lastDay: PlainDate): readonly string[] =>
  [asDate('DTSTART', day), asDate('DTEND', fromDayNumber(dayNumber(lastDay) + 1))];

/** DTSTART and DTEND of an occurrence. */
export const startAndEnd = (occurrence: Occurrence): readonly string[] => {
  if (occurrence.kind === 'allDay') return wholeDays(occurrence.day, occurrence.lastDay);
  const end = new Date(occurrence.endsAt);
  const [hours, minutes] = timeInTallinn(end).split(':').map(Number);
  return [
    withZone('DTSTART', localText(occurrence.day, occurrence.at)),
    // One that takes no time has no end: RFC 5545 wants an end to be later than the beginning.
    ...(occurrence.endsAt > occurrence.startsAt ? [withZone('DTEND', localText(dayInTallinn(end), hours * 60 + minutes))] : [])
  ];
};

/** The law of summer time since 2002 (directive 2000/84/EC), as `time/tallinn.ts` computes it. */
export const timeZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${TALLINN}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:20020331T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20021027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'END:STANDARD',
  'END:VTIMEZONE'
];
