import * as React from 'react';
import type { ProposedChange, Seat, Standing } from '../../../domain/teams/composition';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { StateMark } from './StateMark';
import { stateOf, stateOfSeat } from './states';
import styles from './Standing.module.scss';
import type { StandingWords } from './useStandingWords';

const Said = ({ standing }: { readonly standing: Standing }): React.ReactElement | null =>
  (standing.status === 'returned' || standing.status === 'rejected' ? <q className={styles.said}>{standing.words}</q> : null);

interface ChangeProps { readonly change: ProposedChange; readonly words: StandingWords; readonly brief: boolean }

const Change = ({ change: { standing }, words: { detailOf }, brief }: ChangeProps): React.ReactElement => {
  const { coreTeam: { standing: { change } } } = useWords();
  return (
    <span className={styles.line}>
      <span className={styles.quiet}>{change}:</span> <StateMark state={stateOf(standing)} status={standing.status} />
      {!brief && <span className={styles.quiet}>{detailOf(standing)}</span>}
    </span>
  );
};

export interface SeatStandingProps {
  readonly seat: Seat;
  readonly words: StandingWords;
  /** Marks alone, for where many stand together. */
  readonly brief?: boolean;
}

/** How a member's mandate stands: by mark and by word, and what is on its way beside it. */
export const SeatStanding = ({ seat, words, brief = false }: SeatStandingProps): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { coreTeam: { standing: say } } = useWords();
  const { standing, leaving, ends, expiring, phase, proposed, terms } = seat;
  const asides = [
    words.detailOf(standing), phase === 'coming' && say.coming(common.date(terms.from)),
    leaving ? say.leaves(common.date(leaving.on)) : expiring && ends !== undefined && say.ends(common.date(ends))
  ].filter(Boolean).join('; ');
  return (
    <span className={styles.standing}>
      <span className={styles.line}>
        <StateMark state={stateOfSeat(seat)} status={standing.status} />
        {!brief && <span className={styles.quiet}>{asides}</span>}
        {brief && phase === 'coming' && <span className={styles.quiet}>{say.coming(common.date(terms.from))}</span>}
      </span>
      {!brief && <Said standing={standing} />}
      {proposed && <Change change={proposed} words={words} brief={brief} />}
    </span>
  );
};
