import { confirmedEditions, type ConfirmedEdition } from '../../domain/approval/editions';
import type { Entry, SubstitutionEntry } from '../../domain/approval/entry';
import { Ground, type GroundRows } from '../../domain/approval/ground';
import { listPolicy } from '../../domain/approval/listPolicy';
import type { Policy } from '../../domain/approval/policy';
import { replay, type Replay } from '../../domain/approval/replay';
import type { Edition } from '../../domain/documents/document';
import type { DocumentId, LogEntryId, PersonId } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import type { Logged } from './logRows';

/** What the logs, and the lists that approvals rely on, say. */
export interface ApprovalRows {
  readonly ground: GroundRows;
  readonly log: readonly Logged[];
  /** Absent for people who may not read the restricted log. */
  readonly restrictedLog?: readonly Logged[];
  readonly editions: readonly Edition[];
}

/** Everything that is worked out from the logs, once for all who ask. */
export interface Approvals {
  readonly ground: Ground;
  readonly policy: Policy;
  readonly replay: Replay;
  /** Confirmed editions of each document, the list's and the log's, latest number first. */
  readonly editions: ReadonlyMap<DocumentId, readonly ConfirmedEdition[]>;
  readonly entries: readonly Entry[];
  readonly substitutions: readonly SubstitutionEntry[];
  /** Rows of the logs that nobody can make sense of. */
  readonly broken: readonly Extract<Logged, { is: 'broken' }>[];
  /** The last row of each log: whoever writes the next names it. */
  readonly last: { readonly open?: LogEntryId; readonly restricted?: LogEntryId };
  /** Everybody whom rows of the log or role holders name. */
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Whether the restricted log was read too. */
  readonly readsRestricted: boolean;
}

const lastOf = (log: readonly Logged[]): LogEntryId | undefined =>
  log.reduce<LogEntryId | undefined>((last, { id }) => (last === undefined || id > last ? id : last), undefined);

const peopleIn = (holders: GroundRows['holders'], log: readonly Logged[]): ReadonlyMap<PersonId, Person> => {
  const people = new Map<PersonId, Person>();
  for (const { author } of log) people.set(author.id, author);
  for (const { value: { person } } of holders) people.set(person.id, person);
  return people;
};

export const approvalsOf = ({ ground: rows, log, restrictedLog, editions }: ApprovalRows): Approvals => {
  const all = restrictedLog ? [...log, ...restrictedLog] : log;
  const entries: Entry[] = [];
  const substitutions: SubstitutionEntry[] = [];
  const broken: Extract<Logged, { is: 'broken' }>[] = [];
  for (const one of all) {
    if (one.is === 'act') entries.push(one.entry);
    else if (one.is === 'substitution') substitutions.push(one.entry);
    else if (one.row.Document !== undefined) broken.push(one); // without a document it is the security check's
  }
  const ground = new Ground(rows);
  const policy = listPolicy(ground, substitutions);
  const replayed = replay(policy, entries);
  return {
    ground, policy, replay: replayed, entries, substitutions, broken,
    editions: confirmedEditions(editions, replayed),
    last: { open: lastOf(log), restricted: restrictedLog && lastOf(restrictedLog) },
    people: peopleIn(rows.holders, all),
    readsRestricted: restrictedLog !== undefined
  };
};

