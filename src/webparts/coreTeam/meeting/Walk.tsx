import * as React from 'react';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import styles from './Meeting.module.scss';

interface WalkProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** From subject to subject where the agenda is out of sight, as on a phone; the subject that opens takes the focus. */
export const Walk = ({ isFirst, isLast, onMove }: WalkProps): React.ReactElement | null => {
  const { teamMeeting: words } = useWords();
  if (isFirst && isLast) return null;
  return (
    <div className={styles.buttons}>
      {!isFirst && <Button icon="back" text={words.previousItem} aria-keyshortcuts="k" onClick={() => onMove(-1)} />}
      {!isLast && <Button icon="chevronRight" text={words.nextItem} aria-keyshortcuts="j" onClick={() => onMove(1)} />}
    </div>
  );
};
