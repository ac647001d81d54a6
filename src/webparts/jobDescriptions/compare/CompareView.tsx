import * as React from 'react';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import { Button } from '../../../ui/Button';
import { ChangesSheet } from '../../../ui/documents/ChangesSheet';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/approvals/useWords';
import { choiceText } from '../choiceWords';
import { comparedWith, firstChoice, type TextChoice } from '../textChoices';
import { useContent } from '../useContent';
import { WhenContent } from '../WhenContent';
import styles from '../reading/ReadingView.module.scss';

export interface CompareViewProps {
  readonly entry: JobEntry;
  readonly choices: readonly TextChoice[];
  /** The later and the earlier one that the address asks for. */
  readonly now?: string;
  readonly was?: string;
  readonly onChoose: (now: string, was: string) => void;
  readonly onRead: (key: string) => void;
  readonly onBack: () => void;
}

interface SideProps {
  readonly label: string;
  readonly choice?: TextChoice;
  readonly choices: readonly TextChoice[];
  readonly onChoose: (key: string) => void;
}

const Side = ({ label, choice, choices, onChoose }: SideProps): React.ReactElement => {
  const words = useWords();
  return (
    <label className={styles.which}>
      <span>{label}</span>
      <select value={choice?.key ?? ''} onChange={event => onChoose(event.target.value)}>
        {choices.map(one => <option key={one.key} value={one.key}>{choiceText(one, words)}</option>)}
      </select>
    </label>
  );
};

/** Any two texts of a document, clause by clause. */
export const CompareView = ({ entry, choices, now: askedNow, was: askedWas, onChoose, onRead, onBack }: CompareViewProps): React.ReactElement => {
  const { jobRegister: { commands, compare } } = useWords();
  const now = choices.find(({ key }) => key === askedNow) ?? firstChoice(choices, entry);
  const was = choices.find(choice => choice.key === askedWas && choice !== now) ?? (now && comparedWith(choices, now, entry));
  const [before, after] = [useContent(was), useContent(now)];
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Button text={commands.backToRegister} icon="back" look="quiet" onClick={onBack} />
        {now && was && (
          <>
            <Side label={compare.was} choice={was} choices={choices.filter(choice => choice !== now)} onChoose={key => onChoose(now.key, key)} />
            <Side label={compare.now} choice={now} choices={choices} onChoose={key => onChoose(key, key === was.key ? now.key : was.key)} />
            <span className={styles.acts}><Button text={commands.read} icon="document" shrinks onClick={() => onRead(now.key)} /></span>
          </>
        )}
      </div>
      {now && was
        ? (
          <WhenContent of={before}>
            {old => <WhenContent of={after}>{content => <ChangesSheet key={`${was.key} ${now.key}`} was={old} now={content} />}</WhenContent>}
          </WhenContent>
        )
        : <Notice tone="quiet" title={compare.tooFew} />}
    </div>
  );
};

export default CompareView;
