import { calendarInstant, instantText, readDate } from '../columns/dates';
import { offeredTimeZones, type TimeZone } from '../columns/timeZone';
import { errors } from '../errors';
import { complex, many } from '../odata/shape';
import { needRight } from '../permissions/access';
import { type Call, isEstonian, type Site } from '../site';
import { saveWeb, type Web } from '../store/webs';
import type { Arguments } from './arguments';
import { collection, keyed } from './collection';
import { given } from './given';
import { calculation, type Change, type Child, entity, entityShape, type Kind, type Property, type Resource } from './tree';

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

const settingOf = (site: Site, web: Web, name: string): string | number | boolean | null =>
  web.props[name] ?? (isEstonian(site) ? estonian : english)[name] ?? null;

const properties: Readonly<Record<string, Property<Web>>> =
  Object.fromEntries(Object.keys(estonian).sort().map(name => [name, { of: (web: Web, { site }: Call) => settingOf(site, web, name) }]));

type Check = (value: unknown) => number | boolean;

const within = (least: number, most: number): Check => value => {
  const number = given.int(value);
  if (number < least || number > most) throw errors.invalidArgument(`The value ${number} is not between ${least} and ${most}.`);
  return number;
};

/** What an owner may set, with what it may be; hours of the day are minutes since midnight, working days seven bits. */
const settable: Readonly<Record<string, Check>> = {
  AdjustHijriDays: within(-2, 2), AlternateCalendarType: within(0, 23), FirstDayOfWeek: within(0, 6), FirstWeekOfYear: within(0, 2), ShowWeeks: given.truth,
  WorkDayEndHour: within(0, 1440), WorkDays: within(0, 127), WorkDayStartHour: within(0, 1440)
};

/** An owner may set these in SharePoint; here texts and orderings go by the language of the site. */
const fixed: Readonly<Record<string, Check>> = { CalendarType: given.int, Collation: given.int, LocaleId: given.int, Time24: given.truth };

const fixedChange = (name: string, read: Check): Change<Web> => (web, value, { site }) => {
  if (read(value) !== settingOf(site, web, name)) throw errors.notImplemented(`another ${name} of a web`);
  return web;
};

const changes: Readonly<Record<string, Change<Web>>> = {
  ...Object.fromEntries(Object.entries(settable).map(([name, read]) =>
    [name, (web: Web, value: unknown): Web => ({ ...web, props: { ...web.props, [name]: read(value) } })])),
  ...Object.fromEntries(Object.entries(fixed).map(([name, read]) => [name, fixedChange(name, read)]))
};

/** Dates of the two conversions are clock times; whatever zone the text names is not looked at. */
const clockTime = (call: Call, text: string): number => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  const instant = parts ? calendarInstant(parts.slice(1).map(part => Number(part ?? 0))) : undefined;
  if (instant !== undefined) return instant;
  const reading = readDate(text, call.site.timeZone, false);
  if (reading.status !== 'read') throw errors.wrongType('Edm.DateTime');
  return Date.parse(reading.text);
};

type Conversion = (zone: TimeZone, clock: number) => string;

const conversion = (name: string, parameter: string, convert: Conversion): Child<TimeZone> => (zone, args, call) => {
  const value = convert(zone, clockTime(call, args.text(parameter, 0)));
  return calculation(name, () => ({ is: 'value', name, type: 'Edm.DateTime', value }));
};

const timeZoneKind: Kind<TimeZone> = {
  type: 'SP.TimeZone',
  set: 'TimeZones',
  link: ({ id }) => `Web/RegionalSettings/TimeZones/GetById(${id})`,
  properties: {
    Description: { of: ({ description }) => description },
    Id: { of: ({ id }) => id },
    Information: {
      of: ({ bias, daylightBias, standardBias }) => complex('SP.TimeZoneInformation', { Bias: bias, DaylightBias: daylightBias, StandardBias: standardBias })
    }
  },
  children: {},
  methods: {
    UTCToLocalTime: conversion('UTCToLocalTime', 'date', (zone, clock) => instantText(clock + zone.offsetAt(clock) * 60_000).replace(/Z$/, '')),
    LocalTimeToUTC: conversion('LocalTimeToUTC', 'date', (zone, clock) => instantText(zone.fromLocal(clock)))
  }
};

const zoneWith = (id: number): TimeZone => {
  const zone = offeredTimeZones().find(each => each.id === id);
  if (!zone) throw errors.invalidArgument(`There is no time zone ${id}.`);
  return zone;
};

/** Clients read one zone of the collection by POST too. */
const oneZone = (args: Arguments): Resource => {
  const zone = zoneWith(args.number('id', 0));
  return { ...entity(timeZoneKind, zone), create: call => ({ status: 200, shape: entityShape(timeZoneKind, zone, call, call.query) }) };
};

const timeZones = (): Resource => collection({
  kind: timeZoneKind, all: offeredTimeZones, key: args => zoneWith(args.number('id', 0)), methods: { GetById: args => oneZone(args) }
});

/** Languages that this site can show its own names in. */
const languages = [
  { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 },
  { DisplayName: 'Estonian', LanguageTag: 'et-EE', Lcid: 1061 }
] as const;

const installedLanguages = (): Resource => calculation('InstalledLanguages', () => ({
  is: 'value', name: 'InstalledLanguages', type: 'SP.LanguageCollection',
  value: complex('SP.LanguageCollection', { Items: many('SP.Language', languages.map(language => complex('SP.Language', language))) })
}));

const kind: Kind<Web> = {
  type: 'SP.RegionalSettings',
  set: 'RegionalSettings',
  link: () => 'Web/RegionalSettings',
  properties,
  children: {
    InstalledLanguages: () => installedLanguages(),
    TimeZone: (_web, _args, { site }) => entity(timeZoneKind, site.timeZone),
    TimeZones: (_web, args, call) => keyed(timeZones(), args, call)
  },
  methods: {},
  changes,
  save: (after, before, call) => {
    needRight(call.site.access, call.me, call.site.access.webScope(before), 'ManageWeb');
    const saved = { ...after, modified: call.at };
    saveWeb(call.site.db, saved);
    return saved;
  }
};

/** How a web writes dates and numbers and counts its weeks. Webs made later begin with the settings of the web above. */
export const regionalSettings = (web: Web): Resource => entity(kind, web);
