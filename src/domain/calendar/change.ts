import type { PlainDate } from '../time/plainDate';
import type { CalendarRuleId, Timing } from './rule';

interface OfOccurrence {
  readonly rule: CalendarRuleId;
  /** The day the rule planned, before any holiday or person moved it: what the change is keyed by. */
  readonly planned: PlainDate;
}

/**
 * What a person did to one occurrence without touching the rule. A later change of one occurrence takes the place of an earlier one.
 * A moved one may lie outside the rule's validity and on any day; holidays do not move it further.
 */
export type OccurrenceChange =
  | OfOccurrence & { readonly kind: 'cancelled'; readonly note?: string }
  | OfOccurrence & { readonly kind: 'moved'; readonly to: PlainDate; readonly timing?: Timing; readonly place?: string; readonly note?: string }
  | OfOccurrence & { readonly kind: 'noted'; readonly note: string };

export type MovedOccurrence = Extract<OccurrenceChange, { kind: 'moved' }>;
