import * as React from 'react';
import { usualWording, wordingKey, type UsualPart } from '../../../domain/jobDescriptions/usualWording';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { useEditor } from './EditorContext';
import styles from './Beside.module.scss';

export interface UsualWordingProps {
  readonly part: UsualPart;
  readonly paragraphs: readonly string[];
  readonly onTake: (paragraph: string) => void;
}

/** What the unit's other texts say in this part, and how many of them. They are read when somebody asks. */
export const UsualWording = ({ part, paragraphs, onTake }: UsualWordingProps): React.ReactElement | null => {
  const { common } = useVajs().strings;
  const { jobEditor: { usual: words } } = useWords();
  const { others: { state, ask }, from } = useEditor();
  const [open, setOpen] = React.useState(false);
  const usual = React.useMemo(() => (state.status === 'read'
    ? usualWording(state.texts.filter(({ unit }) => unit === from.unit).map(({ content }) => content), part) : undefined),
  [state, from, part]);
  if (from.unit === undefined) return null;
  if (!open) return <Button text={words.ask} icon="suggestion" look="quiet" onClick={() => { setOpen(true); ask(); }} />;
  if (state.status === 'failed') {
    return <Notice tone="warn" slim alert actions={<Button text={common.retry} icon="refresh" onClick={ask} />}>{words.failed}</Notice>;
  }
  if (!usual) return <p className={styles.hint} role="status">{words.reading}</p>;
  const there = new Set(paragraphs.map(wordingKey));
  return (
    <div className={styles.usual} role="group" aria-label={words.title(usual.of)}>
      <p className={styles.who}>{usual.paragraphs.length === 0 ? words.nothing : words.title(usual.of)}</p>
      <ul className={styles.suggestions}>
        {usual.paragraphs.map(({ key, text, texts }) => (
          <li key={key}>
            <span className={styles.said}>{text}</span>
            <span className={styles.hint}>{words.texts(texts, usual.of)}</span>
            {there.has(key)
              ? <span className={styles.hint}>{words.taken}</span>
              : <Button text={words.take} aria-label={words.takeNamed(text)} icon="add" onClick={() => onTake(text)} />}
          </li>
        ))}
      </ul>
      <Button text={words.hide} look="quiet" onClick={() => setOpen(false)} />
    </div>
  );
};
