import * as React from 'react';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import type { GapLine } from '../lines/registerLines';

export interface NotFoundProps {
  /** Set where the address names a code of the series that no document carries. */
  readonly gap?: GapLine;
  readonly onClose: () => void;
}

/** The address names something that the register does not have: says so, and what to do. */
export const NotFound = ({ gap, onClose }: NotFoundProps): React.ReactElement => {
  const { common, register } = useVajs().strings;
  return (
    <DetailsPanel title={gap ? register.gapTitle : register.notFoundTitle} kicker={gap?.gap} onClose={onClose} closeLabel={common.close}>
      <p>{gap ? register.gapText(gap.gap) : register.notFoundText}</p>
    </DetailsPanel>
  );
};
