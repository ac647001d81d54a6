import { dayNumber, type PlainDate } from '../time/plainDate';
import { aheadAtNoon, offsetDay } from '../time/tallinn';
import type { MovedOccurrence, OccurrenceChange } from './change';
import { patternDays, REST_OF_MONTH } from './patternDays';
import type { CalendarRule, CalendarRuleId, Timing } from './rule';
import { heldOn } from './shifting';
import { LONGEST_REST, workingDays } from './workingDays';

/**
 * Occurrences as columns: for tens of thousands at once, where an object each would cost more than finding them. Row i is
 * `rule[i]`, an index of the rules given, and so on. Rows stand by day, then all-day ones first, then by wall-clock time, then in the
 * order of the rules. Days are day numbers.
 */
export interface OccurrenceColumns {
  readonly count: number;
  readonly rule: Int32Array;
  /** The day the rule planned: with the rule it names the occurrence. */
  readonly planned: Int32Array;
  /** The day it is held on. */
  readonly day: Int32Array;
  /** When it begins, in minutes since 1970-01-01T00:00Z; an all-day one where its first day begins in Tallinn. */
  readonly start: Int32Array;
  /** An index of the changes given, -1 for none. */
  readonly change: Int32Array;
}

const MINUTES_PER_DAY = 1440;
/** Sorts all-day entries before midnight's. */
const ALL_DAY = -1;

export const minuteOf = (timing: Timing): number => (timing.kind === 'timed' ? timing.at : ALL_DAY);

/** Rows of one rule at one time of the day, ascending by day. */
interface Stream {
  readonly rule: number;
  readonly minute: number;
  readonly first: number;
  readonly last: number;
}

/** Everything found so far, in the order of streams. */
class Found {
  day = new Int32Array(1024);
  planned = new Int32Array(1024);
  change = new Int32Array(1024);
  count = 0;

  add(day: number, planned: number, change: number): void {
    if (this.count === this.day.length) this.grow(this.count + 1);
    this.day[this.count] = day;
    this.planned[this.count] = planned;
    this.change[this.count++] = change;
  }

  addAll(days: Int32Array, planned: Int32Array): void {
    const count = this.count + days.length;
    if (count > this.day.length) this.grow(count);
    this.day.set(days, this.count);
    this.planned.set(planned, this.count);
    this.change.fill(-1, this.count, count);
    this.count = count;
  }

  private grow(atLeast: number): void {
    const size = Math.max(atLeast, this.day.length * 2);
    const larger = (column: Int32Array): Int32Array => {
      const grown = new Int32Array(size);
      grown.set(column);
      return grown;
    };
    [this.day, this.planned, this.change] = [larger(this.day), larger(this.planned), larger(this.change)];
  }
}

/** The days of one rule before any person changed anything: `day` and `planned`, ascending by day, each day once. */
export interface RuleDays {
  readonly day: Int32Array;
  readonly planned: Int32Array;
}

/** Asks rule after rule for its days held between two day numbers; what it answers is overwritten by the next answer. */
export const ruleDays = (from: number, until: number): ((rule: CalendarRule) => RuleDays) => {
  // What is planned a few days outside may be moved inside.
  const [earliest, latest] = [from - LONGEST_REST, until + LONGEST_REST];
  const margin = REST_OF_MONTH + LONGEST_REST + 1;
  const working = workingDays(earliest - margin, latest + margin);
  const size = Math.max(0, latest - earliest + 1);
  const [planned, day] = [new Int32Array(size), new Int32Array(size)];
  return ({ pattern, validity, dayOff }) => {
    const stays = dayOff.kind === 'keep';
    const first = Math.max(stays ? from : earliest, validity.from === undefined ? -Infinity : dayNumber(validity.from));
    const last = Math.min(stays ? until : latest, validity.until === undefined ? Infinity : dayNumber(validity.until));
    const count = patternDays(pattern, first, last, working, planned);
    if (stays) return { day: planned.subarray(0, count), planned: planned.subarray(0, count) };
    const kept = heldOn(planned, count, dayOff, working, day);
    let [begin, end] = [0, kept];
    while (begin < end && day[begin] < from) begin++;
    while (end > begin && day[end - 1] > until) end--;
    return { day: day.subarray(begin, end), planned: planned.subarray(begin, end) };
  };
};

/** Whether the rule itself has an occurrence that is called by this planned day (a day number). */
export const isPlanned = (rule: CalendarRule, planned: number): boolean =>
  ruleDays(planned - LONGEST_REST, planned + LONGEST_REST)(rule).planned.includes(planned);

/** Index of the last change by rule and planned day. */
const indexChanges = (changes: readonly OccurrenceChange[]): ReadonlyMap<CalendarRuleId, ReadonlyMap<number, number>> => {
  const byRule = new Map<CalendarRuleId, Map<number, number>>();
  changes.forEach(({ rule, planned }, index) => {
    const ofRule = byRule.get(rule) ?? new Map<number, number>();
    ofRule.set(dayNumber(planned), index);
    byRule.set(rule, ofRule);
  });
  return byRule;
};

/**
 * Every occurrence of the rules held between two days, both inclusive; cancelled ones are there too, on the day they were planned for.
 * No two of one rule begin at the same time of one day: one moved onto another that stands is that other.
 */
export const expandColumns = (
  rules: readonly CalendarRule[], changes: readonly OccurrenceChange[], from: PlainDate, until: PlainDate
): OccurrenceColumns => {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const found = new Found();
  const streams: Stream[] = [];
  const daysOf = ruleDays(first, last);
  const changed = indexChanges(changes);
  rules.forEach((rule, index) => {
    const days = daysOf(rule);
    const begin = found.count;
    const ofRule = changed.get(rule.id);
    if (ofRule) addChanged(found, days, ofRule, changes);
    else found.addAll(days.day, days.planned);
    streams.push({ rule: index, minute: minuteOf(rule.timing), first: begin, last: found.count });
    if (ofRule) streams.push(...addMoved(found, rule, index, ofRule, changes, [begin, found.count], [first, last]));
  });
  return sorted(found, streams, first, last);
};

type ChangeByDay = ReadonlyMap<number, number>;

/** Those of the rule's days that nobody moved away. */
const addChanged = (found: Found, { day, planned }: RuleDays, ofRule: ChangeByDay, changes: readonly OccurrenceChange[]): void => {
  for (let i = 0; i < day.length; i++) {
    const change = ofRule.get(planned[i]) ?? -1;
    if (change < 0 || changes[change].kind !== 'moved') found.add(day[i], planned[i], change);
  }
};

/** Occurrences that people moved between two days, each a stream, for each has a time of its own. */
const addMoved = (
  found: Found, rule: CalendarRule, index: number, ofRule: ChangeByDay, changes: readonly OccurrenceChange[],
  [begin, end]: readonly [number, number], [first, last]: readonly [number, number]
): readonly Stream[] => {
  const taken = new Set<string>();
  const minute = minuteOf(rule.timing);
  for (let i = begin; i < end; i++) {
    const change = found.change[i];
    if (change < 0 || changes[change].kind !== 'cancelled') taken.add(`${found.day[i]} ${minute}`);
  }
  const streams: Stream[] = [];
  for (const [planned, change] of [...ofRule].sort(([a], [b]) => a - b)) {
    const moved = changes[change];
    if (moved.kind !== 'moved') continue;
    const to = dayNumber(moved.to);
    const time = minuteOf(timingOf(rule, moved));
    if (to < first || to > last || taken.has(`${to} ${time}`) || !isPlanned(rule, planned)) continue;
    taken.add(`${to} ${time}`);
    streams.push({ rule: index, minute: time, first: found.count, last: found.count + 1 });
    found.add(to, planned, change);
  }
  return streams;
};

export const timingOf = (rule: CalendarRule, moved: MovedOccurrence): Timing => moved.timing ?? rule.timing;

/** By day, and within a day in the order of streams: a counting sort, for days are few and rows many. */
const sorted = (found: Found, streams: readonly Stream[], first: number, last: number): OccurrenceColumns => {
  const days = Math.max(0, last - first + 1);
  const next = new Int32Array(days + 1);
  for (let i = 0; i < found.count; i++) next[found.day[i] - first + 1]++;
  for (let i = 0; i < days; i++) next[i + 1] += next[i];
  // Offsets of the day before the first, too: before 04:00 the clocks are still those of the day before.
  const ahead = Uint8Array.from({ length: days + 1 }, (_, i) => aheadAtNoon(first + i - 1));
  const column = (): Int32Array => new Int32Array(found.count);
  const [rule, planned, day, start, change] = [column(), column(), column(), column(), column()];
  for (const stream of [...streams].sort((a, b) => a.minute - b.minute || a.rule - b.rule)) {
    const minute = Math.max(0, stream.minute);
    const offset = offsetDay(1, minute) - first;
    for (let i = stream.first; i < stream.last; i++) {
      const on = found.day[i];
      const row = next[on - first]++;
      rule[row] = stream.rule;
      planned[row] = found.planned[i];
      day[row] = on;
      start[row] = on * MINUTES_PER_DAY + minute - ahead[on + offset];
      change[row] = found.change[i];
    }
  }
  return { count: found.count, rule, planned, day, start, change };
};
