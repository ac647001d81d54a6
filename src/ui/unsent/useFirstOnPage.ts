import * as React from 'react';
import type { Site } from '../../data/site';

type Place = (first: boolean) => void;

/** Web parts on the page that share a site, in the order in which they appeared. */
const placesOf = new WeakMap<Site, readonly Place[]>();

const settle = (site: Site, places: readonly Place[]): void => {
  placesOf.set(site, places);
  places.forEach((tell, n) => tell(n === 0));
};

/** True in one web part only: what is one a page stands there. When it goes, the next one takes its place. */
export const useFirstOnPage = (site: Site): boolean => {
  const [first, setFirst] = React.useState(false);
  React.useEffect(() => {
    settle(site, [...placesOf.get(site) ?? [], setFirst]);
    return () => settle(site, (placesOf.get(site) ?? []).filter(place => place !== setFirst));
  }, [site]);
  return first;
};
