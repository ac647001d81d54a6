import type { ForumId } from '../identity';
import { firstOfMonth, lastOfMonth, monthOf } from '../time/civil';
import { dayNumber, fromDayNumber, type PlainDate } from '../time/plainDate';
import { groupBy } from '../grouping';
import type { Span } from './frequency';
import type { CalendarItem, MeetingItem } from './item';
import type { RecordDeed } from './log';

/** What the chair says of a meeting. `unrecorded`: nothing, or what was said is taken back. */
export type HeldState = 'held' | 'notHeld' | 'unrecorded';
export const heldStates: readonly HeldState[] = ['held', 'notHeld', 'unrecorded'];

/** What is recorded of a meeting now. */
export const heldStateOf = ({ record }: MeetingItem): HeldState => record?.record.state ?? 'unrecorded';

/** The month that a day lies in. */
export const monthSpan = (day: PlainDate): Span => {
  const month = monthOf(dayNumber(day));
  return { from: fromDayNumber(firstOfMonth(month)), until: fromDayNumber(lastOfMonth(month)) };
};

/** Meetings that took place or should have, until a day (inclusive): what the chair may confirm. Cancelled ones have nothing to confirm. */
export const meetingsToConfirm = (items: readonly CalendarItem[], forum: ForumId, until: PlainDate): readonly MeetingItem[] =>
  items.filter((item): item is MeetingItem =>
    item.kind === 'meeting' && item.forum.id === forum && item.status !== 'cancelled' && item.day <= until);

/** A month of a forum of which something is not recorded yet. */
export interface AwaitingMonth {
  readonly forum: ForumId;
  /** Its first day. */
  readonly month: PlainDate;
  readonly meetings: number;
}

/** By forum and month, in the order of the items. */
export const awaitingMonths = (items: readonly CalendarItem[], until: PlainDate, isMine: (forum: ForumId) => boolean): readonly AwaitingMonth[] => {
  const waiting = items.filter((item): item is MeetingItem =>
    item.kind === 'meeting' && item.status !== 'cancelled' && item.day <= until && !item.record && isMine(item.forum.id));
  return [...groupBy(waiting, item => `${item.forum.id} ${item.day.slice(0, 7)}`).values()].map(([first, ...rest]) => ({
    forum: first.forum.id, month: monthSpan(first.day).from, meetings: rest.length + 1
  }));
};

/** What has to be written so that a meeting is recorded as said; undefined where it is so already. */
export const recordingOf = (item: MeetingItem, state: HeldState): RecordDeed | undefined => {
  const { record, occurrences: [first], day } = item;
  // A sitting of several rules is recorded once, under the rule that has the record.
  const of = record?.record.of ?? { rule: first.rule.id, planned: first.planned };
  if (state === heldStateOf(item)) return undefined;
  switch (state) {
    case 'held': return { state, on: day, of };
    case 'notHeld':
    case 'unrecorded': return { state, of };
    default: return state satisfies never;
  }
};
