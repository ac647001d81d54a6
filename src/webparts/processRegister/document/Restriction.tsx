import * as React from 'react';
import type { AccessRestriction } from '../../../domain/documents/document';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import { validityText } from '../documentWords';

/** Mark, basis, days and holder of an access restriction (Public Information Act). */
export const Restriction = ({ restriction }: { readonly restriction: AccessRestriction }): React.ReactElement => {
  const { strings } = useVajs();
  const { panel } = strings.register;
  return (
    <PanelSection title={panel.restriction}>
      <Fact label={panel.mark}>{restriction.mark}</Fact>
      {restriction.basis && <Fact label={panel.basis}>{restriction.basis}</Fact>}
      <Fact label={panel.restrictionDays}>{validityText(restriction.validity, strings)}</Fact>
      {restriction.holder && <Fact label={panel.informationHolder}>{restriction.holder}</Fact>}
    </PanelSection>
  );
};
