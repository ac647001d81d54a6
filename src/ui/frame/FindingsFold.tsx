import * as React from 'react';
import { Icon } from '../icons';
import { useVajs } from '../vajs';
import styles from './FindingsFold.module.scss';

export interface FindingsFoldProps {
  readonly id: string;
  /** Absent while they are being worked out. */
  readonly count?: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly content: () => React.ReactNode;
}

/** "12 tähelepanekut" below the content, and the findings themselves once somebody asks. */
export const FindingsFold = ({ id, count, open, onToggle, content }: FindingsFoldProps): React.ReactElement => {
  const { common } = useVajs().strings;
  return (
    <div className={styles.findings}>
      <button
        id={id} type="button" className={styles.toggle} aria-expanded={open} aria-controls={`${id}-list`}
        disabled={!count} onClick={onToggle}
      >
        <Icon name={count === 0 ? 'check' : 'flag'} className={count === 0 ? styles.fine : styles.flag} />
        <span>{count === undefined ? common.findingsComing : common.findings(count)}</span>
        {count !== undefined && count > 0 && <Icon name={open ? 'chevronDown' : 'chevronRight'} size={12} />}
      </button>
      <div id={`${id}-list`} className={styles.list} hidden={!open}>{open && content()}</div>
    </div>
  );
};
