import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useVajs } from '../../../ui/vajs';
import type { Found } from '../mapLight';
import styles from './MatchBar.module.scss';

export interface MatchBarProps {
  readonly found: Found;
  /** Index into `found.areas`; undefined before anybody stepped on. */
  readonly at: number | undefined;
  readonly onStep: (by: 1 | -1) => void;
}

/** How much the search found, and the way from one find to the next. */
export const MatchBar = ({ found, at, onStep }: MatchBarProps): React.ReactElement | null => {
  const { policyMap } = useVajs().strings;
  if (found.words.length === 0) return null;
  if (found.count === 0) return <p className={styles.bar}>{policyMap.noPlaces}</p>;
  const still = found.areas.length < 2 && at !== undefined;
  return (
    <div className={styles.bar}>
      <span>{policyMap.places(found.count, found.areas.length)}</span>
      {found.areas.length > 0 && (
        <>
          <Button icon="arrowUp" text={policyMap.previousPlace} iconOnly look="quiet" disabled={still} onClick={() => onStep(-1)} />
          <Button icon="arrowDown" text={policyMap.nextPlace} iconOnly look="quiet" disabled={still} onClick={() => onStep(1)} />
          {at !== undefined && <span className={styles.at}>{policyMap.stepOf(at + 1, found.areas.length)}</span>}
        </>
      )}
    </div>
  );
};
