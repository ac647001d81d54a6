import * as React from 'react';
import { partsOf } from './highlighted';
import styles from './Highlight.module.scss';

export interface HighlightProps {
  readonly text: string;
  /** As `foldWords` gives them. */
  readonly words: readonly string[];
}

/** Text with what was searched for marked in it. */
export const Highlight = ({ text, words }: HighlightProps): React.ReactElement => (
  words.length === 0
    ? <>{text}</>
    : <>{partsOf(text, words).map((part, n) => (part.hit ? <mark key={n} className={styles.hit}>{part.text}</mark> : part.text))}</>
);
