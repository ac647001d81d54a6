import type { BadRow } from './reading';
import type { Rights } from './rights';
import type { ListSchema, Row } from './schema/list';
import type { SiteError } from './siteError';

/** What is known of a list. `checked` is false while rows of an earlier visit stand in for rows not yet confirmed. */
export type ListState<L extends ListSchema = ListSchema> =
  | { readonly status: 'loading' }
  | {
    readonly status: 'ready'; readonly rows: readonly Row<L>[]; readonly problems: readonly BadRow[];
    readonly rights: Rights; readonly checked: boolean;
    /** When the site last confirmed the rows; epoch ms of this browser. */
    readonly asOf: number;
    /** Why the site could not confirm them when it was asked last. */
    readonly stale?: SiteError;
    /** Of an add-only list: rows that were there once and are no more, as far as this browser can know. */
    readonly gone?: readonly number[];
  }
  | { readonly status: 'missing' }
  | { readonly status: 'denied' }
  | { readonly status: 'failed'; readonly error: SiteError };

export const loading: ListState = { status: 'loading' };

export const stateOfError = (error: SiteError): ListState =>
  error.kind === 'listMissing' ? { status: 'missing' }
    : error.kind === 'denied' ? { status: 'denied' }
      : { status: 'failed', error };
