import type { CalendarItem } from '../../../../domain/calendar/item';
import { ringOf, rings, type Ring } from '../../../../domain/calendar/itemFilter';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { MARK, markAt } from '../../items/ItemMark';
import { cornerOf, slotOf, type GridShape } from './gridShape';
import { daysOfYear, placeInYear, type YearDay } from './yearDays';
import { isCancelled, type YearItems } from './yearItems';

/** Marks that a cell has room for; a number says how many more there are. */
export const MOST_MARKS = 3;
const GAP = 2;
/** Bars of periods that a cell has room for. */
const MOST_BARS = 3;
const BAR = { height: 2.4, every: 3.2, inset: 3 };

export interface DayModel {
  readonly of: YearDay;
  /** Items that begin on the day or run on it. */
  readonly count: number;
  /** Items that begin on the day and have no mark. */
  readonly more: number;
}

/** All marks of one ring in a month, as one path. */
export interface RingPath {
  readonly ring: Ring;
  readonly hollow: boolean;
  readonly path: string;
}

export interface MonthModel {
  /** From 0. */
  readonly month: number;
  readonly days: readonly DayModel[];
  readonly marks: readonly RingPath[];
  readonly bars: readonly RingPath[];
}

/** Few elements draw fast: a month's marks are a path for each ring, however many they are. */
class Paths {
  private readonly byRing = new Map<string, { ring: Ring; hollow: boolean; parts: string[] }>();

  add(ring: Ring, hollow: boolean, part: string): void {
    const key = hollow ? `${ring}-` : ring;
    const known = this.byRing.get(key);
    if (known) known.parts.push(part);
    else this.byRing.set(key, { ring, hollow, parts: [part] });
  }

  all(): readonly RingPath[] {
    return [...this.byRing.values()].map(({ ring, hollow, parts }) => ({ ring, hollow, path: parts.join('') }));
  }
}

/** Of many, one of each ring first, in the order of rings: a day shows what kinds of things it has. */
export const marked = (items: readonly CalendarItem[]): readonly CalendarItem[] => {
  if (items.length <= MOST_MARKS) return items;
  const shown: CalendarItem[] = [];
  for (const ring of rings) {
    const first = shown.length < MOST_MARKS ? items.find(item => ringOf(item) === ring) : undefined;
    if (first) shown.push(first);
  }
  for (let n = 0; shown.length < MOST_MARKS; n++) if (!shown.includes(items[n])) shown.push(items[n]);
  return shown;
};

/** The lowest free lane for each period; one that finds none is drawn over the last. */
const lanesOf = (periods: readonly CalendarItem[]): readonly number[] => {
  const ends: PlainDate[] = [];
  return periods.map(({ day, lastDay }) => {
    const free = ends.findIndex(end => end < day);
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_BARS - 1);
    ends[lane] = lastDay;
    return lane;
  });
};

/** The months of a year as they are drawn. */
export const monthModels = (of: YearItems, shape: GridShape): readonly MonthModel[] => {
  const days = daysOfYear(of.year);
  const running = new Uint16Array(days.length);
  const [marks, bars] = [0, 1].map(() => Array.from({ length: 12 }, () => new Paths()));
  const corners = days.map(({ date, weekday }) => cornerOf(shape, slotOf(date, weekday)));
  const lanes = lanesOf(of.periods);

  of.periods.forEach((item, n) => {
    const first = placeInYear(item.day, of.year);
    const last = Math.min(days.length - 1, placeInYear(item.lastDay, of.year));
    const hollow = isCancelled(item);
    for (let place = Math.max(0, first); place <= last; place++) {
      if (place > first) running[place]++;
      const [x, y] = corners[place];
      const [begin, end] = [place === first ? BAR.inset : 0, place === last ? BAR.inset : 0];
      const height = hollow ? BAR.height / 3 : BAR.height;
      bars[days[place].month].add(ringOf(item), hollow,
        `M${x + begin} ${(y + shape.barsAt + lanes[n] * BAR.every).toFixed(1)}h${shape.width - begin - end}v${height}h${begin + end - shape.width}z`);
    }
  });

  const models: DayModel[][] = marks.map(() => []);
  days.forEach((day, place) => {
    const items = of.starting[place];
    const shown = marked(items);
    const [x, y] = corners[place];
    const left = x + (shape.width - shown.length * (MARK + GAP) + GAP) / 2;
    shown.forEach((item, n) => {
      const ring = ringOf(item);
      marks[day.month].add(ring, isCancelled(item), markAt(ring, left + n * (MARK + GAP), y + shape.marksAt));
    });
    models[day.month].push({ of: day, count: items.length + running[place], more: items.length - shown.length });
  });
  return models.map((ofMonth, month) => ({ month, days: ofMonth, marks: marks[month].all(), bars: bars[month].all() }));
};

/** Dates of the month on which two things need the same people, such as "3,17": a text, so that rows can tell whether it changed. */
export const conflictDates = ({ starting, year }: YearItems, conflicting: ReadonlySet<string>): readonly string[] => {
  const dates: number[][] = Array.from({ length: 12 }, () => []);
  if (conflicting.size > 0) {
    daysOfYear(year).forEach(({ month, date }, place) => {
      if (starting[place].some(({ key }) => conflicting.has(key))) dates[month].push(date);
    });
  }
  return dates.map(ofMonth => ofMonth.join(','));
};


/** A small warning triangle with its stroke cut out, on each of the dates. */
export const signPath = (shape: GridShape, days: readonly DayModel[], dates: ReadonlySet<number>): string =>
  days.filter(({ of: { date } }) => dates.has(date)).map(({ of: { date, weekday } }) => {
    const [x, y] = cornerOf(shape, slotOf(date, weekday));
    const [dx, dy] = [x + shape.signAt[0], y + shape.signAt[1]];
    return `M${dx + 6} ${dy}l6 11h-12zM${dx + 5.3} ${dy + 4}h1.4v3.6h-1.4zM${dx + 5.3} ${dy + 8.4}h1.4v1.3h-1.4z`;
  }).join('');
