import type { ServiceId } from '../identity';
import type { ActingManager } from '../policy/policyMap';
import { isValidOn } from '../time/validity';
import type { PlainDate } from '../time/plainDate';
import { compositionOf, type Seat } from './composition';
import type { TeamFacts } from './teamFacts';

/** Whether a seat makes its member act as a manager of a service on the day, and whether the mandate is given yet. */
const actingIn = ({ person, terms, phase, standing, proposed }: Seat, on: PlainDate): readonly { readonly service: ServiceId; readonly acting: ActingManager }[] => {
  const acts = (of: Seat['terms']): ServiceId | undefined => (of.capacity === 'actingServiceManager' && isValidOn(of, on) ? of.service : undefined);
  const own = acts(terms);
  if (own !== undefined && phase === 'sits') return [{ service: own, acting: { person, mandate: 'given' } }];
  if (own !== undefined && standing.status === 'pending') return [{ service: own, acting: { person, mandate: 'pending' } }];
  const later = proposed?.standing.status === 'pending' ? acts(proposed.terms) : undefined;
  return later === undefined ? [] : [{ service: later, acting: { person, mandate: 'pending' } }];
};

/** Experts who act as managers of services on a day, by service, each once: who does so must be named on the policy map (ch. 2.1.1). */
export const actingManagersOn = (facts: TeamFacts, on: PlainDate): ReadonlyMap<ServiceId, readonly ActingManager[]> => {
  const found = new Map<ServiceId, ActingManager[]>();
  for (const team of facts.teams.filter(({ validity }) => isValidOn(validity, on))) {
    for (const { service, acting } of compositionOf(facts, team, on).seats.flatMap(seat => actingIn(seat, on))) {
      const of = found.get(service) ?? [];
      const same = of.findIndex(({ person }) => person.id === acting.person.id);
      if (same < 0) of.push(acting);
      else if (acting.mandate === 'given') of[same] = acting;
      found.set(service, of);
    }
  }
  return found;
};
