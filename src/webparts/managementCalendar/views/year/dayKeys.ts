import { addDays, addMonths, type PlainDate } from '../../../../domain/time/plainDate';
import { slotOf, type GridShape } from './gridShape';
import { daysOfMonth, daysOfYear } from './yearDays';

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));
const monthOf = (day: PlainDate): number => Number(day.slice(5, 7)) - 1;
const dateOf = (day: PlainDate): number => Number(day.slice(8));

/** The day above or below in a year whose months are rows: the nearest one of that month; none above January or below December. */
const beside = (day: PlainDate, step: number): PlainDate => {
  const [year, month] = [yearOf(day), monthOf(day) + step];
  if (month < 0 || month > 11) return day;
  const own = daysOfMonth(year, monthOf(day))[dateOf(day) - 1];
  const slot = slotOf(own.date, own.weekday);
  const days = daysOfMonth(year, month);
  return (days.find(({ date, weekday }) => slotOf(date, weekday) >= slot) ?? days[days.length - 1]).day;
};

const lastOf = (day: PlainDate): PlainDate => {
  const days = daysOfMonth(yearOf(day), monthOf(day));
  return days[days.length - 1].day;
};

const firstOf = (day: PlainDate): PlainDate => daysOfMonth(yearOf(day), monthOf(day))[0].day;

const moves: Readonly<Record<string, ((day: PlainDate, shape: GridShape) => PlainDate) | undefined>> = {
  ArrowLeft: day => addDays(day, -1),
  ArrowRight: day => addDays(day, 1),
  ArrowUp: (day, { name }) => (name === 'weeks' ? addDays(day, -7) : beside(day, -1)),
  ArrowDown: (day, { name }) => (name === 'weeks' ? addDays(day, 7) : beside(day, 1)),
  Home: firstOf,
  End: lastOf,
  PageUp: day => addMonths(day, -1),
  PageDown: day => addMonths(day, 1)
};

const farMoves: typeof moves = {
  Home: day => daysOfYear(yearOf(day))[0].day,
  End: day => daysOfYear(yearOf(day))[daysOfYear(yearOf(day)).length - 1].day,
  PageUp: day => addMonths(day, -12),
  PageDown: day => addMonths(day, 12)
};

/** Where a key leads from a day, maybe into another year; undefined for keys that lead nowhere. With Ctrl whole years. */
export const dayTowards = (key: string, withCtrl: boolean, day: PlainDate, shape: GridShape): PlainDate | undefined =>
  (withCtrl ? farMoves : moves)[key]?.(day, shape);
