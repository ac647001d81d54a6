import * as React from 'react';
import { cardsAsking } from '../../domain/cards/asking';
import { useFacts } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';
import type { HomeFacts } from './useHome';

const nouns = ['confirmations'] as const;

/** How many cards wait for whoever looks to say that they are true. They come by themselves: where they cannot be read, the rest of the page stands. */
export const useMyCards = (facts: HomeFacts): number => {
  const { site, on } = useVajs();
  const load = useFacts(nouns);
  const me = site.me?.id;
  const rows = load.status === 'ready' ? load.value.confirmations : undefined;
  return React.useMemo(() => (rows && me !== undefined ? cardsAsking({ ...facts, confirmations: rows }, me, on).length : 0), [rows, me, facts, on]);
};
