import type { Calendar } from '../../../src/domain/calendar/calendar';
import { yearSpan } from '../../../src/domain/calendar/forumCompliance';
import { itemsBetween, type CalendarItem } from '../../../src/domain/calendar/item';
import { weekdays } from '../../../src/domain/calendar/rule';
import { monthly, nthOf, onDayOff, weekly, at } from '../../domain/calendar/given';
import { activity, forum, meetingRule, smallCalendar } from '../../domain/calendar/smallCalendar';

export const FIRST_YEAR = 2026;

const strands = ['policy', 'administrative', undefined] as const;
const categories = ['planning', 'budget', 'reporting', 'review', 'people'] as const;

/** A calendar with so many items in 2026: weekly and twice-monthly meetings, and monthly deadlines; none is on a public holiday. */
const calendarOf = (most: number): Calendar => {
  const count = Math.ceil(most / 30);
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  return smallCalendar({
    forums: numbers.map(id => forum({ id, name: `Otsustuskogu ${id}`, strand: strands[id % strands.length] })),
    meetingRules: numbers.map(id => meetingRule({
      id, forum: id, timing: at(8 + id % 9), dayOff: onDayOff('next'),
      pattern: id % 2 === 0 ? weekly([weekdays[id % 5]]) : monthly(nthOf([1, 3], [weekdays[id % 5]]))
    })),
    activities: numbers.map(id => activity({
      id, name: `Tegevus ${id}`, category: categories[id % categories.length], dayOff: onDayOff('next'),
      pattern: monthly(nthOf([id % 2 === 0 ? 2 : 'last'], [weekdays[(id + 2) % 5]]))
    }))
  });
};

export interface SampleYears {
  /** Exactly `count` items in each year. */
  readonly of: (year: number) => readonly CalendarItem[];
  readonly calendar: Calendar;
}

/** Years with exactly so many items each; the same every time. Throws when the rules plan fewer. */
export const sampleYears = (count: number): SampleYears => {
  const calendar = calendarOf(count);
  const years = new Map([FIRST_YEAR - 1, FIRST_YEAR, FIRST_YEAR + 1].map(year => {
    const { from, until } = yearSpan(year);
    const all = itemsBetween(calendar, from, until);
    if (all.length < count) throw new Error(`${year} has ${all.length} items of ${count}`);
    // Left out evenly, so that every month keeps its share.
    return [year, all.filter((_, n) => Math.floor((n + 1) * count / all.length) > Math.floor(n * count / all.length))] as const;
  }));
  return { calendar, of: year => years.get(year) ?? [] };
};
