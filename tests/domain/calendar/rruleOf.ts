import { RRule, type Options, type Weekday as TheirWeekday } from 'rrule';
import { monthsIn, type CalendarRule, type MissingDay, type Pattern, type PlaceInMonth } from '../../../src/domain/calendar/rule';
import { dayNumber, plainDate, type PlainDate } from '../../../src/domain/time/plainDate';

/** rrule's own words for patterns that it knows, written apart from those of our .ics; undefined for working days and single days. */
const theirs: readonly TheirWeekday[] = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

const inMonth = (place: PlaceInMonth): Partial<Options> | undefined => {
  switch (place.kind) {
    case 'weekdays': return { byweekday: place.on.flatMap(on => place.nths.map(nth => theirs[on - 1].nth(nth === 'last' ? -1 : nth))) };
    case 'date': return onDate(place.date, place.missing);
    case 'workingDay': return undefined;
  }
};

const onDate = (date: number, missing: MissingDay): Partial<Options> => (missing === 'leftOut'
  ? { bymonthday: [date] }
  : { bymonthday: [28, 29, 30, 31].filter(other => other <= date).concat(date < 28 ? [date] : []), bysetpos: [-1] });

const options = (pattern: Pattern): Partial<Options> | undefined => {
  switch (pattern.kind) {
    case 'weekly': return { freq: RRule.WEEKLY, interval: pattern.every, byweekday: pattern.on.map(on => theirs[on - 1]), wkst: RRule.MO };
    case 'monthly': {
      const place = inMonth(pattern.place);
      return place && { freq: RRule.MONTHLY, ...place };
    }
    case 'inPeriod': {
      const place = inMonth(pattern.place);
      return place && { freq: RRule.MONTHLY, interval: monthsIn[pattern.period], ...place };
    }
    case 'yearly': return { freq: RRule.YEARLY, bymonth: [pattern.month], ...onDate(pattern.date, pattern.missing) };
    case 'once': return undefined;
  }
};

/** Where counting begins: a month of a period must be one of those meant. */
const patternStart = (pattern: Pattern): PlainDate => {
  if (pattern.kind === 'weekly') return pattern.start;
  if (pattern.kind !== 'inPeriod') return plainDate('2020-01-01');
  const month = pattern.month === 'last' ? monthsIn[pattern.period] : pattern.month;
  return plainDate(`2020-${String(month).padStart(2, '0')}-01`);
};

const utc = (day: PlainDate, minute: number): Date => new Date(dayNumber(day) * 86_400_000 + minute * 60_000);

/** Wall-clock times as if they were UTC, or with `tzid` as rrule has them. */
export const rruleOf = (rule: CalendarRule, tzid?: string): RRule | undefined => {
  const found = options(rule.pattern);
  const minute = rule.timing.kind === 'timed' ? rule.timing.at : 0;
  return found && new RRule({ ...found, dtstart: utc(patternStart(rule.pattern), minute), ...(tzid === undefined ? {} : { tzid }) });
};

/** The days that rrule finds between two days. */
export const theirDays = (rule: RRule, from: PlainDate, until: PlainDate): readonly string[] =>
  rule.between(utc(from, 0), utc(until, 1439), true).map(at => at.toISOString().slice(0, 10));
