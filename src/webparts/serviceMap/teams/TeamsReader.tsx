import * as React from 'react';
import { noActing } from '../../../domain/cards/keepers';
import { useActingOf, type KnownActing } from '../../../ui/cards/useActingOf';
import { useTeams } from '../../../ui/teams/useTeams';
import { useFacts } from '../../../ui/useFacts';

export interface TeamsReaderProps { readonly onRead: (acting: KnownActing) => void }

const nouns = ['coreTeams'] as const;
const NONE: KnownActing = { actingOn: noActing };

/** Reads the log of coordination, which says whose mandate is given. */
const MandateReader = ({ onRead }: TeamsReaderProps): null => {
  const acting = useActingOf(useTeams());
  React.useEffect(() => { if (acting) onRead(acting); }, [acting, onRead]);
  return null;
};

/** Draws nothing: where there are core teams, reads who sits in them and who acts as a manager, and tells the page. */
const TeamsReader = ({ onRead }: TeamsReaderProps): React.ReactElement | null => {
  const load = useFacts(nouns);
  const isKnown = load.status !== 'loading';
  const isAny = load.status === 'ready' && load.value.coreTeams.length > 0;
  React.useEffect(() => { if (isKnown && !isAny) onRead(NONE); }, [isKnown, isAny, onRead]);
  return isAny ? <MandateReader onRead={onRead} /> : null;
};

export default TeamsReader;
