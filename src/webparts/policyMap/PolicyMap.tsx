import * as React from 'react';
import { useDomainFacts } from '../../ui/useDomainFacts';
import '../frame';
import { PolicyMapFrame } from './PolicyMapFrame';
import { policyMapNouns } from './policyMapNouns';
import type { MapViewName } from './useMapChoices';
import { useMay } from './useMay';

export interface PolicyMapProps {
  /** The view on opening, unless the address names another. */
  readonly defaultView?: MapViewName;
  /** Without the areas that run across the others. */
  readonly hideHorizontal?: boolean;
}

/** Poliitikakaart: who leads which policy area, and whose services carry it out, as of any day. */
const PolicyMap = ({ defaultView = 'map', hideHorizontal = false }: PolicyMapProps): React.ReactElement => {
  const load = useDomainFacts(policyMapNouns);
  const may = useMay();
  return <PolicyMapFrame load={load} may={may} defaultView={defaultView} hideHorizontal={hideHorizontal} />;
};

export default PolicyMap;
