import * as React from 'react';
import { byId } from '../../domain/grouping';
import type { CoreTeam, TeamSubject } from '../../domain/teams/team';
import { useFacts } from '../../ui/useFacts';
import { useDayAddress } from '../home/useDayAddress';
import { subjectNouns } from './coreTeamNouns';

export interface NamedSubject { readonly kind: TeamSubject['kind']; readonly name: string; readonly address?: string }

/** What a team is for, by name and where it is shown; undefined where its row does not say, or the lists have not come. */
export const useSubjects = (): ((team: CoreTeam) => NamedSubject | undefined) => {
  const load = useFacts(subjectNouns);
  const addressOf = useDayAddress();
  const facts = load.status === 'ready' ? load.value : undefined;
  return React.useMemo(() => {
    if (!facts) return () => undefined;
    const [areas, services, supportServices] = [byId(facts.areas), byId(facts.services), byId(facts.supportServices)];
    return ({ subject }) => {
      switch (subject?.kind) {
        case undefined: return undefined;
        case 'policyArea': {
          const area = areas.get(subject.id);
          return area && { kind: 'policyArea', name: area.name, address: addressOf('policyMap', { area: String(area.id) }) };
        }
        case 'service': {
          const service = services.get(subject.id);
          return service && { kind: 'service', name: service.name, address: addressOf('policyMap', { service: String(service.id) }) };
        }
        case 'supportService': {
          const service = supportServices.get(subject.id);
          return service && { kind: 'supportService', name: service.name, address: addressOf('serviceMap', { view: 'supportServices', supportService: String(service.id) }) };
        }
        default: return subject satisfies never;
      }
    };
  }, [facts, addressOf]);
};
