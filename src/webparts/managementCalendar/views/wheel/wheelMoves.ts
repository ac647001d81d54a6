import { addDays, addMonths, type PlainDate } from '../../../../domain/time/plainDate';
import { daysOfMonth } from '../year/yearDays';

const inYear = (day: PlainDate, month: number): PlainDate => addMonths(day, month - Number(day.slice(5, 7)) + 1);

const inMonth = (day: PlainDate, which: 'first' | 'last'): PlainDate => {
  const days = daysOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1);
  return days[which === 'first' ? 0 : days.length - 1].day;
};

type Move = (day: PlainDate, byDays: boolean) => PlainDate;

const back: Move = (day, byDays) => (byDays ? addDays(day, -1) : addMonths(day, -1));
const on: Move = (day, byDays) => (byDays ? addDays(day, 1) : addMonths(day, 1));

const moves: Readonly<Record<string, Move | undefined>> = {
  ArrowLeft: back,
  ArrowUp: back,
  ArrowRight: on,
  ArrowDown: on,
  Home: (day, byDays) => (byDays ? inMonth(day, 'first') : inYear(day, 0)),
  End: (day, byDays) => (byDays ? inMonth(day, 'last') : inYear(day, 11)),
  PageUp: day => addMonths(day, -12),
  PageDown: day => addMonths(day, 12)
};

/** Where a key leads on the wheel, by months or by days and maybe into another year; undefined for keys that lead nowhere. */
export const wheelMove = (key: string, day: PlainDate, byDays: boolean): PlainDate | undefined => moves[key]?.(day, byDays);
