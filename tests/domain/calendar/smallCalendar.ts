import type { CalendarActivity } from '../../../src/domain/calendar/activity';
import { calendarOf, type Calendar } from '../../../src/domain/calendar/calendar';
import type { Forum, ForumMember, MeetingRule } from '../../../src/domain/calendar/forum';
import type { ChangeEntry, MeetingEntry } from '../../../src/domain/calendar/log';
import type { Improvement, ManagementReview } from '../../../src/domain/calendar/review';
import { ruleOfActivity, ruleOfMeeting, type CalendarRule } from '../../../src/domain/calendar/rule';
import type { CalendarFacts, CalendarLists } from '../../../src/domain/facts';
import type { ActivityId, MeetingRuleId } from '../../../src/domain/identity';
import type { Role, RoleHolder } from '../../../src/domain/people/role';
import { plainDate } from '../../../src/domain/time/plainDate';
import { facts, type Loose } from '../given';
import { at, keep, weekly } from './given';

/** Fills what a test does not care about. */
const rows = <T extends { readonly id: unknown }>(defaults: Loose<Omit<T, 'id'>>): ((given: Partial<Loose<T>> & { readonly id: number }) => T) =>
  given => Object.assign({}, defaults, given) as unknown as T;

const sample = false;

export const forum = rows<Forum>({ name: 'Koosolek', kind: 'other', scope: {}, validity: {}, sample });
export const member = rows<ForumMember>({ forum: 1, capacity: 'member', role: 1, scope: {}, rules: [], validity: {}, sample });
export const review = rows<ManagementReview>({ name: 'Ülevaatus', subject: 'managementSystem', day: '2026-03-02', sample });
export const improvement = rows<Improvement>({ name: 'Parendus', owner: 1, due: '2026-03-02', state: 'open', sample });

/** Every Tuesday at ten from 2020 on, unless the test says otherwise. */
const everyTuesday: Omit<CalendarRule, 'id'> = { pattern: weekly([2]), validity: {}, timing: at(10), dayOff: keep };

export const meetingRule = (given: Partial<Omit<MeetingRule, 'id' | 'row' | 'forum'>> & { readonly id: number; readonly forum: number }): MeetingRule => ({
  ...everyTuesday, of: 'meeting', revision: 1, sample, ...given, id: ruleOfMeeting(given.id as MeetingRuleId), row: given.id
} as unknown as MeetingRule);

export const activity = (given: Partial<Omit<CalendarActivity, 'id' | 'row' | 'scope' | 'parts'>> & {
  readonly id: number; readonly scope?: Loose<CalendarActivity['scope']>; readonly parts?: Loose<CalendarActivity['parts']>;
}): CalendarActivity => ({
  ...everyTuesday, of: 'activity', name: 'Tegevus', category: 'planning', parts: {}, scope: {}, revision: 1, sample, ...given,
  id: ruleOfActivity(given.id as ActivityId), row: given.id
} as unknown as CalendarActivity);

/** An instant at noon of a day. */
export const noonOf = (day: string): Date => new Date(`${day}T10:00:00Z`);

export const changed = (id: number, by: number, on: string, deed: ChangeEntry['deed']): ChangeEntry =>
  ({ id, by: { id: by, name: `Inimene ${String.fromCharCode(64 + by)}` }, at: noonOf(on), deed } as unknown as ChangeEntry);

export const recorded = (id: number, forumId: number, by: number, on: string, deed: MeetingEntry['deed']): MeetingEntry =>
  ({ id, forum: forumId, by: { id: by, name: `Inimene ${String.fromCharCode(64 + by)}` }, at: noonOf(on), deed } as unknown as MeetingEntry);

type Given = Partial<CalendarLists & Pick<CalendarFacts, 'documents' | 'editions' | 'units' | 'areas' | 'organisations'>> & {
  readonly roles?: readonly Role[];
  readonly holders?: readonly RoleHolder[];
};

/** A calendar of what a test gives; every other list is empty. Asked on 21 November 2026 unless told otherwise. */
export const smallCalendar = (given: Given, on = '2026-11-21'): Calendar => {
  const { holders = [], roles = [], documents = [], editions = [], units = [], areas = [], organisations = [] } = given;
  const others = facts({ roles, holders, documents, editions, units, areas, organisations });
  return calendarOf({
    ...others,
    forums: given.forums ?? [], forumMembers: given.forumMembers ?? [], meetingRules: given.meetingRules ?? [], activities: given.activities ?? [],
    calendarChanges: given.calendarChanges ?? [], meetingEntries: given.meetingEntries ?? [],
    managementReviews: given.managementReviews ?? [], improvements: given.improvements ?? []
  }, plainDate(on));
};
