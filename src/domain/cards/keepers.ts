import type { PolicyFacts } from '../facts';
import type { PersonId, RoleHolderId, ServiceId } from '../identity';
import { holdersOn } from '../people/holders';
import type { Person } from '../people/person';
import type { KeyRole, RoleHolder, RoleScope } from '../people/role';
import type { ActingManager } from '../policy/policyMap';
import type { TeamSubject } from '../teams/team';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';

/** What has a card on the policy map, the map of services or the map of support services. */
export type CardSubject = TeamSubject;

export const cardKinds = ['policyArea', 'service', 'supportService'] as const satisfies readonly CardSubject['kind'][];

/** Who leads what a card is about (LISA 1, 5 and 4): *poliitikajuht, teenusejuht, tugiteenuse juht*. */
export const leadingRole: Readonly<Record<CardSubject['kind'], KeyRole>> = {
  policyArea: 'policyLeader', service: 'serviceManager', supportService: 'supportServiceLeader'
};

export const scopeOfCard = (subject: CardSubject): RoleScope => ({ [subject.kind]: subject.id });

/** As what somebody keeps a card: in their own right, standing in, as an expert with a mandate, or for the agency as a whole. */
export type KeeperCapacity = 'leader' | 'substitute' | 'acting' | 'coordinator';

export interface Keeper {
  readonly person: Person;
  readonly capacity: KeeperCapacity;
  /** The row that says so; absent for an expert, whom a team's composition names. */
  readonly row?: RoleHolderId;
  /** Whose place a substitute takes. */
  readonly standsInFor?: Person;
}

type HolderFacts = Pick<PolicyFacts, 'holders'>;

export type KeeperFacts = HolderFacts & Pick<PolicyFacts, 'services'>;

/** Experts who act as managers on a day, by service (`teams/acting.ts`); nobody where teams were not read. */
export type ActingOn = (on: PlainDate) => ReadonlyMap<ServiceId, readonly ActingManager[]>;

const NOBODY: ReturnType<ActingOn> = new Map();

export const noActing: ActingOn = () => NOBODY;

/** Rows that name the place itself: whoever holds a role everywhere or for a whole agency keeps no card by that. */
const rowsNaming = ({ holders }: HolderFacts, role: KeyRole, scope: RoleScope, on: PlainDate): readonly RoleHolder[] => {
  const [[field, id]] = Object.entries(scope) as [[keyof RoleScope, number]];
  return holdersOn(holders, role, scope, on).filter(row => row.scope[field] === id);
};

const withSubstitutes = (
  { holders }: HolderFacts, rows: readonly RoleHolder[], capacity: 'leader' | 'coordinator', on: PlainDate
): readonly Keeper[] => [
  ...rows.map(({ id, person }): Keeper => ({ person, capacity, row: id })),
  ...rows.flatMap(({ id, person }) => (holders.substitutesByHolder.get(id) ?? [])
    .filter(({ validity }) => isValidOn(validity, on))
    .map((row): Keeper => ({ person: row.person, capacity: 'substitute', row: row.id, standsInFor: person })))
];

/** Whoever leads what the card is about on a day, then those who stand in for them. */
export const leadersOfCard = (facts: HolderFacts, subject: CardSubject, on: PlainDate): readonly Keeper[] =>
  withSubstitutes(facts, rowsNaming(facts, leadingRole[subject.kind], scopeOfCard(subject), on), 'leader', on);

/** An agency's VAJS coordinators, and who stands in for them: the agency's rows are theirs. */
export const coordinatorsOf = (facts: KeeperFacts, subject: CardSubject, on: PlainDate): readonly Keeper[] => {
  if (subject.kind !== 'service') return [];
  const organisation = facts.services.find(({ id }) => id === subject.id)?.organisation;
  return organisation === undefined ? [] : withSubstitutes(facts, rowsNaming(facts, 'agencyCoordinator', { organisation }, on), 'coordinator', on);
};

const oncePerson = (keepers: readonly Keeper[]): readonly Keeper[] => {
  const seen = new Set<PersonId>();
  return keepers.filter(({ person }) => !seen.has(person.id) && Boolean(seen.add(person.id)));
};

/**
 * Who answers on a day for a card being true, and so may confirm it (LISA 1, 4 and 5; ch. 1.4): whoever leads its subject, an expert
 * with a given mandate, the agency's coordinator, and those who stand in. Each person once, in their first capacity.
 */
export const keepersOf = (facts: KeeperFacts, subject: CardSubject, on: PlainDate, actingOn: ActingOn = noActing): readonly Keeper[] => oncePerson([
  ...leadersOfCard(facts, subject, on),
  ...(subject.kind === 'service'
    ? (actingOn(on).get(subject.id) ?? []).filter(({ mandate }) => mandate === 'given').map(({ person }): Keeper => ({ person, capacity: 'acting' }))
    : []),
  ...coordinatorsOf(facts, subject, on)
]);

/**
 * Who edits a card's own rows on a day: *poliitikajuht* the own area, *tugiteenuse juht* the own service, the agency's coordinator the
 * agency's services, and those who stand in for them. A *teenusejuht* confirms and proposes; the agency's rows are its coordinator's.
 */
export const editorsOf = (facts: KeeperFacts, subject: CardSubject, on: PlainDate): readonly Keeper[] =>
  oncePerson(subject.kind === 'service' ? coordinatorsOf(facts, subject, on) : leadersOfCard(facts, subject, on));
