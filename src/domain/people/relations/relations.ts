import { groupByEach } from '../../grouping';
import type { PersonId, RoleHolderId, RoleId } from '../../identity';
import type { PlainDate } from '../../time/plainDate';
import { isValidOn } from '../../time/validity';
import { rolesOf, type HeldRole } from '../holders';
import type { Person } from '../person';
import type { RoleHolder } from '../role';
import { holdsAt, scopeFields } from '../scope';
import { knownFacts, type KnownFacts } from './known';
import { seatFile, seatsNear, type SeatFile } from './seatFile';
import { tieSources } from './sources';
import { isAt, isPlace, type PlaceOfWho, type Who } from './subject';
import { tieKinds, type RelationFacts, type Tie, type TieSeat } from './tie';

/** All ties of a day, filed so that a question touches only those it is about. */
export interface Ties {
  readonly on: PlainDate;
  readonly known: KnownFacts;
  readonly all: readonly Tie[];
  readonly byRow: ReadonlyMap<RoleHolderId, readonly Tie[]>;
  readonly byRole: ReadonlyMap<RoleId, SeatFile>;
  readonly byPerson: ReadonlyMap<PersonId, readonly Tie[]>;
}

const NONE: readonly Tie[] = [];

const isSeat = (tie: Tie): tie is Extract<Tie, { by: 'seat' }> => tie.by === 'seat';

/** Made once for a day; working it out touches every row of the lists. */
export const tiesOn = (facts: RelationFacts, on: PlainDate): Ties => {
  const known = knownFacts(facts);
  const all = tieKinds.flatMap(kind => tieSources[kind](known, on));
  return {
    on, known, all,
    byRow: groupByEach(all, tie => (tie.by === 'row' ? [tie.row] : [])),
    byRole: new Map([...groupByEach(all.filter(isSeat), ({ seat }) => seat.roles)].map(([role, ties]) => [role, seatFile(ties)])),
    byPerson: groupByEach(all, tie => (tie.by === 'people' ? tie.people : []))
  };
};

/** Whether what is held in a scope answers to a seat. */
export const answersTo = ({ covers }: KnownFacts, { scope, exact, named }: TieSeat, held: HeldRole['scope']): boolean =>
  (exact ? holdsAt(held, scope) : covers(scope, held)) && (!named || scopeFields.every(field => scope[field] === undefined || held[field] === scope[field]));

/** A tie of whoever is asked about, and the rows by which they have it: none where the thing names them or belongs there. */
export interface Relation {
  readonly tie: Tie;
  readonly via: readonly HeldRole[];
  /** The holders in whose place it is done, where the rows are those of a substitute. */
  readonly insteadOf: readonly Person[];
}

const heldRow = ({ facts: { holders } }: KnownFacts, { row }: HeldRole): RoleHolder | undefined =>
  (row.onBehalfOf === undefined ? undefined : holders.byId.get(row.onBehalfOf));

const relation = (known: KnownFacts, tie: Tie, via: readonly HeldRole[]): Relation => ({
  tie, via,
  // Done in one's own right, it is not done in anybody's place.
  insteadOf: via.every(({ substitute }) => substitute) ? via.flatMap(held => heldRow(known, held)?.person ?? []) : []
});

/** Several rows of a forum may give somebody one and the same place in it. */
const sameness = (tie: Tie): string => (tie.kind === 'forum' ? `${tie.thing.subject.kind} ${tie.key.split(' ')[1]} ${tie.capacity}` : tie.key);

/** Ties that rows bring with them: the rows' own, and those of every seat that they fill. */
const tiesOfRows = ({ known, byRow, byRole }: Ties, rows: readonly HeldRole[]): readonly Relation[] => {
  const found = new Map<string, { readonly tie: Tie; readonly via: HeldRole[] }>();
  const put = (tie: Tie, held: HeldRole): void => {
    const key = sameness(tie);
    const known = found.get(key);
    if (!known) found.set(key, { tie, via: [held] });
    else if (!known.via.includes(held)) known.via.push(held);
  };
  for (const held of rows) {
    for (const tie of byRow.get(held.row.id) ?? NONE) put(tie, held);
    const seats = byRole.get(held.role);
    if (seats) for (const tie of seatsNear(seats, held.scope)) if (answersTo(known, tie.seat, held.scope)) put(tie, held);
  }
  return [...found.values()].map(({ tie, via }) => relation(known, tie, via));
};

const asHeld = (row: RoleHolder): HeldRole => ({ row, role: row.role, scope: row.scope, substitute: false });

/** Rows of holders at a place on a day; those who stand in for them are found with them. */
export const rowsAt = ({ known, on }: Ties, place: PlaceOfWho, day: PlainDate = on): readonly HeldRole[] =>
  known.facts.holders.rows.filter(row => row.onBehalfOf === undefined && isValidOn(row.validity, day) && isAt(known, row.scope, place)).map(asHeld);

const ofPlace = (ties: Ties, place: PlaceOfWho): readonly Relation[] => {
  const { known, all } = ties;
  // Who leads the place itself, the rows of the roles have said already.
  const isItself = ({ thing: { subject } }: Tie): boolean => subject.kind === place.kind && subject.id === place.id;
  const byRows = tiesOfRows(ties, rowsAt(ties, place)).filter(({ tie }) => !isItself(tie));
  const reached = new Set(byRows.map(({ tie }) => tie));
  return [
    ...all.filter(tie => !reached.has(tie) && !isItself(tie) && tie.places.some(scope => isAt(known, scope, place))).map(tie => relation(known, tie, [])),
    ...byRows
  ];
};

const byKind = (a: Relation, b: Relation): number => tieKinds.indexOf(a.tie.kind) - tieKinds.indexOf(b.tie.kind);

/** Everything that somebody or something has to do with on the day of the ties, by kind. */
export const relationsOf = (ties: Ties, who: Who): readonly Relation[] => {
  const { known, all, byPerson, byRole, on } = ties;
  if (isPlace(who)) return [...ofPlace(ties, who)].sort(byKind);
  if (who.kind === 'role') {
    const ofRole = [...all.filter(tie => tie.by === 'row' && tie.seat.roles.includes(who.id)), ...(byRole.get(who.id)?.all ?? NONE)];
    return [...new Map(ofRole.map(tie => [sameness(tie), tie])).values()].map(tie => relation(known, tie, [])).sort(byKind);
  }
  return [
    ...tiesOfRows(ties, rolesOf(known.facts.holders, who.id, on)),
    ...(byPerson.get(who.id) ?? NONE).map(tie => relation(known, tie, []))
  ].sort(byKind);
};

/** Key roles that a person holds side by side in their own right, each once: dual roles are normal and worth seeing. A post is no role. */
export const dualRolesOf = ({ known: { facts: { holders } }, on }: Ties, person: PersonId): readonly RoleId[] => {
  const held = [...new Set(rolesOf(holders, person, on).filter(({ key, substitute }) => key !== undefined && key !== 'postHolder' && !substitute).map(({ role }) => role))];
  return held.length > 1 ? held : [];
};
