import type { InertReason } from '../../domain/approval/judging';
import type { RouteStepId } from '../../domain/identity';
import type { Loosening } from '../provisioning';
import type { SiteError } from '../siteError';

/** What became of an act, as far as SharePoint and the replay of its log have said. */
export type Told =
  | { readonly status: 'counted' }
  /** The row is there and changes nothing. */
  | { readonly status: 'inert'; readonly reason: InertReason }
  /** The row is there and changes nothing, because somebody else's came before it. */
  | { readonly status: 'tooLate'; readonly reason: InertReason }
  /** The row is there; the log could not be read again to see whether it counts. */
  | { readonly status: 'unseen' }
  /** Not there yet: it waits in this browser with the other unsent changes. */
  | { readonly status: 'kept' }
  /** It would not count, so it was not written. */
  | { readonly status: 'notSent'; readonly reason: InertReason }
  | { readonly status: 'failed'; readonly error: SiteError };

/** Why a text is not submitted. Nothing was written to the log. */
export type Refusal =
  | { readonly reason: 'noText' | 'tooLong' | 'noRoute' | 'factsDiffer' }
  | { readonly reason: 'vacant'; readonly steps: readonly { readonly step: RouteStepId; readonly name: string }[] }
  | { readonly reason: 'loosened'; readonly what: readonly Loosening[] }
  | { readonly reason: 'guardUnknown'; readonly error: SiteError }
  | { readonly reason: 'notNow'; readonly why: InertReason }
  /** The text was written, and what the list answers for its hash is not that text. */
  | { readonly reason: 'textNotThere' };

export type SubmitOutcome = Told | { readonly status: 'refused'; readonly refusal: Refusal };
