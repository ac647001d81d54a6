import * as React from 'react';
import styles from './Skeleton.module.scss';

export interface SkeletonProps {
  /** `rows` of a grid (48 px each), `cards` of a map, lines of `text`. */
  readonly of: 'rows' | 'cards' | 'text';
  readonly count: number;
}

/** Grey shapes of the size of what comes, so that nothing jumps. */
export const Skeleton = ({ of, count }: SkeletonProps): React.ReactElement => (
  <div className={styles[of]} aria-hidden="true">{Array.from({ length: count }, (_, n) => <span key={n} />)}</div>
);
