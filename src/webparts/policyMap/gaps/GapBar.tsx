import * as React from 'react';
import { severities } from '../../../domain/findings/finding';
import type { Gap } from '../../../domain/policy/gaps';
import { Icon } from '../../../ui/icons';
import { useVajs } from '../../../ui/vajs';
import { countGaps, type GapKind } from '../mapFilter';
import styles from './GapBar.module.scss';

export interface GapBarProps {
  readonly gaps: readonly Gap[];
  /** The kind that the map is narrowed to. */
  readonly chosen: GapKind | undefined;
  readonly onChoose: (kind: GapKind | undefined) => void;
}

/** How many gaps there are of each kind; a press shows only where they are. */
export const GapBar = ({ gaps, chosen, onChoose }: GapBarProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const counts = countGaps(gaps);
  return (
    <div className={styles.bar} role="group" aria-label={policyMap.gapSummary}>
      <span className={styles.total}>{gaps.length === 0 ? policyMap.noGaps : policyMap.gaps(gaps.length)}</span>
      {counts.map(({ kind, count }) => (
        <button
          key={kind} type="button" className={styles.kind} data-severity={severities[kind]} aria-pressed={kind === chosen}
          onClick={() => onChoose(kind === chosen ? undefined : kind)}
        >
          <Icon name={severities[kind] === 'finding' ? 'alert' : 'info'} size={14} />
          <span>{policyMap.gapNames[kind]}</span> <b>{count}</b>
        </button>
      ))}
    </div>
  );
};
