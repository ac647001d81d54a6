import type { occurrenceChanges as list } from '../../../src/data/schema';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays';
import { addDays, addMonths, type PlainDate } from '../../../src/domain/time/plainDate';
import type { Days } from '../days';
import type { Entry, Written } from '../told';
import { activitiesAround } from './activities';
import { firstFrom, type Planned } from './planned';
import { meetingRulesAround } from './rules';

type Change = Entry<typeof list>;
type Deed = Omit<Change, 'Rule' | 'Activity' | 'PlannedDay'>;

const workingDayFrom = (day: PlainDate): PlainDate => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)));

/**
 * What people did to single occurrences of the last months, this one and the next, in the order in which it was done. Each is written by
 * the forum's chair, the quality manager or whoever is responsible; the reader's counts for nothing, and is shown so.
 */
export const changesAround = (days: Days): readonly Written<typeof list>[] => {
  const { lastMonth, thisMonth, nextMonth } = days;
  const [rules, activities] = [meetingRulesAround(days), activitiesAround(days)];
  const meeting = (by: string, Rule: string, from: PlainDate, deed: (planned: Planned) => Deed): Written<typeof list> => {
    const planned = firstFrom(rules[Rule], from);
    return { by, row: { Rule, PlannedDay: planned.planned, ...deed(planned) } };
  };
  const activity = (by: string, Activity: string, from: PlainDate, deed: (planned: Planned) => Deed): Written<typeof list> => {
    const planned = firstFrom(activities[Activity], from);
    return { by, row: { Activity, PlannedDay: planned.planned, ...deed(planned) } };
  };
  return [
    meeting('asekantsler-b', 'valdkond:valdkond-sotsiaal', addMonths(lastMonth.first, -1), ({ day }) => (
      { Kind: 'moved', NewDay: workingDayFrom(addDays(day, 2)), Note: 'Riigikogu komisjoni istung samal ajal.' })),
    meeting('kantsler-a', 'kantsler', addDays(lastMonth.first, 7), () => ({ Kind: 'cancelled', Note: 'Juhtkond on arutelupäeval.' })),
    meeting('kvaliteedijuht-b', 'briif:valdkond-sotsiaal', addDays(lastMonth.first, 3), () => ({ Kind: 'cancelled', Note: 'Minister on välislähetuses.' })),
    meeting('poliitikajuht-a', 'tuumik:ennetus', thisMonth.first, ({ day }) => (
      { Kind: 'moved', NewDay: workingDayFrom(addDays(day, 2)), Note: 'Pool tiimi on konverentsil.' })),
    meeting('asekantsler-a', 'valdkond:valdkond-tervis', thisMonth.first, ({ day }) => (
      { Kind: 'moved', NewDay: day, NewTime: '14.30', NewMinutes: 60, Note: 'Lühem koosolek.' })),
    meeting('personalijuht-a', 'osakond:personal', thisMonth.first, ({ day }) => ({ Kind: 'moved', NewDay: day, NewPlace: 'Teams', Note: 'Kaugtöö päev.' })),
    meeting('strateegiajuht-a', 'osakond:strateegia', thisMonth.first, () => ({ Kind: 'cancelled', Note: 'Eelarve tähtaeg.' })),
    meeting('strateegiajuht-a', 'osakond:strateegia', thisMonth.first, () => ({ Kind: 'restored' })),
    // Nobody's chair and no quality manager: the row changes nothing.
    meeting('lugeja', 'tuumik:pered', thisMonth.first, () => ({ Kind: 'cancelled', Note: 'Palun jätta ära, ei saa tulla.' })),
    meeting('minister-a', 'minister', nextMonth.first, () => ({ Kind: 'noted', Note: 'Päevakorras on järgmise aasta eelarve.' })),
    meeting('kvaliteedijuht-b', 'osakond:rahvatervis', nextMonth.first, () => ({ Kind: 'noted', Note: 'Kvaliteedijuht tutvustab juhtimiskalendrit.' })),
    activity('kvaliteedijuht-b', 'protsessid', nextMonth.first, () => ({ Kind: 'noted', Note: 'Kolm protsessi ootavad eelmisest kvartalist.' })),
    activity('strateegiajuht-a', 'eelarve-kvartal', nextMonth.first, ({ day }) => (
      { Kind: 'moved', NewDay: workingDayFrom(addDays(day, 5)), Note: 'Andmed laekuvad hiljem.' }))
  ];
};
