import * as React from 'react';
import { useVajs, type Vajs } from '../../ui/vajs';

/** Addresses that keep the shown day, so that a link from yesterday leads to yesterday. */
export const useDayAddress = (): Vajs['addressOf'] => {
  const { on, today, addressOf } = useVajs();
  return React.useCallback((page, query) => addressOf(page, on === today ? query : { ...query, on }), [addressOf, on, today]);
};
