import type { DocumentId, PersonId, PostId, ReadingAssignmentId, RoleId, UnitId } from '../identity';
import { groupBy } from '../grouping';
import type { HolderIndex } from '../people/holders';
import type { RoleHolder } from '../people/role';
import type { PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import { isValidOn, type Validity } from '../time/validity';
import type { ConfirmedEdition } from './editions';
import { editionKey, readersOf, type Replay } from './replay';
import { dueDay } from './timeAllowed';

/** Who has to read a document: whoever holds a role, belongs to a unit or holds a post, each narrowing the others. */
export interface ReadingAssignment {
  readonly id: ReadingAssignmentId;
  readonly document: DocumentId;
  readonly role?: RoleId;
  readonly unit?: UnitId;
  readonly post?: PostId;
  /** Working days, counted from the day on which a person has it to read. */
  readonly days: number;
  readonly validity: Validity;
  readonly sample: boolean;
}

export type ReadingState =
  | { readonly status: 'read'; readonly at: number }
  | { readonly status: 'open' | 'overdue'; readonly due: PlainDate };

/** That a person has to read an edition in force, since the day on which both it and the person's place were there. */
export type Reading = ReadingState & {
  readonly person: PersonId;
  readonly document: DocumentId;
  readonly edition: ConfirmedEdition;
  readonly since: PlainDate;
};

const concerns = ({ role, unit, post }: ReadingAssignment, row: RoleHolder): boolean =>
  (role === undefined || row.role === role) && (unit === undefined || row.scope.unit === unit) && (post === undefined || row.scope.post === post)
  && (role !== undefined || unit !== undefined || post !== undefined);

const latest = (days: readonly (PlainDate | undefined)[]): PlainDate | undefined =>
  days.reduce<PlainDate | undefined>((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);

/**
 * All that has to be read on a day, by person: by assignments, and one's own post's job description always. Documents without a
 * text in the log ask for nothing: what nobody can open nobody can confirm.
 */
export const readingsOn = (
  { assignments, holders, editions, replay, posts }: {
    readonly assignments: readonly ReadingAssignment[]; readonly holders: HolderIndex; readonly replay: Replay;
    readonly editions: ReadonlyMap<DocumentId, readonly ConfirmedEdition[]>; readonly posts: ReadonlyMap<DocumentId, PostId>;
  }, on: PlainDate
): ReadonlyMap<PersonId, readonly Reading[]> => {
  const inForce = (document: DocumentId): ConfirmedEdition | undefined =>
    editions.get(document)?.find(edition => edition.hash !== undefined && isValidOn(edition.validity, on));
  const held = holders.rows.filter(row => row.onBehalfOf === undefined && isValidOn(row.validity, on));
  const found = new Map<string, Reading>();
  const ask = (row: RoleHolder, document: DocumentId, days: number, from: PlainDate | undefined): void => {
    const edition = inForce(document);
    if (!edition) return;
    const since = latest([edition.validity.from, row.validity.from, from]) ?? on;
    const log = replay.editions.get(editionKey(document, edition.number));
    const at = log && readersOf(log).get(row.person.id);
    const due = dueDay(Date.parse(`${since}T12:00:00Z`), days);
    const state: ReadingState = at !== undefined && dayInTallinn(new Date(at)) <= on ? { status: 'read', at } : { status: due < on ? 'overdue' : 'open', due };
    const key = `${row.person.id} ${document}`;
    const was = found.get(key);
    if (!was || since < was.since) found.set(key, { ...state, person: row.person.id, document, edition, since });
  };
  for (const assignment of assignments.filter(({ validity }) => isValidOn(validity, on))) {
    for (const row of held) if (concerns(assignment, row)) ask(row, assignment.document, assignment.days, assignment.validity.from);
  }
  const byPost = groupBy([...posts], ([, post]) => post);
  for (const row of held) {
    if (row.scope.post !== undefined) for (const [document] of byPost.get(row.scope.post) ?? []) ask(row, document, OWN_JOB_DAYS, undefined);
  }
  return groupBy([...found.values()], reading => reading.person);
};

/** Working days to read the own job description. */
const OWN_JOB_DAYS = 5;
