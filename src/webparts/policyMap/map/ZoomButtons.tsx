import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useVajs } from '../../../ui/vajs';
import type { Level } from './camera';
import type { MapActs } from './MapView';
import type { Relation } from './relations';
import styles from './ZoomButtons.module.scss';

export interface ZoomButtonsProps {
  readonly level: Level;
  readonly relations: readonly Relation[];
  readonly acts: MapActs;
}

/** What is seen at this distance, what the lines mean, and the way nearer and further. */
export const ZoomButtons = ({ level, relations, acts }: ZoomButtonsProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return (
    <div className={styles.controls}>
      {relations.some(({ named }) => named) && <span className={`${styles.legend} ${styles.named}`}>{policyMap.relatedLegend}</span>}
      {relations.some(({ named }) => !named) && <span className={`${styles.legend} ${styles.shared}`}>{policyMap.sharedLegend}</span>}
      <span className={styles.level}>{policyMap.levels[level]}</span>
      <Button icon="zoomOut" text={policyMap.zoomOut} iconOnly look="quiet" aria-keyshortcuts="-" onClick={acts.zoomOut} />
      <Button icon="zoomIn" text={policyMap.zoomIn} iconOnly look="quiet" aria-keyshortcuts="+" onClick={acts.zoomIn} />
      <Button icon="fit" text={policyMap.zoomFit} iconOnly look="quiet" aria-keyshortcuts="0" onClick={acts.fit} />
    </div>
  );
};
