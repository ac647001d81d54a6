import { createHash } from 'crypto';
import { canonicalJson, type Json } from '../../../src/domain/approval/canonical';
import type { Dated } from '../../../src/domain/approval/dated';
import type { DocumentAct, Entry, SubstitutionEntry } from '../../../src/domain/approval/entry';
import { envelopeJson, type Digest, type Envelope } from '../../../src/domain/approval/envelope';
import { frozenRoute } from '../../../src/domain/approval/freezing';
import { Ground, type DocumentFacts } from '../../../src/domain/approval/ground';
import { listPolicy } from '../../../src/domain/approval/listPolicy';
import { replay } from '../../../src/domain/approval/replay';
import type { Route, RouteStep } from '../../../src/domain/approval/route';
import type { ManagedDocument } from '../../../src/domain/documents/document';
import type {
  CoreTeamId, DocumentId, LogEntryId, OrganisationId, PersonId, PolicyAreaId, RoleHolderId, RoleId, RouteId, RouteStepId, ServiceId,
  SupportServiceId, TeamMemberId, UnitId
} from '../../../src/domain/identity';
import type { TeamContent } from '../../../src/domain/jobDescriptions/content';
import { indexHolders } from '../../../src/domain/people/holders';
import type { KeyRole, Role, RoleHolder, RoleScope } from '../../../src/domain/people/role';
import type { Organisation, Unit } from '../../../src/domain/people/structure';
import type { Service } from '../../../src/domain/policy/policyArea';
import { compositionOf, type Composition, type Seat, type StandingStatus } from '../../../src/domain/teams/composition';
import { teamContent } from '../../../src/domain/teams/proposalText';
import type { CoreTeam, MemberTerms, TeamMemberRow } from '../../../src/domain/teams/team';
import { indexTeams, type TeamFacts } from '../../../src/domain/teams/teamFacts';
import { plainDate, type PlainDate } from '../../../src/domain/time/plainDate';

/**
 * A ministry with two departments and two agencies. Poliitikajuht A leads the health team (and the health department's head is
 * somebody else), poliitikajuht B the work team.
 */
export const people = {
  qualityManager: 1, leader: 2, otherLeader: 3, healthHead: 4, workHead: 5, agencyHead: 6, otherAgencyHead: 7, adviser: 8, expert: 9,
  secondExpert: 10, outsider: 11, deputyLeader: 12, manager: 13, leadingHead: 14
} as const;
export type Who = keyof typeof people;
export const id = (who: Who): PersonId => people[who] as PersonId;

export const ministry = 1 as OrganisationId;
export const agency = 2 as OrganisationId;
export const otherAgency = 3 as OrganisationId;
export const health = 11 as UnitId;
export const work = 12 as UnitId;
export const healthDivision = 13 as UnitId;
export const healthArea = 21 as PolicyAreaId;
export const workArea = 22 as PolicyAreaId;
export const care = 31 as ServiceId;
export const rehabilitation = 32 as ServiceId;
export const healthTeam = 41 as CoreTeamId;
export const workTeam = 42 as CoreTeamId;
export const healthDocument = 101 as DocumentId;
export const workDocument = 102 as DocumentId;

const organisation = (of: OrganisationId, name: string, kind: Organisation['kind']): Organisation =>
  ({ id: of, name, shortName: name, kind, validity: {}, sample: false });
export const organisations = [organisation(ministry, 'Ministeerium', 'ministry'), organisation(agency, 'Amet', 'agency'), organisation(otherAgency, 'Teine amet', 'agency')];

const unit = (of: UnitId, name: string, given: Partial<Unit> = {}): Unit =>
  ({ id: of, name, kind: 'department', organisation: ministry, validity: {}, sample: false, ...given });
export const units = [unit(health, 'Tervise osakond'), unit(work, 'Töö osakond'), unit(healthDivision, 'Tervise talitus', { kind: 'division', parent: health })];

const service = (of: ServiceId, name: string, whose: OrganisationId): Service =>
  ({ id: of, name, organisation: whose, policyAreas: [healthArea], validity: {}, sample: false });
export const services = [service(care, 'Hooldus', agency), service(rehabilitation, 'Taastusravi', otherAgency)];

const keys = ['departmentHead', 'agencyHead', 'policyLeader', 'serviceManager', 'supportServiceLeader', 'qualityManager', 'postHolder'] as const satisfies readonly KeyRole[];
const roleId = (key: typeof keys[number]): RoleId => (keys.indexOf(key) + 201) as RoleId;
export const roles: readonly Role[] = keys.map(key => ({ id: roleId(key), name: key, key, sample: false }));

export const holder = (row: number, key: typeof keys[number], who: Who, scope: RoleScope, given: Partial<RoleHolder> = {}): RoleHolder =>
  ({ id: row as RoleHolderId, role: roleId(key), person: { id: id(who), name: who }, scope, validity: {}, sample: false, ...given });

export const holders: readonly RoleHolder[] = [
  holder(301, 'policyLeader', 'leader', { policyArea: healthArea }),
  holder(302, 'policyLeader', 'otherLeader', { policyArea: workArea }),
  holder(303, 'departmentHead', 'healthHead', { unit: health }),
  holder(304, 'departmentHead', 'workHead', { unit: work }),
  holder(305, 'agencyHead', 'agencyHead', { organisation: agency }),
  holder(306, 'agencyHead', 'otherAgencyHead', { organisation: otherAgency }),
  holder(307, 'qualityManager', 'qualityManager', {}),
  holder(308, 'serviceManager', 'manager', { service: rehabilitation }),
  holder(309, 'postHolder', 'adviser', { unit: healthDivision }),
  holder(310, 'postHolder', 'expert', { organisation: agency })
];

const step = (row: number, order: number, given: Partial<RouteStep>): RouteStep => ({
  id: row as RouteStepId, route: 1 as RouteId, name: `step ${row}`, order, parallel: false, kind: 'coordination',
  answerer: { who: 'headsConcerned' }, quorum: 'any', days: 5, validity: {}, ...given
});
export const departments = step(61, 1, {});
export const agencies = step(62, 1, { parallel: true, answerer: { who: 'agencyHeads' } });
const route: Route = { id: 1 as RouteId, name: 'koosseis', kind: 'teamComposition', validity: {}, sample: false };

const documentRow = (of: DocumentId): DocumentFacts => ({ id: of, kind: 'teamComposition', organisation: ministry });
const managed = (of: DocumentId): ManagedDocument =>
  ({ id: of, title: `document ${of}`, kind: 'teamComposition', stage: 'inUse', organisation: ministry, reviewCycle: 12, sample: false });

export const team = (of: CoreTeamId, area: PolicyAreaId, document: DocumentId | undefined, given: Partial<CoreTeam> = {}): CoreTeam =>
  ({ id: of, name: `team ${of}`, subject: { kind: 'policyArea', id: area }, composition: document, standing: [], validity: {}, sample: false, ...given });
export const theTeam = team(healthTeam, healthArea, healthDocument);
export const otherTeam = team(workTeam, workArea, workDocument);
export const supportTeam = (support: SupportServiceId): CoreTeam => ({ ...theTeam, subject: { kind: 'supportService', id: support } });

export const day = plainDate;
/** A Monday morning in Tallinn; every row of a story is so many days and seconds later. */
const START = Date.parse('2026-03-02T08:00:00Z');
export const at = (days: number, seconds = 0): number => START + days * 86_400_000 + seconds * 1000;
const LONG_AGO = Date.parse('2025-01-01T08:00:00Z');

const dated = <T>(value: T, given: Partial<Dated<T>> = {}): Dated<T> => ({ value, created: LONG_AGO, modified: LONG_AGO, editor: id('qualityManager'), ...given });

const sha = (text: string): Digest => createHash('sha256').update(text, 'utf8').digest('hex') as Digest;
export const digestOf = (content: TeamContent): Digest => sha(canonicalJson(content as unknown as Json));

export interface World {
  readonly log?: readonly Entry[];
  readonly members?: readonly TeamMemberRow[];
  readonly teams?: readonly CoreTeam[];
  readonly holders?: readonly Dated<RoleHolder>[];
  readonly substitutions?: readonly SubstitutionEntry[];
  readonly texts?: ReadonlyMap<Digest, TeamContent>;
  readonly documents?: readonly DocumentId[];
}

const bothDocuments = [healthDocument, workDocument];

export const groundOf = (given: readonly Dated<RoleHolder>[] = holders.map(row => dated(row)), documents: readonly DocumentId[] = bothDocuments): Ground => new Ground({
  documents: documents.map(of => dated(documentRow(of))), units: units.map(row => dated(row)), posts: [], roles: roles.map(row => dated(row)), holders: given,
  routes: [dated(route)], steps: [departments, agencies].map(row => dated(row))
});

export const datedHolder = (row: RoleHolder, given: Partial<Dated<RoleHolder>> = {}): Dated<RoleHolder> => dated(row, given);

/** What the lists and the log say. */
export const worldOf = ({ log = [], members = [], teams = [theTeam, otherTeam], holders: rows, substitutions = [], texts, documents = bothDocuments }: World = {}): TeamFacts => {
  const ground = groundOf(rows, documents);
  const policy = listPolicy(ground, substitutions);
  return indexTeams({
    teams, members, documents: documents.map(managed), organisations, units, services,
    holders: indexHolders((rows ?? holders.map(row => dated(row))).map(({ value }) => value), roles),
    ground, policy, replay: replay(policy, log), people: new Map(), digestOf, texts
  });
};

export const adviser: MemberTerms = {
  person: id('adviser'), organisation: ministry, unit: healthDivision, capacity: 'member', term: 'permanent', from: plainDate('2026-03-10'), mandate: ['decide', 'share']
};
export const expert: MemberTerms = {
  person: id('expert'), organisation: agency, capacity: 'actingServiceManager', service: care, term: 'temporary', from: plainDate('2026-03-10'),
  until: plainDate('2026-06-30'), mandate: ['decide', 'answer']
};

/** The same terms without some of what they say. */
export const without = <K extends 'service' | 'unit' | 'until'>(terms: MemberTerms, ...names: readonly K[]): MemberTerms =>
  Object.fromEntries(Object.entries(terms).filter(([name]) => !names.some(one => one === name))) as unknown as MemberTerms;

const nameOf = (person: PersonId): string => Object.entries(people).find(([, one]) => one === person)?.[0] ?? String(person);

let last = 0;
const nextId = (): number => { last += 1; return last; };

/** A row that proposes a member; the leader's, before anything is submitted, unless told. */
export const joins = (terms: MemberTerms, proposal = 1, given: Partial<TeamMemberRow> & { readonly by?: PersonId; readonly at?: number } = {}): TeamMemberRow => ({
  id: nextId() as TeamMemberId, team: healthTeam, person: { id: terms.person, name: nameOf(terms.person) }, by: id('leader'), at: at(0), untouched: true, kind: 'join', proposal, terms,
  ...given
} as TeamMemberRow);

export const leaves = (who: Who, on: PlainDate, by: Who, when: number, given: Partial<TeamMemberRow> = {}): TeamMemberRow => ({
  id: nextId() as TeamMemberId, team: healthTeam, person: { id: id(who), name: who }, by: id(by), at: when, untouched: true, kind: 'leave', on, ...given
} as TeamMemberRow);

/** The envelope of a proposal to one institution. */
export const envelopeOf = (members: readonly MemberTerms[], given: Partial<Envelope> = {}): Envelope => {
  const [{ organisation: of, unit: from }] = members;
  return {
    schema: 1, document: healthDocument, edition: 1, kind: 'teamComposition', organisation: ministry, authors: [id('leader')], conditions: [],
    ...(of === ministry ? { concerned: [from === healthDivision ? health : from ?? health] } : { concerned: [], agencies: [of] }),
    changeSummary: 'Koosseis', content: digestOf(teamContent(healthTeam, members)), files: [], ...given
  };
};

export const hashOf = (envelope: Envelope): Digest => sha(canonicalJson(envelopeJson(envelope)));

const entry = (who: Who, when: number, act: DocumentAct, given: Partial<Entry> = {}): Entry => {
  const n = nextId();
  return {
    id: n as LogEntryId, log: 'open', by: id(who), at: when, request: `${id(who)}-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, untouched: true,
    ...act, ...given
  } as Entry;
};

export const submits = (envelope: Envelope, who: Who = 'leader', when = at(0, 10), round = 1): Entry => {
  const frozen = frozenRoute(groundOf(undefined, [envelope.document]), envelope, when);
  if (!frozen) throw new Error('no route');
  return entry(who, when, { kind: 'submit', document: envelope.document, edition: envelope.edition, hash: hashOf(envelope), round, envelope, sealed: true, route: frozen });
};

type Answering = 'coordinate' | 'return';

export const answers = (envelope: Envelope, who: Who, when: number, kind: Answering = 'coordinate', given: { readonly text?: string; readonly round?: number } = {}): Entry =>
  entry(who, when, {
    kind, document: envelope.document, edition: envelope.edition, hash: hashOf(envelope), round: given.round ?? 1,
    step: (envelope.concerned.length > 0 ? departments : agencies).id, text: given.text
  });

export const withdraws = (envelope: Envelope, who: Who, when: number): Entry =>
  entry(who, when, { kind: 'withdraw', document: envelope.document, edition: envelope.edition, hash: hashOf(envelope), round: 1 });

export const compositionOn = (facts: TeamFacts, on: string, of: CoreTeam = theTeam): Composition => compositionOf(facts, of, plainDate(on));

export const seatOf = (facts: TeamFacts, who: Who, on: string, of: CoreTeam = theTeam): Seat | undefined =>
  compositionOn(facts, on, of).seats.find(({ person }) => person.id === id(who));

/** How the mandate of a person stands on a day, by the seat's own standing. */
export const standing = (facts: TeamFacts, who: Who, on: string): StandingStatus | undefined => seatOf(facts, who, on)?.standing.status;

/** The whole way of one proposal: rows, submission, and the head's answer two days later. */
export const given = (members: readonly MemberTerms[], head: Who, { proposal = 1, days = 0 }: { readonly proposal?: number; readonly days?: number } = {}): Required<Pick<World, 'log' | 'members'>> => {
  const envelope = envelopeOf(members, { edition: proposal });
  return {
    members: members.map(terms => joins(terms, proposal, { at: at(days) })),
    log: [submits(envelope, 'leader', at(days, 10)), answers(envelope, head, at(days + 2))]
  };
};

export const together = (...worlds: readonly World[]): World => ({
  log: worlds.flatMap(({ log = [] }) => log), members: worlds.flatMap(({ members = [] }) => members)
});
