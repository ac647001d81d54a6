import * as React from 'react';
import type { PolicyMap } from '../../domain/policy/policyMap';
import { useVajs } from '../../ui/vajs';
import { countGaps } from '../policyMap/mapFilter';
import { Part } from './Part';
import { useDayAddress } from './useDayAddress';
import styles from './Gaps.module.scss';

/** What the map lacks on the shown day, by kind; each count leads to the map filtered by it. */
export const Gaps = ({ map }: { readonly map: PolicyMap }): React.ReactElement => {
  const { strings: { home, policyMap } } = useVajs();
  const addressOf = useDayAddress();
  const counts = countGaps(map.gaps);
  return (
    <Part title={home.gapsTitle} count={map.gaps.length}>
      {counts.length === 0 && <p className={styles.none}>{home.gapsNone}</p>}
      <ul className={styles.gaps}>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <a className={styles.gap} href={addressOf('policyMap', { gap: kind })}>
              <span className={styles.count}>{count} </span>
              <span className={styles.name}>{policyMap.gapNames[kind]}</span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
};
