/** A web's time zone: what `RegionalSettings/TimeZone` says, and where its days start. */
export interface TimeZone {
  readonly name: string;
  /** SharePoint's number of the zone. */
  readonly id: number;
  readonly description: string;
  /** Minutes to add to local time to get UTC: in general, in winter on top of it, in summer on top of it. */
  readonly bias: number;
  readonly standardBias: number;
  readonly daylightBias: number;
  /** Minutes that local time is ahead of UTC at an instant. */
  offsetAt(instant: number): number;
  /** The instant (milliseconds) at which the local day of `instant` began. */
  startOfDay(instant: number): number;
  /** The instant of a local time, given as if it were UTC; of a time that never was, the one an hour later. */
  fromLocal(asIfUtc: number): number;
}

/** Zones by IANA name. Source: `SPRegionalSettings.TimeZones` of SharePoint Online. */
const known: Readonly<Record<string, { readonly id: number; readonly description: string }>> = {
  'Europe/Tallinn': { id: 59, description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius' },
  'Europe/Helsinki': { id: 59, description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius' },
  'Europe/London': { id: 2, description: '(UTC) Dublin, Edinburgh, Lisbon, London' },
  'Europe/Brussels': { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris' },
  'Europe/Berlin': { id: 4, description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna' },
  'America/New_York': { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)' },
  'America/Los_Angeles': { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)' },
  UTC: { id: 93, description: '(UTC) Coordinated Universal Time' }
};

const minute = 60_000;
const day = 86_400_000;

/** Throws RangeError for a zone that SharePoint does not offer, or that is not in the table. */
export const timeZone = (name: string): TimeZone => {
  const facts = known[name];
  if (!facts) throw new RangeError(`Time zone ${name} is not one of ${Object.keys(known).join(', ')}`);
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
    hour: 'numeric', minute: 'numeric', second: 'numeric' });

  const exactOffset = (instant: number): number => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const local = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
    return Math.round((local - Math.floor(instant / 1000) * 1000) / minute);
  };
  // Offsets change on the hour, so one answer per hour is enough; formatting is slow.
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const hour = Math.floor(instant / 3_600_000);
    const remembered = offsets.get(hour);
    if (remembered !== undefined) return remembered;
    const offset = exactOffset(hour * 3_600_000);
    if (offsets.size > 20_000) offsets.clear();
    offsets.set(hour, offset);
    return offset;
  };
  const fromLocal = (asIfUtc: number): number => {
    const guess = asIfUtc - offsetAt(asIfUtc) * minute;
    const corrected = asIfUtc - offsetAt(guess) * minute;
    return Math.max(corrected, asIfUtc - offsetAt(corrected) * minute);
  };
  const startOfDay = (instant: number): number => {
    const local = instant + offsetAt(instant) * minute;
    return fromLocal(Math.floor(local / day) * day);
  };

  const winter = exactOffset(Date.UTC(2026, 0, 15));
  const summer = exactOffset(Date.UTC(2026, 6, 15));
  return {
    name, ...facts, bias: -Math.min(winter, summer) || 0, standardBias: 0, daylightBias: winter === summer ? 0 : -60, offsetAt, startOfDay, fromLocal
  };
};
