import type { meetingRules as list } from '../../../src/data/schema';
import { addDays } from '../../../src/domain/time/plainDate';
import { onWeekday, yearsBefore, type Days } from '../days';
import { asSample, type Entries, type Entry } from '../told';
import {
  after, at, atWeekendsToo, before, date, days, each, everyFourthWeek, everySecondWeek, lastWorkingDay, leftOut, monthly, nth, once, stays,
  theOtherWeeks, weekly, workingDay
} from './when';

type Rule = Omit<Entry<typeof list>, 'Forum' | 'Sample'>;

const HOUR = 60;
const HOUR_AND_HALF = 90;

const house: Readonly<Record<string, Rule>> = {
  kantsler: { ...weekly('tue'), ...at('10.00', HOUR_AND_HALF, 'Suur saal'), ...after },
  // The same sitting as the weekly one: both begin at one time.
  'kantsler:koik': {
    Title: 'koos kõigi osakonnajuhatajatega', ...monthly(nth(['first', 'third'], 'tue')), ...at('10.00', HOUR_AND_HALF, 'Suur saal'), ...after
  },
  laiendatud: { ...monthly(nth(['last'], 'wed')), ...at('14.00', HOUR_AND_HALF, 'Suur saal'), ...before },
  trimester: { ...each('trimester', 1, nth(['third'], 'thu')), ...at('13.00', 180, 'Suur saal'), ...after },
  minister: { ...weekly('thu'), ...at('9.00', HOUR, 'Ministri nõupidamisruum'), ...leftOut },
  'briif:valdkond-tervis': { ...everySecondWeek('wed'), ...at('13.00', 45, 'Ministri nõupidamisruum'), ...after },
  'briif:valdkond-sotsiaal': { ...theOtherWeeks('tue'), ...at('13.00', 45, 'Ministri nõupidamisruum'), ...leftOut },
  'briif:valdkond-innovatsioon': { ...monthly(nth(['second', 'fourth'], 'thu')), ...at('15.00', 45, 'Ministri nõupidamisruum'), ...before },
  'valdkond:valdkond-tervis': { ...monthly(nth(['second'], 'thu')), ...at('13.00', HOUR_AND_HALF, 'Ruum 201'), ...leftOut },
  'valdkond:valdkond-sotsiaal': { ...monthly(date(20)), ...at('10.00', HOUR_AND_HALF, 'Ruum 202'), ...atWeekendsToo(after) },
  'valdkond:valdkond-innovatsioon': { ...monthly(lastWorkingDay), ...at('9.00', HOUR_AND_HALF, 'Teams'), ...leftOut },
  ylevaatus: { ...each('year', 10, nth(['second'], 'wed')), ...at('13.00', 180, 'Suur saal'), ...after }
};

/** The departments for care and for families meet at one time under one head: a conflict to be seen. */
const departments: Readonly<Record<string, Rule>> = {
  'osakond:rahvatervis': { ...monthly(nth(['first', 'third'], 'mon')), ...at('9.00', HOUR, 'Ruum 301'), ...leftOut },
  'osakond:tervishoid': { ...monthly(nth(['first', 'third'], 'mon')), ...at('10.30', HOUR, 'Ruum 302'), ...leftOut },
  'osakond:ravimid': { ...monthly(nth(['second', 'fourth'], 'mon')), ...at('9.00', HOUR, 'Ruum 303'), ...leftOut },
  'osakond:hoolekanne': { ...monthly(nth(['second', 'fourth'], 'mon')), ...at('9.00', HOUR, 'Ruum 304'), ...leftOut },
  'osakond:pered': { ...monthly(nth(['second', 'fourth'], 'mon')), ...at('9.30', HOUR, 'Ruum 305'), ...leftOut },
  'osakond:hyvitised': { ...monthly(nth(['first', 'third'], 'fri')), ...at('9.00', HOUR, 'Ruum 306'), ...leftOut },
  'osakond:digitervis': { ...theOtherWeeks('wed'), ...at('9.00', HOUR, 'Teams'), ...leftOut },
  'osakond:strateegia': { Title: 'kuu algus', ...monthly(workingDay(3)), ...at('14.00', HOUR, 'Ruum 307'), ...leftOut },
  'osakond:strateegia:2': { Title: 'kuu keskpaik', ...monthly(workingDay(13)), ...at('14.00', HOUR, 'Ruum 307'), ...leftOut },
  'osakond:analuus': { Title: 'kuu algus', ...monthly(date(1)), ...at('15.00', HOUR, 'Teams'), ...atWeekendsToo(after) },
  'osakond:analuus:2': { Title: 'kuu keskpaik', ...monthly(date(15)), ...at('15.00', HOUR, 'Teams'), ...atWeekendsToo(before) },
  'osakond:valiskoostoo': { ...everySecondWeek('thu'), ...at('11.00', HOUR, 'Teams'), ...before },
  'osakond:valisvahendid': { ...monthly(nth(['first', 'third'], 'tue')), ...at('14.00', HOUR, 'Ruum 308'), ...leftOut },
  'osakond:personal': { ...monthly(nth(['second', 'last'], 'wed')), ...at('10.00', HOUR, 'Ruum 309'), ...after },
  'osakond:kommunikatsioon': { ...weekly('mon'), ...at('9.15', 30, 'Teams'), ...stays },
  'osakond:oigus': { ...monthly(nth(['first', 'third', 'fifth'], 'fri')), ...at('10.00', HOUR, 'Ruum 310'), ...leftOut }
};

const coreTeams: Readonly<Record<string, Rule>> = {
  'tuumik:ennetus': { ...monthly(nth(['first'], 'wed')), ...at('10.00', HOUR_AND_HALF, 'Ruum 201'), ...leftOut },
  'tuumik:esmatasand': { ...monthly(nth(['second'], 'tue')), ...at('14.00', HOUR_AND_HALF, 'Tervisekassa'), ...after },
  'tuumik:eriarstiabi': { ...monthly(workingDay(10)), ...at('14.00', HOUR_AND_HALF, 'Ruum 201'), ...leftOut },
  'tuumik:vaimne-tervis': { ...monthly(nth(['fourth'], 'fri')), ...at('10.00', HOUR_AND_HALF, 'Teams'), ...leftOut },
  'tuumik:ravimid': { ...monthly(date(10)), ...at('13.00', HOUR_AND_HALF, 'Ravimiamet'), ...atWeekendsToo(before) },
  'tuumik:pered': { ...monthly(nth(['third'], 'thu')), ...at('10.30', HOUR_AND_HALF, 'Ruum 202'), ...leftOut },
  'tuumik:hooldus': { ...monthly(nth(['last'], 'fri')), ...at('9.00', HOUR_AND_HALF, 'Ruum 202'), ...before },
  'tuumik:erivajadus': { ...each('quarter', 2, nth(['second'], 'wed')), ...at('13.00', HOUR_AND_HALF, 'Astangu'), ...leftOut },
  'tuumik:hyvitised': { ...monthly(date(30)), ...at('10.00', HOUR, 'Teams'), ...atWeekendsToo(leftOut) },
  'tuumik:digitervis': { ...monthly(lastWorkingDay), ...at('13.00', HOUR_AND_HALF, 'TEHIK'), ...leftOut },
  'tuumik:ligipaasetavus': { ...monthly(date(31, true)), ...at('11.00', HOUR, 'Teams'), ...atWeekendsToo(before) },
  'tuumik:loimimine': { ...everyFourthWeek('thu'), ...at('14.00', HOUR_AND_HALF, 'Teams'), ...stays },
  'tuumik:kvaliteet': { ...monthly(nth(['first'], 'thu')), ...at('15.00', HOUR_AND_HALF, 'Ruum 203'), ...after },
  'tuumik:kvaliteet-enne': { ...monthly(nth(['first'], 'thu')), ...at('15.00', HOUR_AND_HALF, 'Ruum 203'), ...after }
};

/** Rules whose time is a part of the story: one that another has followed, and a seminar that comes once. */
const around = ({ today, nextMonth, thirdEdition }: Days): Readonly<Record<string, Rule>> => ({
  'tuumik:kvaliteet': { ...coreTeams['tuumik:kvaliteet'], ValidFrom: thirdEdition },
  'tuumik:kvaliteet-enne': { ...coreTeams['tuumik:kvaliteet-enne'], ValidUntil: addDays(thirdEdition, -1) },
  'tuumik:ennetus': { ...coreTeams['tuumik:ennetus'], ValidFrom: yearsBefore(today, 0) },
  'tuumik:ennetus:enne': {
    ...monthly(nth(['second'], 'mon')), ...at('15.00', HOUR, 'Ruum 201'), ...leftOut, Note: 'Koosolek viidi kolmapäevale.',
    ValidUntil: addDays(yearsBefore(today, 0), -1)
  },
  'tuumik:pered:seminar': {
    Title: 'kaasamisseminar', ...once(onWeekday(addDays(nextMonth.first, 13))), ...days(1, 'Paide'), ...stays
  }
});

/** Rules are samples all: nobody outside the house knows the hours. A key is that of the forum, and what tells rules of one forum apart. */
export const meetingRulesAround = (when: Days): Entries<typeof list> =>
  asSample(Object.fromEntries(Object.entries({ ...house, ...departments, ...coreTeams, ...around(when) })
    .map(([key, rule]) => [key, { Forum: forumOfRule(key), ...rule }])));

const APART = /:(koik|2|enne|seminar)$/;

/** The forum that a rule of the sample is of, by its key. */
export const forumOfRule = (rule: string): string => rule.replace(APART, '');
