import type { calendarActivities, forumMembers, forums, heldMeetings, meetingRules } from '../../../src/data/schema';
import { addMonths, type PlainDate } from '../../../src/domain/time/plainDate';
import { plannedBetween } from '../calendar/planned';
import { after, at, before, date, days, each, everySecondWeek, lastWorkingDay, leftOut, monthly, nth, weekly, workingDay, yearly } from '../calendar/when';
import { firstOfMonth } from '../days';
import { asSample, type Entries, type Written } from '../told';
import type { Chance } from './chance';
import { numbered, topic } from './names';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const which = ['first', 'second', 'third', 'fourth'] as const;
const categories = ['review', 'planning', 'reporting', 'budget', 'people'] as const;
const phases = ['plan', 'do', 'check', 'act'] as const;

const forumKey = (n: number): string => `kogu-${n + 1}`;

/** Core teams of the generated areas. */
export const moreForums = (count: number, areas: readonly string[]): Entries<typeof forums> => asSample(numbered('kogu', count, n => ({
  Title: `${topic(n).of} tuumiktiim ${n + 1}`, Kind: 'coreTeam' as const, Strand: 'policy' as const, GoverningBody: 'policyCoreTeam' as const,
  PolicyArea: areas[n % areas.length], FrequencyStrength: 'usually' as const, FrequencyTimes: 1, FrequencyPer: 'month' as const
})));

export const moreMembers = (of: number, areas: readonly string[]): Entries<typeof forumMembers> => asSample(numbered('koguliige', of * 2, n => {
  const forum = Math.floor(n / 2);
  const seat = { Forum: forumKey(forum), PolicyArea: areas[forum % areas.length] };
  return n % 2 === 0
    ? { ...seat, Capacity: 'chair' as const, Role: 'poliitikajuht' }
    : { ...seat, Capacity: 'member' as const, Role: 'tuumiktiimi-liige' };
}));

const hour = (chance: Chance): string => `${9 + chance.below(7)}.${chance.of(['00', '30'])}`;

/** Spread over the generated forums: each has one, then some a second. */
export const moreRules = (count: number, of: number, chance: Chance): Entries<typeof meetingRules> => asSample(numbered('reegel', count, n => {
  const day = chance.of(weekdays);
  const kinds = [
    { ...monthly(nth([chance.of(which)], day)), ...leftOut }, { ...monthly(workingDay(1 + chance.below(15))), ...leftOut },
    { ...everySecondWeek(day), ...after }, { ...monthly(date(1 + chance.below(28))), ...before }, { ...monthly(lastWorkingDay), ...leftOut },
    { ...weekly(day), ...leftOut }
  ];
  return {
    Forum: forumKey(n % of), ...(n < of ? {} : { Title: `lisakoosolek ${Math.floor(n / of)}` }), ...kinds[n % kinds.length],
    ...at(hour(chance), chance.of([30, 60, 90]), 'Teams')
  };
}));

export const moreActivities = (count: number, roles: readonly string[], chance: Chance): Entries<typeof calendarActivities> =>
  asSample(numbered('tegevus', count, n => ({
    Title: `${topic(n).of} ülevaade ${n + 1}`, Process: `P${21 + n % 70}`, Category: categories[n % categories.length], Phase: phases[n % phases.length],
    Responsible: roles[n % roles.length], Preparer: 'poliitikajuht',
    ...(n % 3 === 0 ? each('quarter', 1 + chance.below(3), date(1 + chance.below(28))) : yearly(1 + chance.below(12), 1 + chance.below(28))),
    ...days(chance.of([1, 1, 5, 30])), ...after
  })));

/** The latest before this month, confirmed by the quality manager; every thirtieth was not held. */
export const moreHeld = (count: number, rules: Entries<typeof meetingRules>, today: PlainDate): readonly Written<typeof heldMeetings>[] => {
  const until = addMonths(firstOfMonth(today), -1);
  const all = Object.entries(rules).flatMap(([Rule, rule]) =>
    plannedBetween(rule, addMonths(until, -24), until).map(({ planned, day }) => ({ Rule, Forum: rule.Forum, PlannedDay: planned, day })));
  return all.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, count).map(({ day, ...key }, n) => ({
    by: 'kvaliteedijuht-b', row: n % 30 === 29 ? { ...key, State: 'notHeld' } : { ...key, State: 'held', HeldOn: day }
  }));
};
