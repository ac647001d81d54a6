import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { editionKey } from '../../../domain/approval/replay';
import type { DocumentId } from '../../../domain/identity';
import type { Composition, Proposal } from '../../../domain/teams/composition';
import { institutionName } from '../../../domain/teams/mandates';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { teamContent } from '../../../domain/teams/proposalText';
import { dayInTallinn } from '../../../domain/time/tallinn';
import { useApprovals } from '../../../ui/approvals/useApprovals';
import { useText } from '../../../ui/approvals/useText';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { DetailsPanel, PanelSection } from '../../../ui/DetailsPanel';
import { ReadingSheet } from '../../../ui/documents/ReadingSheet';
import { ErrorWords } from '../../../ui/ErrorWords';
import { LinkCopied } from '../../../ui/LinkCopied';
import { Notice } from '../../../ui/Notice';
import { RoundPanel } from '../../../ui/round/RoundPanel';
import { Skeleton } from '../../../ui/Skeleton';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useVajs } from '../../../ui/vajs';
import { WhenReady } from '../../../ui/WhenReady';
import { openProposal } from '../opened';
import { StateMark } from '../standing/StateMark';
import { stateOf } from '../standing/states';
import { useStandingWords } from '../standing/useStandingWords';
import styles from './Panel.module.scss';

interface RoundProps { readonly proposal: Proposal; readonly composition: Composition; readonly document: DocumentId; readonly facts: ApprovalFacts }

/** The text that was submitted, held against its hash, and the round about it. */
const TextAndRound = ({ proposal: { number, submitted }, composition: { team, proposals }, document, facts }: RoundProps): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { coreTeam: words } = useWords();
  const log = facts.replay.editions.get(editionKey(document, number));
  const of = log && log.approval.status !== 'drafting' ? log.approval.round.submit.log : 'open';
  const text = useText(submitted?.hash, of);
  const show = (shown: DocumentId, edition: number): void => { if (shown === document && proposals.some(one => one.number === edition)) openProposal(team.id, edition); };
  return (
    <>
      <PanelSection title={words.proposalText}>
        {text.status === 'loading' && <div aria-busy="true"><p className={styles.quiet} role="status">{words.textLoading}</p><Skeleton of="text" count={6} /></div>}
        {text.status === 'missing' && <Notice tone="warn" slim>{words.textMissing}</Notice>}
        {text.status === 'failed' && (
          <Notice tone="bad" alert slim title={words.textFailed} actions={<Button text={common.retry} icon="refresh" onClick={text.retry} />}><ErrorWords error={text.error} /></Notice>
        )}
        {text.status === 'ready' && <ReadingSheet content={text.text.content} title={words.proposal(number)} />}
      </PanelSection>
      <RoundPanel document={document} edition={number} facts={facts} opened={text.status === 'ready'} onOpen={show} />
    </>
  );
};

export interface ProposalPanelProps {
  /** What stands under the number: one, or what was written there and never sent to several institutions. */
  readonly proposals: readonly [Proposal, ...Proposal[]];
  readonly composition: Composition;
  readonly facts: TeamFacts;
  readonly onClose: () => void;
}

/** The reading view of a proposal: its text, its round, and what one may do about it. */
const ProposalPanel = ({ proposals, composition, facts, onClose }: ProposalPanelProps): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { coreTeam: words } = useWords();
  const approvals = useApprovals();
  const { nameOf, detailOf } = useStandingWords(facts.people);
  const { team } = composition;
  const [first] = proposals;
  const { number, by, at, standing, reason, submitted } = first;
  const [copied, copyLink] = useCopiedLink('coreTeam', 'proposal', `${team.id}-${number}`);
  const document = team.composition;
  return (
    <DetailsPanel
      title={words.proposalOf(number, proposals.map(({ institution }) => institutionName(facts, institution)).join(', '))} kicker={team.name} closeLabel={common.close}
      onClose={onClose} commands={[{ key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }]}
      marks={<><StateMark state={stateOf(standing)} status={standing.status} /> <span className={styles.quiet}>{detailOf(standing)}</span></>}
    >
      <LinkCopied copied={copied} />
      <p className={styles.quiet}>{words.proposedBy(nameOf(by), common.date(dayInTallinn(new Date(at))))}</p>
      {reason !== '' && <PanelSection title={words.proposalReason}><p className={styles.text}>{reason}</p></PanelSection>}
      {submitted && document !== undefined
        ? <WhenReady of={approvals} skeleton={<Skeleton of="text" count={8} />}>{known => <TextAndRound proposal={first} composition={composition} document={document} facts={known} />}</WhenReady>
        : (
          <>
            <Notice tone="info" slim>{words.notSent}</Notice>
            <ReadingSheet content={teamContent(team.id, proposals.flatMap(({ members }) => members.map(({ terms }) => terms)))} title={words.proposal(number)} />
          </>
        )}
    </DetailsPanel>
  );
};

export default ProposalPanel;
