import { readRule, type RuleCells } from '../../../../data/calendarRule';
import type { ruleColumns } from '../../../../data/schema/calendarRule';
import type { Values } from '../../../../ui/editing/useEntityForm';
import type { CalendarRule, CalendarRuleId } from '../../../../domain/calendar/rule';
import type { PlainDate } from '../../../../domain/time/plainDate';

export type RuleColumn = keyof typeof ruleColumns;
export type Recurrence = RuleCells['Recurrence'];
export type DayInMonth = NonNullable<RuleCells['DayInMonth']>;

const ofPlace: Readonly<Record<DayInMonth, readonly RuleColumn[]>> = {
  weekdays: ['WhichOfMonth', 'Weekdays'],
  date: ['DateInMonth', 'LastDayInstead'],
  workingDay: ['DateInMonth'],
  lastWorkingDay: []
};

/** Columns that say which days a kind of rule has; those of the place in the month come with it. */
const ofKind: Readonly<Record<Recurrence, readonly RuleColumn[]>> = {
  weekly: ['EveryWeeks', 'FirstDay', 'Weekdays'],
  monthly: ['DayInMonth'],
  inPeriod: ['PeriodKind', 'MonthInPeriod', 'DayInMonth'],
  yearly: ['MonthInPeriod', 'DateInMonth', 'LastDayInstead'],
  once: ['FirstDay']
};

const empty: Readonly<Partial<Record<RuleColumn, unknown>>> = {
  EveryWeeks: undefined, FirstDay: undefined, PeriodKind: undefined, MonthInPeriod: undefined, DayInMonth: undefined,
  Weekdays: [], WhichOfMonth: [], DateInMonth: undefined, LastDayInstead: false
};

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** What a kind of rule begins with, where nothing was picked before. */
const beginnings = (kind: Recurrence, today: PlainDate): Readonly<Partial<Record<RuleColumn, unknown>>> => {
  switch (kind) {
    case 'weekly': return { EveryWeeks: 1, FirstDay: today };
    case 'monthly': return { DayInMonth: 'weekdays' };
    case 'inPeriod': return { PeriodKind: 'quarter', MonthInPeriod: 1, DayInMonth: 'weekdays' };
    case 'yearly': return { MonthInPeriod: 1, DateInMonth: 1 };
    case 'once': return {};
    default: return kind satisfies never;
  }
};

/** Columns that belong to a rule as it is picked so far. */
export const columnsOf = (values: Values): readonly RuleColumn[] => {
  const columns = ofKind[values.Recurrence as Recurrence] ?? [];
  return columns.includes('DayInMonth') ? [...columns, ...ofPlace[(values.DayInMonth ?? 'weekdays') as DayInMonth]] : columns;
};

/** The cells to set when a kind of rule, or of day in the month, is picked: what the new kind has no use for is emptied. */
export const picking = (values: Values, change: Readonly<Partial<Record<'Recurrence' | 'DayInMonth', string>>>, today: PlainDate): Values => {
  const next: Values = { ...values, ...change };
  const begun = beginnings(next.Recurrence as Recurrence, today);
  const filled: Values = { ...next, ...Object.fromEntries(Object.entries(begun).filter(([name]) => isEmpty(next[name]))) };
  const used = columnsOf(filled);
  return Object.fromEntries([
    ['Recurrence', filled.Recurrence],
    ...Object.entries(empty).map(([name, nothing]) => [name, used.some(column => column === name) ? filled[name] : nothing])
  ]);
};

/** A rule as the form's cells say it; it may not be sound yet. Undefined until its kind is picked. */
export const ruleIn = (values: Values, id: CalendarRuleId): CalendarRule | undefined => (values.Recurrence === undefined || values.OnDayOff === undefined
  ? undefined
  : {
    ...readRule({ ...values, Weekdays: values.Weekdays ?? [], WhichOfMonth: values.WhichOfMonth ?? [] } as RuleCells), id,
    validity: { from: values.ValidFrom as PlainDate | undefined, until: values.ValidUntil as PlainDate | undefined }
  });

/** A new meeting is at ten for an hour, a new activity is a day of the year, until somebody picks otherwise. */
export const firstMeeting = (today: PlainDate): Values => ({ Recurrence: 'weekly', EveryWeeks: 1, FirstDay: today, StartTime: '10.00', Minutes: 60 });
export const firstActivity: Values = { Recurrence: 'yearly', MonthInPeriod: 1, DateInMonth: 1, WholeDays: 1, OnDayOff: 'keep' };
