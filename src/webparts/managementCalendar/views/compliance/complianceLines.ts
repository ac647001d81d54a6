import type { ForumCompliance } from '../../../../domain/calendar/forumCompliance';
import { forumCompliance, yearSpan } from '../../../../domain/calendar/forumCompliance';
import type { UnitCompliance } from '../../../../domain/calendar/compliance';
import type { FrequencyUnit } from '../../../../domain/calendar/frequency';
import { keepsFrequency, shortUnits, unitState, unitStates, type UnitState } from '../../../../domain/calendar/unitState';
import { monthsIn } from '../../../../domain/calendar/rule';
import { alphabetically } from '../../../../domain/search/collation';
import { isoWeekOf } from '../../../../domain/time/civil';
import { dayNumber, type PlainDate } from '../../../../domain/time/plainDate';
import type { GridSort } from '../../../../ui/Grid';
import { isUnfiltered } from '../lines/unfiltered';
import type { ShownCalendar } from '../view';

export interface UnitOf {
  readonly state: UnitState;
  readonly unit: UnitCompliance;
  /** Its number in the year, from 1: ISO week, month, quarter … */
  readonly number: number;
}

/** A forum's year: what it must do, meant to do and did. */
export interface ComplianceLine {
  readonly key: string;
  readonly of: ForumCompliance;
  readonly units: readonly UnitOf[];
  readonly short: number;
}

const numberOf = (per: FrequencyUnit, from: PlainDate): number => {
  if (per === 'week') return isoWeekOf(dayNumber(from));
  const month = Number(from.slice(5, 7)) - 1;
  return per === 'month' ? month + 1 : month / monthsIn[per] + 1;
};

export const lineOf = (of: ForumCompliance, on: PlainDate): ComplianceLine => ({
  key: `f${of.forum.id}`, of, short: shortUnits(of),
  units: of.status === 'notRequired' ? [] : of.units.map(unit => ({ unit, state: unitState(unit, on), number: numberOf(of.required.per, unit.unit.from) }))
});

/** Forums that are there in a year; under a filter those that have something left in it. */
export const complianceLines = (shown: ShownCalendar, year: number, today: PlainDate): readonly ComplianceLine[] => {
  const { from, until } = yearSpan(year);
  const left = isUnfiltered(shown, year) ? undefined
    : new Set(shown.between(from, until).flatMap(item => (item.kind === 'meeting' ? [item.forum.id] : [])));
  return forumCompliance(shown.calendar, year, today)
    .filter(({ forum }) => left === undefined || left.has(forum.id))
    .map(of => lineOf(of, today));
};

/** How many units are in each state, the heaviest first; states that no unit is in are not there. */
export const statesOf = ({ units }: ComplianceLine): readonly { readonly state: UnitState; readonly units: readonly UnitOf[] }[] =>
  unitStates.map(state => ({ state, units: units.filter(unit => unit.state === state) })).filter(group => group.units.length > 0);

export interface ComplianceTotals {
  readonly required: number;
  readonly keeping: number;
  readonly notRequired: number;
  readonly notRecorded: number;
}

export const totalsOf = (lines: readonly ComplianceLine[]): ComplianceTotals => ({
  required: lines.filter(({ of }) => of.status === 'judged').length,
  keeping: lines.filter(({ of }) => keepsFrequency(of) === true).length,
  notRequired: lines.filter(({ of }) => of.status === 'notRequired').length,
  notRecorded: lines.reduce((sum, { of }) => sum + (of.status === 'judged' ? of.notRecorded : 0), 0)
});

export const complianceColumnKeys = ['forum', 'required', 'units', 'needed', 'planned', 'held', 'notRecorded', 'state'] as const;
export type ComplianceColumnKey = typeof complianceColumnKeys[number];

/** How often a year, for comparing "twice a month" with "weekly". */
const perYear: Readonly<Record<FrequencyUnit, number>> = { week: 52, month: 12, quarter: 4, trimester: 3, halfYear: 2, year: 1 };

/** Smaller stands first when sorted up: shortfalls before what is fine, what nobody requires last. */
const values: Readonly<Record<ComplianceColumnKey, (line: ComplianceLine) => string | number | undefined>> = {
  forum: ({ of }) => of.forum.name,
  required: ({ of }) => (of.status === 'judged' ? of.required.times * perYear[of.required.per] : undefined),
  units: ({ of, short }) => (of.status === 'judged' ? -short : undefined),
  needed: ({ of }) => (of.status === 'judged' ? of.needed : undefined),
  planned: ({ of }) => of.planned,
  held: ({ of }) => of.held,
  notRecorded: ({ of }) => (of.status === 'judged' ? of.notRecorded : undefined),
  state: ({ of, short }) => (of.status === 'judged' ? -short : undefined)
};

export const shortfallsFirst: GridSort = { key: 'state', direction: 'up' };

export const sortLines = (lines: readonly ComplianceLine[], { key, direction }: GridSort): readonly ComplianceLine[] => {
  const valueOf = values[key as ComplianceColumnKey];
  const sign = direction === 'up' ? 1 : -1;
  return [...lines].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    const order = left === undefined || right === undefined ? Number(left === undefined) - Number(right === undefined)
      : sign * (typeof left === 'number' && typeof right === 'number' ? left - right : alphabetically(String(left), String(right)));
    return order || alphabetically(a.of.forum.name, b.of.forum.name);
  });
};
