import * as React from 'react';
import { factsOf, rightsTo, type Facts, type Load, type NounName } from '../data/facts';
import { listsOf } from '../data/nounLists';
import type { Rights } from '../data/rights';
import { noRights } from '../data/rights';
import { useVajs } from './vajs';

/** Where all facts are the same they stay the same value, so that nothing is worked out anew when only rights came. */
const keepValue = <N extends NounName>(was: Load<Facts<N>>, now: Load<Facts<N>>): Load<Facts<N>> =>
  was.status === 'ready' && now.status === 'ready' && (Object.keys(now.value) as N[]).every(name => was.value[name] === now.value[name])
    ? { ...now, value: was.value, problems: was.problems }
    : now;

/** Facts of the given kinds, kept current while the component lives. `names` must be a constant. */
export const useFacts = <N extends NounName>(names: readonly N[]): Load<Facts<N>> => {
  const { site } = useVajs();
  const [load, setLoad] = React.useState<Load<Facts<N>>>(() => factsOf(site, names));
  React.useEffect(() => {
    const read = (): void => setLoad(was => keepValue(was, factsOf(site, names)));
    const stop = site.watch(listsOf(names), read);
    read();
    return stop;
  }, [site, names]);
  return load;
};

/** What I may do with one kind of fact; nothing until the site has said so. */
export const useRights = (name: NounName): Rights => {
  const { site } = useVajs();
  const [rights, setRights] = React.useState<Rights>(() => rightsTo(site, name) ?? noRights);
  React.useEffect(() => {
    const read = (): void => setRights(rightsTo(site, name) ?? noRights);
    const stop = site.watch(listsOf([name]), read);
    read();
    return stop;
  }, [site, name]);
  return rights;
};
