import * as React from 'react';
import type { Composition } from '../../../domain/teams/composition';
import { useWords } from '../../../ui/approvals/useWords';
import { Fact } from '../../../ui/DetailsPanel';
import { LongText } from '../../../ui/LongText';
import { Mark } from '../../../ui/Mark';
import { PersonMark } from '../../../ui/PersonMark';
import { useVajs } from '../../../ui/vajs';
import type { NamedSubject } from '../useSubjects';
import { useNamedInstead } from './useNamedInstead';
import styles from './Team.module.scss';

export interface AboutTeamProps {
  readonly composition: Composition;
  readonly subject?: NamedSubject;
}

/** What the team is for and who leads it. */
export const AboutTeam = ({ composition: { team, leaders }, subject }: AboutTeamProps): React.ReactElement => {
  const { coreTeam: words } = useWords();
  const { team: say } = words;
  const { strings: { common } } = useVajs();
  const instead = useNamedInstead(leaders);
  return (
    <section className={styles.section} aria-label={say.about}>
      <h3 className={styles.heading}>{say.about}</h3>
      <div className={styles.purpose}>{team.purpose ? <LongText text={team.purpose} /> : <span className={styles.quiet}>{say.noPurpose}</span>}</div>
      <div className={styles.facts}>
        <Fact label={subject ? words.subjects[subject.kind] : words.teams.columns.subject}>
          {subject ? (subject.address ? <a className={styles.link} href={subject.address}>{subject.name}</a> : subject.name) : <Mark tone="warn" icon="alert">{words.noSubject}</Mark>}
        </Fact>
        <Fact label={say.leader}>
          {leaders.length === 0 && <Mark tone="bad">{say.leaderVacant}</Mark>}
          {leaders.map(({ row, person, standsInFor }) => (
            <span key={row} className={styles.line}>
              <PersonMark person={person} />{standsInFor && <span className={styles.quiet}>{say.standsInFor(standsInFor.name)}</span>}
            </span>
          ))}
          {instead.map(({ row, person, standsInFor, until }) => (
            <span key={`${row} ${person.id}`} className={styles.line}>
              <PersonMark person={person} /><span className={styles.quiet}>{say.namedInstead(standsInFor.name, common.date(until))}</span>
            </span>
          ))}
        </Fact>
      </div>
    </section>
  );
};
