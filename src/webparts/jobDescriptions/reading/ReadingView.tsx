import * as React from 'react';
import { foldWords } from '../../../domain/search/fold';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import { Button } from '../../../ui/Button';
import { ReadingSheet } from '../../../ui/documents/ReadingSheet';
import { Notice } from '../../../ui/Notice';
import { printPart } from '../../../ui/print';
import { useOpenedTexts } from '../../../ui/round/openedTexts';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { choiceText, unofficialHeading } from '../choiceWords';
import { jobName, sheetHeading } from '../jobWords';
import { firstChoice, type TextChoice } from '../textChoices';
import { useContent } from '../useContent';
import { WhenContent } from '../WhenContent';
import styles from './ReadingView.module.scss';

export interface ReadingViewProps {
  readonly entry: JobEntry;
  readonly choices: readonly TextChoice[];
  /** What the address asks for. */
  readonly asked?: string;
  /** What was searched for: marked in the text. */
  readonly sought?: string;
  readonly onChoose: (key: string) => void;
  readonly onCompare: (now: string) => void;
  readonly onBack: () => void;
}

/** Notes that a text has been before this person: answers are asked for only then. */
const useNoted = (choice: TextChoice | undefined, isThere: boolean): void => {
  const { open } = useOpenedTexts();
  const hash = isThere && choice?.kind === 'submitted' ? choice.hash : undefined;
  React.useEffect(() => { if (hash !== undefined) open(hash); }, [hash, open]);
};

/** One text of a document as the official document looks. */
export const ReadingView = ({ entry, choices, asked, sought = '', onChoose, onCompare, onBack }: ReadingViewProps): React.ReactElement => {
  const { strings } = useVajs();
  const words = useWords();
  const { commands, reading } = words.jobRegister;
  const sheet = React.useRef<HTMLElement>(null);
  const choice = choices.find(({ key }) => key === asked) ?? (asked === undefined ? firstChoice(choices, entry) : undefined);
  const load = useContent(choice);
  useNoted(choice, load.status === 'ready');
  const marked = React.useMemo(() => foldWords(sought), [sought]);
  const placed = React.useMemo(
    () => (entry.post || entry.unit ? { unit: entry.unit?.name ?? entry.organisation?.name ?? '', post: jobName(entry) } : undefined), [entry]);
  const confirmed = choice?.kind === 'submitted' ? choice.confirmed : undefined;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Button text={commands.backToRegister} icon="back" look="quiet" onClick={onBack} />
        {choices.length > 0 && (
          <label className={styles.which}>
            <span>{reading.which}</span>
            <select value={choice?.key ?? ''} onChange={event => onChoose(event.target.value)}>
              {!choice && <option value="">{asked}</option>}
              {choices.map(one => <option key={one.key} value={one.key}>{choiceText(one, words)}</option>)}
            </select>
          </label>
        )}
        <span className={styles.acts}>
          {choice && choices.length > 1 && <Button text={commands.compare} icon="columns" shrinks onClick={() => onCompare(choice.key)} />}
          {load.status === 'ready' && <Button text={commands.printText} icon="print" shrinks onClick={() => { if (sheet.current) printPart(sheet.current, 'A4'); }} />}
        </span>
      </div>
      {choice ? (
        <WhenContent of={load}>
          {content => (
            <ReadingSheet
              ref={sheet} content={content} title={entry.document.title} placed={placed} sought={marked}
              heading={confirmed ? sheetHeading(confirmed, entry.organisation?.name, strings, words) : unofficialHeading(choice, strings, words)}
            />
          )}
        </WhenContent>
      ) : <Notice tone="quiet" title={choices.length === 0 && entry.editions.length === 0 ? reading.noTextAtAll : reading.noText} />}
    </div>
  );
};

export default ReadingView;
