import * as React from 'react';
import type { MandateCell } from '../../../domain/teams/mandates';
import { useWords } from '../../../ui/approvals/useWords';
import { StateMark } from '../standing/StateMark';
import { SeatStanding } from '../standing/SeatStanding';
import type { StandingWords } from '../standing/useStandingWords';
import styles from './Mandates.module.scss';

/** People who are named in a cell; the others are only counted. */
export const PEOPLE_SHOWN = 3;

/** Who sits, each with how the mandate stands, and whether somebody is missing. */
export const CellContent = ({ cell: { seats, missing }, words }: { readonly cell: MandateCell; readonly words: StandingWords }): React.ReactElement => {
  const { coreTeam: { matrix: say } } = useWords();
  return (
    <span className={styles.people}>
      {seats.slice(0, PEOPLE_SHOWN).map(seat => (
        <span key={seat.person.id} className={styles.person}><span className={styles.name}>{seat.person.name}</span> <SeatStanding seat={seat} words={words} brief /></span>
      ))}
      {seats.length > PEOPLE_SHOWN && <span className={styles.quiet}>{say.more(seats.length - PEOPLE_SHOWN)}</span>}
      {missing && <span className={styles.person}><StateMark state="missing" count={missing.services.length > 1 ? missing.services.length : undefined} /></span>}
    </span>
  );
};
