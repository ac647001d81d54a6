import * as React from 'react';
import type { PastedTask } from '../../../domain/jobDescriptions/pasted';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/approvals/useWords';
import styles from './Beside.module.scss';

export interface PastePreviewProps {
  readonly tasks: readonly PastedTask[];
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** The tasks that were found in what was pasted, before they are taken in. */
export const PastePreview = ({ tasks, onTake, onCancel }: PastePreviewProps): React.ReactElement => {
  const { jobEditor: { paste: words, taskHead, resultsHead } } = useWords();
  const title = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return (
    <div
      role="group" aria-label={words.title(tasks.length)} className={styles.preview}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <p ref={title} tabIndex={-1} className={styles.conflictTitle}>{words.title(tasks.length)}</p>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.found} tabIndex={0} role="region" aria-label={words.title(tasks.length)}>
        <table>
          <thead><tr><th scope="col">{taskHead}</th><th scope="col">{resultsHead}</th></tr></thead>
          <tbody>
            {tasks.map(({ task, results }, n) => (
              <tr key={n}><td>{task}</td><td>{results.length > 0 && <ul>{results.map((one, at) => <li key={at}>{one}</li>)}</ul>}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.choices}>
        <Button look="primary" text={words.take(tasks.length)} onClick={onTake} />
        <Button text={words.cancel} onClick={onCancel} />
      </div>
    </div>
  );
};
