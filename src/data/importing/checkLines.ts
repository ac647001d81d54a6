import { checkDraft } from '../../domain/editing/checks';
import type { RowDraft } from '../../domain/editing/draft';
import { weightOf, type Problem } from '../../domain/editing/problem';
import type { Facts } from '../../domain/facts';
import { cellProblems, type CellProblem } from '../cellChecks';
import { draftOf } from '../cells';
import type { ListSchema } from '../schema/list';
import { isFilledIn, type ImportPlan, type ImportProblem, type LinePlan } from './plan';

type Savable = Extract<LinePlan, { status: 'add' | 'change' }>;

/** What a form calls a problem of a cell, as a workbook calls it. */
const cellNames: Readonly<Record<CellProblem['kind'], ImportProblem['problem']>> = {
  required: 'missing', tooLong: 'tooLong', outOfRange: 'outOfRange', unsafeLink: 'unsafeLink'
};

/** The row as it would stand in the list. */
const wholeOf = (list: ListSchema, line: Savable): RowDraft => ({
  ...(line.status === 'change' ? draftOf(list, line.row) as RowDraft : {}), ...line.draft as RowDraft
});

const wordsOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

const checked = (list: ListSchema, facts: Facts, line: Savable): LinePlan => {
  const draft = wholeOf(list, line);
  const cells = [...cellProblems(list, draft)].filter(([column, { kind }]) => !(kind === 'required' && isFilledIn(list.columns[column])));
  const rules = checkDraft(list.name, draft, facts, line.status === 'change' ? line.row.stamp.id : undefined);
  const weighing = (weight: ReturnType<typeof weightOf>): readonly Problem[] => rules.filter(rule => weightOf(rule) === weight);
  const problems: readonly ImportProblem[] = [
    ...cells.map(([column, { kind }]) => ({ column, problem: cellNames[kind], text: wordsOf(draft[column]) })),
    ...weighing('stop').map(({ column, problem }) => ({ column, problem: 'check' as const, text: wordsOf(draft[column]), rule: problem }))
  ];
  if (problems.length > 0) return { status: 'refused', line: line.line, problems };
  const warnings = weighing('warn').map(({ column, problem }) => ({ column, rule: problem }));
  return warnings.length > 0 ? { ...line, warnings } : line;
};

/** Holds every line that would be saved to the rules that a form holds a person to. */
export const checkLines = (list: ListSchema, plan: ImportPlan, facts: Facts): ImportPlan => ({
  ...plan,
  lines: plan.lines.map(line => (line.status === 'add' || line.status === 'change' ? checked(list, facts, line) : line))
});
