import * as React from 'react';
import type { ServiceId } from '../../../domain/identity';
import type { Person } from '../../../domain/people/person';
import type { AgencyServices } from '../../../domain/policy/policyMap';
import { Mark } from '../../../ui/Mark';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { ActingManagers } from './ActingManagers';
import { LinkButton } from './LinkButton';
import styles from './Panel.module.scss';

export interface ServiceListProps { readonly services: readonly AgencyServices[]; readonly onOpen: (service: ServiceId) => void }

const names = (people: readonly Person[]): readonly string[] => people.map(({ name }) => name);

/** An area's services by agency, each with who manages it. */
export const ServiceList = ({ services, onOpen }: ServiceListProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return (
    <>
      {services.map(({ organisation, services: theirs }) => (
        <div key={organisation?.id ?? 0} className={styles.agency}>
          <h5 className={styles.agencyName}>{organisation ? `${organisation.name} (${organisation.shortName})` : policyMap.noAgency}</h5>
          <ul className={styles.lines}>
            {theirs.map(({ service, managers, substitutes, acting = [] }) => (
              <li key={service.id} className={styles.line}>
                <span className={styles.lineHead}>
                  <LinkButton onOpen={() => onOpen(service.id)}>{service.name}</LinkButton>
                  {service.sample && <SampleMark />}
                </span>
                {managers.length > 0 && <span className={styles.quiet}>{[...names(managers), ...names(substitutes).map(policyMap.substitute)].join(', ')}</span>}
                <ActingManagers acting={acting} />
                {managers.length === 0 && !acting.some(({ mandate }) => mandate === 'given') && <Mark tone="bad">{policyMap.gapNames.serviceWithoutManager}</Mark>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};
