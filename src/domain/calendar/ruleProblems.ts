import { isBackwards, isValidOn } from '../time/validity';
import { monthsIn, nths, type CalendarRule, type Pattern, type Period, type PlaceInMonth } from './rule';

/** Why a rule cannot be kept as it is. `neverHappens`: it is well formed and still has no day (31 April, a start after the end). */
export type RuleProblem =
  | 'noDay' | 'noWeekday' | 'noNth' | 'everyOutOfRange' | 'dateOutOfRange' | 'monthOutOfRange' | 'workingDayOutOfRange'
  | 'timeOutOfRange' | 'lengthOutOfRange' | 'backwards' | 'neverHappens';

const whole = (n: number, from: number, until: number): boolean => Number.isInteger(n) && n >= from && n <= until;

/** A leap year's months. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const ofPlace = (place: PlaceInMonth): readonly RuleProblem[] => {
  switch (place.kind) {
    case 'weekdays': return [
      ...(place.nths.length === 0 || place.nths.some(nth => !nths.includes(nth)) ? ['noNth' as const] : []),
      ...(isWeekdays(place.on) ? [] : ['noWeekday' as const])
    ];
    case 'date': return whole(place.date, 1, 31) ? [] : ['dateOutOfRange'];
    case 'workingDay': return place.nth === 'last' || whole(place.nth, 1, 23) ? [] : ['workingDayOutOfRange'];
  }
};

/** Lengths of the months that stand at one place of each period of a year. */
const monthsOf = (period: Period, month: number | 'last'): readonly number[] => {
  const [step, at] = [monthsIn[period], month === 'last' ? monthsIn[period] : month];
  return longest.filter((_, i) => i % step === at - 1);
};

const isWeekdays = (on: readonly number[]): boolean => on.length > 0 && on.every(day => whole(day, 1, 7));

const ofPattern = (pattern: Pattern): readonly RuleProblem[] => {
  switch (pattern.kind) {
    case 'weekly': return [
      ...(whole(pattern.every, 1, 53) ? [] : ['everyOutOfRange' as const]),
      ...(isWeekdays(pattern.on) ? [] : ['noWeekday' as const])
    ];
    case 'monthly': return ofPlace(pattern.place);
    case 'inPeriod': {
      const { period, month, place } = pattern;
      const of = ofPlace(place);
      if (month !== 'last' && !whole(month, 1, monthsIn[period])) return ['monthOutOfRange', ...of];
      return of.length === 0 && place.kind === 'date' && place.missing === 'leftOut' && monthsOf(period, month).every(length => length < place.date)
        ? ['neverHappens']
        : of;
    }
    case 'yearly':
      if (!whole(pattern.month, 1, 12)) return ['monthOutOfRange'];
      if (!whole(pattern.date, 1, 31)) return ['dateOutOfRange'];
      return pattern.date > longest[pattern.month - 1] && pattern.missing === 'leftOut' ? ['neverHappens'] : [];
    case 'once': return [];
    case 'undated': return ['noDay'];
  }
};

/** Its only day, or the first it may have, lies on the wrong side of its validity. */
const isOutsideValidity = ({ pattern, validity }: CalendarRule): boolean => {
  switch (pattern.kind) {
    case 'once': return !isValidOn(validity, pattern.day);
    case 'weekly': return validity.until !== undefined && validity.until < pattern.start;
    default: return false;
  }
};

/** Empty for a rule that can be kept. Forms ask it before saving, the data layer for every row that enters. */
export const ruleProblems = (rule: CalendarRule): readonly RuleProblem[] => {
  const { timing, validity } = rule;
  const problems: RuleProblem[] = [...ofPattern(rule.pattern)];
  if (timing.kind === 'timed' && !whole(timing.at, 0, 1439)) problems.push('timeOutOfRange');
  if (!(timing.kind === 'timed' ? whole(timing.minutes, 0, 7 * 1440) : whole(timing.days, 1, 366))) problems.push('lengthOutOfRange');
  if (isBackwards(validity)) problems.push('backwards');
  else if (isOutsideValidity(rule)) problems.push('neverHappens');
  return problems;
};
