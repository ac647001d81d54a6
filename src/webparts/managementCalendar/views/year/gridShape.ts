import type { Weekday } from '../../../../domain/time/civil';

/** How the days of a month lie: in one row by weekday, or as weeks below each other. Lengths are units of the marks' drawing. */
export interface GridShape {
  readonly name: 'rows' | 'weeks';
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** Upper edge of marks, of the bars of periods, and place of the sign of a conflict in a cell. */
  readonly marksAt: number;
  readonly barsAt: number;
  readonly signAt: readonly [x: number, y: number];
}

/** A month is at most 31 days after six days of the week before. */
export const SLOTS = 37;

export const shapes: Readonly<Record<GridShape['name'], GridShape>> = {
  rows: { name: 'rows', columns: SLOTS, width: 44, height: 66, marksAt: 24, barsAt: 56, signAt: [30, 3] },
  weeks: { name: 'weeks', columns: 7, width: 60, height: 58, marksAt: 25, barsAt: 48, signAt: [24, 5] }
};

/** Where a day stands, counted from the Monday of the week of the first of its month. */
export const slotOf = (date: number, weekday: Weekday): number => date - 1 + firstSlot(date, weekday);

/** Days of the week before the first of the month. */
const firstSlot = (date: number, weekday: Weekday): number => (((weekday - 1 - (date - 1)) % 7) + 7) % 7;

export const linesOf = ({ columns }: GridShape): number => Math.ceil(SLOTS / columns);

/** Upper left corner of a slot's cell. */
export const cornerOf = ({ columns, width, height }: GridShape, slot: number): readonly [x: number, y: number] =>
  [(slot % columns) * width, Math.floor(slot / columns) * height];
