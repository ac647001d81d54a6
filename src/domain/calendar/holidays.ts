import { dayOf, weekdayOf } from '../time/civil';
import { fromDayNumber, type PlainDate } from '../time/plainDate';

export const holidayNames = [
  'newYear', 'independenceDay', 'goodFriday', 'easterSunday', 'springDay', 'pentecost', 'victoryDay', 'midsummerDay',
  'restorationDay', 'christmasEve', 'christmasDay', 'secondChristmasDay'
] as const;
export type HolidayName = typeof holidayNames[number];

export interface Holiday {
  readonly name: HolidayName;
  readonly day: PlainDate;
}

/** Easter Sunday as a day number: the anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
export const easterSunday = (year: number): number => {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
};

type When = { readonly month: number; readonly date: number } | { readonly afterEaster: number };

/**
 * Pühade ja tähtpäevade seadus, sections 1 and 2, in the order of the year. `since`: the first year in which the law had the day.
 * 20 August came with the act of 1998 (RT I 1998, 13, 162), 24 December with RT I 2005, 24, 185; the others stand already in the act
 * of 1994 (RT I 1994, 12, 199), which serves for earlier years too. A holiday on a Saturday or Sunday gives no other day.
 */
const law: readonly { readonly name: HolidayName; readonly when: When; readonly since?: number }[] = [
  { name: 'newYear', when: { month: 1, date: 1 } },
  { name: 'independenceDay', when: { month: 2, date: 24 } },
  { name: 'goodFriday', when: { afterEaster: -2 } },
  { name: 'easterSunday', when: { afterEaster: 0 } },
  { name: 'springDay', when: { month: 5, date: 1 } },
  { name: 'pentecost', when: { afterEaster: 49 } },
  { name: 'victoryDay', when: { month: 6, date: 23 } },
  { name: 'midsummerDay', when: { month: 6, date: 24 } },
  { name: 'restorationDay', when: { month: 8, date: 20 }, since: 1998 },
  { name: 'christmasEve', when: { month: 12, date: 24 }, since: 2005 },
  { name: 'christmasDay', when: { month: 12, date: 25 } },
  { name: 'secondChristmasDay', when: { month: 12, date: 26 } }
];

/** Day numbers with the names of a year's public holidays; no two ever meet on one day (Pentecost is 10 May to 13 June). */
export const holidayNumbers = (year: number): readonly (readonly [day: number, name: HolidayName])[] => {
  const easter = easterSunday(year);
  return law
    .filter(({ since }) => since === undefined || year >= since)
    .map(({ name, when }) => [
      'afterEaster' in when ? easter + when.afterEaster : dayOf(year, when.month, when.date), name
    ] as const);
};

/** Public holidays of a year, in the order of days. */
export const holidaysOf = (year: number): readonly Holiday[] =>
  [...holidayNumbers(year)].sort(([a], [b]) => a - b).map(([day, name]) => ({ name, day: fromDayNumber(day) }));

/**
 * Töölepingu seadus, section 53: the working day right before New Year, the anniversary of the Republic, Victory Day and Christmas Eve
 * ends three hours earlier. Right before: when that day is a Saturday or Sunday, the Friday stays whole.
 */
export const SHORTENED_BY = 180;
const shortenedFor: readonly HolidayName[] = ['newYear', 'independenceDay', 'victoryDay', 'christmasEve'];

export interface ShortenedDay {
  readonly day: PlainDate;
  readonly before: HolidayName;
}

/** Shortened working days (Monday to Friday) of a year; 31 December belongs to the New Year after it. */
export const shortenedDaysOf = (year: number): readonly ShortenedDay[] =>
  [...holidayNumbers(year), ...holidayNumbers(year + 1)]
    .filter(([day, name]) => shortenedFor.includes(name) && day > dayOf(year, 1, 1) && day <= dayOf(year + 1, 1, 1) && weekdayOf(day - 1) < 6)
    .map(([day, name]) => ({ day: fromDayNumber(day - 1), before: name }));
