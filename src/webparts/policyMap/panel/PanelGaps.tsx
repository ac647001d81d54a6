import * as React from 'react';
import { findingKey, severityOf } from '../../../domain/findings/finding';
import type { ServiceId } from '../../../domain/identity';
import type { Gap } from '../../../domain/policy/gaps';
import { PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import type { MapFacts } from '../usePolicyMap';
import { LinkButton } from './LinkButton';
import styles from './Panel.module.scss';

export interface PanelGapsProps {
  readonly gaps: readonly Gap[];
  readonly facts: MapFacts;
  readonly onOpenService?: (service: ServiceId) => void;
}

/** What is missing, each with its service where it is a service's. */
export const PanelGaps = ({ gaps, facts, onOpenService }: PanelGapsProps): React.ReactElement | null => {
  const { policyMap } = useVajs().strings;
  if (gaps.length === 0) return null;
  return (
    <PanelSection title={policyMap.missing} aside={policyMap.gaps(gaps.length)}>
      <ul className={styles.lines}>
        {gaps.map(gap => {
          const service = 'service' in gap ? facts.services.find(({ id }) => id === gap.service) : undefined;
          return (
            <li key={findingKey(gap)} className={styles.line}>
              <Mark tone={severityOf(gap) === 'finding' ? 'bad' : 'info'}>{policyMap.gapNames[gap.kind]}</Mark>
              {service && onOpenService && <LinkButton onOpen={() => onOpenService(service.id)}>{service.name}</LinkButton>}
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
};
