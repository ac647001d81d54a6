import type { Logged } from '../documents/logged';
import type { CalendarFacts } from '../facts';
import { byId } from '../grouping';
import type { ForumId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import type { Validity } from '../time/validity';
import type { OccurrenceChange } from './change';
import type { Forum, MeetingRule } from './forum';
import { replay, type PlannedRule, type Replay } from './replay';
import { ruleProblems, type RuleProblem } from './ruleProblems';
import { seatingOf, type Seating } from './seating';

/** A rule that cannot be kept as its row has it: it plans nothing until somebody mends it. */
export interface BrokenRule {
  readonly rule: PlannedRule;
  readonly problems: readonly RuleProblem[];
}

/** The management calendar as the lists tell it. Years are taken from it by `itemsBetween`. */
export interface Calendar {
  readonly facts: CalendarFacts;
  /** The day it is asked on: which editions are in force, what is late. */
  readonly on: PlainDate;
  /** Rules that can be kept; a meeting's rule ends with its forum. */
  readonly rules: readonly PlannedRule[];
  readonly broken: readonly BrokenRule[];
  readonly forumOf: ReadonlyMap<ForumId, Forum>;
  readonly seating: Seating;
  readonly replayed: Replay;
  readonly changeList: readonly OccurrenceChange[];
  /** What the log of coordination says of documents on that day, once it was read. */
  readonly logged?: Logged;
}

const later = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined => (a === undefined ? b : b === undefined || a > b ? a : b);
const earlier = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined => (a === undefined ? b : b === undefined || a < b ? a : b);

/** While both hold. */
export const both = (a: Validity, b: Validity): Validity => ({ from: later(a.from, b.from), until: earlier(a.until, b.until) });

const isNeverBoth = ({ from, until }: Validity): boolean => from !== undefined && until !== undefined && until < from;

/** A meeting's rule within its forum's time; undefined where they never hold together. */
const withinForum = (rule: MeetingRule, forum: Forum): MeetingRule | undefined => {
  const validity = both(rule.validity, forum.validity);
  return isNeverBoth(validity) ? undefined : { ...rule, validity };
};

export const calendarOf = (facts: CalendarFacts, on: PlainDate): Calendar => {
  const forumOf = byId(facts.forums);
  const broken: BrokenRule[] = [];
  const rules: PlannedRule[] = [];
  for (const rule of [...facts.meetingRules, ...facts.activities]) {
    const problems = ruleProblems(rule);
    if (problems.length > 0) {
      broken.push({ rule, problems });
      continue;
    }
    if (rule.of === 'activity') rules.push(rule);
    else {
      const forum = forumOf.get(rule.forum);
      const bounded = forum && withinForum(rule, forum);
      if (bounded) rules.push(bounded);
    }
  }
  const seating = seatingOf(facts);
  const replayed = replay(facts, rules, seating);
  return {
    facts, on, rules, broken, forumOf, seating, replayed,
    changeList: [...replayed.changes.values()].map(({ change }) => change)
  };
};
