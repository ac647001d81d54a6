import { parsePlainDate } from '../time/plainDate';
import type { PlainDate } from '../time/plainDate';
import type { Validity } from '../time/validity';

/**
 * A whole row as it would be saved, by the list's own column names: texts, numbers, days as `YYYY-MM-DD`, choices by key,
 * lookups and people by id. The data layer's `Draft<L>` is one. A cell of another type counts as empty.
 */
export type RowDraft = Readonly<Record<string, unknown>>;

/** Text without spaces around it; undefined when nothing is left. */
export const textIn = (draft: RowDraft, column: string): string | undefined => {
  const value = draft[column];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

export const numberIn = (draft: RowDraft, column: string): number | undefined => {
  const value = draft[column];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

/** Ids of a lookup with one value or several. */
export const idsIn = (draft: RowDraft, column: string): readonly number[] => {
  const value = draft[column];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is number => typeof one === 'number');
};

const dayIn = (draft: RowDraft, column: string): PlainDate | undefined => {
  const text = textIn(draft, column);
  return text === undefined ? undefined : parsePlainDate(text);
};

export const validityIn = (draft: RowDraft, from = 'ValidFrom', until = 'ValidUntil'): Validity =>
  ({ from: dayIn(draft, from), until: dayIn(draft, until) });
