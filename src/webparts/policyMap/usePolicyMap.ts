import * as React from 'react';
import type { Load } from '../../data/facts';
import { policyMapOn, type PolicyMap } from '../../domain/policy/policyMap';
import type { PlainDate } from '../../domain/time/plainDate';
import type { DomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import { useWorkedOut } from '../../ui/useWorkedOut';
import type { ActingOn } from './acting/actingOn';
import { filterMap } from './mapFilter';
import type { policyMapNouns } from './policyMapNouns';

export type MapFacts = DomainFacts<typeof policyMapNouns[number]>;

/** The map of the shown day, and the facts it was made of. */
export interface PolicyMapOfDay {
  readonly facts: MapFacts;
  /** All of the day. */
  readonly all: PolicyMap;
  /** What the web part is set to show of it. */
  readonly map: PolicyMap;
}

const ofDay = (facts: MapFacts, on: PlainDate, hideHorizontal: boolean, actingOn: ActingOn | undefined): PolicyMapOfDay => {
  const all = policyMapOn(facts, on, actingOn?.(on));
  return { facts, all, map: filterMap(all, { hideHorizontal }) };
};

/** The map as the facts at hand tell it; `actingOn` once core teams were read. */
export const usePolicyMap = (load: Load<MapFacts>, hideHorizontal: boolean, actingOn?: ActingOn): Load<PolicyMapOfDay> => {
  const { on } = useVajs();
  const work = React.useCallback((facts: MapFacts) => ofDay(facts, on, hideHorizontal, actingOn), [on, hideHorizontal, actingOn]);
  return useWorkedOut(load, work);
};
