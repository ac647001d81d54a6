import * as React from 'react';
import { loggedDocuments } from '../../domain/jobDescriptions/loggedDocuments';
import { useApprovals } from '../approvals/useApprovals';
import { useVajs } from '../vajs';
import type { LogLoad } from './logLoad';

/** Draws nothing: reads the log while what asks for it stands there, and tells what it says of documents. */
const LogReader = ({ onRead }: { readonly onRead: (log: LogLoad) => void }): null => {
  const { today } = useVajs();
  const load = useApprovals();
  const facts = load.status === 'ready' ? load.value : undefined;
  const { status } = load;
  React.useEffect(() => {
    switch (status) {
      case 'loading': return;
      // A site without the lists of coordination has no log to know.
      case 'missing': return onRead({ status: 'none' });
      case 'denied':
      case 'failed': return onRead({ status: 'failed' });
      case 'ready': return facts && onRead({ status: 'ready', on: (day, isAsked) => loggedDocuments(facts, day, today, isAsked) });
      default: return status satisfies never;
    }
  }, [status, facts, today, onRead]);
  return null;
};

export default LogReader;
