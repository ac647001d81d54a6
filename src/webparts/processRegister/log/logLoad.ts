import type { Logged } from '../../../domain/documents/logged';
import type { PlainDate } from '../../../domain/time/plainDate';

/** How far reading the log is. The register stands there without it: it is read once the page has been drawn. */
export type LogLoad =
  | { readonly status: 'loading' | 'none' | 'failed' }
  | { readonly status: 'ready'; readonly on: (day: PlainDate) => Logged };
