/** Columns of S01_V01, left to right. Nobody has seen the ministry's own layout, so all but the first can be put away. */
export const ruleColumnKeys = [
  'name', 'kind', 'when', 'required', 'next', 'count', 'chair', 'members', 'preparer', 'checker', 'executor', 'phase', 'category', 'place'
] as const;
export type RuleColumnKey = typeof ruleColumnKeys[number];

/** Without it nobody would know what a line is about. */
export const stayingColumns: readonly RuleColumnKey[] = ['name'];

/** Put away until somebody asks for them. */
export const usuallyHiddenColumns: readonly RuleColumnKey[] = ['preparer', 'checker', 'executor', 'category'];

/** What the person's choice is kept under. */
export const RULE_TABLE = 'managementCalendar';

export const shownColumns = (hidden: readonly string[]): readonly RuleColumnKey[] =>
  ruleColumnKeys.filter(key => stayingColumns.includes(key) || !hidden.includes(key));
