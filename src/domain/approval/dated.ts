import type { PersonId } from '../identity';

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
export interface Span<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
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

export const isSaidAt = <T>({ from, to }: Span<T>, at: number): boolean => from <= at && at < to;

/** Whether nobody knows what some of the rows said at a moment: they stood there, were changed since, and their versions were not read. */
export const isUnknownAt = (rows: readonly Dated<unknown>[]): ((at: number) => boolean) => {
  const unread = rows.filter(({ created, modified, past }) => modified > created && past === undefined);
  if (unread.length === 0) return () => false;
  return at => unread.some(({ created, modified }) => created <= at && at < modified);
};
