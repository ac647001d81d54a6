import * as React from 'react';
import type { AgencyServices } from '../../../domain/policy/policyMap';
import { Highlight } from '../../../ui/Highlight';
import { useVajs } from '../../../ui/vajs';
import styles from './AgencyMarks.module.scss';

export interface AgencyMarksProps {
  readonly services: readonly AgencyServices[];
  readonly words: readonly string[];
  /** How many agencies have a mark of their own; the others are only counted. */
  readonly room: number;
}

/** "TA 4  TAI 3": how many services each agency has in the area. */
export const AgencyMarks = ({ services, words, room }: AgencyMarksProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const shown = services.slice(0, room);
  const rest = services.slice(room).map(({ organisation }) => organisation?.shortName ?? policyMap.noAgency);
  return (
    <span className={styles.agencies}>
      {shown.map(({ organisation, services: theirs }) => (
        <span key={organisation?.id ?? 0} className={styles.agency} title={organisation?.name ?? policyMap.noAgency}>
          <Highlight text={organisation?.shortName ?? '?'} words={words} /> <b>{theirs.length}</b>
        </span>
      ))}
      {rest.length > 0 && <span className={styles.agency} title={rest.join(', ')}>+{rest.length}</span>}
    </span>
  );
};
