import { firstOfMonth, mondayOf, monthOf } from '../time/civil';
import { dayNumber, fromDayNumber, type PlainDate } from '../time/plainDate';
import { monthsIn, type Period } from './rule';

export type FrequencyUnit = 'week' | 'month' | Period;

/** "Vähemalt", a plain figure ("kord kuus") and "üldjuhul": what is short of the first two is a finding, of the last information. */
export type FrequencyStrength = 'atLeast' | 'stated' | 'usually';

/** How often a forum must meet (Table 2), whatever its rules plan. `times` 1 or more. */
export interface RequiredFrequency {
  readonly strength: FrequencyStrength;
  readonly times: number;
  readonly per: FrequencyUnit;
}

/** Both days inclusive. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The week (ISO 8601), month or longer unit that a day lies in. */
export const unitOf = (per: FrequencyUnit, day: PlainDate): Span => {
  const [first, next] = bounds(per, dayNumber(day));
  return { from: fromDayNumber(first), until: fromDayNumber(next - 1) };
};

/** The first day of a unit and the first after it, as day numbers. */
const bounds = (per: FrequencyUnit, day: number): readonly [number, number] => {
  if (per === 'week') return [mondayOf(day), mondayOf(day) + 7];
  const months = per === 'month' ? 1 : monthsIn[per];
  const month = monthOf(day);
  const first = month - (month % months); // a year's months begin at a multiple of twelve, so units begin at multiples too
  return [firstOfMonth(first), firstOfMonth(first + months)];
};

/**
 * Units that are counted in a period: whole ones, and of weeks those whose Thursday lies in it (as ISO 8601 gives weeks to years). A
 * unit that the period cuts is nobody's shortfall. Weeks at the edges may reach outside the period.
 */
export const unitsIn = (per: FrequencyUnit, period: Span): readonly Span[] => {
  const [from, until] = [dayNumber(period.from), dayNumber(period.until)];
  const units: Span[] = [];
  for (let [first, next] = bounds(per, from); first <= until; [first, next] = bounds(per, next)) {
    const counted = per === 'week' ? first + 3 >= from && first + 3 <= until : first >= from && next - 1 <= until;
    if (counted) units.push({ from: fromDayNumber(first), until: fromDayNumber(next - 1) });
  }
  return units;
};
