import * as React from 'react';
import { lists } from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import type { AttemptOutcome, AttemptResult } from '../../data/approvals/securityCheck';
import { Icon } from '../../ui/icons';
import { Mark, type Tone } from '../../ui/Mark';
import { useVajs } from '../../ui/vajs';
import styles from './AttemptTable.module.scss';

const tones: Readonly<Record<AttemptOutcome, Tone>> = { possible: 'bad', untried: 'warn', ineffective: 'ok', refused: 'ok' };

/** What a person has to know stands first. */
const weight: readonly AttemptOutcome[] = ['possible', 'untried', 'ineffective', 'refused'];

const byWeight = (results: readonly AttemptResult[]): readonly AttemptResult[] =>
  weight.flatMap(outcome => results.filter(result => result.outcome === outcome));

/** Every attempt and what came of it; open where something could be forged. */
export const AttemptTable = ({ results }: { readonly results: readonly AttemptResult[] }): React.ReactElement => {
  const { language, strings: { securityCheck: words } } = useVajs();
  const nameOf = (name: string): string => lists.find((list: ListSchema) => list.name === name)?.title[language] ?? name;
  return (
    <details className={styles.attempts} open={results.some(({ outcome }) => outcome === 'possible')}>
      <summary className={styles.summary}><Icon name="chevronRight" size={12} className={styles.fold} />{words.attemptsTitle(results.length)}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.attempt}</th>
            <th scope="col">{words.columns.list}</th>
            <th scope="col">{words.columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {byWeight(results).map(({ key, list, outcome, why }) => (
            <tr key={`${key} ${list}`}>
              <td>{words.attempts[key]}</td>
              <td>{nameOf(list)}</td>
              <td><Mark tone={tones[outcome]}>{words.outcomes[outcome]}{why && `: ${words.why[why]}`}</Mark></td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
