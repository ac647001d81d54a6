import type { PlainDate } from '../time/plainDate';
import type { OccurrenceChange } from './change';
import { keyOf } from './compliance';
import type { Deed } from './log';
import type { Occurrence } from './occurrence';
import type { PlannedRule } from './replay';
import type { Timing } from './rule';

/** What a person asks for with an occurrence as it stands on the screen. */
export type Doing =
  | { readonly kind: 'cancel'; readonly note?: string }
  /** `timing` and `place` as they should be, whether or not that differs from what the rule says. */
  | { readonly kind: 'move'; readonly to: PlainDate; readonly timing: Timing; readonly place?: string; readonly note?: string }
  /** An empty note takes the note back. */
  | { readonly kind: 'note'; readonly note: string }
  /** As the rule has it. */
  | { readonly kind: 'restore' };

/** What stands of an occurrence, by its key. */
export type Standing = (key: string) => OccurrenceChange | undefined;

const isSameTiming = (a: Timing, b: Timing): boolean =>
  (a.kind === 'timed' ? b.kind === 'timed' && a.at === b.at && a.minutes === b.minutes : b.kind === 'allDay' && a.days === b.days);

const said = (note: string | undefined): string | undefined => note?.trim() || undefined;

/** The last row of an occurrence counts alone, so a note to one that was moved or cancelled repeats that with the note. */
const noted = (of: Pick<Deed, 'rule' | 'planned'>, was: OccurrenceChange | undefined, note: string | undefined): Deed => {
  switch (was?.kind) {
    case 'cancelled':
    case 'moved': return { ...was, note };
    case 'noted':
    case undefined: return note === undefined ? { ...of, kind: 'restored' } : { ...of, kind: 'noted', note };
    default: return was satisfies never;
  }
};

const deedOf = ({ rule, planned }: Occurrence<PlannedRule>, standing: Standing, doing: Doing): Deed => {
  const of = { rule: rule.id, planned };
  switch (doing.kind) {
    case 'cancel': return { ...of, kind: 'cancelled', note: said(doing.note) };
    case 'move': return {
      ...of, kind: 'moved', to: doing.to, note: said(doing.note),
      // What agrees with the rule is left to it: another time in the rule then holds for this one too.
      timing: isSameTiming(doing.timing, rule.timing) ? undefined : doing.timing,
      place: said(doing.place) === said(rule.place) ? undefined : said(doing.place)
    };
    case 'note': return noted(of, standing(keyOf(of)), said(doing.note));
    case 'restore': return { ...of, kind: 'restored' };
    default: return doing satisfies never;
  }
};

/** A row for each: a sitting that follows several rules is changed under all of them, so that it stays one sitting. */
export const deedsOf = (occurrences: readonly Occurrence<PlannedRule>[], standing: Standing, doing: Doing): readonly Deed[] =>
  occurrences.map(occurrence => deedOf(occurrence, standing, doing));

/** Rows that bring back what stood before: the earlier change, or the rule alone. */
export const undoing = (deeds: readonly Deed[], before: Standing): readonly Deed[] =>
  deeds.map(({ rule, planned }) => before(keyOf({ rule, planned })) ?? { rule, planned, kind: 'restored' });
