import * as React from 'react';
import type { Unsent } from '../../data/outbox';
import { useVajs } from '../vajs';

export interface UnsentChanges {
  readonly entries: readonly Unsent[];
  /** What waited and was saved since the page opened. */
  readonly sent: readonly Unsent[];
}

/** This person's unsent changes, kept current. */
export const useUnsent = (): UnsentChanges => {
  const { outbox } = useVajs().site;
  const [changes, setChanges] = React.useState<UnsentChanges>(() => ({ entries: outbox.entries, sent: outbox.sent }));
  React.useEffect(() => {
    const read = (): void => setChanges({ entries: outbox.entries, sent: outbox.sent });
    const stop = outbox.watch(read);
    read();
    return () => { stop(); };
  }, [outbox]);
  return changes;
};
