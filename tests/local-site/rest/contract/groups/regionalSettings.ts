import { effect, entity, type Group, refusal, typed, value } from '../check';

const settings = 'web/regionalsettings';
const firstDays = { minimal: 0, none: 3, verbose: 6 } as const;
const zone = 'web/regionalsettings/timezone';

export const regionalSettings: Group = {
  name: 'regional settings',
  checks: [
    ...entity('how the site writes dates and numbers', { path: 'web/regionalsettings' }, { entity: 'regionalSettings', type: 'SP.RegionalSettings', relatives: ['TimeZone', 'TimeZones'], values: { LocaleId: 1061, DecimalSeparator: ',' } }),
    ...entity('the site\'s time zone', { path: zone }, { entity: 'timeZone', type: 'SP.TimeZone', values: { Information: expect.objectContaining({ Bias: -120, DaylightBias: -60, StandardBias: 0 }) } }),
    ...entity('time zones', { path: 'web/regionalsettings/timezones?$top=5' }, { entity: 'timeZone', type: 'SP.TimeZone' }),
    ...value('an instant as the site\'s clock shows it in summer', { path: `${zone}/utctolocaltime(@date)?@date='2026-07-01T10:00:00Z'` }, 'UTCToLocalTime', '2026-07-01T13:00:00'),
    ...value('an instant as the site\'s clock shows it in winter', { path: `${zone}/utctolocaltime(@date)?@date='2026-01-01T10:00:00Z'` }, 'UTCToLocalTime', '2026-01-01T12:00:00'),
    ...value('what the site\'s clock shows as an instant', { path: `${zone}/localtimetoutc(@date)?@date='2026-07-01T13:00:00'` }, 'LocalTimeToUTC', '2026-07-01T10:00:00Z'),
    ...value('one setting', { path: 'web/regionalsettings/decimalseparator' }, 'DecimalSeparator', ','),
    ...effect('an owner says how weeks and working days go', { path: settings, verb: 'MERGE', body: dialect => typed('SP.RegionalSettings', { FirstDayOfWeek: firstDays[dialect], ShowWeeks: true, WorkDays: 124, WorkDayStartHour: 540 })(dialect) },
      { status: 204, then: { path: settings, as: 'reader-d', gives: dialect => ({ FirstDayOfWeek: firstDays[dialect], ShowWeeks: true, WorkDays: 124, WorkDayStartHour: 540, FirstWeekOfYear: 2 }) } }),
    ...effect('settings sent back as they are change nothing', { path: settings, verb: 'MERGE', body: typed('SP.RegionalSettings', { LocaleId: 1061, Time24: true, DecimalSeparator: ',' }) }, { status: 204, then: { path: settings, gives: { LocaleId: 1061 } } }),
    ...refusal('a day that no week has', { path: settings, verb: 'MERGE', body: { FirstDayOfWeek: 7 } }, { status: 400, code: '-2147024809, System.ArgumentException' }),
    ...refusal('a setting of the wrong type', { path: settings, verb: 'MERGE', body: { ShowWeeks: 'jah' } }, { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' }),
    ...refusal('settings changed by a member', { path: settings, verb: 'MERGE', as: 'member-b', body: { FirstDayOfWeek: 1 } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' }),
    ...refusal('another language of dates and numbers', { path: settings, verb: 'MERGE', body: { LocaleId: 1033 } }, { status: 501, code: '-1, LocalSite.NotImplementedException' })
  ]
};
