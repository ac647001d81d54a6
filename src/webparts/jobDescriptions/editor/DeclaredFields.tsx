import * as React from 'react';
import type { UnitId } from '../../../domain/identity';
import type { MergeConflict } from '../../../domain/jobDescriptions/merging/conflict';
import type { Unit } from '../../../domain/people/structure';
import { foldParts, foldWords, hasWords } from '../../../domain/search/fold';
import { Button } from '../../../ui/Button';
import { Combobox } from '../../../ui/editing/Combobox';
import { useWords } from '../../../ui/approvals/useWords';
import { ConflictChoice } from './ConflictChoice';
import { useEditor } from './EditorContext';
import { GrowingText } from './GrowingText';
import { isDeclared, type Declared } from './written';
import styles from './Editor.module.scss';

export interface DeclaredFieldsProps {
  readonly declared: Declared;
  readonly units: readonly Unit[];
  readonly conflicts: readonly MergeConflict[];
}

const MOST = 8;

/** What the author says of the edition: the route follows from it. */
export const DeclaredFields = ({ declared, units, conflicts }: DeclaredFieldsProps): React.ReactElement => {
  const { jobEditor: { declared: words, rowTools } } = useWords();
  const { id, run } = useEditor();
  const [typed, setTyped] = React.useState('');
  const { changeSummary, costs, concerned } = declared;
  const declare = (next: Partial<Declared>): void => run({ do: 'declare', declared: next, at: Date.now() });
  const nameOf = (unit: UnitId): string => units.find(one => one.id === unit)?.name ?? String(unit);
  const fits = units.filter(unit => !concerned.includes(unit.id) && hasWords(foldParts([unit.name, unit.shortName]), foldWords(typed))).slice(0, MOST);
  return (
    <section className={styles.declared} aria-labelledby={`${id}-declared`} data-clause="declared">
      <h4 id={`${id}-declared`} className={styles.asideTitle}>{words.title}</h4>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.labelled}>
        <span className={styles.label} aria-hidden="true">{words.changeSummary}</span>
        <GrowingText label={words.changeSummary} value={changeSummary} describedBy={`${id}-summary`} onWrite={text => declare({ changeSummary: text })} />
        <p id={`${id}-summary`} className={styles.hint}>{words.changeSummaryHint}</p>
        {conflicts.filter(isDeclared).map(conflict => <ConflictChoice key={conflict.path} conflict={conflict} mine={changeSummary} />)}
      </div>
      <label className={styles.box}>
        <input type="checkbox" checked={costs} onChange={event => declare({ costs: event.target.checked })} /> {words.costs}
      </label>
      <div className={styles.labelled}>
        <label className={styles.label} htmlFor={`${id}-unit`}>{words.concerned}</label>
        {concerned.length > 0 && (
          <ul className={styles.chosen}>
            {concerned.map(unit => (
              <li key={unit}>
                <span>{nameOf(unit)}</span>
                <Button text={rowTools.remove(nameOf(unit))} icon="close" iconOnly look="quiet" onClick={() => declare({ concerned: concerned.filter(one => one !== unit) })} />
              </li>
            ))}
          </ul>
        )}
        <Combobox
          id={`${id}-unit`} chosen="" describedBy={`${id}-concerned`} nothing={words.noUnit} onType={setTyped}
          options={fits.map(unit => ({ key: String(unit.id), text: unit.name }))}
          onChoose={({ key }) => {
            const unit = fits.find(one => String(one.id) === key);
            if (unit) declare({ concerned: [...concerned, unit.id] });
          }}
        />
        <p id={`${id}-concerned`} className={styles.hint}>{words.concernedHint}</p>
      </div>
    </section>
  );
};
