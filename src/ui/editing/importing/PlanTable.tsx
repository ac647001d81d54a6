import * as React from 'react';
import type { ListSchema } from '../../../data/schema/list';
import { Button } from '../../Button';
import { Mark, type Tone } from '../../Mark';
import { useVajs } from '../../vajs';
import { LineWords } from './LineWords';
import styles from './PlanTable.module.scss';
import { countOf, standings, type Standing, type StandingLine } from './standing';
import type { ValueWords } from './useValueWords';

/** So many lines stand in the table at first, and come with each press for more. */
const STEP = 100;

const tones: Readonly<Record<Standing, Tone>> = {
  add: 'info', change: 'info', same: 'quiet', refused: 'bad', saved: 'ok', failed: 'bad', unknown: 'warn'
};

const useStandingWords = (): Readonly<Record<Standing, string>> => {
  const { importing } = useVajs().strings.forms;
  return { ...importing.verdicts, ...importing.outcomes };
};

export interface PlanTableProps {
  readonly list: ListSchema;
  readonly lines: readonly StandingLine[];
  readonly wordsOf: ValueWords;
}

/** Every line of the workbook with its verdict. */
export const PlanTable = ({ list, lines, wordsOf }: PlanTableProps): React.ReactElement => {
  const { common, forms: { importing } } = useVajs().strings;
  const words = useStandingWords();
  const [filter, setFilter] = React.useState<Standing>();
  const [shown, setShown] = React.useState(STEP);
  const here = standings.filter(standing => countOf(lines, standing) > 0);
  // A filter for which nothing is left any more, as after saving, shows everything.
  const inForce = filter !== undefined && here.includes(filter) ? filter : undefined;
  const kept = inForce === undefined ? lines : lines.filter(({ standing }) => standing === inForce);
  const choose = (next: Standing | undefined): void => {
    setFilter(next);
    setShown(STEP);
  };
  return (
    <>
      <div role="group" aria-label={importing.summary} className={styles.filters}>
        <Button text={importing.all} after={<span className={styles.count}>{lines.length}</span>} aria-pressed={inForce === undefined} onClick={() => choose(undefined)} />
        {here.map(standing => (
          <Button
            key={standing} text={words[standing]} after={<span className={styles.count}>{countOf(lines, standing)}</span>}
            aria-pressed={inForce === standing} onClick={() => choose(standing)}
          />
        ))}
      </div>
      <table className={styles.table}>
        <thead>
          <tr><th scope="col">{importing.line}</th><th scope="col">{importing.what}</th><th scope="col">{importing.content}</th></tr>
        </thead>
        <tbody>
          {kept.slice(0, shown).map(line => (
            <tr key={line.plan.line}>
              <th scope="row" className={styles.line}>{line.plan.line}</th>
              <td className={styles.verdict}><Mark tone={tones[line.standing]}>{words[line.standing]}</Mark></td>
              <td className={styles.content}><LineWords list={list} line={line} wordsOf={wordsOf} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {kept.length > shown && (
        <Button text={common.showMore(Math.min(STEP, kept.length - shown))} onClick={() => setShown(count => count + STEP)} />
      )}
    </>
  );
};
