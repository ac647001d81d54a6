import { leadingRole, scopeOfCard } from '../../cards/keepers';
import { compositionsOn } from '../../teams/compositionsOn';
import type { Composition, Seat } from '../../teams/composition';
import { isSameInstitution } from '../../teams/institution';
import { institutionName } from '../../teams/mandates';
import type { CoreTeam } from '../../teams/team';
import type { TeamFacts } from '../../teams/teamFacts';
import type { PlainDate } from '../../time/plainDate';
import type { Validity } from '../../time/validity';
import type { RoleScope } from '../role';
import type { KnownFacts } from './known';
import type { Beside, Tie, TieCapacity, TieSeat } from './tie';

/** Where a team belongs: what it is for, and the department, field or agency that this belongs to. */
export const placesOfTeam = ({ areas, services }: KnownFacts, { subject }: Pick<CoreTeam, 'subject'>): readonly RoleScope[] => {
  switch (subject?.kind) {
    case undefined: return [];
    case 'policyArea': {
      const area = areas.get(subject.id);
      return [{ policyArea: subject.id }, ...[area?.department, area?.field].flatMap(unit => (unit === undefined ? [] : [{ unit }]))];
    }
    case 'service': return [{ service: subject.id, organisation: services.get(subject.id)?.organisation }];
    case 'supportService': return [{ supportService: subject.id }];
    default: return subject satisfies never;
  }
};

/** Whoever leads what the team is for; nobody where its row does not say. */
export const leaderSeat = ({ rolesWith }: KnownFacts, { subject }: Pick<CoreTeam, 'subject'>): TieSeat | undefined =>
  subject && { roles: rolesWith(leadingRole[subject.kind]), scope: scopeOfCard(subject), exact: true, named: true };

/** What a seat gives its person on the day; undefined where its proposal came to nothing. */
const capacityOf = ({ phase, terms, standing }: Seat): TieCapacity | undefined => {
  switch (phase) {
    case 'proposed': return standing.status === 'pending' || standing.status === 'unverified' ? 'proposedMember' : undefined;
    case 'coming': return 'comingMember';
    case 'sits': return terms.capacity === 'actingServiceManager' ? 'actingManager' : terms.capacity === 'serviceManager' ? 'serviceMember' : 'member';
    default: return phase satisfies never;
  }
};

const daysOf = ({ terms: { from }, ends, phase }: Seat): Validity => ({ ...(phase === 'sits' ? {} : { from }), ...(ends === undefined ? {} : { until: ends }) });

/** Who else of the institution has a mandate in the team: for the same service, where the seat is there for one. */
const besideSeat = (seat: Seat, { seats }: Composition): readonly Beside[] => seats
  .filter(({ person, phase, institution, terms }) => person.id !== seat.person.id && phase !== 'proposed' && isSameInstitution(institution, seat.institution)
    && (seat.terms.service === undefined || terms.service === seat.terms.service))
  .map(other => ({ person: other.person, validity: daysOf(other) }));

const detailOf = (facts: TeamFacts, { institution, terms: { service } }: Seat): string =>
  [service === undefined ? undefined : facts.services.get(service)?.name, institutionName(facts, institution)].filter(Boolean).join(', ');

const seatTies = (known: KnownFacts, facts: TeamFacts, composition: Composition): readonly Tie[] => {
  const { team: { id, name }, seats } = composition;
  const [place] = placesOfTeam(known, composition.team);
  return seats.flatMap((seat): readonly Tie[] => {
    const capacity = capacityOf(seat);
    const { person, terms: { organisation, unit, mandate } } = seat;
    return capacity === undefined ? [] : [{
      key: `coreTeam ${id} ${person.id}`, kind: 'coreTeam', capacity, thing: { subject: { kind: 'coreTeam', id }, name, detail: detailOf(facts, seat), mandate },
      places: [...(place ? [place] : []), { organisation, unit }], validity: daysOf(seat), by: 'people', people: [person.id], others: false,
      beside: besideSeat(seat, composition)
    }];
  });
};

/** Core teams, who leads them, and who sits in them by a mandate: coordinated compositions say so, not rows of role holders. */
export const coreTeamTies = (known: KnownFacts, on: PlainDate): readonly Tie[] => {
  const { teams } = known.facts;
  if (!teams) return [];
  return compositionsOn(teams.facts, on).flatMap((composition): readonly Tie[] => {
    const { team } = composition;
    const { id, name, validity } = team;
    const tie: Tie = {
      key: `coreTeam ${id}`, kind: 'coreTeam', capacity: 'ofPlace', thing: { subject: { kind: 'coreTeam', id }, name }, places: placesOfTeam(known, team), validity,
      by: 'place'
    };
    const seat = leaderSeat(known, team);
    return [
      tie,
      ...(seat ? [{ ...tie, key: `coreTeam ${id} leader`, capacity: 'leader', places: [], by: 'seat', seat } satisfies Tie] : []),
      ...seatTies(known, teams.facts, composition)
    ];
  });
};
