import * as React from 'react';
import { Icon } from '../icons';
import type { GroupRow } from './model';
import styles from './Grid.module.scss';

export interface GroupLineProps {
  readonly group: GroupRow;
  readonly index: number;
  readonly top: number | undefined;
  readonly columns: number;
  readonly active: boolean;
}

/** Where the first level begins and by how much each further one is set in, pixels. */
const BEGIN = 12;
const INDENT = 16;

/** A heading across all columns: name, what it is, how many. */
export const GroupLine = ({ group, index, top, columns, active }: GroupLineProps): React.ReactElement => {
  const folds = group.onToggle !== undefined;
  const { level = 1 } = group;
  return (
    <div
      role="row" data-row={group.key} aria-rowindex={index + 2} aria-level={level} aria-expanded={folds ? !group.collapsed : undefined}
      className={`${styles.row} ${styles.group} ${folds ? styles.folds : ''}`} style={top === undefined ? undefined : { top }}
    >
      <div
        role="gridcell" aria-colindex={1} aria-colspan={columns} data-cell={0} tabIndex={active ? 0 : -1} className={styles.groupCell}
        style={level > 1 ? { paddingInlineStart: BEGIN + (level - 1) * INDENT } : undefined}
      >
        {folds && <Icon name={group.collapsed ? 'chevronRight' : 'chevronDown'} size={12} className={styles.fold} />}
        <div className={styles.groupWords}>
          <div className={styles.groupTitle}><span className={styles.groupName}>{group.title}</span> <span className={styles.count}>{group.count}</span></div>
          {group.subtitle && <div className={styles.groupSubtitle}>{group.subtitle}</div>}
        </div>
      </div>
    </div>
  );
};
