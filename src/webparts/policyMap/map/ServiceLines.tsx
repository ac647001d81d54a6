import * as React from 'react';
import type { ServiceId } from '../../../domain/identity';
import type { AgencyServices, ServiceOnMap } from '../../../domain/policy/policyMap';
import { Highlight } from '../../../ui/Highlight';
import { initialsOf } from '../../../ui/initials';
import { useVajs } from '../../../ui/vajs';
import styles from './ServiceLines.module.scss';

export interface ServiceLinesProps {
  readonly services: readonly AgencyServices[];
  readonly words: readonly string[];
  readonly onOpen: (service: ServiceId) => void;
}

/** More lines than this stand in two columns; more than `LINES` do not fit a card. */
const ONE_COLUMN = 6;
const LINES = 2 * ONE_COLUMN;

interface Line { readonly agency: string; readonly first: boolean; readonly one: ServiceOnMap }

const linesOf = (services: readonly AgencyServices[]): readonly Line[] =>
  services.flatMap(({ organisation, services: theirs }) =>
    theirs.map((one, n) => ({ agency: organisation?.shortName ?? '?', first: n === 0, one })));

const Managers = ({ managers, acting = [] }: Pick<ServiceOnMap, 'managers' | 'acting'>): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const experts = acting.filter(({ mandate }) => mandate === 'given').map(({ person: { name } }) => name);
  if (managers.length === 0 && experts.length > 0) return <span className={styles.manager} title={experts.map(policyMap.actingManager).join(', ')}>{experts.map(initialsOf).join(' ')}</span>;
  if (managers.length === 0) return <span className={styles.noManager} title={policyMap.gapNames.serviceWithoutManager}>!</span>;
  return (
    <span className={styles.manager} title={managers.map(({ name }) => name).join(', ')}>
      {managers.map(({ name }) => initialsOf(name)).join(' ')}
    </span>
  );
};

/** The services by agency with their managers, as far as there is room. The pointer's short way; keys find them in the panel. */
export const ServiceLines = React.memo(function ServiceLines({ services, words, onOpen }: ServiceLinesProps): React.ReactElement {
  const { policyMap } = useVajs().strings;
  const lines = linesOf(services);
  const shown = lines.length > LINES ? lines.slice(0, LINES - 1) : lines;
  return (
    <ul className={styles.services} data-many={lines.length > ONE_COLUMN || undefined}>
      {shown.map(({ agency, first, one: { service, managers, acting } }) => (
        <li key={service.id} className={styles.service}>
          <span className={first ? styles.agencyName : styles.agencyAgain}>{agency}</span>
          <button type="button" tabIndex={-1} className={styles.serviceName} onClick={() => onOpen(service.id)} title={service.name}>
            <Highlight text={service.name} words={words} />
          </button>
          <Managers managers={managers} acting={acting} />
        </li>
      ))}
      {lines.length > shown.length && <li className={styles.service}>{policyMap.moreServices(lines.length - shown.length)}</li>}
    </ul>
  );
});
