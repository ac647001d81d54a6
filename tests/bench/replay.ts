import type { DocumentAct, Entry } from '../../src/domain/approval/entry';
import type { Digest, Envelope } from '../../src/domain/approval/envelope';
import { frozenRoute } from '../../src/domain/approval/freezing';
import { Ground, type GroundRows } from '../../src/domain/approval/ground';
import { listPolicy } from '../../src/domain/approval/listPolicy';
import { editionKey, replay } from '../../src/domain/approval/replay';
import type { Dated } from '../../src/domain/approval/dated';
import type {
  DocumentId, LogEntryId, OrganisationId, PersonId, PostId, RoleHolderId, RoleId, RouteId, RouteStepId, UnitId
} from '../../src/domain/identity';
import type { KeyRole, RoleScope } from '../../src/domain/people/role';
import type { Figure } from './figures';
import { timed } from './timed';

const DOCUMENTS = 10_000;
const UNITS = 200;
const HOUR = 3_600_000;
const START = Date.parse('2023-01-02T08:00:00Z');
const BEFORE = Date.parse('2022-01-02T08:00:00Z');

const dated = <T>(value: T): Dated<T> => ({ value, created: BEFORE, modified: BEFORE, editor: 1 as PersonId });

const roles: readonly KeyRole[] = ['departmentHead', 'postHolder', 'personnelPartner', 'lawyer', 'qualityManager', 'agencyHead'];
const roleOf = (key: KeyRole): RoleId => (roles.indexOf(key) + 1) as RoleId;
const personOf = (n: number): PersonId => (1000 + n) as PersonId;
const hash = 'a'.repeat(64) as Digest;

/** 200 units with a head, 6,000 posts with a manager and a holder each, a route of five steps, and 10,000 job descriptions. */
const lists = (): GroundRows => {
  let holder = 0;
  const held = (key: KeyRole, person: number, scope: RoleScope): GroundRows['holders'][number] => dated({
    id: ++holder as RoleHolderId, role: roleOf(key), person: { id: personOf(person), name: `${key} ${person}` }, scope, validity: {}, sample: true
  });
  const units = Array.from({ length: UNITS }, (_, n) => (n + 1) as UnitId);
  const posts = Array.from({ length: 6000 }, (_, n) => (n + 1) as PostId);
  const step = (n: number, kind: 'coordination' | 'approval' | 'order', who: 'lineManager' | 'departmentHead' | RoleId): GroundRows['steps'][number] => dated({
    id: n as RouteStepId, route: 1 as RouteId, name: `${n}`, order: n, parallel: false, kind, quorum: 'any', days: 3, validity: {},
    answerer: typeof who === 'number' ? { who: 'role', role: who } : { who }
  });
  return {
    documents: Array.from({ length: DOCUMENTS }, (_, n) =>
      dated({ id: (n + 1) as DocumentId, kind: 'jobDescription', organisation: 1 as OrganisationId, unit: units[n % UNITS], post: posts[n % posts.length] })),
    units: units.map(id => dated({ id, name: `${id}`, kind: 'department', organisation: 1 as OrganisationId, validity: {}, sample: true })),
    posts: posts.map((id, n) => dated({
      id, name: `${id}`, unit: units[n % UNITS], manager: posts[n % UNITS], seats: 1, aliases: [], validity: {}, sample: true
    })),
    roles: roles.map(key => dated({ id: roleOf(key), name: key, key, sample: true })),
    holders: [
      ...units.map((unit, n) => held('departmentHead', n, { unit })), ...posts.map((post, n) => held('postHolder', 1000 + n, { post })),
      held('personnelPartner', 500, { organisation: 1 as OrganisationId }), held('lawyer', 501, {}), held('qualityManager', 502, {})
    ],
    routes: [dated({ id: 1 as RouteId, name: 'ametijuhend', kind: 'jobDescription', validity: {}, sample: true })],
    steps: [
      step(1, 'coordination', 'lineManager'), step(2, 'approval', 'departmentHead'), step(3, 'coordination', roleOf('personnelPartner')),
      step(4, 'coordination', roleOf('lawyer')), step(5, 'order', roleOf('agencyHead'))
    ]
  };
};

/** Ten rows a document: a round that is returned, one that goes through, a comment, a repetition and a row of somebody who may not. */
const logOf = (rows: GroundRows, ground: Ground): readonly Entry[] => {
  const entries: Entry[] = [];
  const write = (by: PersonId, at: number, act: DocumentAct): void => {
    const id = (entries.length + 1) as LogEntryId;
    entries.push({ ...act, id, log: 'open', by, at, request: `${by}-${String(id).padStart(36, '0')}`, untouched: true } as Entry);
  };
  rows.documents.forEach(({ value }, n) => {
    const { id: document, unit, post, organisation } = value;
    const author = personOf(20_000 + n);
    const at = START + n * HOUR * 2;
    const envelope: Envelope = {
      schema: 1, document, edition: 1, kind: 'jobDescription', organisation, unit, post, authors: [author], conditions: [], concerned: [],
      changeSummary: '', content: hash, files: []
    };
    const route = frozenRoute(ground, envelope, at);
    if (!route) throw new Error('no route');
    const about = (round: number): { document: DocumentId; edition: number; hash: Digest; round: number } => ({ document, edition: 1, hash, round });
    const first = (step: number): PersonId => route.steps[step].places[0].person;
    const id = (step: number): RouteStepId => route.steps[step].step;
    write(author, at, { ...about(1), kind: 'submit', envelope, sealed: true, route });
    write(first(0), at + 1000, { ...about(1), kind: 'coordinate', step: id(0) });
    write(first(1), at + 2000, { ...about(1), kind: 'return', step: id(1), text: 'Täpsustada' });
    write(author, at + 3000, { ...about(2), kind: 'submit', envelope, sealed: true, route });
    write(author, at + 4000, { ...about(2), kind: 'comment', text: 'Parandatud' });
    write(personOf(30_000), at + 5000, { ...about(2), kind: 'coordinate', step: id(0) });
    write(first(0), at + 6000, { ...about(2), kind: 'coordinate', step: id(0) });
    write(first(1), at + 7000, { ...about(2), kind: 'approve', step: id(1) });
    write(first(2), at + 8000, { ...about(2), kind: 'coordinate', step: id(2) });
    write(first(3), at + 9000, { ...about(2), kind: 'coordinate', step: id(3) });
  });
  return entries;
};

const RUNS = 15;
const WARM_UPS = 2;

/** What a product without rules would do: the last act of each edition, and how many there are. */
const bareReduce = (entries: readonly Entry[]): unknown => entries.reduce((states, entry) => {
  const key = editionKey(entry.document, entry.edition);
  const was = states.get(key);
  return states.set(key, { kind: entry.kind, by: entry.by, at: entry.at, rows: (was?.rows ?? 0) + 1 });
}, new Map<number, { readonly kind: string; readonly by: PersonId; readonly at: number; readonly rows: number }>());

/** Replay of 100,000 rows of 10,000 documents with all rules, beside a bare reduce over the same rows. Throws when a state is not what it should be. */
export const replayFigures = (): readonly Figure[] => {
  const rows = lists();
  const ground = new Ground(rows);
  const entries = logOf(rows, ground);
  const policy = listPolicy(ground, []);
  const { editions } = replay(policy, entries);
  const right = [...editions.values()].every(({ approval, inert }) => approval.status === 'coordinated' && inert.length === 1);
  if (!right || editions.size !== DOCUMENTS) throw new Error('the replay says something else');
  const floor = timed(() => bareReduce(entries), RUNS, WARM_UPS);
  const middle = [...floor].sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  const name = `${entries.length.toLocaleString('en')} rows of ${DOCUMENTS.toLocaleString('en')} documents`;
  return [
    { group: 'replay', name: `bare reduce over ${name}`, unit: 'ms', runs: floor },
    { group: 'replay', name: `${name} with all rules`, unit: 'ms', runs: timed(() => replay(policy, entries), RUNS, WARM_UPS), floor: middle, aim: { times: 5 } },
    { group: 'replay', name: 'ten new rows after them', unit: 'ms', runs: (() => {
      const before = replay(policy, entries.slice(0, -10));
      return timed(() => replay(policy, entries.slice(-10), before), RUNS, WARM_UPS);
    })() },
    { group: 'replay', name: 'lists indexed for it', unit: 'ms', runs: timed(() => new Ground(rows), RUNS, WARM_UPS) }
  ];
};
