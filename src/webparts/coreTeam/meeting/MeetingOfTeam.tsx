import * as React from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import { WhenReady } from '../../../ui/WhenReady';
import { PastUnread } from '../PastUnread';
import { useAroundTeam } from '../useAroundTeam';
import Meeting from './Meeting';
import type { MeetingProps } from './meetingProps';

/** The meeting with its facts, which are asked for when somebody comes here. */
const MeetingOfTeam = (props: Omit<MeetingProps, 'facts'>): React.ReactElement => {
  const { load, unread } = useAroundTeam(props.team.id);
  return (
    <WhenReady of={load} skeleton={<Skeleton of="rows" count={8} />}>
      {facts => <>{unread && <PastUnread />}<Meeting {...props} facts={facts} /></>}
    </WhenReady>
  );
};

export default MeetingOfTeam;
