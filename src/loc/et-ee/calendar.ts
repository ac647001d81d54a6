import type { FrequencyUnit, RequiredFrequency } from '../../domain/calendar/frequency';
import type { HolidayName } from '../../domain/calendar/holidays';
import type { RuleProblem } from '../../domain/calendar/ruleProblems';
import type {
  CalendarRule, DayOff, MinuteOfDay, Nth, Pattern, Period, PlaceInMonth, Timing
} from '../../domain/calendar/rule';
import type { Weekday } from '../../domain/time/civil';
import type { PlainDate } from '../../domain/time/plainDate';

const weekdays: Readonly<Record<Weekday, string>> = {
  1: 'esmaspäev', 2: 'teisipäev', 3: 'kolmapäev', 4: 'neljapäev', 5: 'reede', 6: 'laupäev', 7: 'pühapäev'
};

/** "teisipäeval", "reedel" */
const onWeekday = (day: Weekday): string => `${weekdays[day]}${day === 5 ? 'l' : 'al'}`;

const months = [
  'jaanuar', 'veebruar', 'märts', 'aprill', 'mai', 'juuni', 'juuli', 'august', 'september', 'oktoober', 'november', 'detsember'
];
/** "jaanuari", "märtsi", "mai" */
const monthsOf = [
  'jaanuari', 'veebruari', 'märtsi', 'aprilli', 'mai', 'juuni', 'juuli', 'augusti', 'septembri', 'oktoobri', 'novembri', 'detsembri'
];

/** Days of the months of a leap year. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const nths: Readonly<Record<Nth, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV', 5: 'V', last: 'viimane' };

/** "iga kahe nädala tagant" */
const weeksOf: Readonly<Record<number, string>> = {
  2: 'kahe', 3: 'kolme', 4: 'nelja', 5: 'viie', 6: 'kuue', 7: 'seitsme', 8: 'kaheksa', 9: 'üheksa', 10: 'kümne'
};

const periodsOf: Readonly<Record<Period, string>> = { quarter: 'kvartali', trimester: 'trimestri', halfYear: 'poolaasta', year: 'aasta' };

const listed = (words: readonly string[]): string =>
  (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ja ${words[words.length - 1]}`);

const parts = (day: PlainDate): readonly [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];

const date = (month: number, day: number): string => `${day}. ${months[month - 1]}`;

/** "5. jaanuar 2026"; `ending`: "5. jaanuarist 2026", "5. jaanuarini 2026". */
const fullDate = (day: PlainDate, ending?: 'st' | 'ni'): string => {
  const [year, month, number] = parts(day);
  return `${number}. ${ending ? monthsOf[month - 1] + ending : months[month - 1]} ${year}`;
};

const clock = (minute: MinuteOfDay): string => `${Math.floor((minute % 1440) / 60)}.${String(minute % 60).padStart(2, '0')}`;

/** The last stands after the fifth. */
const order = (value: Nth | Weekday): number => (value === 'last' ? 9 : value);

const sorted = <T extends Nth | Weekday>(values: readonly T[]): readonly T[] =>
  [...new Set(values)].sort((a, b) => order(a) - order(b));

/** "I ja III teisipäev"; several weekdays each with their own: "I esmaspäev ning I kolmapäev". */
const place = (of: PlaceInMonth): string => {
  switch (of.kind) {
    case 'weekdays': {
      const which = listed(sorted(of.nths).map(nth => nths[nth]));
      return sorted(of.on).map(day => `${which} ${weekdays[day]}`).join(' ning ');
    }
    case 'date':
      if (of.missing === 'leftOut') return of.date > 28 ? `${of.date}. kuupäev, kui see on olemas` : `${of.date}. kuupäev`;
      return of.date === 31 ? 'viimane päev' : of.date > 28 ? `${of.date}. kuupäev, lühemas kuus viimane päev` : `${of.date}. kuupäev`;
    case 'workingDay': return of.nth === 'last' ? 'viimane tööpäev' : `${of.nth}. tööpäev`;
  }
};

const weekly = ({ every, on, start }: Extract<Pattern, { kind: 'weekly' }>): string => {
  const days = sorted(on);
  const isWorkweek = days.join('') === '12345';
  if (every === 1) return isWorkweek ? 'iga nädal esmaspäevast reedeni' : days.length === 7 ? 'iga päev' : `igal ${listed(days.map(onWeekday))}`;
  const interval = every === 2 ? 'üle nädala' : `iga ${weeksOf[every] ?? every} nädala tagant`;
  return `${interval} ${isWorkweek ? 'esmaspäevast reedeni' : listed(days.map(onWeekday))} (loetakse ${fullDate(start, 'st')})`;
};

const pattern = (of: Pattern): string => {
  switch (of.kind) {
    case 'weekly': return weekly(of);
    case 'monthly': return `iga kuu ${place(of.place)}`;
    case 'inPeriod': {
      if (of.period === 'year') return `iga aasta ${monthsOf[of.month === 'last' ? 11 : of.month - 1]} ${place(of.place)}`;
      const month = of.month === 'last' ? 'viimase kuu' : `${of.month}. kuu`;
      return `iga ${periodsOf[of.period]} ${month} ${place(of.place)}`;
    }
    case 'yearly': {
      if (of.missing === 'lastDay' && of.date > longest[of.month - 1]) return `iga aasta ${monthsOf[of.month - 1]} viimane päev`;
      const day = `iga aasta ${date(of.month, of.date)}`;
      if (of.month !== 2 || of.date !== 29) return day;
      return of.missing === 'leftOut' ? `${day}, ainult liigaastal` : `${day}, muul aastal 28. veebruar`;
    }
    case 'once': return fullDate(of.day);
    case 'undated': return 'päev märkimata';
  }
};

/** Every week from a day on is bounded by that day as by validity; with weeks between, the words of the weeks say it. */
const beginning = ({ pattern: of, validity: { from } }: CalendarRule): PlainDate | undefined =>
  (of.kind === 'weekly' && of.every === 1 && (from === undefined || from < of.start) ? of.start : from);

const timing = (of: Timing): string => (of.kind === 'timed' ? ` kell ${clock(of.at)}` : '');

const timingInFull = (of: Timing): string => {
  if (of.kind === 'allDay') return of.days === 1 ? '' : `, ${of.days} päeva`;
  return of.minutes === 0 ? ` kell ${clock(of.at)}` : ` kell ${clock(of.at)}–${clock(of.at + of.minutes)}`;
};

const dayOff = (of: DayOff): string => {
  const when = of.kind !== 'keep' && of.weekends ? 'riigipühal ja nädalavahetusel' : 'riigipühal';
  switch (of.kind) {
    case 'keep': return 'ka riigipühal';
    case 'skip': return `${when} jääb ära`;
    case 'previous': return `${when} eelmisel tööpäeval`;
    case 'next': return `${when} järgmisel tööpäeval`;
  }
};

const per: Readonly<Record<RequiredFrequency['per'], string>> = {
  week: 'nädalas', month: 'kuus', quarter: 'kvartalis', trimester: 'trimestris', halfYear: 'poolaastas', year: 'aastas'
};
const strength: Readonly<Record<RequiredFrequency['strength'], string>> = { atLeast: 'vähemalt ', stated: '', usually: 'üldjuhul ' };

/** The management calendar's rules in words. Every word stands for a choice that was picked; nobody types a rule. */
export const calendar = {
  /** "iga kuu I ja III teisipäev kell 10.00" */
  rule: (of: CalendarRule): string => pattern(of.pattern) + timing(of.timing),
  /** The same with length, place, public holidays and validity. */
  ruleInFull: (of: CalendarRule): string => [
    pattern(of.pattern) + timingInFull(of.timing),
    ...(of.place ? [of.place] : []),
    dayOff(of.dayOff),
    ...[beginning(of)].flatMap(from => (from ? [`alates ${fullDate(from, 'st')}`] : [])),
    ...(of.validity.until ? [`kuni ${fullDate(of.validity.until, 'ni')}`] : [])
  ].join('; '),
  /** "vähemalt 2 korda kuus", "üldjuhul kord kuus" */
  required: (of: RequiredFrequency): string => `${strength[of.strength]}${of.times === 1 ? 'kord' : `${of.times} korda`} ${per[of.per]}`,
  /** "3 nädalas": in how many units. */
  units: (of: FrequencyUnit, count: number): string => `${count} ${per[of]}`,
  time: clock,
  dayOff,
  weekdays,
  months,
  holidays: {
    newYear: 'uusaasta',
    independenceDay: 'iseseisvuspäev, Eesti Vabariigi aastapäev',
    goodFriday: 'suur reede',
    easterSunday: 'ülestõusmispühade 1. püha',
    springDay: 'kevadpüha',
    pentecost: 'nelipühade 1. püha',
    victoryDay: 'võidupüha',
    midsummerDay: 'jaanipäev',
    restorationDay: 'taasiseseisvumispäev',
    christmasEve: 'jõululaupäev',
    christmasDay: 'esimene jõulupüha',
    secondChristmasDay: 'teine jõulupüha'
  } as Readonly<Record<HolidayName, string>>,
  shortenedDay: 'lühendatud tööpäev',
  ruleProblems: {
    noDay: 'Märkige päev, millest alates loetakse või mil see toimub.',
    noWeekday: 'Valige vähemalt üks nädalapäev.',
    noNth: 'Valige, mitmes nädalapäev kuus.',
    everyOutOfRange: 'Nädalate vahe on 1 kuni 53.',
    dateOutOfRange: 'Kuupäev on 1 kuni 31.',
    monthOutOfRange: 'Sellist kuud selles ajavahemikus ei ole.',
    workingDayOutOfRange: 'Kuus on kuni 23 tööpäeva.',
    timeOutOfRange: 'Kellaaeg on 0.00 kuni 23.59.',
    lengthOutOfRange: 'Kestus on kuni 7 päeva, terve päeva kirjel 1 kuni 366 päeva.',
    backwards: 'Reegel lõpeb enne, kui algab.',
    neverHappens: 'Selle reegli järgi ei toimu midagi kunagi.'
  } as Readonly<Record<RuleProblem, string>>
};
