import { complex } from '../odata/shape';
import { isEstonian, type Site } from '../site';
import { entity, type Kind, type Property, type Resource } from './tree';

type Settings = Readonly<Record<string, string | number | boolean>>;

const common = {
  AdjustHijriDays: 0, AlternateCalendarType: 0, CalendarType: 1, Collation: 25, DigitGrouping: '3;0', FirstWeekOfYear: 2, IsEastAsia: false,
  IsRightToLeft: false, IsUIRightToLeft: false, NegativeSign: '-', NegNumberMode: 1, PositiveSign: '', ShowWeeks: false, TimeMarkerPosition: 0,
  TimeSeparator: ':', WorkDayEndHour: 1020, WorkDays: 62, WorkDayStartHour: 480
};

const estonian: Settings = {
  ...common, AM: '', CollationLCID: 1061, DateFormat: 1, DateSeparator: '.', DecimalSeparator: ',', FirstDayOfWeek: 1, ListSeparator: ';', LocaleId: 1061,
  PM: '', ThousandSeparator: '\u00a0', Time24: true
};

const english: Settings = {
  ...common, AM: 'AM', CollationLCID: 1033, DateFormat: 0, DateSeparator: '/', DecimalSeparator: '.', FirstDayOfWeek: 0, ListSeparator: ',', LocaleId: 1033,
  PM: 'PM', ThousandSeparator: ',', Time24: false
};

const settingsOf = (site: Site): Settings => isEstonian(site) ? estonian : english;

const properties: Readonly<Record<string, Property<Site>>> =
  Object.fromEntries(Object.keys(estonian).sort().map(name => [name, { of: (site: Site) => settingsOf(site)[name] ?? null }]));

const timeZoneKind: Kind<Site> = {
  type: 'SP.TimeZone',
  set: 'TimeZones',
  link: () => 'Web/RegionalSettings/TimeZone',
  properties: {
    Description: { of: ({ timeZone }) => timeZone.description },
    Id: { of: ({ timeZone }) => timeZone.id },
    Information: {
      of: ({ timeZone: { bias, daylightBias, standardBias } }) =>
        complex('SP.TimeZoneInformation', { Bias: bias, DaylightBias: daylightBias, StandardBias: standardBias })
    }
  },
  children: {},
  methods: {}
};

const kind: Kind<Site> = {
  type: 'SP.RegionalSettings',
  set: 'RegionalSettings',
  link: () => 'Web/RegionalSettings',
  properties,
  children: { TimeZone: site => entity(timeZoneKind, site) },
  methods: {}
};

export const regionalSettings = (site: Site): Resource => entity(kind, site);
