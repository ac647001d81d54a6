import type { CalendarItem } from '../../../../domain/calendar/item';
import { ringOf, type Ring } from '../../../../domain/calendar/itemFilter';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { MARK, markAt } from '../../items/ItemMark';
import { daysOfYear, isWeekend, placeInYear, type YearDay } from '../year/yearDays';
import { isCancelled, type YearItems } from '../year/yearItems';
import { dot, notch, pointAt, sector, tick, turnOf } from './polar';

/** Radii, in units of the drawing. */
export const radii = { hub: 92, inner: 112, outer: 264, names: 279, rim: 294, hand: 312 };
const WIDEST_BAND = 30;

/** A ring between two radii; the first ring is the outermost. */
export interface Band {
  readonly ring: Ring;
  readonly inner: number;
  readonly outer: number;
}

/** A month of the year, or a day of the month: something that can be gone to. */
export interface Sector {
  /** Places in the year, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly shaded: boolean;
}

/** All that a ring shows, as two paths: what takes place, and what is cancelled. */
export interface RingMarks {
  readonly ring: Ring;
  readonly solid: string;
  readonly hollow: string;
  /** How many there are where there is no room for all. */
  readonly numbers: readonly { readonly x: number; readonly y: number; readonly count: number }[];
}

export interface WheelModel {
  readonly sectors: readonly Sector[];
  readonly bands: readonly Band[];
  readonly marks: readonly RingMarks[];
  readonly notches: readonly { readonly of: YearDay; readonly path: string }[];
  /** Where the hand for today points. */
  readonly hand?: number;
}

const bandsOf = (rings: readonly Ring[]): readonly Band[] => {
  const width = Math.min(WIDEST_BAND, (radii.outer - radii.inner) / Math.max(1, rings.length));
  return rings.map((ring, n) => ({ ring, outer: radii.outer - n * width, inner: radii.outer - (n + 1) * width }));
};

/** A span of days laid round the circle. */
interface Circle {
  readonly first: number;
  readonly last: number;
}

const startOf = ({ first, last }: Circle, place: number): number => turnOf((place - first) / (last - first + 1));
const middleOf = (circle: Circle, place: number): number => startOf(circle, place + 0.5);

/** Periods of one ring that meet stand beside each other, three at most. */
const LANES = 3;

const arcsOf = (of: YearItems, circle: Circle, { ring, inner, outer }: Band): { readonly solid: string; readonly hollow: string } => {
  const parts = { solid: '', hollow: '' };
  const ends: PlainDate[] = [];
  const height = (outer - inner) / 7;
  for (const item of of.periods) {
    if (ringOf(item) !== ring) continue;
    const free = ends.findIndex(end => end < item.day);
    const lane = free >= 0 ? free : Math.min(ends.length, LANES - 1);
    ends[lane] = item.lastDay;
    const first = Math.max(circle.first, placeInYear(item.day, of.year));
    const last = Math.min(circle.last, placeInYear(item.lastDay, of.year));
    if (first > last) continue;
    const edge = outer - 2 - lane * (height + 1.5);
    parts[isCancelled(item) ? 'hollow' : 'solid'] += sector(edge - height, edge, startOf(circle, first), startOf(circle, last + 1));
  }
  return parts;
};

const isPeriod = ({ day, lastDay }: CalendarItem): boolean => day !== lastDay;

/** A year's day is a few units wide: meetings are short marks, the longer the more of them; deadlines are dots. */
const yearMarks = (of: YearItems, circle: Circle, band: Band): RingMarks => {
  const parts: Record<'solid' | 'hollow', string[]> = { solid: [], hollow: [] };
  const room = band.outer - band.inner - 5;
  of.starting.forEach((items, place) => {
    const own = items.filter(item => ringOf(item) === band.ring && !isPeriod(item));
    if (own.length === 0) return;
    const stand = own.filter(item => !isCancelled(item));
    const shown = stand.length > 0 ? stand : own;
    const meetings = shown.filter(({ kind }) => kind === 'meeting').length;
    const turn = middleOf(circle, place);
    const into = parts[stand.length > 0 ? 'solid' : 'hollow'];
    if (meetings > 0) into.push(tick(band.inner + 2.5, band.inner + 2.5 + room * Math.min(1, 0.35 + 0.25 * meetings), turn, 2.4));
    if (meetings < shown.length) into.push(dot((band.inner + band.outer) / 2, turn, shown.length - meetings > 1 ? 5 : 3.6));
  });
  const arcs = arcsOf(of, circle, band);
  return { ring: band.ring, solid: parts.solid.join('') + arcs.solid, hollow: parts.hollow.join('') + arcs.hollow, numbers: [] };
};

/** A month's day has room for signs; where there are more of them than room, one sign and their number. */
const monthMarks = (of: YearItems, circle: Circle, band: Band): RingMarks => {
  const parts: Record<'solid' | 'hollow', string[]> = { solid: [], hollow: [] };
  const numbers: { x: number; y: number; count: number }[] = [];
  const radius = (band.inner + band.outer) / 2 - 1;
  const day = (turnOf(1) - turnOf(0)) / (circle.last - circle.first + 1);
  const room = Math.max(1, Math.min(3, Math.floor(radius * 2 * Math.PI * day / (MARK + 1))));
  for (let place = circle.first; place <= circle.last; place++) {
    const own = of.starting[place].filter(item => ringOf(item) === band.ring);
    if (own.length === 0) continue;
    const fits = own.length <= room;
    const signs = fits ? own : room > 1 ? own.slice(0, 1) : [];
    const slots = fits ? own.length : room > 1 ? 2 : 1;
    const turnAt = (slot: number): number =>
      middleOf(circle, place) + (slot - (slots - 1) / 2) * (MARK + 1) / (2 * Math.PI * radius);
    signs.forEach((item, slot) => {
      const [x, y] = pointAt(radius, turnAt(slot));
      parts[isCancelled(item) ? 'hollow' : 'solid'].push(markAt(band.ring, Math.round((x - MARK / 2) * 10) / 10, Math.round((y - MARK / 2) * 10) / 10));
    });
    if (!fits) {
      const [x, y] = pointAt(radius, turnAt(slots - 1));
      numbers.push({ x, y, count: own.length });
    }
  }
  const arcs = arcsOf(of, circle, band);
  return { ring: band.ring, solid: parts.solid.join('') + arcs.solid, hollow: parts.hollow.join('') + arcs.hollow, numbers };
};

const around = (of: YearItems, circle: Circle, today: PlainDate, size: number): Pick<WheelModel, 'bands' | 'notches' | 'hand'> => {
  const now = placeInYear(today, of.year);
  return {
    bands: bandsOf(of.rings),
    notches: daysOfYear(of.year).slice(circle.first, circle.last + 1).flatMap((day, n) => (day.holiday || day.shortened
      ? [{ of: day, path: notch(radii.rim, middleOf(circle, circle.first + n), day.holiday ? size : size / 2) }]
      : [])),
    hand: circle.first <= now && now <= circle.last ? middleOf(circle, now) : undefined
  };
};

/** First and last place of each month in its year. */
export const monthSpans = (year: number): readonly Circle[] => {
  const days = daysOfYear(year);
  return Array.from({ length: 12 }, (_, month) => {
    const first = days.findIndex(day => day.month === month);
    return { first, last: first + days.filter(day => day.month === month).length - 1 };
  });
};

/** Twelve months round the circle. */
export const yearWheel = (of: YearItems, today: PlainDate): WheelModel => {
  const circle = { first: 0, last: of.starting.length - 1 };
  const outline = around(of, circle, today, 9);
  return {
    ...outline,
    sectors: monthSpans(of.year).map(({ first, last }) => ({ first, last, from: startOf(circle, first), to: startOf(circle, last + 1), shaded: false })),
    marks: outline.bands.map(band => yearMarks(of, circle, band))
  };
};

/** The days of one month round the circle; `month` from 0. */
export const monthWheel = (of: YearItems, month: number, today: PlainDate): WheelModel => {
  const circle = monthSpans(of.year)[month];
  const outline = around(of, circle, today, 12);
  return {
    ...outline,
    sectors: daysOfYear(of.year).slice(circle.first, circle.last + 1).map((day, n) => {
      const place = circle.first + n;
      return { first: place, last: place, from: startOf(circle, place), to: startOf(circle, place + 1), shaded: isWeekend(day) || day.holiday !== undefined };
    }),
    marks: outline.bands.map(band => monthMarks(of, circle, band))
  };
};
