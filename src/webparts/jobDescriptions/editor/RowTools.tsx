import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/approvals/useWords';
import styles from './Fields.module.scss';

export interface RowToolsProps {
  /** What the row is called. */
  readonly name: string;
  /** Absent at the edge of the list. */
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onRemove: () => void;
  /** Keys do the same in the row's field, so that Tab goes on to the next text. */
  readonly byKeys?: boolean;
}

/** Moves a row or takes it away. */
export const RowTools = ({ name, onUp, onDown, onRemove, byKeys = false }: RowToolsProps): React.ReactElement => {
  const { jobEditor: { rowTools } } = useWords();
  const tabIndex = byKeys ? -1 : undefined;
  return (
    <span className={styles.tools}>
      <Button text={rowTools.up(name)} icon="arrowUp" iconOnly look="quiet" tabIndex={tabIndex} aria-disabled={!onUp || undefined} onClick={onUp} />
      <Button text={rowTools.down(name)} icon="arrowDown" iconOnly look="quiet" tabIndex={tabIndex} aria-disabled={!onDown || undefined} onClick={onDown} />
      <Button text={rowTools.remove(name)} icon="delete" iconOnly look="quiet" tabIndex={tabIndex} onClick={onRemove} />
    </span>
  );
};
