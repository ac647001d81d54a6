import * as React from 'react';
import type { PolicyMap } from '../../domain/policy/policyMap';
import { useVajs } from '../../ui/vajs';
import { countGaps } from '../policyMap/mapFilter';
import { Part } from './Part';
import { countTeamGaps, type OfTeams } from './teams/ofTeams';
import { useDayAddress } from './useDayAddress';
import styles from './Gaps.module.scss';

/** What the map lacks on the shown day, by kind, and what core teams do; each count leads to where it is seen. */
export const Gaps = ({ map, ofTeams }: { readonly map: PolicyMap; readonly ofTeams?: OfTeams }): React.ReactElement => {
  const { strings: { home, policyMap } } = useVajs();
  const addressOf = useDayAddress();
  const inTeams = ofTeams ? countTeamGaps(ofTeams) : [];
  const counts = [
    ...countGaps(map.gaps).map(({ kind, count }) => ({ kind, count, name: policyMap.gapNames[kind], address: addressOf('policyMap', { gap: kind }) })),
    ...inTeams.map(({ kind, count, view }) => ({ kind, count, name: home.teamGaps[kind], address: addressOf('coreTeam', { team: 'all', view }) }))
  ];
  const total = map.gaps.length + inTeams.reduce((sum, { count }) => sum + count, 0);
  return (
    <Part title={ofTeams ? home.gapsWithTeams.title : home.gapsTitle} count={total}>
      {counts.length === 0 && <p className={styles.none}>{ofTeams ? home.gapsWithTeams.none : home.gapsNone}</p>}
      <ul className={styles.gaps}>
        {counts.map(({ kind, count, name, address }) => (
          <li key={kind}>
            <a className={styles.gap} href={address}>
              <span className={styles.count}>{count} </span>
              <span className={styles.name}>{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
};
