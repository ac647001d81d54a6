import * as React from 'react';
import type { Validity } from '../../../domain/time/validity';
import { Fact } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';

/** From when to when a row holds. */
export const ValidityFact = ({ validity: { from, until } }: { readonly validity: Validity }): React.ReactElement => {
  const { common, policyMap } = useVajs().strings;
  const words = [
    ...(from === undefined ? [] : [policyMap.since(common.date(from))]),
    until === undefined ? policyMap.openEnded : policyMap.until(common.date(until))
  ];
  return <Fact label={policyMap.validity}>{words.join(' ')}</Fact>;
};
