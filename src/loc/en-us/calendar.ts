import type { FrequencyUnit, RequiredFrequency } from '../../domain/calendar/frequency';
import type {
  CalendarRule, DayOff, MinuteOfDay, Nth, Pattern, Period, PlaceInMonth, Timing
} from '../../domain/calendar/rule';
import type { Weekday } from '../../domain/time/civil';
import type { PlainDate } from '../../domain/time/plainDate';
import type * as estonian from '../et-ee/calendar';

const weekdays: Readonly<Record<Weekday, string>> = {
  1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday'
};

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
];

/** Days of the months of a leap year. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const nths: Readonly<Record<Nth, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', last: 'last' };

const ordinal = (n: number): string => {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
  return `${n}${ending}`;
};

const nthOf = (n: number | 'last'): string => (n === 'last' ? 'last' : n === 1 || n === 2 || n === 3 || n === 4 || n === 5 ? nths[n] : ordinal(n));

const periods: Readonly<Record<Period, string>> = { quarter: 'quarter', trimester: 'trimester', halfYear: 'half-year', year: 'year' };

const listed = (words: readonly string[]): string =>
  (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`);

const fullDate = (day: PlainDate): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

const clock = (minute: MinuteOfDay): string => `${Math.floor((minute % 1440) / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** The last stands after the fifth. */
const order = (value: Nth | Weekday): number => (value === 'last' ? 9 : value);

const sorted = <T extends Nth | Weekday>(values: readonly T[]): readonly T[] =>
  [...new Set(values)].sort((a, b) => order(a) - order(b));

/** "the first and third Tuesday" */
const place = (of: PlaceInMonth): string => {
  switch (of.kind) {
    case 'weekdays': {
      const which = listed(sorted(of.nths).map(nth => nths[nth]));
      return listed(sorted(of.on).map(day => `the ${which} ${weekdays[day]}`));
    }
    case 'date':
      if (of.missing === 'leftOut') return of.date > 28 ? `the ${ordinal(of.date)} where there is one` : `the ${ordinal(of.date)}`;
      if (of.date === 31) return 'the last day';
      return of.date > 28 ? `the ${ordinal(of.date)}, or the last day of a shorter month` : `the ${ordinal(of.date)}`;
    case 'workingDay': return `the ${nthOf(of.nth)} working day`;
  }
};

const weekly = ({ every, on, start }: Extract<Pattern, { kind: 'weekly' }>): string => {
  const days = sorted(on);
  const isWorkweek = days.join('') === '12345';
  const names = listed(days.map(day => weekdays[day]));
  if (every === 1) return isWorkweek ? 'every week from Monday to Friday' : days.length === 7 ? 'every day' : `every ${names}`;
  const interval = every === 2 ? 'every second week' : `every ${every} weeks`;
  return `${interval} ${isWorkweek ? 'from Monday to Friday' : `on ${names}`} (counted from ${fullDate(start)})`;
};

const pattern = (of: Pattern): string => {
  switch (of.kind) {
    case 'weekly': return weekly(of);
    case 'monthly': return `every month on ${place(of.place)}`;
    case 'inPeriod': {
      if (of.period === 'year') return `every year on ${place(of.place)} of ${months[of.month === 'last' ? 11 : of.month - 1]}`;
      return `every ${periods[of.period]} on ${place(of.place)} of its ${nthOf(of.month)} month`;
    }
    case 'yearly': {
      if (of.missing === 'lastDay' && of.date > longest[of.month - 1]) return `every year on the last day of ${months[of.month - 1]}`;
      const day = `every year on ${of.date} ${months[of.month - 1]}`;
      if (of.month !== 2 || of.date !== 29) return day;
      return of.missing === 'leftOut' ? `${day}, in leap years only` : `${day}, in other years on 28 February`;
    }
    case 'once': return `on ${fullDate(of.day)}`;
    case 'undated': return 'no day given';
  }
};

/** Every week from a day on is bounded by that day as by validity; with weeks between, the words of the weeks say it. */
const beginning = ({ pattern: of, validity: { from } }: CalendarRule): PlainDate | undefined =>
  (of.kind === 'weekly' && of.every === 1 && (from === undefined || from < of.start) ? of.start : from);

const timing = (of: Timing): string => (of.kind === 'timed' ? ` at ${clock(of.at)}` : '');

const timingInFull = (of: Timing): string => {
  if (of.kind === 'allDay') return of.days === 1 ? '' : `, ${of.days} days`;
  return of.minutes === 0 ? ` at ${clock(of.at)}` : ` at ${clock(of.at)}–${clock(of.at + of.minutes)}`;
};

const dayOff = (of: DayOff): string => {
  const when = of.kind !== 'keep' && of.weekends ? 'on public holidays and weekends' : 'on public holidays';
  switch (of.kind) {
    case 'keep': return 'on public holidays too';
    case 'skip': return `not ${when}`;
    case 'previous': return `${when} on the previous working day`;
    case 'next': return `${when} on the next working day`;
  }
};

const per: Readonly<Record<RequiredFrequency['per'], string>> = {
  week: 'a week', month: 'a month', quarter: 'a quarter', trimester: 'a trimester', halfYear: 'a half-year', year: 'a year'
};
const strength: Readonly<Record<RequiredFrequency['strength'], string>> = { atLeast: 'at least ', stated: '', usually: 'usually ' };
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

const units: Readonly<Record<FrequencyUnit, string>> = {
  week: 'week', month: 'month', quarter: 'quarter', trimester: 'trimester', halfYear: 'half-year', year: 'year'
};

export const calendar: typeof estonian.calendar = {
  rule: of => pattern(of.pattern) + timing(of.timing),
  ruleInFull: (of: CalendarRule) => [
    pattern(of.pattern) + timingInFull(of.timing),
    ...(of.place ? [of.place] : []),
    dayOff(of.dayOff),
    ...[beginning(of)].flatMap(from => (from ? [`from ${fullDate(from)}`] : [])),
    ...(of.validity.until ? [`until ${fullDate(of.validity.until)}`] : [])
  ].join('; '),
  required: of => `${strength[of.strength]}${times(of.times)} ${per[of.per]}`,
  units: (of, count) => `${count} ${count === 1 ? units[of] : `${units[of]}s`}`,
  time: clock,
  dayOff,
  weekdays,
  months,
  holidays: {
    newYear: 'New Year\'s Day',
    independenceDay: 'Independence Day, anniversary of the Republic of Estonia',
    goodFriday: 'Good Friday',
    easterSunday: 'Easter Sunday',
    springDay: 'Spring Day',
    pentecost: 'Pentecost',
    victoryDay: 'Victory Day',
    midsummerDay: 'Midsummer Day',
    restorationDay: 'Day of Restoration of Independence',
    christmasEve: 'Christmas Eve',
    christmasDay: 'Christmas Day',
    secondChristmasDay: 'Boxing Day'
  },
  shortenedDay: 'shortened working day',
  ruleProblems: {
    noDay: 'Give the day it is counted from or takes place on.',
    noWeekday: 'Choose at least one weekday.',
    noNth: 'Choose which weekday of the month.',
    everyOutOfRange: 'The weeks between are 1 to 53.',
    dateOutOfRange: 'The date is 1 to 31.',
    monthOutOfRange: 'There is no such month in this period.',
    workingDayOutOfRange: 'A month has up to 23 working days.',
    timeOutOfRange: 'The time is 0:00 to 23:59.',
    lengthOutOfRange: 'The length is up to 7 days, of an all-day entry 1 to 366 days.',
    backwards: 'The rule ends before it begins.',
    neverHappens: 'By this rule nothing ever happens.'
  }
};
