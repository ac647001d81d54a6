import * as React from 'react';
import { Icon } from '../icons';
import { useVajs } from '../vajs';
import styles from './Chips.module.scss';

/** A filter in force. */
export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly onRemove: () => void;
}

export interface ChipsProps {
  readonly chips: readonly Chip[];
  /** Removes all at once. */
  readonly onClear?: () => void;
  /** Takes the focus when no chip is left. */
  readonly fallback: React.RefObject<HTMLElement>;
}

/** The filters in force, each with its own way out. The focus goes on to the next chip when one is removed. */
export const Chips = ({ chips, onClear, fallback }: ChipsProps): React.ReactElement | null => {
  const { common } = useVajs().strings;
  const list = React.useRef<HTMLUListElement>(null);
  const [removed, setRemoved] = React.useState<number>();
  React.useEffect(() => {
    if (removed === undefined) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(removed, buttons.length - 1)] ?? fallback.current)?.focus();
    setRemoved(undefined);
  }, [removed, chips, fallback]);
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className={styles.chips} aria-label={common.filtersInForce}>
      {chips.map(({ key, text, onRemove }, n) => (
        <li key={key}>
          <button
            type="button" className={styles.chip} aria-label={common.removeFilter(text)} title={common.removeFilter(text)}
            onClick={() => { setRemoved(n); onRemove(); }}
          >
            <span className={styles.text}>{text}</span><Icon name="close" size={12} />
          </button>
        </li>
      ))}
      {onClear && chips.length > 1 && (
        <li>
          <button type="button" className={styles.all} onClick={() => { setRemoved(0); onClear(); }}>{common.clearFilters}</button>
        </li>
      )}
    </ul>
  );
};
