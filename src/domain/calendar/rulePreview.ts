import type { PlainDate } from '../time/plainDate';
import { expand, stands } from './occurrence';
import { ruleProblems, type RuleProblem } from './ruleProblems';
import type { CalendarRule } from './rule';

/** What saving a rule would do to a span of days, holidays included; changes that people made are left aside. */
export interface RulePreview {
  readonly problems: readonly RuleProblem[];
  /** Days that would come, go and stay. A new rule only adds. */
  readonly added: readonly PlainDate[];
  readonly removed: readonly PlainDate[];
  readonly kept: number;
}

/** One rule, or several that follow each other: one that ends and the one that goes on from it. */
type Rules = CalendarRule | readonly CalendarRule[];

const each = (rules: Rules): readonly CalendarRule[] => (Array.isArray(rules) ? rules as readonly CalendarRule[] : [rules as CalendarRule]);

const daysOf = (rules: Rules | undefined, from: PlainDate, until: PlainDate): ReadonlySet<PlainDate> => {
  const sound = rules === undefined ? [] : each(rules).filter(rule => ruleProblems(rule).length === 0);
  return new Set(expand(sound, [], from, until).filter(stands).map(({ day }) => day));
};

export const rulePreview = (was: CalendarRule | undefined, next: Rules, from: PlainDate, until: PlainDate): RulePreview => {
  const [before, after] = [daysOf(was, from, until), daysOf(next, from, until)];
  return {
    problems: each(next).flatMap(ruleProblems),
    added: [...after].filter(day => !before.has(day)),
    removed: [...before].filter(day => !after.has(day)),
    kept: [...after].filter(day => before.has(day)).length
  };
};
