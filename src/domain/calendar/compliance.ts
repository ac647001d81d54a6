import type { Severity } from '../findings/finding';
import type { PlainDate } from '../time/plainDate';
import { unitsIn, type FrequencyStrength, type RequiredFrequency, type Span } from './frequency';
import { stands, type Occurrence } from './occurrence';
import type { CalendarRuleId } from './rule';

/** What the chair recorded. A held meeting may have been nobody's plan; one that was not held names the occurrence. */
export type MeetingRecord =
  | { readonly state: 'held'; readonly on: PlainDate; readonly of?: OccurrenceKey }
  | { readonly state: 'notHeld'; readonly of: OccurrenceKey };

export interface OccurrenceKey {
  readonly rule: CalendarRuleId;
  readonly planned: PlainDate;
}

/** `m12@2026-03-03`: what an occurrence is called, whatever becomes of it. */
export const keyOf = ({ rule, planned }: OccurrenceKey): string => `${rule}@${planned}`;

/** One week, month … of a forum: what it should do, meant to do and did. */
export interface UnitCompliance {
  readonly unit: Span;
  readonly required: number;
  /** Sittings in the plan that nobody cancelled, whatever became of them. */
  readonly planned: number;
  readonly held: number;
  readonly notHeld: number;
  /** Planned until the day asked about, and nobody said what became of them. A state of its own, never a shortfall. */
  readonly notRecorded: number;
  readonly shortfalls: readonly Shortfall[];
}

export interface Shortfall {
  /** `planned`: the calendar has too few; `held`: too few took place, whatever may yet be recorded. */
  readonly kind: 'planned' | 'held';
  readonly missing: number;
  readonly severity: Severity;
}

const severityOf: Readonly<Record<FrequencyStrength, Severity>> = {
  atLeast: 'finding',
  stated: 'finding',
  usually: 'information'
};

export interface ComplianceQuestion {
  readonly required: RequiredFrequency;
  /** Of all rules of one forum. Weeks at the edges of the period reach outside: `spanToExpand` says how far to look. */
  readonly planned: readonly Occurrence[];
  readonly held: readonly MeetingRecord[];
  readonly period: Span;
  /** The day it is asked on: later occurrences are nobody's shortfall yet. */
  readonly on: PlainDate;
}

/** Required against planned against held, unit by unit. */
export const compliance = ({ required, planned, held, period, on }: ComplianceQuestion): readonly UnitCompliance[] => {
  const sittings = sittingsOf(planned, held);
  const heldDays = [...new Map(held.flatMap((record, i) =>
    (record.state === 'held' ? [[sittings.called(record, i), record.on] as const] : []))).values()];
  return unitsIn(required.per, period).map(unit => {
    const within = (day: PlainDate): boolean => unit.from <= day && day <= unit.until;
    const inUnit = sittings.all.filter(({ day }) => within(day));
    const counts = {
      planned: inUnit.length,
      held: heldDays.filter(within).length,
      notHeld: inUnit.filter(({ state }) => state === 'notHeld').length,
      notRecorded: inUnit.filter(({ state, day }) => state === undefined && day <= on).length
    };
    return { unit, required: required.times, ...counts, shortfalls: shortfalls(required, counts, unit.until < on) };
  });
};

/** What `planned` must cover for a period: it, and the weeks that it begins and ends in. */
export const spanToExpand = (required: RequiredFrequency, period: Span): Span => {
  const units = unitsIn(required.per, period);
  const edges = [period, ...units.slice(0, 1), ...units.slice(-1)];
  const days = edges.flatMap(({ from, until }) => [from, until]).sort();
  return { from: days[0], until: days[days.length - 1] };
};

interface Sitting {
  readonly day: PlainDate;
  readonly state: MeetingRecord['state'] | undefined;
}

interface Sittings {
  readonly all: readonly Sitting[];
  /** The same for records of one sitting, different for any others. */
  readonly called: (record: MeetingRecord, index: number) => string;
}

const beginning = (occurrence: Occurrence): string => `${occurrence.day} ${occurrence.kind === 'timed' ? occurrence.at : 'day'}`;

/** Rules of one forum that meet at one time are one sitting: every Tuesday, and with all department heads on the I and III. */
const sittingsOf = (planned: readonly Occurrence[], held: readonly MeetingRecord[]): Sittings => {
  const states = new Map(held.flatMap(record => (record.of ? [[keyOf(record.of), record.state] as const] : [])));
  const beginnings = new Map<string, string>();
  const all = new Map<string, Sitting>();
  for (const occurrence of planned) {
    const key = keyOf({ rule: occurrence.rule.id, planned: occurrence.planned });
    const begins = beginning(occurrence);
    beginnings.set(key, begins);
    if (!stands(occurrence)) continue;
    const known = all.get(begins)?.state;
    all.set(begins, { day: occurrence.day, state: known === 'held' ? known : states.get(key) ?? known });
  }
  const called = ({ of }: MeetingRecord, index: number): string =>
    (of ? beginnings.get(keyOf(of)) ?? keyOf(of) : `record ${index}`);
  return { all: [...all.values()], called };
};

const shortfalls = (
  { strength, times }: RequiredFrequency, counts: Pick<UnitCompliance, 'planned' | 'held' | 'notHeld' | 'notRecorded'>, over: boolean
): readonly Shortfall[] => {
  const severity = severityOf[strength];
  const unplanned = times - counts.planned;
  // Nothing is said of a unit of which nothing is recorded; what is not recorded may have been held.
  const judged = over && counts.held + counts.notHeld > 0;
  const unheld = judged ? times - counts.held - counts.notRecorded : 0;
  return [
    ...(unplanned > 0 ? [{ kind: 'planned', missing: unplanned, severity } as const] : []),
    ...(unheld > 0 ? [{ kind: 'held', missing: unheld, severity } as const] : [])
  ];
};
