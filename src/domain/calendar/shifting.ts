import type { DayOff } from './rule';
import { HOLIDAY, isWorking, WEEKEND, type WorkingDays } from './workingDays';

/** The working day that an occurrence on a day off moves to; undefined where it is left out. */
const movedTo = (day: number, kind: DayOff['kind'], working: WorkingDays): number | undefined => {
  if (kind === 'skip' || kind === 'keep') return undefined;
  const step = kind === 'next' ? 1 : -1;
  let found = day + step;
  while (!isWorking(working, found)) found += step;
  return found;
};

/**
 * What public holidays and weekends do to planned days, in place: `planned` holds `count` ascending days and keeps those that are held,
 * `day` (as long) gets the days they are held on, ascending and each once. Where several come to one day they are one
 * occurrence; it is called by the planned day that needed no moving, else by the earliest.
 */
export const heldOn = (planned: Int32Array, count: number, dayOff: DayOff, working: WorkingDays, day: Int32Array): number => {
  if (dayOff.kind === 'keep') {
    day.set(planned.subarray(0, count));
    return count;
  }
  const { kinds, from: first } = working;
  const off = dayOff.weekends ? HOLIDAY | WEEKEND : HOLIDAY;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const on = planned[i];
    const isOff = (kinds[on - first] & off) !== 0;
    if (!isOff && (kept === 0 || day[kept - 1] < on)) {
      // Nearly every one: nothing moves it, and nothing before it was moved so far.
      planned[kept] = on;
      day[kept++] = on;
      continue;
    }
    const to = isOff ? movedTo(on, dayOff.kind, working) : on;
    if (to !== undefined) kept = settle(planned, day, kept, on, to);
  }
  return kept;
};

/** Puts one into its place among those before it; nearly always that is the end. */
const settle = (planned: Int32Array, day: Int32Array, kept: number, from: number, to: number): number => {
  let place = kept;
  while (place > 0 && day[place - 1] > to) place--;
  if (place > 0 && day[place - 1] === to) {
    if (from === to) planned[place - 1] = from;
    return kept;
  }
  planned.copyWithin(place + 1, place, kept);
  day.copyWithin(place + 1, place, kept);
  planned[place] = from;
  day[place] = to;
  return kept + 1;
};
