import * as React from 'react';
import type { CalendarItem } from '../../../src/domain/calendar/item';
import { ringOf } from '../../../src/domain/calendar/itemFilter';
import { MOST_MARKS } from '../../../src/webparts/managementCalendar/views/year/monthModel';

const months = Array.from({ length: 12 }, (_, month) => month);
const dates = Array.from({ length: 31 }, (_, date) => date + 1);

const two = (n: number): string => String(n).padStart(2, '0');

/** Items by day, as a page would keep them for itself. */
const byDay = (items: readonly CalendarItem[]): ReadonlyMap<string, readonly CalendarItem[]> => {
  const days = new Map<string, CalendarItem[]>();
  for (const item of items) {
    const known = days.get(item.day);
    if (known) known.push(item);
    else days.set(item.day, [item]);
  }
  return days;
};

/** The floor: what React takes to draw as many cells, marks and numbers by hand, without names, keys, shades or anything to press. */
export const FloorYear = ({ year, items }: { readonly year: number; readonly items: readonly CalendarItem[] }): React.ReactElement => {
  const days = byDay(items);
  return (
    <table className="floor">
      <tbody>
        {months.map(month => (
          <tr key={month}>
            {dates.map(date => {
              const own = days.get(`${year}-${two(month + 1)}-${two(date)}`) ?? [];
              return (
                <td key={date}>
                  {date}
                  {own.slice(0, MOST_MARKS).map(item => <i key={item.key} className={ringOf(item)} />)}
                  {own.length > MOST_MARKS && <b>+{own.length - MOST_MARKS}</b>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const floorStyle = `
.floor { width: 100%; table-layout: fixed; border-collapse: collapse; font: 12px/16px sans-serif }
.floor td { height: 45px; padding: 0 3px; border: 1px solid #edebe9; vertical-align: top }
.floor i { display: inline-block; width: 8px; height: 8px; background: #03787c }
.floor i.administrative { background: #323130 }
.floor b { display: block; font-weight: 400 }
`;
