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

/** Zones by IANA name, each number's own place first. Source: `SPRegionalSettings.TimeZones` of SharePoint Online. */
const known: Readonly<Record<string, { readonly id: number; readonly description: string }>> = {
  'Europe/Tallinn': { id: 59, description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius' },
  'Europe/Helsinki': { id: 59, description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius' },
  'Europe/London': { id: 2, description: '(UTC) Dublin, Edinburgh, Lisbon, London' },
  'Europe/Brussels': { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris' },
  'Europe/Berlin': { id: 4, description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna' },
  'Europe/Athens': { id: 5, description: '(UTC+02:00) Athens, Bucharest' },
  'Europe/Belgrade': { id: 6, description: '(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague' },
  'America/Sao_Paulo': { id: 8, description: '(UTC-03:00) Brasilia' },
  'America/Halifax': { id: 9, description: '(UTC-04:00) Atlantic Time (Canada)' },
  'America/New_York': { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)' },
  'America/Chicago': { id: 11, description: '(UTC-06:00) Central Time (US and Canada)' },
  'America/Denver': { id: 12, description: '(UTC-07:00) Mountain Time (US and Canada)' },
  'America/Los_Angeles': { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)' },
  'America/Anchorage': { id: 14, description: '(UTC-09:00) Alaska' },
  'Pacific/Honolulu': { id: 15, description: '(UTC-10:00) Hawaii' },
  'Pacific/Auckland': { id: 17, description: '(UTC+12:00) Auckland, Wellington' },
  'Australia/Brisbane': { id: 18, description: '(UTC+10:00) Brisbane' },
  'Australia/Adelaide': { id: 19, description: '(UTC+09:30) Adelaide' },
  'Asia/Tokyo': { id: 20, description: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
  'Asia/Singapore': { id: 21, description: '(UTC+08:00) Kuala Lumpur, Singapore' },
  'Asia/Bangkok': { id: 22, description: '(UTC+07:00) Bangkok, Hanoi, Jakarta' },
  'Asia/Kolkata': { id: 23, description: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi' },
  'Asia/Dubai': { id: 24, description: '(UTC+04:00) Abu Dhabi, Muscat' },
  'Asia/Tehran': { id: 25, description: '(UTC+03:30) Tehran' },
  'Asia/Baghdad': { id: 26, description: '(UTC+03:00) Baghdad' },
  'Asia/Jerusalem': { id: 27, description: '(UTC+02:00) Jerusalem' },
  'Atlantic/Azores': { id: 29, description: '(UTC-01:00) Azores' },
  'Atlantic/Reykjavik': { id: 31, description: '(UTC) Monrovia, Reykjavik' },
  'America/Bogota': { id: 35, description: '(UTC-05:00) Bogota, Lima, Quito' },
  'America/Mexico_City': { id: 37, description: '(UTC-06:00) Guadalajara, Mexico City, Monterrey' },
  'America/Phoenix': { id: 38, description: '(UTC-07:00) Arizona' },
  'Australia/Hobart': { id: 42, description: '(UTC+10:00) Hobart' },
  'Australia/Darwin': { id: 44, description: '(UTC+09:30) Darwin' },
  'Asia/Shanghai': { id: 45, description: '(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi' },
  'Africa/Cairo': { id: 49, description: '(UTC+02:00) Cairo' },
  'Africa/Johannesburg': { id: 50, description: '(UTC+02:00) Harare, Pretoria' },
  'Europe/Moscow': { id: 51, description: '(UTC+03:00) Moscow, St. Petersburg' },
  'Africa/Nairobi': { id: 56, description: '(UTC+03:00) Nairobi' },
  'Europe/Warsaw': { id: 57, description: '(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb' },
  'Asia/Kathmandu': { id: 62, description: '(UTC+05:45) Kathmandu' },
  'Asia/Seoul': { id: 72, description: '(UTC+09:00) Seoul' },
  'Australia/Perth': { id: 73, description: '(UTC+08:00) Perth' },
  'Asia/Riyadh': { id: 74, description: '(UTC+03:00) Kuwait, Riyadh' },
  'Asia/Taipei': { id: 75, description: '(UTC+08:00) Taipei' },
  'Australia/Sydney': { id: 76, description: '(UTC+10:00) Canberra, Melbourne, Sydney' },
  UTC: { id: 93, description: '(UTC) Coordinated Universal Time' }
};

/** Every zone that a site may be in, once each, by number. */
export const offeredTimeZones = (): readonly TimeZone[] => {
  const byId = new Map<number, string>();
  for (const [name, { id }] of Object.entries(known)) if (!byId.has(id)) byId.set(id, name);
  return [...byId].sort(([a], [b]) => a - b).map(([, name]) => timeZone(name));
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
