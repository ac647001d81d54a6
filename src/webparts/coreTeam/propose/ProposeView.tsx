import * as React from 'react';
import type { ProposeOutcome } from '../../../data/approvals/proposing';
import type { Composition } from '../../../domain/teams/composition';
import { proposalsFrom } from '../../../domain/teams/proposal';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { writeAddress } from '../../../ui/useAddress';
import { useVajs } from '../../../ui/vajs';
import { ProposalLines } from '../panel/ProposalLines';
import { ProposeForm } from './ProposeForm';
import { ProposeTold } from './ProposeTold';
import styles from './Propose.module.scss';

export interface ProposeViewProps { readonly composition: Composition; readonly facts: TeamFacts }

/** Why this person cannot propose now; undefined where nothing stands in the way. */
const useWhyNot = ({ composition: { team, leaders }, facts }: ProposeViewProps): string | undefined => {
  const { site, on, today } = useVajs();
  const { teamProposal: { why }, coreTeam } = useWords();
  const me = site.me?.id;
  if (on !== today) return why.otherDay;
  if (me === undefined) return undefined;
  const { status } = proposalsFrom(facts, team, [], { me, now: site.now(), waiting: [] });
  switch (status) {
    case 'noSubject': return why.noSubject;
    case 'noComposition': return why.noComposition;
    case 'notLeader': return why.notLeader(leaders.map(({ person, standsInFor }) =>
      (standsInFor ? `${person.name} (${coreTeam.team.standsInFor(standsInFor.name)})` : person.name)).join(', '));
    default: return undefined;
  }
};

/** The leader proposes members; everybody sees what was proposed, and who may. */
const ProposeView = (props: ProposeViewProps): React.ReactElement => {
  const { composition, facts } = props;
  const { site } = useVajs();
  const { teamProposal: words, coreTeam: { panel } } = useWords();
  const [sent, setSent] = React.useState<ProposeOutcome>();
  const whyNot = useWhyNot(props);
  const me = site.me?.id;
  const form = (): React.ReactElement => {
    if (whyNot !== undefined) return <Notice tone="info">{whyNot}</Notice>;
    if (me === undefined) return <Skeleton of="text" count={8} />;
    if (sent) return <><ProposeTold outcome={sent} facts={facts} /><div><Button icon="add" text={words.outcome.again} onClick={() => setSent(undefined)} /></div></>;
    return <ProposeForm key={composition.team.id} composition={composition} facts={facts} me={me} onSent={setSent} onCancel={() => writeAddress({ view: undefined })} />;
  };
  return (
    <div className={styles.whole}>
      <p className={styles.explain}>{words.explain}</p>
      {form()}
      <section className={styles.asked} aria-label={panel.history}>
        <h3 className={styles.subheading}>{panel.history}</h3>
        <ProposalLines proposals={composition.proposals} facts={facts} />
      </section>
    </div>
  );
};

export default ProposeView;
