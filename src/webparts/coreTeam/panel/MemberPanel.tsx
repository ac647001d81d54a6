import * as React from 'react';
import type { Composition, Seat } from '../../../domain/teams/composition';
import { mayLeave } from '../../../domain/teams/leavingProblems';
import { mayPropose } from '../../../domain/teams/proposal';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { writeAddress } from '../../../ui/useAddress';
import { useVajs } from '../../../ui/vajs';
import { useTakenUp } from '../propose/takenUp';
import { MandateMarks } from '../standing/MandateMarks';
import { SeatStanding } from '../standing/SeatStanding';
import { useStandingWords } from '../standing/useStandingWords';
import { capacityText, periodText, placeText } from '../team/seatText';
import { LeaveForm } from './LeaveForm';
import { ProposalLines } from './ProposalLines';

export interface MemberPanelProps {
  readonly seat: Seat;
  readonly composition: Composition;
  readonly facts: TeamFacts;
  readonly onClose: () => void;
}

/** One member: what was agreed, how the mandate stands, what was proposed, and leaving as one act with a date. */
export const MemberPanel = ({ seat, composition, facts, onClose }: MemberPanelProps): React.ReactElement => {
  const { site, on, today, strings } = useVajs();
  const words = useWords();
  const { coreTeam: say, teamProposal } = words;
  const standingWords = useStandingWords(facts.people);
  const takeUp = useTakenUp(composition.team.id);
  const [leaves, setLeaves] = React.useState(false);
  const { team } = composition;
  const { person, terms } = seat;
  const [copied, copyLink] = useCopiedLink('coreTeam', 'member', `${team.id}-${person.id}`);
  const me = site.me?.id;
  // The moment belongs to the facts that came.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const now = React.useMemo(() => site.now(), [site, facts]);
  const isToday = on === today && me !== undefined;
  const acts: readonly (Command | false)[] = [
    isToday && mayPropose(facts, team, me, now) && {
      key: 'change', text: teamProposal.change, icon: 'edit',
      onRun: () => { takeUp([{ person, terms }]); writeAddress({ view: 'propose', member: undefined }); }
    },
    isToday && !leaves && mayLeave(facts, team, seat, me, now) && { key: 'leave', text: teamProposal.leave.start, icon: 'calendar', onRun: () => setLeaves(true) },
    { key: 'copyLink', text: strings.common.copyLink, icon: 'link', onRun: copyLink }
  ];
  return (
    <DetailsPanel
      title={person.name} kicker={`${say.panel.member} · ${team.name}`} closeLabel={strings.common.close} onClose={onClose}
      commands={acts.filter((act): act is Command => act !== false)} marks={<SeatStanding seat={seat} words={standingWords} brief />}
    >
      <LinkCopied copied={copied} />
      {leaves && <LeaveForm seat={seat} team={team} facts={facts} onClose={() => setLeaves(false)} />}
      <PanelSection title={say.mandate}>
        <MandateMarks mandate={terms.mandate} />
        <Fact label={say.team.columns.standing}><SeatStanding seat={seat} words={standingWords} /></Fact>
        <Fact label={say.team.columns.institution}>{placeText(seat, facts)}</Fact>
        <Fact label={say.team.columns.capacity}>{capacityText(terms, facts, words)}</Fact>
        <Fact label={say.team.columns.period}>{periodText(seat, strings, words)}</Fact>
      </PanelSection>
      <PanelSection title={say.panel.history}>
        <ProposalLines proposals={composition.proposals.filter(({ members }) => members.some(one => one.person.id === person.id))} facts={facts} />
      </PanelSection>
    </DetailsPanel>
  );
};
