import type { DocumentKind } from '../../domain/documents/document';
import type { Logged } from '../../domain/documents/logged';
import type { PlainDate } from '../../domain/time/plainDate';

/** How far reading the log is. A page stands there without it: it is read once the page has been drawn, or somebody asks what follows from it. */
export type LogLoad =
  | { readonly status: 'loading' | 'none' | 'failed' }
  /** Without `isAsked`, of documents of the register of processes. */
  | { readonly status: 'ready'; readonly on: (day: PlainDate, isAsked?: (kind: DocumentKind) => boolean) => Logged };
