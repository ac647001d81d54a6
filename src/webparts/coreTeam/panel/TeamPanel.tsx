import * as React from 'react';
import type { Composition } from '../../../domain/teams/composition';
import { institutionKey } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import { closeOpened, type Opened } from '../opened';
import { LazyProposalPanel } from '../lazy';
import { CellPanel } from './CellPanel';
import { institutionNamed } from './institutionNamed';
import { MemberPanel } from './MemberPanel';

export interface TeamPanelProps {
  readonly opened: Opened;
  /** Of the opened thing's team; absent where there is no such team on the day. */
  readonly composition?: Composition;
  readonly facts: TeamFacts;
}

/** What the address names is not there on the shown day. */
const Gone = ({ title, onClose }: { readonly title: string; readonly onClose: () => void }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { coreTeam: { panel } } = useWords();
  return <DetailsPanel title={title} closeLabel={common.close} onClose={onClose}><Notice tone="info" slim>{panel.unknownText}</Notice></DetailsPanel>;
};

/** What stands open beside the content. */
const TeamPanel = ({ opened, composition, facts }: TeamPanelProps): React.ReactElement => {
  const { coreTeam: { panel, unknownTitle } } = useWords();
  const close = (): void => closeOpened(opened);
  if (!composition) return <Gone title={unknownTitle} onClose={close} />;
  switch (opened.kind) {
    case 'member': {
      const seat = composition.seats.find(({ person }) => person.id === opened.person);
      return seat ? <MemberPanel key={opened.person} seat={seat} composition={composition} facts={facts} onClose={close} /> : <Gone title={panel.unknownMember} onClose={close} />;
    }
    case 'proposal': {
      const [first, ...others] = composition.proposals.filter(({ number }) => number === opened.number);
      return first
        ? <LazyProposalPanel key={opened.number} proposals={[first, ...others]} composition={composition} facts={facts} onClose={close} />
        : <Gone title={panel.unknownProposal} onClose={close} />;
    }
    case 'cell': {
      const institution = institutionNamed(opened.institution);
      return <CellPanel key={institutionKey(institution)} institution={institution} composition={composition} facts={facts} onClose={close} />;
    }
    default: return opened satisfies never;
  }
};

export default TeamPanel;
