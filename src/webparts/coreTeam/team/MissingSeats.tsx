import * as React from 'react';
import type { MissingSeat } from '../../../domain/teams/composition';
import { institutionName } from '../../../domain/teams/mandates';
import { institutionKey } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { StateMark } from '../standing/StateMark';
import styles from './Team.module.scss';

/** Why an institution is among those that should sit and do not. */
export const MissingWords = ({ seat, facts }: { readonly seat: MissingSeat; readonly facts: TeamFacts }): React.ReactElement => {
  const { coreTeam: { team: words }, teamText } = useWords();
  const { institution, services, nobody } = seat;
  const name = institutionName(facts, institution);
  const unseen = services.map(id => facts.services.get(id)?.name ?? teamText.unknown(id)).join(', ');
  return <>{nobody && words.missingAll(name)} {unseen !== '' && words.missingServices(name, unseen)}</>;
};

/** Agencies and services of the subject that nobody in the team stands for. */
export const MissingSeats = ({ missing, facts }: { readonly missing: readonly MissingSeat[]; readonly facts: TeamFacts }): React.ReactElement => {
  const { coreTeam: { team: words } } = useWords();
  return (
    <section className={styles.section} aria-label={words.missing}>
      <h4 className={styles.subheading}>{words.missing}</h4>
      <ul className={styles.list}>
        {missing.map(seat => <li key={institutionKey(seat.institution)} className={styles.line}><StateMark state="missing" /> <span><MissingWords seat={seat} facts={facts} /></span></li>)}
      </ul>
    </section>
  );
};
