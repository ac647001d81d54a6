import * as React from 'react';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import type { MapChoices } from '../useMapChoices';
import type { May } from '../useMay';
import type { PolicyMapOfDay } from '../usePolicyMap';
import { AreaPanel } from './AreaPanel';
import { NewAreaPanel } from './NewAreaPanel';
import { ServicePanel } from './ServicePanel';

export interface MapPanelProps extends PolicyMapOfDay {
  readonly may: May;
  readonly choices: MapChoices;
  /** Set while a new area is being written. */
  readonly adding: boolean;
  readonly onAdded: () => void;
}

const Unknown = ({ title, onClose }: { readonly title: string; readonly onClose: () => void }): React.ReactElement => {
  const { common } = useVajs().strings;
  return <DetailsPanel title={title} closeLabel={common.close} onClose={onClose}>{null}</DetailsPanel>;
};

/** Everything about the area or the service in the address; a service stands in front of the area it was opened from. */
const MapPanel = ({ facts, map, all, may, choices, adding, onAdded }: MapPanelProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const { openArea, openService } = choices;
  if (adding) return <NewAreaPanel onDone={onAdded} />;
  const shared = { facts, map, all, may, onOpenArea: openArea, onOpenService: openService };
  if (choices.service !== undefined) {
    const service = facts.services.find(({ id }) => id === choices.service);
    return service
      ? <ServicePanel key={service.id} service={service} onClose={() => openService(undefined)} {...shared} />
      : <Unknown title={policyMap.unknownService} onClose={() => openService(undefined)} />;
  }
  const area = facts.areas.find(({ id }) => id === choices.area);
  return area
    ? <AreaPanel key={area.id} area={area} onClose={() => openArea(undefined)} {...shared} />
    : <Unknown title={policyMap.unknownArea} onClose={() => openArea(undefined)} />;
};

export default MapPanel;
