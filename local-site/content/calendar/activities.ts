import type { calendarActivities as list } from '../../../src/data/schema';
import { addDays, addMonths } from '../../../src/domain/time/plainDate';
import { onWeekday, type Days } from '../days';
import { asSample, type Entries, type Entry } from '../told';
import {
  after, at, atWeekendsToo, before, date, days, each, lastWorkingDay, leftOut, monthly, nth, once, stays, weekly, workingDay, yearly
} from './when';

type Activity = Omit<Entry<typeof list>, 'Sample'>;

/** Falls on a working day, before or after a weekend or holiday. */
const notLater = atWeekendsToo(before);
const notEarlier = atWeekendsToo(after);

const budget: Readonly<Record<string, Activity>> = {
  'eelarvestrateegia-sisend': {
    Title: 'Ettepanekud riigi eelarvestrateegiasse', Process: 'P02', Category: 'budget', Phase: 'plan', Responsible: 'eelarveplaneerimise-juht',
    Preparer: 'poliitikajuht', Checker: 'asekantsler', Executor: 'strateegia-juhataja', ...yearly(2, 1), ...days(42), ...stays
  },
  'eelarve-eelnou': {
    Title: 'Eelarve eelnõu sisend rahandusministeeriumile', Process: 'P02', Category: 'budget', Phase: 'plan', Responsible: 'eelarveplaneerimise-juht',
    Preparer: 'osakonnajuhataja', Checker: 'kantsler', ...yearly(6, 15), ...days(1), ...notLater
  },
  'eelarve-jaotus': {
    Title: 'Aasta eelarve jaotatakse osakondadele', Process: 'P02', Category: 'budget', Phase: 'do', Responsible: 'kantsler',
    Preparer: 'eelarveplaneerimise-juht', ...yearly(1, 15), ...days(1), ...notEarlier
  },
  'eelarve-seis': {
    Title: 'Eelarve kuu seis', Process: 'P02', Category: 'budget', Phase: 'check', Responsible: 'eelarveplaneerimise-juht',
    ...monthly(date(31, true)), ...days(1), ...notLater
  },
  'eelarve-kvartal': {
    Title: 'Eelarve täitmise kvartaliülevaade', Process: 'P02', Category: 'budget', Phase: 'check', Responsible: 'strateegia-juhataja',
    Preparer: 'eelarveplaneerimise-juht', ...each('quarter', 1, workingDay(10)), ...days(1), ...leftOut
  },
  'eelarve-muudatus': {
    Title: 'Ettepanekud eelarve muutmiseks', Process: 'P02', Category: 'budget', Phase: 'act', Responsible: 'eelarveplaneerimise-juht',
    Preparer: 'osakonnajuhataja', ...each('halfYear', 4, date(20)), ...days(5), ...notEarlier
  }
};

const planning: Readonly<Record<string, Activity>> = {
  'tooplaan-koostamine': {
    Title: 'Tööplaanide koostamine poliitikavaldkondades', Process: 'P02_J04', Category: 'planning', Phase: 'plan', Responsible: 'strateegia-juhataja',
    Preparer: 'poliitikajuht', Checker: 'osakonnajuhataja', Executor: 'tuumiktiimi-liige', ...yearly(10, 1), ...days(61), ...stays
  },
  'tooplaan-kinnitamine': {
    Title: 'Valitsemisala tööplaani kinnitamine', Process: 'P02_J04', Category: 'planning', Phase: 'plan', Responsible: 'kantsler',
    Preparer: 'strateegia-juhataja', Checker: 'asekantsler', ...yearly(12, 20), ...days(1), ...notLater
  },
  'siseauditi-plaan': {
    Title: 'Siseauditi aasta tööplaan', Process: 'P08', Category: 'planning', Phase: 'plan', Responsible: 'siseauditi-juht', Checker: 'kantsler',
    ...yearly(12, 15), ...days(1), ...notLater
  },
  ylevaatuskalender: {
    Title: 'Järgmise aasta ülevaatuskalendri koostamine', Process: 'S01_V01', Category: 'planning', Phase: 'plan', Responsible: 'kvaliteedijuht',
    Checker: 'kantsler', ...yearly(12, 10), ...days(1), ...notLater
  },
  'nadala-teated': {
    Title: 'Järgmise nädala teadete kava', Process: 'P11', Category: 'planning', Phase: 'do', Responsible: 'kommunikatsioonijuht',
    ...weekly('fri'), ...at('12.00', 0), ...before
  }
};

const reporting: Readonly<Record<string, Activity>> = {
  trimestriaruanne: {
    Title: 'Trimestri tulemuste aruanne', Process: 'P02', Category: 'reporting', Phase: 'check', Responsible: 'strateegia-juhataja',
    Preparer: 'poliitikajuht', Checker: 'osakonnajuhataja', ...each('trimester', 1, nth(['second'], 'mon')), ...days(1), ...notEarlier
  },
  aastaaruanne: {
    Title: 'Majandusaasta aruanne', Process: 'P02', Category: 'reporting', Phase: 'check', Responsible: 'finantsarvestusjuht',
    Preparer: 'strateegia-juhataja', Checker: 'siseauditi-juht', ...yearly(3, 31), ...days(1), ...notLater
  },
  'vv-tp': {
    Title: 'VV TP ülesannete täitmise ülevaade', Process: 'P15', Category: 'reporting', Phase: 'check', Responsible: 'kantsler',
    Preparer: 'poliitikajuht', Executor: 'strateegia-juhataja', ...each('halfYear', 1, date(20)), ...days(1), ...notEarlier
  },
  'valdkonna-kokkuvote': {
    Title: 'Poliitikavaldkonna aasta kokkuvõte', Process: 'P15', Category: 'reporting', Phase: 'check', Responsible: 'poliitikajuht',
    Checker: 'asekantsler', ...each('year', 2, lastWorkingDay), ...days(1), ...leftOut
  },
  valisvahendid: {
    Title: 'Välisvahendite projektide seire', Process: 'P17', Category: 'reporting', Phase: 'check', Responsible: 'valisvahendite-juhataja',
    Preparer: 'valistoetuste-nounik', ...each('quarter', 1, date(25)), ...days(1), ...notEarlier
  }
};

const people: Readonly<Record<string, Activity>> = {
  tulemusvestlused: {
    Title: 'Tulemusvestlused ja tulemuskaardid', Process: 'P20', Category: 'people', Phase: 'check', Responsible: 'personalijuht',
    Executor: 'osakonnajuhataja', ...yearly(1, 15), ...days(46), ...stays
  },
  'tulemuskaardi-eesmargid': {
    Title: 'Uue aasta eesmärgid tulemuskaartidele', Process: 'P20', Category: 'people', Phase: 'plan', Responsible: 'personalijuht',
    Preparer: 'osakonnajuhataja', Checker: 'asekantsler', ...yearly(2, 29, true), ...days(1), ...notLater
  },
  puhkused: {
    Title: 'Puhkuste ajakava', Process: 'P18', Category: 'people', Phase: 'plan', Responsible: 'personalijuht', Preparer: 'osakonnajuhataja',
    ...yearly(3, 31), ...days(1), ...notLater
  },
  koolitused: {
    Title: 'Koolitusvajadus ja koolituskava', Process: 'P07', Category: 'people', Phase: 'plan', Responsible: 'personalijuht',
    Preparer: 'osakonnajuhataja', ...yearly(11, 30), ...days(1), ...notLater
  },
  rahulolu: {
    Title: 'Töötajate rahulolu küsitlus', Process: 'P20', Category: 'people', Phase: 'check', Responsible: 'personalijuht', ...yearly(11, 1), ...days(21), ...stays
  }
};

const review: Readonly<Record<string, Activity>> = {
  riskid: {
    Title: 'Riskide hindamine', Process: 'P12', Category: 'review', Phase: 'check', Responsible: 'siseauditi-juht', Preparer: 'osakonnajuhataja',
    Executor: 'poliitikajuht', ...each('halfYear', 3, nth(['first'], 'mon')), ...days(12), ...stays
  },
  riskimeetmed: {
    Title: 'Riskide maandamise meetmete ülevaatus', Process: 'P12', Category: 'review', Phase: 'act', Responsible: 'siseauditi-juht', Checker: 'kantsler',
    ...each('halfYear', 5, nth(['third'], 'wed')), ...days(1), ...after
  },
  'vajs-kirjeldus': {
    Title: 'VAJSi kirjelduse ülevaatus', Process: 'S01', Category: 'review', Phase: 'act', Responsible: 'kvaliteedijuht', Checker: 'kantsler',
    ...each('year', 9, nth(['second'], 'wed')), ...days(1), ...after
  },
  protsessid: {
    Title: 'Protsesside ülevaatused kvartali kava järgi', Process: 'S01_V01', Category: 'review', Phase: 'do', Responsible: 'kvaliteedijuht',
    Executor: 'protsessiomanik', ...each('quarter', 3, date(25)), ...days(1), ...notLater
  },
  poliitikakaart: {
    Title: 'Poliitikakaardi ja volituste kontroll', Process: 'P15', Category: 'review', Phase: 'act', Responsible: 'kvaliteedijuht',
    Preparer: 'poliitikajuht', Executor: 'asutuse-koordinaator', ...each('trimester', 4, lastWorkingDay), ...days(1), ...leftOut
  },
  dokumendiloetelu: {
    Title: 'Dokumentide loetelu läbivaatamine', Process: 'P01', Category: 'review', Phase: 'check', Responsible: 'teabehaldusnounik',
    ...yearly(1, 31), ...days(1), ...notEarlier
  },
  infoturve: {
    Title: 'Infoturbe juhtumite kuuülevaade', Process: 'P10', Category: 'review', Phase: 'check', Responsible: 'innovatsiooni-asekantsler',
    ...monthly(workingDay(3)), ...at('16.00', 0), ...leftOut
  }
};

/** Lines of S01_V01 that are no meetings. What the ministry's own calendar says nobody outside has seen: all of them are samples. */
export const activitiesAround = ({ today }: Days): Entries<typeof list> => asSample({
  ...budget, ...planning, ...reporting, ...people, ...review,
  oppus: {
    Title: 'Kriisiõppus', Process: 'P13', Category: 'planning', Phase: 'do', Responsible: 'kriisi-juht', Executor: 'asutuse-juht',
    ...once(onWeekday(addDays(addMonths(today, 2), 4))), ...days(2), ...stays
  }
});
