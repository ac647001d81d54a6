import * as React from 'react';
import { listUrl } from '../../../data/addresses';
import { lists } from '../../../data/schema';
import type { Finding } from '../../../domain/findings/finding';
import type { RegisterFilter } from '../../../domain/documents/registerFilter';
import { useVajs } from '../../../ui/vajs';
import { placeOf } from './findingPlace';
import type { ShownRegister } from '../useRegister';

export interface FindingDoors {
  readonly open: (address: string) => void;
  readonly filter: (filter: RegisterFilter) => void;
}

/** Leads from a finding to its place: a panel, a filter, or the row in SharePoint. */
export const useFindingDoor = (
  shown: ShownRegister | undefined, { open, filter }: FindingDoors
): ((finding: Finding) => void) => {
  const { site } = useVajs();
  return React.useCallback((finding: Finding) => {
    if (!shown) return;
    const place = placeOf(finding.subject, shown.facts);
    switch (place.kind) {
      case 'document': open(place.address); return;
      case 'filter': filter(place.filter); return;
      case 'row': {
        const list = lists.find(({ name }) => name === place.list);
        if (list) window.open(`${listUrl(site.url, list)}/DispForm.aspx?ID=${place.id}`, '_blank', 'noopener');
        return;
      }
      default: place satisfies never;
    }
  }, [shown, site, open, filter]);
};
