import * as React from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import { useDomainFacts } from '../../../ui/useDomainFacts';
import { WhenReady } from '../../../ui/WhenReady';
import Meeting from './Meeting';
import { meetingNouns, type MeetingFacts } from './meetingNouns';
import type { MeetingProps } from './meetingProps';

/** The meeting with its facts, which are asked for when somebody comes here. */
const MeetingOfTeam = (props: Omit<MeetingProps, 'facts'>): React.ReactElement => (
  <WhenReady of={useDomainFacts(meetingNouns)} skeleton={<Skeleton of="rows" count={8} />}>
    {facts => <Meeting {...props} facts={facts as MeetingFacts} />}
  </WhenReady>
);

export default MeetingOfTeam;
