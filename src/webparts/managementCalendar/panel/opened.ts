import type { CalendarActivity } from '../../../domain/calendar/activity';
import type { Calendar } from '../../../domain/calendar/calendar';
import type { Forum } from '../../../domain/calendar/forum';
import { dueReviews, type ActivityItem, type CalendarItem, type DocumentReviewItem, type MeetingItem } from '../../../domain/calendar/item';
import { LONGEST_REST } from '../../../domain/calendar/workingDays';
import type { Occurrence } from '../../../domain/calendar/occurrence';
import { keyOf } from '../../../domain/calendar/compliance';
import type { PlannedRule } from '../../../domain/calendar/replay';
import type { Improvement, ManagementReview } from '../../../domain/calendar/review';
import { addDays, parsePlainDate, type PlainDate } from '../../../domain/time/plainDate';
import type { ShownCalendar } from '../views/view';

/** What an address names: an occurrence, or a row. */
export type Opened =
  | { readonly status: 'occurrence'; readonly item: MeetingItem | ActivityItem }
  | { readonly status: 'forum'; readonly forum: Forum }
  | { readonly status: 'activity'; readonly activity: CalendarActivity }
  | { readonly status: 'documentReview'; readonly item: DocumentReviewItem }
  | { readonly status: 'review'; readonly review: ManagementReview }
  | { readonly status: 'improvement'; readonly improvement: Improvement }
  | { readonly status: 'unknown' };

type Between = ShownCalendar['between'];

const unknown: Opened = { status: 'unknown' };

const given = <T>(value: T | undefined, opened: (value: T) => Opened): Opened => (value === undefined ? unknown : opened(value));

const occurrencesOf = (item: CalendarItem): readonly Occurrence<PlannedRule>[] =>
  (item.kind === 'meeting' ? item.occurrences : item.kind === 'activity' ? [item.occurrence] : []);

const names = (item: CalendarItem, key: string): item is MeetingItem | ActivityItem =>
  occurrencesOf(item).some(({ rule, planned }) => keyOf({ rule: rule.id, planned }) === key);

/** It lies where a person moved it, else no further from its planned day than holidays push. */
const occurrence = (calendar: Calendar, all: Between, key: string, planned: PlainDate): Opened => {
  const change = calendar.replayed.changes.get(key)?.change;
  const days = change?.kind === 'moved' ? [change.to, change.to] as const : [addDays(planned, -LONGEST_REST), addDays(planned, LONGEST_REST)] as const;
  return given(all(...days).find((item): item is MeetingItem | ActivityItem => names(item, key)), item => ({ status: 'occurrence', item }));
};

const row = (calendar: Calendar, kind: string, id: number): Opened => {
  const { facts } = calendar;
  switch (kind) {
    case 'f': return given(facts.forums.find(one => one.id === id), forum => ({ status: 'forum', forum }));
    case 'a': return given(facts.activities.find(one => one.row === id), activity => ({ status: 'activity', activity }));
    case 'd': return given(dueReviews(calendar).find(one => one.document.id === id), item => ({ status: 'documentReview', item }));
    case 'r': return given(facts.managementReviews.find(one => one.id === id), review => ({ status: 'review', review }));
    case 'i': return given(facts.improvements.find(one => one.id === id), improvement => ({ status: 'improvement', improvement }));
    default: return unknown;
  }
};

/** `m12@2026-03-03`, `a7@2026-02-01` an occurrence; `f3` a forum, `a7` an activity, `d5` a document's review, `r2` a review, `i7` an improvement. */
export const openedBy = (key: string, calendar: Calendar, all: Between): Opened => {
  const [, kind, id, planned] = /^([a-z])(\d+)(?:@(.+))?$/.exec(key) ?? [];
  if (kind === undefined) return unknown;
  if (planned === undefined) return row(calendar, kind, Number(id));
  const day = parsePlainDate(planned);
  return day && (kind === 'm' || kind === 'a') ? occurrence(calendar, all, key, day) : unknown;
};

/** Every occurrence of the sitting: one that was cancelled stands by itself, and those it was cancelled with beside it. */
export const wholeSitting = (item: MeetingItem | ActivityItem, all: Between): readonly Occurrence<PlannedRule>[] => {
  if (item.kind === 'activity') return [item.occurrence];
  if (item.status !== 'cancelled') return item.occurrences;
  const together = all(item.day, item.day).filter((one): one is MeetingItem =>
    one.kind === 'meeting' && one.forum.id === item.forum.id && one.at === item.at && one.status === 'cancelled' && one.key !== item.key);
  return [...item.occurrences, ...together.flatMap(({ occurrences }) => occurrences)];
};
