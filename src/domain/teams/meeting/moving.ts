import type { MeetingItem } from '../meeting';
import type { AgendaLine } from './agenda';

/** A row, and the place on the agenda that it is given. */
export interface Placing { readonly row: MeetingItem; readonly position: number }

/** The last place that the list keeps. */
const LAST = 999;
/** As far from the last line as lines usually stand from each other. */
const STEP = 10;

const between = (before: number, after: number | undefined): number => (after === undefined ? before + STEP : Math.floor((before + after) / 2));

/**
 * What to write for a line to change places with its neighbour: usually its own row alone, so that people who move different lines
 * at once are not in each other's way; where there is no room between the new neighbours, those behind it move on. Nothing: it
 * cannot be moved, since it is the first or the last, or has no row yet.
 */
export const moveOf = (lines: readonly AgendaLine[], key: string, by: 1 | -1): readonly Placing[] => {
  const at = lines.findIndex(line => line.key === key);
  const other = lines[at + by];
  const line = lines[at];
  if (!line?.row || !other) return [];
  const order = lines.map(one => (one === line ? other : one === other ? line : one));
  const place = at + by;
  let last = order[place - 1]?.position ?? 0;
  const wanted = between(last, order[place + 1]?.position);
  const found: Placing[] = [];
  for (const one of order.slice(place)) {
    if (one !== line && one.position > last) break;
    const position = Math.max(one === line ? wanted : 0, last + 1);
    // A line without a row stays where its kind stands.
    if (!one.row || position > LAST) return [];
    found.push({ row: one.row, position });
    last = position;
  }
  return found;
};
