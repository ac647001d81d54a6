import * as React from 'react';
import type { ServiceId } from '../../../domain/identity';
import { areasOf, type ActingManager, type PolicyMap } from '../../../domain/policy/policyMap';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import styles from './Panel.module.scss';

const NOBODY: readonly ActingManager[] = [];

/** Who acts for a service on the map's day; nobody where it stands under no area. */
export const actingFor = (map: PolicyMap, service: ServiceId): readonly ActingManager[] => {
  for (const { services } of areasOf(map)) {
    for (const { services: theirs } of services) {
      const found = theirs.find(one => one.service.id === service);
      if (found) return found.acting ?? NOBODY;
    }
  }
  return NOBODY;
};

/** Experts who act as a service's manager, each with the word whether the mandate is given. */
export const ActingManagers = ({ acting }: { readonly acting: readonly ActingManager[] }): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return (
    <>
      {acting.map(({ person, mandate }) => (
        <span key={person.id} className={styles.quiet}>
          {policyMap.actingManager(person.name)} <Mark tone={mandate === 'given' ? 'ok' : 'warn'}>{policyMap.mandates[mandate]}</Mark>
        </span>
      ))}
    </>
  );
};
