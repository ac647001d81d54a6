import { groupBy } from '../grouping';
import type { ServiceId } from '../identity';
import { holdersOn } from '../people/holders';
import type { Service } from '../policy/policyArea';
import { byName } from '../search/collation';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { MissingSeat, Seat } from './composition';
import type { CoreTeam, Institution } from './team';
import type { TeamFacts } from './teamFacts';

/** Services that a team's subject is carried out by on a day. */
export const servicesOf = ({ services }: Pick<TeamFacts, 'services'>, { subject }: CoreTeam, on: PlainDate): readonly Service[] => {
  if (!subject || subject.kind === 'supportService') return [];
  const isIts = ({ id, policyAreas }: Service): boolean => (subject.kind === 'service' ? id === subject.id : policyAreas.includes(subject.id));
  return [...services.values()].filter(service => isIts(service) && isValidOn(service.validity, on)).sort(byName);
};

/** Whose mandate is there, on its way or to be found out; what was sent back or taken back seats nobody. */
const takesPart = ({ standing: { status } }: Seat): boolean => status === 'given' || status === 'pending' || status === 'unverified';

/**
 * Who should sit and does not (ch. 2.1.1: services of the area): a service is represented by a member who stands for it, by its own
 * manager or whoever stands in; an agency by any member of its own. A service's manager leads its team and needs no seat there.
 */
export const missingOn = (facts: TeamFacts, team: CoreTeam, seats: readonly Seat[], on: PlainDate): readonly MissingSeat[] => {
  if (team.subject?.kind === 'service') return [];
  const sitting = seats.filter(takesPart);
  const people = new Set(sitting.map(({ person }) => person.id));
  const isManagedByMember = (service: ServiceId): boolean => holdersOn(facts.holders, 'serviceManager', { service }, on)
    .some(({ id, person }) => people.has(person.id)
      || (facts.holders.substitutesByHolder.get(id) ?? []).some(row => isValidOn(row.validity, on) && people.has(row.person.id)));
  const isRepresented = ({ id }: Service): boolean => sitting.some(({ terms }) => terms.service === id) || isManagedByMember(id);
  return [...groupBy(servicesOf(facts, team, on), ({ organisation }) => organisation)].flatMap(([organisation, services]): readonly MissingSeat[] => {
    const institution: Institution = { kind: 'organisation', organisation };
    const nobody = sitting.every(({ terms }) => terms.organisation !== organisation);
    const unseen = services.filter(service => !isRepresented(service)).map(({ id }) => id);
    return nobody || unseen.length > 0 ? [{ institution, services: unseen, nobody }] : [];
  });
};
