import * as React from 'react';
import type { ServiceId } from '../../../domain/identity';
import type { Service } from '../../../domain/policy/policyArea';
import { useVajs } from '../../../ui/vajs';
import styles from './LooseServices.module.scss';

export interface LooseServicesProps { readonly services: readonly Service[]; readonly onOpen: (service: ServiceId) => void }

/** Services that stand under no area would otherwise be nowhere on the map. */
export const LooseServices = ({ services, onOpen }: LooseServicesProps): React.ReactElement | null => {
  const { policyMap } = useVajs().strings;
  if (services.length === 0) return null;
  return (
    <section className={styles.loose} aria-label={policyMap.looseServices}>
      <h3 className={styles.title}>{policyMap.looseServices}</h3>
      <ul className={styles.list}>
        {services.map(({ id, name }) => (
          <li key={id}><button type="button" className={styles.service} onClick={() => onOpen(id)}>{name}</button></li>
        ))}
      </ul>
    </section>
  );
};
