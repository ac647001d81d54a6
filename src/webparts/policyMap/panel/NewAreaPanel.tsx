import * as React from 'react';
import { policyAreas } from '../../../data/schema';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { LazyEntityForm } from '../../../ui/editing/lazy';
import { useVajs } from '../../../ui/vajs';

/** A new area beside the map. It holds from today unless told otherwise. */
export const NewAreaPanel = ({ onDone }: { readonly onDone: () => void }): React.ReactElement => {
  const { today, strings: { common, policyMap } } = useVajs();
  return (
    <DetailsPanel title={policyMap.addArea} closeLabel={common.close} onClose={onDone}>
      <LazyEntityForm list={policyAreas} initial={{ ValidFrom: today }} title={policyMap.addArea} onSaved={onDone} onCancel={onDone} />
    </DetailsPanel>
  );
};
