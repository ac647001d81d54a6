import type { PersonId } from '../identity';
import { addDays, dayNumber, type PlainDate } from '../time/plainDate';
import { utcMinuteInTallinn } from '../time/tallinn';
import type { Validity } from '../time/validity';
import type { During } from './stretch';

/** A row of a list that is changed but never deleted, with what it said before where that is known. */
export interface Dated<T> {
  readonly value: T;
  /** SharePoint's Created and Modified, epoch ms. */
  readonly created: number;
  readonly modified: number;
  /** SharePoint's Editor of the row as it is now. */
  readonly editor: PersonId;
  /** Earlier versions, oldest first, each from when it was saved (epoch ms). Absent where the row was changed and nobody has asked. */
  readonly past?: readonly { readonly value: T; readonly from: number; readonly editor: PersonId }[];
}

/** What a row said from one moment until before another. `to` is Infinity for what it says now. */
export interface Span<T> extends During {
  readonly value: T;
  readonly editor: PersonId;
}

/** All that is known of what rows said and when. A row without its earlier versions is known from its last change on. */
export const spansOf = <T>(rows: readonly Dated<T>[]): readonly Span<T>[] => {
  const spans: Span<T>[] = [];
  for (const { value, created, modified, editor, past = [] } of rows) {
    past.forEach((version, n) => spans.push({ ...version, to: n + 1 < past.length ? past[n + 1].from : modified }));
    spans.push({ value, from: past.length > 0 ? modified : Math.max(created, modified), to: Infinity, editor });
  }
  return spans;
};

/** The instant, epoch ms, at which a day begins in Tallinn. */
const startInTallinn = (day: PlainDate): number => utcMinuteInTallinn(dayNumber(day), 0) * 60_000;

/** What rows said, narrowed to the days on which it holds: whoever asks then compares moments, not days. */
export const inForce = <T extends { readonly validity: Validity }>(spans: readonly Span<T>[]): readonly Span<T>[] => {
  const starts = new Map<PlainDate, number>();
  const startOf = (day: PlainDate): number => {
    let start = starts.get(day);
    if (start === undefined) starts.set(day, start = startInTallinn(day));
    return start;
  };
  return spans.map(span => {
    const { from, until } = span.value.validity;
    if (from === undefined && until === undefined) return span;
    return {
      ...span,
      from: from === undefined ? span.from : Math.max(span.from, startOf(from)),
      to: until === undefined ? span.to : Math.min(span.to, startOf(addDays(until, 1)))
    };
  });
};

/** The times at which nobody knows what some of the rows said, in order: they stood there, were changed since, and their versions were not read. */
export const unknownTimes = (rows: readonly Dated<unknown>[]): readonly During[] => {
  const times: { from: number; to: number }[] = [];
  const unread = rows.filter(({ created, modified, past }) => modified > created && past === undefined);
  for (const { created, modified } of unread.sort((a, b) => a.created - b.created)) {
    const last = times[times.length - 1];
    if (last && created <= last.to) last.to = Math.max(last.to, modified);
    else times.push({ from: created, to: modified });
  }
  return times;
};
