import * as React from 'react';
import { useWords } from '../../ui/approvals/useWords';
import { Notice } from '../../ui/Notice';

/** Said on a past day where earlier versions of actions could not be read. */
export const PastUnread = (): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  return <Notice tone="warn" slim>{words.pastUnread}</Notice>;
};
