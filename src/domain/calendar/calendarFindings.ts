import type { FindingSubject } from '../findings/subject';
import type { BadRow, RowFinding } from '../findings/rows';
import type { Person } from '../people/person';
import type { PlainDate } from '../time/plainDate';
import { daysBetween } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { ForumId } from '../identity';
import type { Calendar } from './calendar';
import type { Forum } from './forum';
import { forumCompliance, type ForumCompliance } from './forumCompliance';
import type { RequiredFrequency } from './frequency';
import type { ForumConflict } from './meetingConflicts';
import type { InertEntry, PlannedRule } from './replay';
import { isLate } from '../toDo';
import type { RuleProblem } from './ruleProblems';
import { chairsOn } from './seating';

/** What a person should look at in the calendar. */
export type CalendarFinding = { readonly subject: FindingSubject } & (
  | { readonly kind: 'forumWithoutRule' }
  | { readonly kind: 'forumWithoutChair' }
  | { readonly kind: 'ruleBroken'; readonly problems: readonly RuleProblem[] }
  /** In so many weeks, months … of the year. The `usual…` ones fall short of "üldjuhul" only. */
  | { readonly kind: 'tooFewPlanned' | 'usualNotPlanned' | 'tooFewHeld' | 'usualNotHeld'; readonly required: RequiredFrequency; readonly units: number; readonly year: number }
  /** A row of the log that changes nothing. */
  | { readonly kind: 'entryInert'; readonly reason: InertEntry['reason']; readonly list: InertEntry['list']; readonly entry: number; readonly by: Person; readonly day: PlainDate }
  | { readonly kind: 'improvementLate'; readonly due: PlainDate; readonly days: number }
  | { readonly kind: 'meetingsConflict'; readonly other: ForumId; readonly people: readonly Person[]; readonly days: readonly PlainDate[] });

const ofForum = ({ id }: Pick<Forum, 'id'>): FindingSubject => ({ kind: 'forum', id });

const ofRule = (rule: PlannedRule): FindingSubject =>
  (rule.of === 'meeting' ? { kind: 'meetingRule', id: rule.row } : { kind: 'activity', id: rule.row });

const forumsInForce = ({ facts, on }: Calendar): readonly Forum[] => facts.forums.filter(({ validity }) => isValidOn(validity, on));

const unplanned = (calendar: Calendar): readonly CalendarFinding[] => {
  const planned = new Set(calendar.rules.flatMap(rule => (rule.of === 'meeting' ? [rule.forum] : [])));
  return forumsInForce(calendar).filter(({ id }) => !planned.has(id)).map(forum => ({ kind: 'forumWithoutRule', subject: ofForum(forum) }));
};

const unchaired = (calendar: Calendar): readonly CalendarFinding[] => forumsInForce(calendar)
  .filter(forum => chairsOn(calendar.seating, forum, calendar.on).length === 0)
  .map(forum => ({ kind: 'forumWithoutChair', subject: ofForum(forum) }));

const shortfallsOf = (one: ForumCompliance, year: number): readonly CalendarFinding[] => {
  if (one.status !== 'judged') return [];
  const { forum, required, shortPlanned, shortHeld } = one;
  const usual = required.strength === 'usually';
  const told = { subject: ofForum(forum), required, year };
  return [
    ...(shortPlanned > 0 ? [{ ...told, kind: usual ? 'usualNotPlanned' as const : 'tooFewPlanned' as const, units: shortPlanned }] : []),
    ...(shortHeld > 0 ? [{ ...told, kind: usual ? 'usualNotHeld' as const : 'tooFewHeld' as const, units: shortHeld }] : [])
  ];
};

const inert = ({ replayed, rules, facts }: Calendar): readonly CalendarFinding[] => replayed.inert.map((one): CalendarFinding => {
  const { entry, list, reason } = one;
  const rule = one.list === 'changes' ? rules.find(({ id }) => id === one.entry.deed.rule) : undefined;
  const forum = one.list === 'meetings' ? facts.forums.find(({ id }) => id === one.entry.forum) : undefined;
  const subject: FindingSubject = rule ? ofRule(rule) : forum ? ofForum(forum)
    : { kind: 'row', list: list === 'changes' ? 'OccurrenceChanges' : 'HeldMeetings', id: entry.id };
  const day = one.list === 'changes' ? one.entry.deed.planned : 'on' in one.entry.deed ? one.entry.deed.on : one.entry.deed.of.planned;
  return { kind: 'entryInert', subject, reason, list, entry: entry.id, by: entry.by, day };
});

const late = ({ facts, on }: Calendar): readonly CalendarFinding[] => facts.improvements.filter(one => isLate(one, on))
  .map(({ id, due }) => ({ kind: 'improvementLate', subject: { kind: 'improvement', id }, due, days: daysBetween(due, on) }));

/** A rule of a forum that is not there plans nothing. */
const forumless = ({ facts, forumOf }: Calendar): readonly RowFinding[] => facts.meetingRules.filter(({ forum }) => !forumOf.has(forum))
  .map(({ row, forum }) => ({ kind: 'unknownReference', subject: { kind: 'meetingRule', id: row }, column: 'Forum', id: forum }));

/** Everything to look at, for the year that is looked at; conflicts come as they are worked out. */
export const calendarFindings = (
  calendar: Calendar, year: number, conflicts: readonly ForumConflict[], badRows: readonly BadRow[]
): readonly (CalendarFinding | RowFinding)[] => [
  ...badRows.map((bad): RowFinding => ({ kind: 'badRow', ...bad, subject: { kind: 'row', list: bad.list, id: bad.item } })),
  ...calendar.broken.map(({ rule, problems }): CalendarFinding => ({ kind: 'ruleBroken', subject: ofRule(rule), problems })),
  ...forumless(calendar),
  ...inert(calendar),
  ...forumCompliance(calendar, year, calendar.on).flatMap(one => shortfallsOf(one, year)),
  ...conflicts.map(({ forums: [first, other], people, days }): CalendarFinding =>
    ({ kind: 'meetingsConflict', subject: ofForum({ id: first }), other, people, days })),
  ...late(calendar),
  ...unplanned(calendar),
  ...unchaired(calendar)
];
