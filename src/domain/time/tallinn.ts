import { dayOf, weekdayOf, yearOf } from './civil';
import { fromDayNumber, type PlainDate } from './plainDate';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/** The instant, epoch ms, at which clocks change in a month (from 0): its last Sunday, 01:00 UTC. */
const clockChange = (year: number, month: number): number => {
  const lastDay = Date.UTC(year, month + 1, 0) / MS_PER_DAY;
  const sinceSunday = (lastDay + 4) % 7; // 1970-01-01 was a Thursday
  return (lastDay - sinceSunday) * MS_PER_DAY + MS_PER_HOUR;
};

/**
 * Wall-clock time in Tallinn as if it were UTC, epoch ms. From 2002 on (directive 2000/84/EC: three hours ahead from the
 * last Sunday of March to the last of October, else two); before, Estonia went other ways. The rule is written out because
 * the browser's own time zones take some 20 ms to begin with, at the start of every page.
 */
const wallClock = (instant: Date): number => {
  const [ms, year] = [instant.getTime(), instant.getUTCFullYear()];
  const summer = ms >= clockChange(year, 2) && ms < clockChange(year, 9);
  return ms + (summer ? 3 : 2) * MS_PER_HOUR;
};

/** The day it is in Tallinn at an instant. The clock itself is read only at the edges. */
export const dayInTallinn = (instant: Date): PlainDate => fromDayNumber(Math.floor(wallClock(instant) / MS_PER_DAY));

/** The time it is in Tallinn at an instant, `14:05`. */
export const timeInTallinn = (instant: Date): string => new Date(wallClock(instant)).toISOString().slice(11, 16);

const MINUTES_PER_DAY = 1440;
/** Clocks change at this minute of the day: from 03:00 to 04:00 in spring, from 04:00 back to 03:00 in autumn. */
const CHANGED_BY = 240;

const lastSunday = (year: number, month: number): number => {
  const last = dayOf(year, month, 31);
  return last - (weekdayOf(last) % 7);
};

/** Minutes that Tallinn is ahead of UTC at noon of a day (a day number). */
export const aheadAtNoon = (day: number): number => {
  const year = yearOf(day);
  return day >= lastSunday(year, 3) && day < lastSunday(year, 10) ? 180 : 120;
};

/** The day whose noon has the same offset as a minute of a day: the clocks of a night of change are the day before's until 04:00. */
export const offsetDay = (day: number, minute: number): number => (minute >= CHANGED_BY ? day : day - 1);

/**
 * The instant of a wall-clock time, in whole minutes since 1970-01-01T00:00Z; `minute` counts from midnight, 0–1439. A time that does
 * not exist (the last Sunday of March, 03:00–03:59) takes the offset before the gap, so 03:30 is what clocks show as 04:30; of a
 * time that comes twice (the last Sunday of October, 03:00–03:59) it is the first. RFC 5545, 3.3.5, says the same.
 */
export const utcMinuteInTallinn = (day: number, minute: number): number =>
  day * MINUTES_PER_DAY + minute - aheadAtNoon(offsetDay(day, minute));
