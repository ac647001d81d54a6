import { rrulestr } from 'rrule';

/**
 * A small reader of iCalendar files, written from RFC 5545 and not from the writer: unfolds, splits, and lets rrule say what an RRULE means.
 * Local times are read as they stand.
 */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}
export type Component = readonly Property[];

export const linesOf = (text: string): readonly string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n').filter(line => line !== '');

const propertyOf = (line: string): Property => {
  const colon = line.indexOf(':');
  const [name, ...parameters] = line.slice(0, colon).split(';');
  return { name, parameters: Object.fromEntries(parameters.map(one => one.split('=') as [string, string])), value: line.slice(colon + 1) };
};

export const components = (text: string, kind: string): readonly Component[] => {
  const found: Property[][] = [];
  let open: Property[] | undefined;
  for (const line of linesOf(text)) {
    if (line === `BEGIN:${kind}`) open = [];
    else if (line === `END:${kind}`) {
      if (open) found.push(open);
      open = undefined;
    } else open?.push(propertyOf(line));
  }
  return found;
};

export const valueOf = (component: Component, name: string): string | undefined => component.find(one => one.name === name)?.value;
export const textOf = (component: Component, name: string): string | undefined =>
  valueOf(component, name)?.replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));

/** `20260106T100000` or `20260106` -> the clock's reading as if it were UTC. */
const reading = (text: string): Date => {
  const [, year, month, date, hour = '0', minute = '0'] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?$/.exec(text) ?? [];
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute)));
};

const tallinn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Tallinn', dateStyle: 'short', timeStyle: 'medium' });
/** An instant (`…Z`) as clocks in Tallinn read it; local values as they are. */
const local = (text: string): string =>
  (text.endsWith('Z') ? `${tallinn.format(reading(text)).replace(/[-: ]/g, '').replace(/^(\d{8})/, '$1T')}` : text);

const shown = (at: Date, allDay: boolean): string => at.toISOString().slice(0, allDay ? 10 : 16);

/** Every event that stands, by the beginnings that clocks show: `2026-01-06T10:00`, or a day. Sorted. */
export const beginnings = (text: string): readonly string[] => {
  const events = components(text, 'VEVENT').filter(event => valueOf(event, 'STATUS') !== 'CANCELLED');
  const replaced = new Set(events.flatMap(event => {
    const id = valueOf(event, 'RECURRENCE-ID');
    return id === undefined ? [] : [`${valueOf(event, 'UID')} ${reading(id).getTime()}`];
  }));
  return events.flatMap(event => {
    const start = valueOf(event, 'DTSTART') ?? '';
    const allDay = start.length === 8;
    const rule = valueOf(event, 'RRULE');
    if (rule === undefined) return [shown(reading(start), allDay)];
    const excluded = new Set(event.filter(one => one.name === 'EXDATE').map(one => reading(one.value).getTime()));
    const floating = rule.replace(/UNTIL=([0-9TZ]+)/, (_, until: string) => `UNTIL=${local(until).padEnd(15, 'T000000').slice(0, 15)}Z`);
    const all = rrulestr(`DTSTART:${start.padEnd(15, 'T000000').slice(0, 15)}Z\nRRULE:${floating}`).all();
    return all
      .filter(at => !excluded.has(at.getTime()) && !replaced.has(`${valueOf(event, 'UID')} ${at.getTime()}`))
      .map(at => shown(at, allDay));
  }).sort();
};
