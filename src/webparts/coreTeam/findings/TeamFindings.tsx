import * as React from 'react';
import { listUrl } from '../../../data/reading';
import { coreTeams } from '../../../data/schema';
import { groupBy } from '../../../domain/grouping';
import type { CoreTeam } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import type { TeamFinding } from '../../../domain/teams/teamFindings';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { SafeLink } from '../../../ui/SafeLink';
import { useVajs } from '../../../ui/vajs';
import { useStandingWords } from '../standing/useStandingWords';
import { showTeam } from '../useShownTeam';
import { findingWords } from './findingWords';
import styles from './Findings.module.scss';

export interface TeamFindingsProps {
  readonly findings: readonly TeamFinding[];
  readonly facts: TeamFacts;
  /** The team that is shown; absent where all are. */
  readonly team?: CoreTeam;
}

/** So many of a team are shown at once where all teams are. */
const FEW = 50;

/** What the quality manager should look at, team by team, and the way to the list where rows are mended. */
const TeamFindings = ({ findings, facts, team }: TeamFindingsProps): React.ReactElement => {
  const { site, strings } = useVajs();
  const words = useWords();
  const { coreTeam: { findings: say, openList } } = words;
  const { nameOf } = useStandingWords(facts.people);
  const [shown, setShown] = React.useState(FEW);
  const groups = [...groupBy(findings.slice(0, shown), one => one.team)];
  const left = findings.length - shown;
  return (
    <div className={styles.whole}>
      <p><SafeLink href={new URL(listUrl(site.url, coreTeams), site.url).href}>{openList}</SafeLink></p>
      {findings.length === 0 && <p className={styles.quiet}>{say.none}</p>}
      {groups.map(([id, theirs]) => {
        const of = facts.teams.find(one => one.id === id);
        return (
          <section key={id} aria-label={of?.name}>
            {!team && of && <h4 className={styles.title}><button type="button" className={styles.link} onClick={() => showTeam(of)}>{of.name}</button></h4>}
            <ul className={styles.list}>
              {theirs.map((finding, n) => (
                <li key={n}><span className={styles.kind}>{say.titles[finding.kind]}</span> {findingWords(finding, facts, nameOf, strings, words)}</li>
              ))}
            </ul>
          </section>
        );
      })}
      {left > 0 && <Button look="quiet" text={strings.common.showMore(Math.min(left, FEW))} onClick={() => setShown(shown + FEW)} />}
    </div>
  );
};

export default TeamFindings;
