import * as React from 'react';
import { Button } from '../../../ui/Button';
import styles from './PeriodBar.module.scss';

export interface PeriodBarProps {
  /** The year, month or week that is shown. */
  readonly title: string;
  readonly labels: { readonly previous: string; readonly today: string; readonly next: string };
  readonly onPrevious: () => void;
  /** Absent where the present is shown already. */
  readonly onToday?: () => void;
  /** Absent where nothing follows. */
  readonly onNext?: () => void;
  /** At the far end: what else there is to choose or to know. */
  readonly children?: React.ReactNode;
}

/** What period a view shows, and the way to the ones beside it. */
export const PeriodBar = ({ title, labels, onPrevious, onToday, onNext, children }: PeriodBarProps): React.ReactElement => (
  <div className={styles.bar}>
    <Button look="quiet" icon="back" iconOnly text={labels.previous} onClick={onPrevious} />
    <h3 className={styles.title} aria-live="polite">{title}</h3>
    <span className={styles.turned}><Button look="quiet" icon="back" iconOnly text={labels.next} disabled={!onNext} onClick={onNext} /></span>
    <Button text={labels.today} disabled={!onToday} onClick={onToday} />
    {children && <div className={styles.aside}>{children}</div>}
  </div>
);
