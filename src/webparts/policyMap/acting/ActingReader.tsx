import * as React from 'react';
import { actingManagersOn } from '../../../domain/teams/acting';
import { useTeams } from '../../../ui/teams/useTeams';
import { useFacts } from '../../../ui/useFacts';
import type { ActingOn } from './actingOn';

export interface ActingReaderProps { readonly onRead: (actingOn: ActingOn) => void }

const nouns = ['teamMembers'] as const;

/** Reads the log of coordination, which says whose mandate is given. */
const MandateReader = ({ onRead }: ActingReaderProps): null => {
  const load = useTeams();
  const facts = load.status === 'ready' ? load.value : undefined;
  React.useEffect(() => {
    if (facts) onRead(day => actingManagersOn(facts, day));
  }, [facts, onRead]);
  return null;
};

/** Draws nothing: where anybody was ever proposed to act as a service's manager, reads who does, and tells it to the map. */
const ActingReader = ({ onRead }: ActingReaderProps): React.ReactElement | null => {
  const load = useFacts(nouns);
  const isAny = load.status === 'ready' && load.value.teamMembers.some(row => row.kind === 'join' && row.terms.capacity === 'actingServiceManager');
  return isAny ? <MandateReader onRead={onRead} /> : null;
};

export default ActingReader;
