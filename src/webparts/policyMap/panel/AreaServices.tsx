import * as React from 'react';
import { services } from '../../../data/schema';
import type { ServiceId } from '../../../domain/identity';
import type { AreaOnMap } from '../../../domain/policy/policyMap';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import styles from './Panel.module.scss';
import { ServiceList } from './ServiceList';
import type { Editing } from './useEditing';

export interface AreaServicesProps {
  readonly onMap: AreaOnMap;
  readonly editing: Editing;
  readonly onOpenService: (service: ServiceId) => void;
}

export const AreaServices = ({ onMap, editing, onOpenService }: AreaServicesProps): React.ReactElement => {
  const { today, strings: { common, policyMap } } = useVajs();
  return (
    <PanelSection title={policyMap.servicesTitle} aside={policyMap.services(onMap.serviceCount)}>
      {onMap.serviceCount > 0 ? <ServiceList services={onMap.services} onOpen={onOpenService} /> : common.none}
      {editing.may.addService && (
        <div className={styles.add}>
          <Button
            text={policyMap.addService} icon="add" look="quiet"
            onClick={() => editing.addRow(services, policyMap.addService, { PolicyAreas: [onMap.area.id], ValidFrom: today })}
          />
        </div>
      )}
    </PanelSection>
  );
};
