import type { PlainDate } from '../domain/time/plainDate';
import type { Validity } from '../domain/time/validity';

/** The two columns that `schema/structure.ts` gives to every list whose rows hold from one day to another. */
export const validityOf = (row: { readonly ValidFrom?: PlainDate; readonly ValidUntil?: PlainDate }): Validity => ({
  from: row.ValidFrom,
  until: row.ValidUntil
});
