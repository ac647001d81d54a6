import type { TimeZone } from './timeZone';

/** SharePoint keeps whole seconds between these years. */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(8900, 11, 31, 23, 59, 59);

export type DateReading =
  | { readonly status: 'read'; readonly text: string }
  | { readonly status: 'notADate' }
  | { readonly status: 'outOfRange' };

const isoShape = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** `2026-11-21T12:00:00Z`, the form in which instants are stored and answered. */
export const instantText = (milliseconds: number): string => `${new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().slice(0, 19)}Z`;

const offsetMinutes = (zone: string): number => {
  if (/^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
};

/** Milliseconds of the calendar date and time as if in UTC; undefined for the 31st of February. */
export const calendarInstant = (parts: readonly number[]): number | undefined => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(instant);
  const same = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day
    && back.getUTCHours() === hour && back.getUTCMinutes() === minute && back.getUTCSeconds() === second;
  return same ? instant : undefined;
};

const millisecondsOf = (text: string, zone: TimeZone): number | undefined => {
  const epoch = /^\/Date\((-?\d+)\)\/$/.exec(text);
  if (epoch) return Number(epoch[1]);
  const iso = isoShape.exec(text);
  if (!iso) return undefined;
  const local = calendarInstant(iso.slice(1, 7).map(part => Number(part ?? 0)));
  if (local === undefined) return undefined;
  // A time without a zone is the web's own, as people see it.
  return iso[7] === undefined ? zone.fromLocal(local) : local - offsetMinutes(iso[7]) * 60_000;
};

/** Settles an instant into what a column keeps: whole seconds, or the start of the web's day. */
export const settle = (milliseconds: number, zone: TimeZone, dateOnly: boolean): DateReading => {
  const kept = dateOnly ? zone.startOfDay(milliseconds) : milliseconds;
  return kept < earliest - 86_400_000 || kept > latest ? { status: 'outOfRange' } : { status: 'read', text: instantText(kept) };
};

export const readDate = (text: string, zone: TimeZone, dateOnly: boolean): DateReading => {
  const milliseconds = millisecondsOf(text.trim(), zone);
  return milliseconds === undefined ? { status: 'notADate' } : settle(milliseconds, zone, dateOnly);
};
