import { readRule } from '../../../src/data/calendarRule';
import { expand } from '../../../src/domain/calendar/occurrence';
import type { CalendarRule } from '../../../src/domain/calendar/rule';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import type { RuleColumns } from './when';

/** A rule of the sample content: columns that it leaves open are empty, as SharePoint answers them. */
type Told = RuleColumns & { readonly ValidFrom?: PlainDate; readonly ValidUntil?: PlainDate };

export interface Planned {
  /** The day that the rule planned, by which the occurrence is called. */
  readonly planned: PlainDate;
  /** The day it is held on, after public holidays had their say. */
  readonly day: PlainDate;
}

const ruleOf = (told: Told): CalendarRule => ({
  ...readRule({ Weekdays: [], WhichOfMonth: [], LastDayInstead: false, WeekendsToo: false, ...told }),
  id: 'm1', validity: { from: told.ValidFrom, until: told.ValidUntil }
});

/** What a rule plans between two days, both inclusive. */
export const plannedBetween = (told: Told, from: PlainDate, until: PlainDate): readonly Planned[] =>
  expand([ruleOf(told)], [], from, until).map(({ planned, day }) => ({ planned, day }));

const A_YEAR_AND_MORE = 400;

/** The first that a rule plans on a day or after it. Throws RangeError for one that plans none within a year. */
export const firstFrom = (told: Told, from: PlainDate): Planned => {
  const [first] = plannedBetween(told, from, addDays(from, A_YEAR_AND_MORE));
  if (!first) throw new RangeError(`Nothing is planned in the year from ${from}`);
  return first;
};
