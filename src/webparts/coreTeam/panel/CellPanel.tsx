import * as React from 'react';
import type { Composition, MissingSeat, Seat } from '../../../domain/teams/composition';
import { isSameInstitution } from '../../../domain/teams/institution';
import { institutionName } from '../../../domain/teams/mandates';
import type { Institution } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useVajs } from '../../../ui/vajs';
import { keyOfCell, openMember } from '../opened';
import { MandateMarks } from '../standing/MandateMarks';
import { SeatStanding } from '../standing/SeatStanding';
import { StateMark } from '../standing/StateMark';
import { useStandingWords } from '../standing/useStandingWords';
import { MissingWords } from '../team/MissingSeats';
import { capacityText, periodText } from '../team/seatText';
import { showTeam } from '../useShownTeam';
import styles from './Panel.module.scss';
import { ProposalLines } from './ProposalLines';

export interface CellPanelProps {
  readonly composition: Composition;
  readonly institution: Institution;
  readonly facts: TeamFacts;
  readonly onClose: () => void;
}

const People = ({ seats, missing, facts }: { readonly seats: readonly Seat[]; readonly missing?: MissingSeat; readonly facts: TeamFacts }): React.ReactElement => {
  const { strings } = useVajs();
  const words = useWords();
  const { panel } = words.coreTeam;
  const standingWords = useStandingWords(facts.people);
  return (
    <ul className={styles.list}>
      {seats.map(seat => (
        <li key={seat.person.id} className={styles.item}>
          <button type="button" className={styles.link} aria-label={panel.openMember(seat.person.name)} onClick={() => openMember(seat.team, seat.person.id)}>{seat.person.name}</button>
          <SeatStanding seat={seat} words={standingWords} />
          <span className={styles.quiet}>{capacityText(seat.terms, facts, words)} · {periodText(seat, strings, words)}</span>
          <MandateMarks mandate={seat.terms.mandate} />
        </li>
      ))}
      {missing && <li className={styles.item}><StateMark state="missing" /><span className={styles.quiet}><MissingWords seat={missing} facts={facts} /></span></li>}
    </ul>
  );
};

/** A place in the matrix: who sits for an institution in a team, and all that was proposed to it. */
export const CellPanel = ({ composition, institution, facts, onClose }: CellPanelProps): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { coreTeam: { panel } } = useWords();
  const { team } = composition;
  const [copied, copyLink] = useCopiedLink('coreTeam', 'cell', keyOfCell(team.id, institution));
  const isTheirs = (one: { readonly institution: Institution }): boolean => isSameInstitution(one.institution, institution);
  const [seats, missing] = [composition.seats.filter(isTheirs), composition.missing.find(isTheirs)];
  const commands: readonly Command[] = [
    { key: 'team', text: panel.openTeam, icon: 'people', onRun: () => showTeam(team) }, { key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }
  ];
  return (
    <DetailsPanel title={institutionName(facts, institution)} kicker={`${panel.cell} · ${team.name}`} closeLabel={common.close} onClose={onClose} commands={commands}>
      <LinkCopied copied={copied} />
      <PanelSection title={panel.people}>
        {seats.length === 0 && !missing ? <p className={styles.quiet}>{panel.nobody}</p> : <People seats={seats} missing={missing} facts={facts} />}
      </PanelSection>
      <PanelSection title={panel.history}><ProposalLines proposals={composition.proposals.filter(isTheirs)} facts={facts} /></PanelSection>
    </DetailsPanel>
  );
};
