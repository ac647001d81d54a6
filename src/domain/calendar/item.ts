import { stateOn } from '../documents/edition';
import type { KnownEdition, ManagedDocument } from '../documents/document';
import { reviewOn, withLog } from '../documents/logged';
import { groupBy } from '../grouping';
import type { PlainDate } from '../time/plainDate';
import type { CalendarActivity } from './activity';
import type { Calendar } from './calendar';
import { keyOf } from './compliance';
import type { Forum, MeetingRule } from './forum';
import { expand, type Occurrence, type OccurrenceStatus } from './occurrence';
import type { PlannedRule, StandingRecord } from './replay';
import type { Improvement, ManagementReview } from './review';
import type { MinuteOfDay } from './rule';

interface ItemOf {
  /** The same for the same thing on any day it is asked: what addresses name. `m12@2026-03-03`, `d5`, `i7`, `r2`. */
  readonly key: string;
  readonly title: string;
  readonly day: PlainDate;
  /** The same as `day` but for periods. */
  readonly lastDay: PlainDate;
  /** Absent: the whole day. */
  readonly at?: MinuteOfDay;
  /** How long from `at` on. */
  readonly minutes: number;
  readonly status: OccurrenceStatus;
  readonly place?: string;
  readonly note?: string;
}

export type MeetingItem = ItemOf & {
  readonly kind: 'meeting';
  readonly forum: Forum;
  /** One sitting may follow several rules: every Tuesday, and with all department heads on the I and III. */
  readonly rules: readonly MeetingRule[];
  readonly occurrences: readonly Occurrence<MeetingRule>[];
  readonly record?: StandingRecord;
};
export type ActivityItem = ItemOf & { readonly kind: 'activity'; readonly activity: CalendarActivity; readonly occurrence: Occurrence<CalendarActivity> };
/** Worked out from a document's review cycle; stored nowhere. */
export type DocumentReviewItem = ItemOf & { readonly kind: 'documentReview'; readonly document: ManagedDocument; readonly edition: KnownEdition };
export type ManagementReviewItem = ItemOf & { readonly kind: 'managementReview'; readonly review: ManagementReview };
export type ImprovementItem = ItemOf & { readonly kind: 'improvement'; readonly improvement: Improvement };

export type CalendarItem = MeetingItem | ActivityItem | DocumentReviewItem | ManagementReviewItem | ImprovementItem;
export type ItemKind = CalendarItem['kind'];
export const itemKinds: readonly ItemKind[] = ['meeting', 'activity', 'documentReview', 'managementReview', 'improvement'];

/** The occurrence that acts are about. Documents, reviews and improvements have none: their own rows are edited. */
export const occurrenceOf = (item: CalendarItem): Occurrence<PlannedRule> | undefined =>
  (item.kind === 'meeting' ? item.occurrences[0] : item.kind === 'activity' ? item.occurrence : undefined);

/** Everything in the calendar between two days, both inclusive, by day and time; all-day entries first. */
export const itemsBetween = (calendar: Calendar, from: PlainDate, until: PlainDate): readonly CalendarItem[] => {
  const within = (day: PlainDate): boolean => from <= day && day <= until;
  const { facts } = calendar;
  const planned = plannedItems(calendar, from, until);
  const others: readonly CalendarItem[] = [
    ...dueReviews(calendar).filter(({ day }) => within(day)),
    ...facts.managementReviews.filter(({ day }) => within(day)).map(reviewItem),
    ...facts.improvements.filter(({ due }) => within(due)).map(improvementItem)
  ];
  return others.length === 0 ? planned : [...planned, ...others].sort(byTime);
};

export const byTime = (a: CalendarItem, b: CalendarItem): number =>
  (a.day < b.day ? -1 : a.day > b.day ? 1 : (a.at ?? -1) - (b.at ?? -1));

const plannedItems = (calendar: Calendar, from: PlainDate, until: PlainDate): readonly CalendarItem[] => {
  const items: CalendarItem[] = [];
  const sittings = new Map<string, { readonly place: number; readonly item: MeetingItem }>();
  for (const occurrence of expand<PlannedRule>(calendar.rules, calendar.changeList, from, until)) {
    if (occurrence.rule.of === 'activity') {
      items.push(activityItem(occurrence as Occurrence<CalendarActivity>));
      continue;
    }
    const item = meetingItem(calendar, occurrence as Occurrence<MeetingRule>);
    if (!item) continue;
    // Cancelled sittings stay by themselves, so that the one that stands is not called cancelled.
    const sitting = `${item.forum.id} ${item.day} ${item.at ?? ''} ${item.status === 'cancelled' ? item.key : ''}`;
    const known = sittings.get(sitting);
    if (known) {
      const merged = mergedSitting(known.item, item);
      items[known.place] = merged;
      sittings.set(sitting, { place: known.place, item: merged });
    } else {
      sittings.set(sitting, { place: items.length, item });
      items.push(item);
    }
  }
  return items;
};

const mergedSitting = (a: MeetingItem, b: MeetingItem): MeetingItem => ({
  ...a, rules: [...a.rules, ...b.rules], occurrences: [...a.occurrences, ...b.occurrences], record: a.record ?? b.record,
  minutes: Math.max(a.minutes, b.minutes), place: a.place ?? b.place, note: a.note ?? b.note
});

const planned = (occurrence: Occurrence<PlannedRule>): Omit<ItemOf, 'title'> => ({
  key: keyOf({ rule: occurrence.rule.id, planned: occurrence.planned }),
  day: occurrence.day,
  lastDay: occurrence.kind === 'allDay' ? occurrence.lastDay : occurrence.day,
  at: occurrence.kind === 'timed' ? occurrence.at : undefined,
  minutes: occurrence.kind === 'timed' ? (occurrence.endsAt - occurrence.startsAt) / 60_000 : 0,
  status: occurrence.status,
  place: occurrence.place,
  note: occurrence.note
});

const meetingItem = ({ forumOf, replayed }: Calendar, occurrence: Occurrence<MeetingRule>): MeetingItem | undefined => {
  const forum = forumOf.get(occurrence.rule.forum);
  if (!forum) return undefined;
  const base = planned(occurrence);
  return {
    ...base, kind: 'meeting', title: forum.name, forum, rules: [occurrence.rule], occurrences: [occurrence],
    record: replayed.records.get(base.key)
  };
};

const activityItem = (occurrence: Occurrence<CalendarActivity>): ActivityItem =>
  ({ ...planned(occurrence), kind: 'activity', title: occurrence.rule.name, activity: occurrence.rule, occurrence });

const onDay = (day: PlainDate): Pick<ItemOf, 'day' | 'lastDay' | 'minutes' | 'status'> => ({ day, lastDay: day, minutes: 0, status: 'planned' });

const reviewItem = (review: ManagementReview): ManagementReviewItem =>
  ({ ...onDay(review.day), key: `r${review.id}`, title: review.name, kind: 'managementReview', review });

const improvementItem = (improvement: Improvement): ImprovementItem => ({
  ...onDay(improvement.due), key: `i${improvement.id}`, title: improvement.name, kind: 'improvement', improvement,
  status: improvement.state === 'dropped' ? 'cancelled' : 'planned'
});

/** The review calendar: when each document in force on the calendar's day is next due, by the list of editions and, once it was read, the log. */
export const dueReviews = ({ facts, on, logged }: Pick<Calendar, 'facts' | 'on' | 'logged'>): readonly DocumentReviewItem[] => {
  const rowsOf = groupBy(facts.editions, edition => edition.document);
  return facts.documents.flatMap((document): DocumentReviewItem[] => {
    const log = logged?.get(document.id);
    const state = stateOn(document, withLog(rowsOf.get(document.id) ?? [], document, log).editions, on);
    const review = state.status === 'inForce' ? reviewOn(document, state.edition, log, on) : undefined;
    if (state.status !== 'inForce' || !review) return [];
    return [{
      ...onDay(review.due), key: `d${document.id}`, title: [document.code, document.title].filter(Boolean).join(' '), kind: 'documentReview',
      document, edition: state.edition
    }];
  });
};
