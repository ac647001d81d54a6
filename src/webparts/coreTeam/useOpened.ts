import * as React from 'react';
import { useAddress } from '../../ui/useAddress';
import { parseOpened, type Opened } from './opened';
import type { TeamsView } from './views';

/** Views beside which one member or one cell may stand open. A proposal may stand beside any. */
const withPanel: readonly TeamsView[] = ['team', 'matrix'];

/** What stands open beside the content. */
export const useOpened = (view: TeamsView): Opened | undefined => {
  const [[member], [proposal], [cell]] = [useAddress('member'), useAddress('proposal'), useAddress('cell')];
  const has = withPanel.includes(view);
  return React.useMemo(() => parseOpened(has ? member : undefined, proposal, has ? cell : undefined), [has, member, proposal, cell]);
};
