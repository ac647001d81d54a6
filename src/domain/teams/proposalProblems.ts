import type { PersonId } from '../identity';
import { rolesOf, type HolderIndex } from '../people/holders';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { Composition } from './composition';
import { institutionOf, isSameInstitution } from './institution';
import { isSameTerms } from './proposalText';
import type { CoreTeam, MandateRight, MemberCapacity, MemberTerms } from './team';
import type { TeamFacts } from './teamFacts';

/** What a leader has typed of a member so far. */
export type MemberTyped = Partial<Omit<MemberTerms, 'mandate'>> & { readonly mandate: readonly MandateRight[] };

export type MemberField = keyof MemberTerms;

/** What is wrong with what was typed of a member. Those of `cautions` are told and keep nobody from proposing. */
export type ProposalProblemKind =
  | 'personMissing' | 'institutionMissing' | 'capacityMissing' | 'termMissing' | 'fromMissing' | 'mandateMissing'
  /** People of the ministry are asked of their department. */
  | 'unitMissing'
  /** The unit is another organisation's, or is no more on the first day. */
  | 'unitElsewhere'
  /** Temporary without an end. */
  | 'untilMissing'
  /** Permanent with an end: that is temporary. */
  | 'permanentEnds'
  | 'untilBeforeFrom'
  | 'samePersonTwice'
  /** A service manager, or an expert acting as one, without a service. */
  | 'serviceMissing'
  /** Who leads the team sits in it without a proposal. */
  | 'leaderProposed'
  /** The same person waits for an answer in this team. */
  | 'waitsAlready'
  /** Just these terms hold already. */
  | 'unchanged'
  // Cautions
  /** No row says where the person works. */
  | 'institutionUnknown'
  /** Rows say that the person works elsewhere. */
  | 'otherInstitution'
  /** The service is another organisation's, or not one of the team's. */
  | 'serviceElsewhere'
  | 'startsInPast';

const cautions: ReadonlySet<ProposalProblemKind> = new Set<ProposalProblemKind>(['institutionUnknown', 'otherInstitution', 'serviceElsewhere', 'startsInPast']);

/** `member` is the place in what was typed, from 0. */
export interface ProposalProblem { readonly kind: ProposalProblemKind; readonly member: number; readonly field: MemberField }

export const isCaution = ({ kind }: ProposalProblem): boolean => cautions.has(kind);

/** Who represents a service. */
export const needsService = (capacity: MemberCapacity | undefined): boolean => capacity === 'serviceManager' || capacity === 'actingServiceManager';

/** Whole terms, where everything is typed that has to be. */
export const termsTyped = ({ person, organisation, unit, capacity, service, term, from, until, mandate }: MemberTyped): MemberTerms | undefined => {
  if (person === undefined || organisation === undefined || capacity === undefined || term === undefined || from === undefined) return undefined;
  return {
    person, organisation, capacity, term, from, mandate,
    ...(unit === undefined ? {} : { unit }), ...(service === undefined ? {} : { service }), ...(until === undefined ? {} : { until })
  };
};

interface Asked {
  readonly facts: TeamFacts;
  readonly team: CoreTeam;
  /** As it stands today. */
  readonly composition: Composition;
  readonly today: PlainDate;
  readonly all: readonly MemberTyped[];
  /** Members of proposals that say just the same and are on their way: sent again, they are not sent twice. */
  readonly sent: ReadonlySet<PersonId>;
}

type Found = readonly [ProposalProblemKind, MemberField];

/** Where rows of role holders place a person on a day; none where nothing does. */
export const placesOf = (holders: HolderIndex, { organisations, units }: TeamFacts, person: PersonId, on: PlainDate): readonly Pick<MemberTerms, 'organisation' | 'unit'>[] =>
  rolesOf(holders, person, on).filter(({ substitute }) => !substitute).flatMap(({ scope: { unit, organisation } }) => {
    const home = organisation ?? (unit === undefined ? undefined : units.get(unit)?.organisation);
    return home === undefined || !organisations.has(home) ? [] : [{ organisation: home, ...(unit === undefined ? {} : { unit }) }];
  });

const empties = ({ person, organisation, capacity, term, from, mandate }: MemberTyped): readonly Found[] => [
  ...(person === undefined ? [['personMissing', 'person'] as const] : []),
  ...(organisation === undefined ? [['institutionMissing', 'organisation'] as const] : []),
  ...(capacity === undefined ? [['capacityMissing', 'capacity'] as const] : []),
  ...(term === undefined ? [['termMissing', 'term'] as const] : []),
  ...(from === undefined ? [['fromMissing', 'from'] as const] : []),
  ...(mandate.length === 0 ? [['mandateMissing', 'mandate'] as const] : [])
];

const ofDays = ({ term, from, until }: MemberTyped, today: PlainDate): readonly Found[] => [
  ...(term === 'temporary' && until === undefined ? [['untilMissing', 'until'] as const] : []),
  ...(term === 'permanent' && until !== undefined ? [['permanentEnds', 'until'] as const] : []),
  ...(from !== undefined && until !== undefined && until < from ? [['untilBeforeFrom', 'until'] as const] : []),
  ...(from !== undefined && from < today ? [['startsInPast', 'from'] as const] : [])
];

const ofPlace = ({ organisation, unit, from }: MemberTyped, { facts: { organisations, units }, today }: Asked): readonly Found[] => {
  if (organisation === undefined) return [];
  if (unit === undefined) return organisations.get(organisation)?.kind === 'ministry' ? [['unitMissing', 'unit']] : [];
  const known = units.get(unit);
  return known && known.organisation === organisation && isValidOn(known.validity, from ?? today) ? [] : [['unitElsewhere', 'unit']];
};

const ofService = ({ capacity, service, organisation }: MemberTyped, { facts: { services }, team: { subject } }: Asked): readonly Found[] => {
  if (service === undefined) return needsService(capacity) ? [['serviceMissing', 'service']] : [];
  const known = services.get(service);
  const isTeams = known !== undefined && (subject?.kind !== 'policyArea' || known.policyAreas.includes(subject.id)) && (subject?.kind !== 'service' || subject.id === service);
  return isTeams && (organisation === undefined || known.organisation === organisation) ? [] : [['serviceElsewhere', 'service']];
};

const ofPerson = (typed: MemberTyped, n: number, { facts, composition, today, all, sent }: Asked): readonly Found[] => {
  const { person } = typed;
  if (person === undefined) return [];
  const seat = composition.seats.find(one => one.person.id === person);
  const terms = termsTyped(typed);
  const institution = terms && institutionOf(terms, facts);
  const places = placesOf(facts.holders, facts, person, today);
  const institutions = places.flatMap(place => institutionOf(place, facts) ?? []);
  const isElsewhere = institution !== undefined && institutions.length > 0 && !institutions.some(one => isSameInstitution(one, institution));
  const pending = seat?.standing.status === 'pending' || seat?.proposed?.standing.status === 'pending';
  return [
    ...(all.findIndex(other => other.person === person) < n ? [['samePersonTwice', 'person'] as const] : []),
    ...(composition.leaders.some(leader => leader.person.id === person) ? [['leaderProposed', 'person'] as const] : []),
    ...(pending && !sent.has(person) ? [['waitsAlready', 'person'] as const] : []),
    ...(seat?.standing.status === 'given' && terms && isSameTerms(seat.terms, terms) && seat.leaving === undefined ? [['unchanged', 'person'] as const] : []),
    ...(places.length === 0 ? [['institutionUnknown', 'person'] as const] : []),
    ...(isElsewhere ? [['otherInstitution', 'organisation'] as const] : [])
  ];
};

/** Everything to be said of what was typed, member by member. */
export const proposalProblems = (asked: Asked): readonly ProposalProblem[] => asked.all.flatMap((typed, member) => [
  ...empties(typed), ...ofDays(typed, asked.today), ...ofPlace(typed, asked), ...ofService(typed, asked), ...ofPerson(typed, member, asked)
].map(([kind, field]): ProposalProblem => ({ kind, member, field })));
