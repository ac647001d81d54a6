import type { CalendarFacts } from '../facts';
import { byId } from '../grouping';
import type { ForumId, PersonId } from '../identity';
import { dayNumber } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import type { CalendarActivity } from './activity';
import { mayAct, type Acted } from './authority';
import type { OccurrenceChange } from './change';
import { isPlanned } from './columns';
import { keyOf, type MeetingRecord } from './compliance';
import type { MeetingRule } from './forum';
import { inOrder, type ChangeEntry, type MeetingEntry, type Signed } from './log';
import type { CalendarRuleId } from './rule';
import type { Seating } from './seating';

export type PlannedRule = MeetingRule | CalendarActivity;

/** Why a row changes nothing: nobody's occurrence, or its author was not entitled to it that day. */
export type InertReason = 'unknownOccurrence' | 'notEntitled';

export type InertEntry =
  | { readonly list: 'changes'; readonly entry: ChangeEntry; readonly reason: InertReason }
  | { readonly list: 'meetings'; readonly entry: MeetingEntry; readonly reason: InertReason };

/** What was done to one occurrence, and by whom. */
export type StandingChange = { readonly change: OccurrenceChange; readonly entry: ChangeEntry };
export type StandingRecord = { readonly record: MeetingRecord; readonly entry: MeetingEntry };

export interface Replay {
  /** By occurrence; what was taken back is not there. */
  readonly changes: ReadonlyMap<string, StandingChange>;
  /** By occurrence where the record names one, else by its row. */
  readonly records: ReadonlyMap<string, StandingRecord>;
  readonly recordsOf: ReadonlyMap<ForumId, readonly StandingRecord[]>;
  readonly inert: readonly InertEntry[];
}

type ReplayedFacts = Pick<CalendarFacts, 'forums' | 'calendarChanges' | 'meetingEntries'>;

/** Rows in the order in which they were written; of one occurrence the last one counts. Rows that may not count change nothing. */
export const replay = (facts: ReplayedFacts, rules: readonly PlannedRule[], seating: Seating): Replay => {
  const byRule = new Map<CalendarRuleId, PlannedRule>(rules.map(rule => [rule.id, rule]));
  const forums = byId(facts.forums);
  const entitled = entitlement(seating);
  const inert: InertEntry[] = [];

  const actedBy = (rule: PlannedRule): Acted | undefined => {
    if (rule.of === 'activity') return { activity: rule };
    const forum = forums.get(rule.forum);
    return forum && { forum };
  };

  const changes = new Map<string, StandingChange>();
  for (const entry of inOrder(facts.calendarChanges)) {
    const { deed } = entry;
    const rule = byRule.get(deed.rule);
    const acted = rule && actedBy(rule);
    if (!rule || !acted || !isPlanned(rule, dayNumber(deed.planned))) inert.push({ list: 'changes', entry, reason: 'unknownOccurrence' });
    else if (!entitled(acted, entry)) inert.push({ list: 'changes', entry, reason: 'notEntitled' });
    else if (deed.kind === 'restored') changes.delete(keyOf(deed));
    else changes.set(keyOf(deed), { change: deed, entry });
  }

  const records = new Map<string, StandingRecord>();
  for (const entry of inOrder(facts.meetingEntries)) {
    const forum = forums.get(entry.forum);
    const { deed } = entry;
    if (!forum) inert.push({ list: 'meetings', entry, reason: 'unknownOccurrence' });
    else if (!entitled({ forum }, entry)) inert.push({ list: 'meetings', entry, reason: 'notEntitled' });
    else if (deed.state === 'unrecorded') records.delete(keyOf(deed.of));
    else records.set(deed.of ? keyOf(deed.of) : `row ${entry.id}`, { record: deed, entry });
  }
  return { changes, records, recordsOf: byForum(records), inert };
};

const byForum = (records: ReadonlyMap<string, StandingRecord>): ReadonlyMap<ForumId, readonly StandingRecord[]> => {
  const groups = new Map<ForumId, StandingRecord[]>();
  for (const standing of records.values()) {
    const group = groups.get(standing.entry.forum);
    if (group) group.push(standing);
    else groups.set(standing.entry.forum, [standing]);
  }
  return groups;
};

/** A chair who confirms a month writes many rows in one day: each question is answered once. */
const entitlement = (seating: Seating): ((acted: Acted, entry: Signed) => boolean) => {
  const known = new Map<string, boolean>();
  return (acted, { by, at }) => {
    const on = dayInTallinn(at);
    const key = `${'forum' in acted ? acted.forum.id : acted.activity.id} ${by.id} ${on}`;
    const was = known.get(key);
    if (was !== undefined) return was;
    const may = mayAct(seating, acted, by.id as PersonId, on);
    known.set(key, may);
    return may;
  };
};
