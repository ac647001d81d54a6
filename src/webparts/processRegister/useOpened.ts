import * as React from 'react';
import type { Load } from '../../data/facts';
import { useAddress } from '../../ui/useAddress';
import { openedBy, type Opened } from './opened';
import type { Task } from './tasks';
import type { ShownRegister } from './useRegister';

export interface Opening {
  readonly opened: Opened;
  /** The line that was opened; a document may stand on several. */
  readonly key?: string;
  readonly task?: Task;
  readonly start: (task: Task) => void;
  /** Opens what an address names (`12`, `P06`), from the line with a key if it was one. */
  readonly open: (address: string, key?: string) => void;
  /** Ends the task, back to what is read under it; without a task, closes that too. */
  readonly close: () => void;
}

const closed: Opened = { status: 'closed' };

/** Rows of an earlier visit may not hold a document yet that a link leads to: what is missing is said once that is sure. */
const openedIn = (load: Load<ShownRegister>, asked: string | undefined): Opened => {
  if (load.status !== 'ready') return closed;
  const opened = openedBy(asked, load.value.register, load.value.gaps);
  return opened.status === 'unknown' && !load.checked ? closed : opened;
};

/** What stands in the panel. What is read lives in the address, so that a link leads to it; a task does not. */
export const useOpened = (load: Load<ShownRegister>): Opening => {
  const [asked, ask] = useAddress('document');
  const [task, start] = React.useState<Task>();
  const [key, setKey] = React.useState<string>();
  // Going back in the browser leaves the form for what the address says.
  React.useEffect(() => start(undefined), [asked]);
  const open = React.useCallback((address: string, line?: string) => {
    start(undefined);
    setKey(line);
    ask(address);
  }, [ask]);
  const close = React.useCallback(() => {
    if (task) start(undefined);
    else ask(undefined);
  }, [task, ask]);
  const opened = React.useMemo(() => openedIn(load, asked), [load, asked]);
  return { opened, key, task, start, open, close };
};
