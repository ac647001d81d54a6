import type { Digest } from '../approval/envelope';
import type { Ground } from '../approval/ground';
import type { Policy } from '../approval/policy';
import type { EditionLog, Replay } from '../approval/replay';
import type { ManagedDocument } from '../documents/document';
import { byId, groupBy } from '../grouping';
import type { CoreTeamId, DocumentId, OrganisationId, PersonId, ServiceId, UnitId } from '../identity';
import type { TeamContent } from '../jobDescriptions/content';
import type { HolderIndex } from '../people/holders';
import type { Person } from '../people/person';
import type { Organisation, Unit } from '../people/structure';
import type { Service } from '../policy/policyArea';
import type { CoreTeam, TeamMemberRow } from './team';

/** What the composition of core teams is told by: its lists, the replayed log, and what the log rests on. */
export interface TeamLists {
  readonly teams: readonly CoreTeam[];
  readonly members: readonly TeamMemberRow[];
  readonly documents: readonly ManagedDocument[];
  readonly organisations: readonly Organisation[];
  readonly units: readonly Unit[];
  readonly services: readonly Service[];
  readonly holders: HolderIndex;
  readonly ground: Ground;
  readonly policy: Policy;
  readonly replay: Replay;
  /** Everybody whom the lists and the log name, beside those of the teams' own rows. */
  readonly people: ReadonlyMap<PersonId, Person>;
  /** The digest of a content as it would be submitted. */
  readonly digestOf: (content: TeamContent) => Digest;
  /** Submitted texts that were read and held against their hashes, by hash; asked only where rows do not fit (`unfitting`). */
  readonly texts?: ReadonlyMap<Digest, TeamContent>;
}

/** The same, indexed once: every question then touches only the rows of its team. */
export interface TeamFacts extends Omit<TeamLists, 'organisations' | 'units' | 'services' | 'members' | 'documents'> {
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly documents: ReadonlyMap<DocumentId, ManagedDocument>;
  readonly membersOf: ReadonlyMap<CoreTeamId, readonly TeamMemberRow[]>;
  /** Editions of composition documents in the log. */
  readonly editionsOf: ReadonlyMap<DocumentId, readonly EditionLog[]>;
  /** Teams that name a document as theirs; several are a finding. */
  readonly teamsOf: ReadonlyMap<DocumentId, readonly CoreTeam[]>;
}

export const indexTeams = (lists: TeamLists): TeamFacts => {
  const teamsOf = groupBy(lists.teams, ({ composition }) => composition);
  const people = new Map(lists.people);
  for (const { person } of lists.members) people.set(person.id, person);
  return {
    ...lists, people, teamsOf,
    organisations: byId(lists.organisations), units: byId(lists.units), services: byId(lists.services), documents: byId(lists.documents),
    membersOf: groupBy(lists.members, ({ team }) => team),
    editionsOf: groupBy([...lists.replay.editions.values()], ({ document }) => (teamsOf.has(document) ? document : undefined))
  };
};
