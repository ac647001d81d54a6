import { fromDayNumber, type PlainDate } from '../time/plainDate';
import { firstOfYear } from '../time/civil';
import { both, type Calendar } from './calendar';
import { compliance, spanToExpand, type UnitCompliance } from './compliance';
import type { Forum } from './forum';
import { expand } from './occurrence';
import type { RequiredFrequency, Span } from './frequency';

/** Required against planned against held of one forum in one year; `required` undefined: nobody has said how often it must meet. */
export type ForumCompliance = { readonly forum: Forum } & (
  | { readonly status: 'notRequired'; readonly planned: number; readonly held: number }
  | {
    readonly status: 'judged';
    readonly required: RequiredFrequency;
    readonly units: readonly UnitCompliance[];
    /** Sums over the units. */
    readonly needed: number;
    readonly planned: number;
    readonly held: number;
    readonly notHeld: number;
    readonly notRecorded: number;
    /** How many units are short in the plan, and how many in what was held. */
    readonly shortPlanned: number;
    readonly shortHeld: number;
  });

export const yearSpan = (year: number): Span => ({ from: fromDayNumber(firstOfYear(year)), until: fromDayNumber(firstOfYear(year + 1) - 1) });

const sum = (units: readonly UnitCompliance[], count: (unit: UnitCompliance) => number): number =>
  units.reduce((total, unit) => total + count(unit), 0);

/** The part of a year in which the forum is there: a unit before or after it is nobody's shortfall. Undefined: in none of it. */
const periodOf = ({ validity }: Forum, year: Span): Span | undefined => {
  const { from = year.from, until = year.until } = both(validity, year);
  return from <= until ? { from, until } : undefined;
};

/** Each forum that is there in the year, in the order of the list. */
export const forumCompliance = (calendar: Calendar, year: number, on: PlainDate): readonly ForumCompliance[] =>
  calendar.facts.forums.flatMap((forum): readonly ForumCompliance[] => {
    const period = periodOf(forum, yearSpan(year));
    if (!period) return [];
    const rules = calendar.rules.filter(rule => rule.of === 'meeting' && rule.forum === forum.id);
    const records = (calendar.replayed.recordsOf.get(forum.id) ?? []).map(({ record }) => record);
    const { required } = forum;
    if (!required) {
      const held = records.filter(record => record.state === 'held' && period.from <= record.on && record.on <= period.until).length;
      return [{ forum, status: 'notRequired', planned: expand(rules, calendar.changeList, period.from, period.until).filter(({ status }) => status !== 'cancelled').length, held }];
    }
    const span = spanToExpand(required, period);
    const units = compliance({ required, planned: expand(rules, calendar.changeList, span.from, span.until), held: records, period, on });
    return [{
      forum, status: 'judged', required, units,
      needed: sum(units, unit => unit.required),
      planned: sum(units, unit => unit.planned),
      held: sum(units, unit => unit.held),
      notHeld: sum(units, unit => unit.notHeld),
      notRecorded: sum(units, unit => unit.notRecorded),
      shortPlanned: units.filter(unit => unit.shortfalls.some(({ kind }) => kind === 'planned')).length,
      shortHeld: units.filter(unit => unit.shortfalls.some(({ kind }) => kind === 'held')).length
    }];
  });
