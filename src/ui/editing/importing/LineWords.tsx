import * as React from 'react';
import type { ImportProblem, LinePlan } from '../../../data/importing/plan';
import type { ListSchema } from '../../../data/schema/list';
import type { SiteError } from '../../../data/siteError';
import { Icon } from '../../icons';
import { useVajs } from '../../vajs';
import styles from './PlanTable.module.scss';
import type { StandingLine } from './standing';
import type { ValueWords } from './useValueWords';

interface LineWordsProps { readonly list: ListSchema; readonly line: StandingLine; readonly wordsOf: ValueWords }

type Cells = Readonly<Record<string, unknown>>;

const isFilled = ([, value]: readonly [string, unknown]): boolean =>
  value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);

/** The first filled cells name a line: a code and a title, a role and a person. */
const NAMING = 2;

const Problem = ({ list, problem }: { readonly list: ListSchema; readonly problem: ImportProblem }): React.ReactElement => {
  const { language, strings: { forms } } = useVajs();
  const where = problem.column && list.columns[problem.column]?.label[language];
  const what = problem.rule ? forms.rule(problem.rule) : forms.importing.problems[problem.problem];
  return (
    <li className={styles.problem}>
      <Icon name="error" size={16} />
      <span>{where && `${where}: `}{what}{problem.text !== '' && !problem.rule && ` („${problem.text}“)`}</span>
    </li>
  );
};

const Added = ({ list, draft, wordsOf }: { readonly list: ListSchema; readonly draft: Cells; readonly wordsOf: ValueWords }): React.ReactElement => {
  const { language } = useVajs();
  const filled = Object.entries(draft).filter(isFilled);
  return (
    <>
      <p className={styles.name}>{filled.slice(0, NAMING).map(([column, value]) => wordsOf(column, value)).join(' · ')}</p>
      {filled.length > NAMING && (
        <p className={styles.rest}>
          {filled.slice(NAMING).map(([column, value]) => `${list.columns[column].label[language]}: ${wordsOf(column, value)}`).join(' · ')}
        </p>
      )}
    </>
  );
};

const nameOfRow = (list: ListSchema, row: Cells, wordsOf: ValueWords): string =>
  Object.keys(list.columns).map(column => [column, row[column]] as const).filter(isFilled).slice(0, NAMING)
    .map(([column, value]) => wordsOf(column, typeof value === 'object' && value !== null && 'id' in value ? value.id : value)).join(' · ');

const Planned = ({ list, plan, wordsOf }: { readonly list: ListSchema; readonly plan: LinePlan; readonly wordsOf: ValueWords }): React.ReactElement => {
  const { language, strings: { forms: { importing } } } = useVajs();
  switch (plan.status) {
    case 'add': return <Added list={list} draft={plan.draft as Cells} wordsOf={wordsOf} />;
    case 'same': return <p className={styles.name}>{nameOfRow(list, plan.row, wordsOf)}</p>;
    case 'change': return (
      <>
        <p className={styles.name}>{nameOfRow(list, plan.row, wordsOf)}</p>
        <ul className={styles.list}>
          {plan.changes.map(({ column, before, after }) => (
            <li key={column}>{importing.change(list.columns[column].label[language], wordsOf(column, before), wordsOf(column, after))}</li>
          ))}
        </ul>
      </>
    );
    case 'refused': return (
      <ul className={styles.list}>
        {plan.problems.map(problem => <Problem key={`${problem.column ?? ''} ${problem.problem} ${problem.rule?.kind ?? ''}`} list={list} problem={problem} />)}
      </ul>
    );
    default: return plan satisfies never;
  }
};

const Failure = ({ error }: { readonly error: SiteError }): React.ReactElement => {
  const { webPart } = useVajs().strings;
  return (
    <div className={styles.problem}>
      <Icon name="error" size={16} />
      <span>{webPart.errors[error.kind]}{error.detail && <details><summary>{webPart.errorDetail}</summary>{error.detail}</details>}</span>
    </div>
  );
};

/** What a line holds, what would change, what is wrong with it, and why it was not saved. */
export const LineWords = ({ list, line: { plan, standing, outcome }, wordsOf }: LineWordsProps): React.ReactElement => {
  const { forms } = useVajs().strings;
  const warnings = plan.status === 'add' || plan.status === 'change' ? plan.warnings ?? [] : [];
  return (
    <>
      <Planned list={list} plan={plan} wordsOf={wordsOf} />
      {warnings.map(({ column, rule }) => (
        <p key={`${column} ${rule.kind}`} className={styles.warning}><Icon name="alert" size={16} /> <span>{forms.rule(rule)}</span></p>
      ))}
      {standing === 'failed' && outcome?.status === 'failed' && <Failure error={outcome.error} />}
    </>
  );
};
