import { safeLink } from '../domain/links/safeLink';
import type { Column } from './schema/column';
import type { ListSchema } from './schema/list';

/** What the schema alone says about a value before it is sent. */
export type CellProblem =
  | { readonly kind: 'required' }
  | { readonly kind: 'tooLong'; readonly longest: number }
  | { readonly kind: 'outOfRange'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'unsafeLink' };

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

const problemIn = (column: Column, value: unknown): CellProblem | undefined => {
  if (isEmpty(value)) return column.required && column.kind !== 'yesNo' ? { kind: 'required' } : undefined;
  switch (column.kind) {
    case 'text': return String(value).length > column.maxLength ? { kind: 'tooLong', longest: column.maxLength } : undefined;
    case 'number': return (column.min !== undefined && Number(value) < column.min) || (column.max !== undefined && Number(value) > column.max)
      ? { kind: 'outOfRange', min: column.min, max: column.max } : undefined;
    case 'link': return safeLink(String(value)) ? undefined : { kind: 'unsafeLink' };
    default: return undefined;
  }
};

/** By column; nothing for a draft that the list takes. `draft` is the whole row as it would be saved. */
export const cellProblems = (list: ListSchema, draft: Readonly<Record<string, unknown>>): ReadonlyMap<string, CellProblem> =>
  new Map(Object.entries(list.columns).flatMap(([name, column]) => {
    const problem = problemIn(column, draft[name]);
    return problem ? [[name, problem] as const] : [];
  }));
