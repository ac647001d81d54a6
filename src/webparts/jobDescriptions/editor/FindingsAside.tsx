import * as React from 'react';
import type { JobDescriptionFinding } from '../../../domain/jobDescriptions/lint/finding';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { useEditor } from './EditorContext';
import styles from './Editor.module.scss';

export interface FindingsAsideProps {
  readonly findings: readonly JobDescriptionFinding[];
  readonly placeOf: (finding: JobDescriptionFinding) => string;
  readonly onGo: (finding: JobDescriptionFinding) => void;
}

/** All findings beside the text, each leading to its place. They block nothing. */
export const FindingsAside = ({ findings, placeOf, onGo }: FindingsAsideProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const { jobEditor: { findings: words, usual } } = useWords();
  const { others: { state, ask } } = useEditor();
  return (
    <section className={styles.findings} aria-label={words.title(findings.length)}>
      <h4 className={styles.asideTitle}>{words.title(findings.length)}</h4>
      {findings.length > 0 && (
        <ul className={styles.findingList}>
          {findings.map((finding, n) => (
            <li key={n}>
              <button type="button" className={styles.finding} onClick={() => onGo(finding)}>{words.of(placeOf(finding), words.say(finding))}</button>
            </li>
          ))}
        </ul>
      )}
      {state.status === 'unasked' && (
        <>
          <Button text={words.compare} icon="search" onClick={ask} />
          <p className={styles.hint}>{words.compareHint}</p>
        </>
      )}
      {state.status === 'reading' && <p className={styles.hint} role="status">{usual.reading}</p>}
      {state.status === 'failed' && <Notice tone="warn" slim alert actions={<Button text={common.retry} icon="refresh" onClick={ask} />}>{usual.failed}</Notice>}
      {state.status === 'read' && <p className={styles.hint}>{words.compared(state.texts.length)}</p>}
    </section>
  );
};
