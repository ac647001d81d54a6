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
