import * as React from 'react';
import type { ListSchema } from '../../data/schema/list';
import type { ListState } from '../../data/site';
import { useVajs } from '../vajs';

/** A list as the site has it now; it is asked for when nobody has asked before. */
export const useListState = <L extends ListSchema>(list: L): ListState<L> => {
  const { site } = useVajs();
  const [state, setState] = React.useState<ListState<L>>(() => site.stateOf(list));
  React.useEffect(() => {
    const read = (): void => setState(site.stateOf(list));
    const stop = site.watch([list], read);
    read();
    return stop;
  }, [site, list]);
  return state;
};
