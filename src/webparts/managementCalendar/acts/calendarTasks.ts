import { calendarActivities, forumMembers, forums, improvements, managementReviews, meetingRules } from '../../../data/schema';
import type { CalendarActivity } from '../../../domain/calendar/activity';
import type { Forum, ForumMember, MeetingRule } from '../../../domain/calendar/forum';
import type { Improvement, ManagementReview } from '../../../domain/calendar/review';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { Strings } from '../../../loc';
import type { FormTask, RuleTask } from './tasks';

export const addForum = ({ calendarActs: { tasks } }: Strings): FormTask => ({ kind: 'form', list: forums, title: tasks.addForum, opens: 'f' });

export const editForum = ({ id, name }: Forum, { calendarActs: { tasks } }: Strings): FormTask =>
  ({ kind: 'form', list: forums, row: id, title: tasks.editForum, about: name });

export const addMember = ({ id, name }: Forum, { calendarActs: { tasks } }: Strings): FormTask =>
  ({ kind: 'form', list: forumMembers, title: tasks.addMember, about: name, initial: { Forum: id } });

export const editMember = (forum: Forum, { id }: ForumMember, role: string, { calendarActs: { tasks } }: Strings): FormTask =>
  ({ kind: 'form', list: forumMembers, row: id, title: tasks.editMember(role), about: forum.name });

/** Of a forum, or of whichever one the person picks. */
export const addRule = (forum: Forum | undefined, { calendarActs: { rule } }: Strings): RuleTask =>
  ({ kind: 'rule', list: meetingRules, title: rule.add, about: forum?.name, initial: forum && { Forum: forum.id } });

export const editRule = (forum: Forum, { row }: MeetingRule, { calendarActs: { rule } }: Strings): RuleTask =>
  ({ kind: 'rule', list: meetingRules, row, title: rule.edit, about: forum.name });

export const addActivity = ({ calendarActs: { tasks } }: Strings): RuleTask => ({ kind: 'rule', list: calendarActivities, title: tasks.addActivity });

export const editActivity = ({ row, name }: CalendarActivity, { calendarActs: { tasks } }: Strings): RuleTask =>
  ({ kind: 'rule', list: calendarActivities, row, title: tasks.editActivity, about: name });

export const addReview = (on: PlainDate, { calendarActs: { tasks } }: Strings): FormTask =>
  ({ kind: 'form', list: managementReviews, title: tasks.addReview, initial: { ReviewDay: on }, opens: 'r' });

export const editReview = ({ id, name }: ManagementReview, { calendarActs: { tasks } }: Strings): FormTask =>
  ({ kind: 'form', list: managementReviews, row: id, title: tasks.editReview, about: name });

/** What a review decided, or an improvement by itself. */
export const addImprovement = (review: ManagementReview | undefined, { calendarActs: { tasks } }: Strings): FormTask => ({
  kind: 'form', list: improvements, title: tasks.addImprovement, about: review?.name, opens: 'i', initial: review && { Review: review.id }
});

export const editImprovement = ({ id, name }: Improvement, { calendarActs: { tasks } }: Strings): FormTask =>
  ({ kind: 'form', list: improvements, row: id, title: tasks.editImprovement, about: name });
