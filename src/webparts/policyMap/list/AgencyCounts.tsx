import * as React from 'react';
import type { AgencyServices } from '../../../domain/policy/policyMap';
import { Highlight } from '../../../ui/Highlight';
import { useVajs } from '../../../ui/vajs';
import styles from './ListView.module.scss';

export interface AgencyCountsProps {
  readonly services: readonly AgencyServices[];
  readonly total: number;
  readonly words: readonly string[];
}

/** How many services an area has, and whose they are: "7 · SKA 5, TAI 2". */
export const AgencyCounts = ({ services, total, words }: AgencyCountsProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const agencies = services
    .map(({ organisation, services: theirs }) => `${organisation?.shortName ?? policyMap.noAgency} ${theirs.length}`)
    .join(', ');
  return (
    <span className={styles.services} title={agencies}>
      <b>{total}</b>{agencies && <> · <Highlight text={agencies} words={words} /></>}
    </span>
  );
};
