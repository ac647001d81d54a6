import fc from 'fast-check';
import type { RequiredFrequency } from '../../src/domain/calendar/frequency';
import type { CalendarRule, Pattern, PlaceInMonth } from '../../src/domain/calendar/rule';
import { ruleProblems } from '../../src/domain/calendar/ruleProblems';
import { calendar as english } from '../../src/loc/en-us/calendar';
import { calendar as estonian } from '../../src/loc/et-ee/calendar';
import {
  allDay, anyRule, at, date, day, daysOf, FRI, inSpan, keep, MON, monthly, nthOf, onDayOff, rule, SAT, THU, TUE, WED, weekly, workingDay
} from '../domain/calendar/given';

test.each<[CalendarRule, string, string]>([
  [rule(monthly(nthOf([3, 1], [TUE]))), 'iga kuu I ja III teisipäev kell 10.00', 'every month on the first and third Tuesday at 10:00'],
  [rule(monthly(nthOf(['last'], [FRI])), { timing: at(9, 5) }), 'iga kuu viimane reede kell 9.05', 'every month on the last Friday at 9:05'],
  [rule(monthly(nthOf([1, 2, 'last'], [WED, MON]))), 'iga kuu I, II ja viimane esmaspäev ning I, II ja viimane kolmapäev kell 10.00',
    'every month on the first, second and last Monday and the first, second and last Wednesday at 10:00'],
  [rule(weekly([TUE])), 'igal teisipäeval kell 10.00', 'every Tuesday at 10:00'],
  [rule(weekly([FRI, MON])), 'igal esmaspäeval ja reedel kell 10.00', 'every Monday and Friday at 10:00'],
  [rule(weekly([1, 2, 3, 4, 5])), 'iga nädal esmaspäevast reedeni kell 10.00', 'every week from Monday to Friday at 10:00'],
  [rule(weekly([1, 2, 3, 4, 5, 6, 7])), 'iga päev kell 10.00', 'every day at 10:00'],
  [rule(weekly([THU], '2026-01-08', 2), { timing: at(14) }), 'üle nädala neljapäeval (loetakse 8. jaanuarist 2026) kell 14.00',
    'every second week on Thursday (counted from 8 January 2026) at 14:00'],
  [rule(weekly([SAT], '2026-05-02', 3)), 'iga kolme nädala tagant laupäeval (loetakse 2. maist 2026) kell 10.00',
    'every 3 weeks on Saturday (counted from 2 May 2026) at 10:00'],
  [rule(weekly([SAT], '2026-05-02', 12)), 'iga 12 nädala tagant laupäeval (loetakse 2. maist 2026) kell 10.00',
    'every 12 weeks on Saturday (counted from 2 May 2026) at 10:00'],
  [rule(monthly(date(15)), { timing: allDay() }), 'iga kuu 15. kuupäev', 'every month on the 15th'],
  [rule(monthly(date(31)), { timing: allDay() }), 'iga kuu 31. kuupäev, kui see on olemas', 'every month on the 31st where there is one'],
  [rule(monthly(date(31, 'lastDay')), { timing: allDay() }), 'iga kuu viimane päev', 'every month on the last day'],
  [rule(monthly(date(30, 'lastDay')), { timing: allDay() }), 'iga kuu 30. kuupäev, lühemas kuus viimane päev',
    'every month on the 30th, or the last day of a shorter month'],
  [rule(monthly(workingDay(3))), 'iga kuu 3. tööpäev kell 10.00', 'every month on the third working day at 10:00'],
  [rule(monthly(workingDay(22))), 'iga kuu 22. tööpäev kell 10.00', 'every month on the 22nd working day at 10:00'],
  [rule(monthly(workingDay('last'))), 'iga kuu viimane tööpäev kell 10.00', 'every month on the last working day at 10:00'],
  [rule({ kind: 'inPeriod', period: 'quarter', month: 1, place: nthOf([2], [TUE]) }), 'iga kvartali 1. kuu II teisipäev kell 10.00',
    'every quarter on the second Tuesday of its first month at 10:00'],
  [rule({ kind: 'inPeriod', period: 'trimester', month: 'last', place: workingDay('last') }), 'iga trimestri viimase kuu viimane tööpäev kell 10.00',
    'every trimester on the last working day of its last month at 10:00'],
  [rule({ kind: 'inPeriod', period: 'halfYear', month: 6, place: date(11) }), 'iga poolaasta 6. kuu 11. kuupäev kell 10.00',
    'every half-year on the 11th of its 6th month at 10:00'],
  [rule({ kind: 'inPeriod', period: 'year', month: 3, place: nthOf([1], [MON]) }), 'iga aasta märtsi I esmaspäev kell 10.00',
    'every year on the first Monday of March at 10:00'],
  [rule({ kind: 'yearly', month: 2, date: 24, missing: 'leftOut' }, { timing: allDay() }), 'iga aasta 24. veebruar', 'every year on 24 February'],
  [rule({ kind: 'yearly', month: 2, date: 29, missing: 'leftOut' }, { timing: allDay() }), 'iga aasta 29. veebruar, ainult liigaastal',
    'every year on 29 February, in leap years only'],
  [rule({ kind: 'yearly', month: 2, date: 29, missing: 'lastDay' }, { timing: allDay() }), 'iga aasta 29. veebruar, muul aastal 28. veebruar',
    'every year on 29 February, in other years on 28 February'],
  [rule({ kind: 'yearly', month: 4, date: 31, missing: 'lastDay' }, { timing: allDay() }), 'iga aasta aprilli viimane päev', 'every year on the last day of April'],
  [rule({ kind: 'once', day: day('2026-03-16') }, { timing: at(0) }), '16. märts 2026 kell 0.00', 'on 16 March 2026 at 0:00']
])('%# reads "%s"', (given, et, en) => {
  expect([estonian.rule(given), english.rule(given)]).toEqual([et, en]);
});

test.each<[Partial<CalendarRule>, string, string]>([
  [{ timing: at(10, 0, 90), place: 'A-101', dayOff: onDayOff('next'), validity: { from: day('2026-01-01'), until: day('2026-06-30') } },
    'igal teisipäeval kell 10.00–11.30; A-101; riigipühal järgmisel tööpäeval; alates 1. jaanuarist 2026; kuni 30. juunini 2026',
    'every Tuesday at 10:00–11:30; A-101; on public holidays on the next working day; from 1 January 2026; until 30 June 2026'],
  [{ timing: at(23, 30, 60), dayOff: onDayOff('previous', true) },
    'igal teisipäeval kell 23.30–0.30; riigipühal ja nädalavahetusel eelmisel tööpäeval; alates 1. jaanuarist 2020',
    'every Tuesday at 23:30–0:30; on public holidays and weekends on the previous working day; from 1 January 2020'],
  [{ timing: at(12, 0, 0), dayOff: onDayOff('skip') }, 'igal teisipäeval kell 12.00; riigipühal jääb ära; alates 1. jaanuarist 2020', 'every Tuesday at 12:00; not on public holidays; from 1 January 2020'],
  [{ timing: allDay(2), dayOff: keep }, 'igal teisipäeval, 2 päeva; ka riigipühal; alates 1. jaanuarist 2020', 'every Tuesday, 2 days; on public holidays too; from 1 January 2020']
])('%# in full reads "%s"', (given, et, en) => {
  const of = rule(weekly([TUE]), given);
  expect([estonian.ruleInFull(of), english.ruleInFull(of)]).toEqual([et, en]);
});

test.each<[RequiredFrequency, string, string]>([
  [{ strength: 'usually', times: 1, per: 'month' }, 'üldjuhul kord kuus', 'usually once a month'],
  [{ strength: 'usually', times: 2, per: 'month' }, 'üldjuhul 2 korda kuus', 'usually twice a month'],
  [{ strength: 'stated', times: 1, per: 'week' }, 'kord nädalas', 'once a week'],
  [{ strength: 'stated', times: 1, per: 'trimester' }, 'kord trimestris', 'once a trimester'],
  [{ strength: 'atLeast', times: 2, per: 'month' }, 'vähemalt 2 korda kuus', 'at least twice a month'],
  [{ strength: 'atLeast', times: 3, per: 'year' }, 'vähemalt 3 korda aastas', 'at least 3 times a year']
])('the frequencies of Table 2: %s', (required, et, en) => {
  expect([estonian.required(required), english.required(required)]).toEqual([et, en]);
});

test('whatever the rule, both languages have a sentence without a hole in it', () => {
  fc.assert(fc.property(anyRule, of => {
    for (const words of [estonian, english]) {
      expect(words.ruleInFull(of)).not.toMatch(/undefined|NaN|\[object| {2}|^\s|\s$|;;/);
      expect(words.rule(of).length).toBeGreaterThan(5);
    }
  }));
});

/** The same rule with one choice made otherwise. */
const otherChoices = (of: CalendarRule): readonly CalendarRule[] => {
  const { pattern } = of;
  const other = <T extends string>(value: T, one: T, another: T): T => (value === one ? another : one);
  const places = (place: PlaceInMonth): readonly PlaceInMonth[] => {
    switch (place.kind) {
      case 'weekdays': return [{ ...place, nths: [...place.nths].reverse() }, { ...place, nths: [4] }, { ...place, nths: ['last'] }, { ...place, on: [TUE] }];
      case 'date': return [{ ...place, missing: other(place.missing, 'leftOut', 'lastDay') }, { ...place, date: 31 }];
      case 'workingDay': return [{ ...place, nth: 'last' }, { ...place, nth: 20 }];
    }
  };
  const patterns = (): readonly Pattern[] => {
    switch (pattern.kind) {
      case 'weekly': return [{ ...pattern, every: 1 }, { ...pattern, start: day('2024-05-08') }, { ...pattern, every: 1, start: day('2024-05-08') }];
      case 'monthly': return places(pattern.place).map(place => ({ ...pattern, place }));
      case 'inPeriod': return [...places(pattern.place).map(place => ({ ...pattern, place })), { ...pattern, month: 'last' }, { ...pattern, month: 1 }];
      case 'yearly': return [{ ...pattern, missing: other(pattern.missing, 'leftOut', 'lastDay') }, { ...pattern, date: 30 }, { ...pattern, month: 2 }];
      case 'once': return [{ ...pattern, day: day('2026-02-24') }];
      case 'undated': return [];
    }
  };
  return [
    ...patterns().map(changed => ({ ...of, pattern: changed })),
    ...[keep, onDayOff('skip'), onDayOff('skip', true), onDayOff('next'), onDayOff('previous')].map(dayOff => ({ ...of, dayOff })),
    { ...of, validity: {} }, { ...of, validity: { from: day('2025-01-01') } }
  ];
};

test('rules that read alike in full have the same days', () => {
  let alike = 0;
  fc.assert(fc.property(anyRule, of => {
    const sound = otherChoices(of).filter(one => ruleProblems(one).length === 0);
    for (const words of [estonian, english]) {
      for (const one of sound.filter(choice => words.ruleInFull(choice) === words.ruleInFull(of))) {
        alike++;
        expect(daysOf(inSpan(one, '2023-01-01', '2028-12-31'))).toEqual(daysOf(inSpan(of, '2023-01-01', '2028-12-31')));
      }
    }
  }));
  expect(alike).toBeGreaterThan(50);
});
