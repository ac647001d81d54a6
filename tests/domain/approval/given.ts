import type { Approval } from '../../../src/domain/approval/approval';
import type { Dated } from '../../../src/domain/approval/dated';
import type { DocumentAct, Entry, SubstitutionAct, SubstitutionEntry } from '../../../src/domain/approval/entry';
import type { Digest, Envelope } from '../../../src/domain/approval/envelope';
import { frozenRoute } from '../../../src/domain/approval/freezing';
import { Ground, type DocumentFacts, type GroundRows } from '../../../src/domain/approval/ground';
import type { InertReason } from '../../../src/domain/approval/judging';
import { listPolicy } from '../../../src/domain/approval/listPolicy';
import type { Policy } from '../../../src/domain/approval/policy';
import { editionKey, replay, type EditionLog } from '../../../src/domain/approval/replay';
import type { FrozenRoute, Route, RouteStep } from '../../../src/domain/approval/route';
import type {
  DocumentId, LogEntryId, OrganisationId, PersonId, PostId, RoleHolderId, RoleId, RouteId, RouteStepId, UnitId
} from '../../../src/domain/identity';
import type { KeyRole, Role, RoleHolder, RoleScope } from '../../../src/domain/people/role';
import type { Post, Unit } from '../../../src/domain/people/structure';
import { plainDate } from '../../../src/domain/time/plainDate';

/** A small agency: a personnel department with a specialist's post, led by a chief specialist, and a department beside it. */
export const people = {
  author: 1, manager: 2, head: 3, partner: 4, lawyer: 5, otherHead: 6, qualityManager: 7, substitute: 8, outsider: 9, director: 10,
  secondLawyer: 11, finance: 12, employee: 13
} as const;
export type Who = keyof typeof people;
export const id = (who: Who): PersonId => people[who] as PersonId;

export const agency = 1 as OrganisationId;
export const personnel = 11 as UnitId;
export const otherDepartment = 12 as UnitId;
export const post = 21 as PostId;
export const managerPost = 22 as PostId;
export const document = 100 as DocumentId;
export const process = 101 as DocumentId;
export const annex = 102 as DocumentId;

const roleIds: Readonly<Partial<Record<KeyRole, number>>> = {
  departmentHead: 31, postHolder: 32, personnelPartner: 33, lawyer: 34, agencyHead: 35, qualityManager: 36, financeOfficer: 37, processOwner: 38
};
export const roleId = (key: KeyRole): RoleId => roleIds[key] as RoleId;

/** Monday. Minutes of it count the rows of a story. */
export const MONDAY = Date.parse('2026-03-02T08:00:00Z');
export const minute = (n: number): number => MONDAY + n * 60_000;
const LONG_AGO = Date.parse('2025-01-01T08:00:00Z');

export const dated = <T>(value: T, given: Partial<Dated<T>> = {}): Dated<T> =>
  ({ value, created: LONG_AGO, modified: LONG_AGO, editor: id('qualityManager'), ...given });

export const holderRow = (row: number, key: KeyRole, who: Who, scope: RoleScope = {}, given: Partial<RoleHolder> = {}): RoleHolder => ({
  id: row as RoleHolderId, role: roleId(key), person: { id: id(who), name: who }, scope, validity: {}, sample: false, ...given
});

export const holders = {
  manager: holderRow(41, 'postHolder', 'manager', { post: managerPost }),
  head: holderRow(42, 'departmentHead', 'head', { unit: personnel }),
  partner: holderRow(43, 'personnelPartner', 'partner', { organisation: agency }),
  lawyer: holderRow(44, 'lawyer', 'lawyer'),
  otherHead: holderRow(45, 'departmentHead', 'otherHead', { unit: otherDepartment }),
  qualityManager: holderRow(46, 'qualityManager', 'qualityManager'),
  director: holderRow(47, 'agencyHead', 'director', { organisation: agency }),
  author: holderRow(48, 'postHolder', 'author', { post }),
  secondLawyer: holderRow(49, 'lawyer', 'secondLawyer'),
  finance: holderRow(50, 'financeOfficer', 'finance'),
  employee: holderRow(51, 'postHolder', 'employee', { post }),
  owner: holderRow(52, 'processOwner', 'head')
} as const;

const unit = (of: UnitId): Unit => ({ id: of, name: `unit ${of}`, kind: 'department', organisation: agency, validity: {}, sample: false });
const postRow = (of: PostId, manager?: PostId): Post =>
  ({ id: of, name: `post ${of}`, unit: personnel, manager, seats: 2, aliases: [], validity: {}, sample: false });

export const step = (row: number, of: number, order: number, given: Partial<RouteStep>): RouteStep => ({
  id: row as RouteStepId, route: of as RouteId, name: `step ${row}`, order, parallel: false, kind: 'coordination',
  answerer: { who: 'lineManager' }, quorum: 'any', days: 3, validity: {}, ...given
});

/** koostaja -> vahetu juht -> osakonnajuhataja (approves) -> personalipartner -> jurist (both answer) -> käskkiri */
export const steps = {
  manager: step(61, 1, 1, {}),
  head: step(62, 1, 2, { kind: 'approval', answerer: { who: 'departmentHead' } }),
  partner: step(63, 1, 3, { answerer: { who: 'role', role: roleId('personnelPartner') } }),
  lawyers: step(64, 1, 4, { answerer: { who: 'role', role: roleId('lawyer') }, quorum: 'all' }),
  order: step(65, 1, 5, { kind: 'order', answerer: { who: 'role', role: roleId('agencyHead') } }),
  owner: step(71, 2, 1, { kind: 'approval', answerer: { who: 'owner' } }),
  heads: step(72, 2, 2, { answerer: { who: 'headsConcerned' }, quorum: 'all' }),
  finance: step(73, 2, 3, { parallel: true, answerer: { who: 'role', role: roleId('financeOfficer') }, condition: 'money' }),
  processOrder: step(74, 2, 4, { kind: 'order', answerer: { who: 'role', role: roleId('agencyHead') } }),
  annexManager: step(81, 3, 1, {}),
  employer: step(82, 3, 2, { kind: 'signing', answerer: { who: 'role', role: roleId('agencyHead') } }),
  employee: step(83, 3, 3, { kind: 'signing', answerer: { who: 'employee' } })
} as const;

const routeRow = (row: number, kind: Route['kind']): Route => ({ id: row as RouteId, name: kind, kind, validity: {}, sample: false });

export const documentRows: readonly DocumentFacts[] = [
  { id: document, kind: 'jobDescription', organisation: agency, unit: personnel, post },
  { id: process, kind: 'process', organisation: agency, owner: roleId('processOwner') },
  { id: annex, kind: 'contractAnnex', organisation: agency, unit: personnel, post, employee: id('employee') }
];

export const rows: GroundRows = {
  documents: documentRows.map(row => dated(row)),
  units: [dated(unit(personnel)), dated(unit(otherDepartment))],
  posts: [dated(postRow(post, managerPost)), dated(postRow(managerPost))],
  roles: Object.entries(roleIds).map(([key, row]) => dated<Role>({ id: row as RoleId, name: key, key: key as KeyRole, sample: false })),
  holders: Object.values(holders).map(row => dated<RoleHolder>(row)),
  routes: [dated(routeRow(1, 'jobDescription')), dated(routeRow(2, 'process')), dated(routeRow(3, 'contractAnnex'))],
  steps: Object.values(steps).map(row => dated<RouteStep>(row))
};

export const ground = new Ground(rows);
export const policyOf = (given: Partial<GroundRows> = {}, substitutions: readonly SubstitutionEntry[] = []): Policy =>
  listPolicy(new Ground({ ...rows, ...given }), substitutions);
export const policy = policyOf();

export const digest = (letter: string): Digest => letter.repeat(64) as Digest;

export const envelope = (given: Partial<Envelope> = {}): Envelope => ({
  schema: 1, document, edition: 1, kind: 'jobDescription', organisation: agency, unit: personnel, post,
  authors: [id('author')], conditions: [], concerned: [], changeSummary: '', content: digest('c'), files: [], ...given
});

export const processEnvelope = (given: Partial<Envelope> = {}): Envelope => envelope({
  document: process, kind: 'process', unit: undefined, post: undefined, owner: roleId('processOwner'), ...given
});

export const annexEnvelope = (given: Partial<Envelope> = {}): Envelope =>
  envelope({ document: annex, kind: 'contractAnnex', employee: id('employee'), ...given });

export const routeOf = (of: Envelope, at = MONDAY): FrozenRoute => {
  const route = frozenRoute(ground, of, at);
  if (!route) throw new Error('no route');
  return route;
};

let last = 0;
const requestOf = (by: PersonId, n: number): string => `${by}-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A row of the log: minutes after Monday morning, by whom. Rows made later have larger ids. */
export const row = (who: Who, at: number, act: DocumentAct, given: Partial<Entry> = {}): Entry => {
  last += 1;
  return {
    id: last as LogEntryId, log: 'open', by: id(who), at: minute(at), request: requestOf(id(who), last), untouched: true, ...act, ...given
  } as Entry;
};

export const absent = (who: Who, at: number, act: Omit<SubstitutionAct, 'kind'>): SubstitutionEntry => {
  last += 1;
  return { id: last as LogEntryId, log: 'open', by: id(who), at: minute(at), request: requestOf(id(who), last), untouched: true, kind: 'nameSubstitute', ...act };
};

export const about = (of: Envelope = envelope(), round = 1): { document: DocumentId; edition: number; hash: Digest; round: number } =>
  ({ document: of.document, edition: of.edition, hash: digest('a'), round });

export const submitted = (at = 0, of: Envelope = envelope(), who: Who = 'author', round = 1, given: Partial<Entry> = {}): Entry =>
  row(who, at, { ...about(of, round), kind: 'submit', envelope: of, sealed: true, route: routeOf(of, minute(at)) }, given);

type Answering = 'coordinate' | 'coordinateWithRemarks' | 'approve' | 'sign' | 'return' | 'reject';

export const did = (
  who: Who, at: number, kind: Answering, of: RouteStep, given: { readonly text?: string; readonly round?: number; readonly of?: Envelope } = {}
): Entry => row(who, at, { ...about(given.of ?? envelope(), given.round), kind, step: of.id, text: given.text });

/** The whole way of a job description until it waits for its order. */
export const coordinated = (): readonly Entry[] => [
  submitted(0),
  did('manager', 1, 'coordinate', steps.manager),
  did('head', 2, 'approve', steps.head),
  did('partner', 3, 'coordinate', steps.partner),
  did('lawyer', 4, 'coordinate', steps.lawyers),
  did('secondLawyer', 5, 'coordinate', steps.lawyers)
];

export const logOf = (history: readonly Entry[], by: Policy = policy): EditionLog => {
  const { document: of, edition } = history[0];
  const log = replay(by, history).editions.get(editionKey(of, edition));
  if (!log) throw new Error('nothing replayed');
  return log;
};

export const approvalOf = (history: readonly Entry[], by: Policy = policy): Approval => logOf(history, by).approval;

/** Names of the steps that wait for an answer. */
export const openSteps = (approval: Approval): readonly number[] =>
  (approval.status === 'drafting' ? [] : approval.round.steps.flatMap(({ status, frozen }) => (status === 'open' ? [frozen.step as number] : [])));

export const reasons = (history: readonly Entry[], by: Policy = policy): readonly InertReason[] => logOf(history, by).inert.map(({ reason }) => reason);

export const day = plainDate;
