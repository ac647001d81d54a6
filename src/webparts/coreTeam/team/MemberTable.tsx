import * as React from 'react';
import type { Seat } from '../../../domain/teams/composition';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { PersonMark } from '../../../ui/PersonMark';
import { useVajs } from '../../../ui/vajs';
import { openMember } from '../opened';
import { MandateMarks } from '../standing/MandateMarks';
import { SeatStanding } from '../standing/SeatStanding';
import { useStandingWords } from '../standing/useStandingWords';
import { capacityText, periodText, placeText } from './seatText';
import styles from './MemberTable.module.scss';

export interface MemberTableProps {
  readonly seats: readonly Seat[];
  readonly facts: TeamFacts;
  /** The person whose panel is open. */
  readonly selected?: number;
}

/** Who sits, will sit or is proposed: as a table whose rows are as high as what is said in them, and as cards where it is narrow. */
export const MemberTable = ({ seats, facts, selected }: MemberTableProps): React.ReactElement => {
  const { strings } = useVajs();
  const words = useWords();
  const { members, noMembers, columns } = words.coreTeam.team;
  const standingWords = useStandingWords(facts.people);
  if (seats.length === 0) return <p className={styles.none}>{noMembers}</p>;
  return (
    <table className={styles.table} aria-label={members}>
      <thead>
        <tr>{Object.entries(columns).map(([key, header]) => <th key={key} scope="col">{header}</th>)}</tr>
      </thead>
      <tbody>
        {seats.map(seat => {
          const { team, person, terms } = seat;
          return (
            <tr key={person.id} data-selected={person.id === selected || undefined}>
              <th scope="row">
                <button type="button" className={styles.open} aria-expanded={person.id === selected} onClick={() => openMember(team, person.id)}><PersonMark person={person} /></button>
              </th>
              <td data-label={columns.institution}>{placeText(seat, facts)}</td>
              <td data-label={columns.capacity}>{capacityText(terms, facts, words)}</td>
              <td data-label={columns.period}>{periodText(seat, strings, words)}</td>
              <td data-label={columns.mandate}><MandateMarks mandate={terms.mandate} /></td>
              <td data-label={columns.standing}><SeatStanding seat={seat} words={standingWords} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
