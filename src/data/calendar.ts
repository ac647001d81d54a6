import type { CalendarActivity } from '../domain/calendar/activity';
import type { OccurrenceKey } from '../domain/calendar/compliance';
import type { Forum, ForumMember, MeetingRule } from '../domain/calendar/forum';
import type { ChangeEntry, Deed, MeetingEntry, RecordDeed } from '../domain/calendar/log';
import type { Improvement, ManagementReview } from '../domain/calendar/review';
import { ruleOfActivity, ruleOfMeeting, type CalendarRuleId, type Timing } from '../domain/calendar/rule';
import type {
  ActivityId, ChangeEntryId, DocumentId, ForumId, ForumMemberId, ImprovementId, ManagementReviewId, MeetingRecordId, MeetingRuleId,
  RoleId, SuggestionId
} from '../domain/identity';
import { dayInTallinn } from '../domain/time/tallinn';
import { minuteOfTime, readRule } from './calendarRule';
import type {
  calendarActivities, forumMembers, forums, heldMeetings, improvements, managementReviews, meetingRules, occurrenceChanges
} from './schema';
import type { Row, Stamp } from './schema/list';
import { scopeOf } from './scope';
import { validityOf } from './validity';

/** "3.0" is the third saved version. */
const revisionOf = ({ version }: Stamp): number => Number.parseInt(version, 10) || 1;

const requiredOf = ({ FrequencyTimes: times, FrequencyPer: per, FrequencyStrength: strength = 'stated' }: Row<typeof forums>): Forum['required'] =>
  (times === undefined || per === undefined ? undefined : { strength, times, per });

export const toForum = (row: Row<typeof forums>): Forum => ({
  id: row.stamp.id as ForumId,
  name: row.Title,
  kind: row.Kind,
  strand: row.Strand,
  body: row.GoverningBody,
  scope: scopeOf(row),
  purpose: row.Purpose,
  others: row.OtherParticipants,
  required: requiredOf(row),
  minutes: row.MinutesPlace,
  validity: validityOf(row),
  sample: row.Sample
});

export const toForumMember = (row: Row<typeof forumMembers>): ForumMember => ({
  id: row.stamp.id as ForumMemberId,
  forum: row.Forum as ForumId,
  capacity: row.Capacity,
  role: row.Role as RoleId,
  scope: scopeOf(row),
  rules: row.Rules as readonly MeetingRuleId[],
  validity: validityOf(row),
  sample: row.Sample
});

export const toMeetingRule = (row: Row<typeof meetingRules>): MeetingRule => ({
  ...readRule(row),
  id: ruleOfMeeting(row.stamp.id as MeetingRuleId),
  of: 'meeting',
  row: row.stamp.id as MeetingRuleId,
  forum: row.Forum as ForumId,
  name: row.Title,
  note: row.Note,
  validity: validityOf(row),
  revision: revisionOf(row.stamp),
  sample: row.Sample
});

export const toActivity = (row: Row<typeof calendarActivities>): CalendarActivity => ({
  ...readRule(row),
  id: ruleOfActivity(row.stamp.id as ActivityId),
  of: 'activity',
  row: row.stamp.id as ActivityId,
  name: row.Title,
  process: row.Process as DocumentId | undefined,
  category: row.Category,
  phase: row.Phase,
  parts: {
    responsible: row.Responsible as RoleId | undefined,
    preparer: row.Preparer as RoleId | undefined,
    checker: row.Checker as RoleId | undefined,
    executor: row.Executor as RoleId | undefined
  },
  scope: scopeOf(row),
  note: row.Note,
  link: row.Link,
  validity: validityOf(row),
  revision: revisionOf(row.stamp),
  sample: row.Sample
});

/** A row that names no rule is nobody's: it is shown as an entry that does not count. */
const NOBODYS = 'm0';

const ruleOf = ({ Rule, Activity }: { readonly Rule?: number; readonly Activity?: number }): CalendarRuleId => {
  if (Rule !== undefined) return ruleOfMeeting(Rule as MeetingRuleId);
  return Activity === undefined ? NOBODYS : ruleOfActivity(Activity as ActivityId);
};

const newTiming = ({ NewTime, NewMinutes }: Row<typeof occurrenceChanges>): Timing | undefined =>
  (NewTime === undefined ? undefined : { kind: 'timed', at: minuteOfTime(NewTime), minutes: NewMinutes ?? 60 });

const deedOf = (row: Row<typeof occurrenceChanges>): Deed => {
  const of = { rule: ruleOf(row), planned: row.PlannedDay };
  switch (row.Kind) {
    case 'cancelled': return { ...of, kind: 'cancelled', note: row.Note };
    // Without a new day it is another time or place on the same day.
    case 'moved': return { ...of, kind: 'moved', to: row.NewDay ?? row.PlannedDay, timing: newTiming(row), place: row.NewPlace, note: row.Note };
    case 'noted': return { ...of, kind: 'noted', note: row.Note ?? '' };
    case 'restored': return { ...of, kind: 'restored' };
    default: return row.Kind satisfies never;
  }
};

export const toChangeEntry = (row: Row<typeof occurrenceChanges>): ChangeEntry => ({
  id: row.stamp.id as ChangeEntryId,
  deed: deedOf(row),
  by: row.stamp.author,
  at: row.stamp.created
});

const recordOf = (row: Row<typeof heldMeetings>): RecordDeed => {
  const day = row.PlannedDay ?? row.HeldOn ?? dayInTallinn(row.stamp.created);
  const of: OccurrenceKey = { rule: ruleOf(row), planned: day };
  switch (row.State) {
    // Held though nobody had planned it.
    case 'held': return { state: 'held', on: row.HeldOn ?? day, of: row.Rule !== undefined && row.PlannedDay !== undefined ? of : undefined };
    case 'notHeld': return { state: 'notHeld', of };
    case 'unrecorded': return { state: 'unrecorded', of };
    default: return row.State satisfies never;
  }
};

export const toMeetingEntry = (row: Row<typeof heldMeetings>): MeetingEntry => ({
  id: row.stamp.id as MeetingRecordId,
  forum: row.Forum as ForumId,
  deed: recordOf(row),
  minutes: row.Minutes,
  note: row.Note,
  by: row.stamp.author,
  at: row.stamp.created
});

export const toManagementReview = (row: Row<typeof managementReviews>): ManagementReview => ({
  id: row.stamp.id as ManagementReviewId,
  name: row.Title,
  subject: row.Subject,
  day: row.ReviewDay,
  responsible: row.Responsible as RoleId | undefined,
  document: row.Document as DocumentId | undefined,
  conclusion: row.Conclusion,
  result: row.Result,
  minutes: row.Minutes,
  sample: row.Sample
});

export const toImprovement = (row: Row<typeof improvements>): Improvement => ({
  id: row.stamp.id as ImprovementId,
  name: row.Title,
  review: row.Review as ManagementReviewId | undefined,
  suggestion: row.Suggestion as SuggestionId | undefined,
  document: row.Document as DocumentId | undefined,
  owner: row.ImprovementOwner as RoleId,
  due: row.DueDay,
  state: row.State,
  doneOn: row.DoneOn,
  result: row.Result,
  sample: row.Sample
});
