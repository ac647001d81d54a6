import { absencesIn } from '../../desk/absence';
import type { SubstitutionEntry } from '../../approval/entry';
import type { PersonId } from '../../identity';
import { addDays, type PlainDate } from '../../time/plainDate';
import { isValidOn } from '../../time/validity';
import { peopleIn, rowsNear, type HeldRole } from '../holders';
import type { Person } from '../person';
import type { RoleHolder } from '../role';
import { answersTo, relationsOf, rowsAt, type Relation, type Ties } from './relations';
import { holdsAt } from '../scope';
import { isAtItsPlaces } from './seatFile';
import { isAt, isPlace, type Who } from './subject';
import type { Beside, Tie, TieSeat } from './tie';

/** Whose tasks are handed over: a person's who goes, or those of a unit that is no more. */
export type Leaving = Extract<Who, { kind: 'person' | 'unit' }>;

/** What becomes of a tie on the day after the last one. */
export type Fate =
  /** Somebody begins on the next day, says the list already. */
  | { readonly status: 'takenOver'; readonly people: readonly Person[] }
  /** Others have had it all along and keep it. */
  | { readonly status: 'shared'; readonly people: readonly Person[] }
  /** Nobody has it; somebody stands in. */
  | { readonly status: 'standIn'; readonly people: readonly Person[] }
  /** Nobody has it until somebody begins on a later day. */
  | { readonly status: 'later'; readonly people: readonly Person[]; readonly from: PlainDate }
  | { readonly status: 'ownerless' }
  /** Belongs to the unit that goes, and no list says where to. */
  | { readonly status: 'needsPlace' }
  /** Is itself over with the last day. */
  | { readonly status: 'ends' };

export type FateStatus = Fate['status'];

/** What has to be seen to before the last day is over. */
export const isOpenFate = ({ status }: Fate): boolean => status === 'ownerless' || status === 'later' || status === 'needsPlace';

export interface HandoverItem { readonly relation: Relation; readonly fate: Fate }

export interface Handover {
  readonly who: Leaving;
  /** The last day. */
  readonly on: PlainDate;
  readonly items: readonly HandoverItem[];
}

/** What people said of their own absences, for those who may know it. */
export interface KnownAbsences {
  readonly entries: readonly SubstitutionEntry[];
  readonly personOf: (id: PersonId) => Person | undefined;
}

const NO_ABSENCES: KnownAbsences = { entries: [], personOf: () => undefined };

interface Next {
  readonly ties: Ties;
  readonly day: PlainDate;
  readonly leaves: (row: RoleHolder) => boolean;
  readonly isGone: (person: PersonId) => boolean;
  /** Who stands in on the next day for somebody who goes, by their own word. */
  readonly namedFor: (row: RoleHolder) => readonly Person[];
}

const heldOf = ({ ties: { known: { facts: { holders } } } }: Next, { row }: HeldRole): RoleHolder =>
  (row.onBehalfOf === undefined ? row : holders.byId.get(row.onBehalfOf) ?? row);

/** Whether a row, once it holds, fills what those who go have filled. */
const fills = (next: Next, seat: TieSeat, via: readonly HeldRole[], row: RoleHolder): boolean => {
  if (next.leaves(row)) return false;
  if (!answersTo(next.ties.known, seat, row.scope)) return false;
  return !seat.own || via.length === 0 || via.some(({ scope }) => holdsAt(row.scope, scope));
};

/** Who stands in on the next day for rows that have not been ended: a substitute of a row that is over has nothing. */
const standIns = (next: Next, left: readonly RoleHolder[]): readonly Person[] => {
  const { ties: { known: { facts: { holders } } }, day, isGone, namedFor } = next;
  const people = left.filter(({ validity }) => isValidOn(validity, day)).flatMap(row => [
    ...(holders.substitutesByHolder.get(row.id) ?? []).filter(({ validity }) => isValidOn(validity, day)).map(({ person }) => person), ...namedFor(row)
  ]).filter(({ id }) => !isGone(id));
  return [...new Map(people.map(person => [person.id, person])).values()];
};

const byStart = (a: RoleHolder, b: RoleHolder): number => ((a.validity.from ?? '') < (b.validity.from ?? '') ? -1 : 1);

/** Who begins first after the next day. */
const laterIn = (rows: readonly RoleHolder[], day: PlainDate): Fate => {
  const coming = rows.filter(({ validity: { from, until } }) => from !== undefined && from > day && (until === undefined || until >= from)).sort(byStart);
  const from = coming[0]?.validity.from;
  return from === undefined ? { status: 'ownerless' } : { status: 'later', from, people: peopleIn(coming.filter(({ validity }) => validity.from === from)) };
};

const fateOfPlace = (next: Next, seat: TieSeat, via: readonly HeldRole[]): Fate => {
  const { ties: { known: { facts: { holders } }, on }, day } = next;
  const filling = seat.roles.flatMap(role => rowsNear(holders, role, isAtItsPlaces(seat) ? seat.scope : {})).filter(row => fills(next, seat, via, row));
  const rows = filling.filter(({ validity }) => isValidOn(validity, day));
  if (rows.length > 0) {
    const before = rows.filter(row => isValidOn(row.validity, on));
    return before.length > 0 ? { status: 'shared', people: peopleIn(before) } : { status: 'takenOver', people: peopleIn(rows) };
  }
  const people = standIns(next, via.map(held => heldOf(next, held)));
  return people.length > 0 ? { status: 'standIn', people } : laterIn(filling, day);
};

const worstFirst: readonly FateStatus[] = ['ownerless', 'later', 'standIn', 'takenOver', 'shared'];

/** Who sits somewhere for several places needs somebody for each of them: the worst of their fates counts. */
const fateOfSeat = (next: Next, seat: TieSeat, via: readonly HeldRole[]): Fate => {
  if (!seat.own || via.length < 2) return fateOfPlace(next, seat, via);
  const fates = via.map(held => fateOfPlace(next, seat, [held]));
  return fates.reduce((worst, fate) => (worstFirst.indexOf(fate.status) < worstFirst.indexOf(worst.status) ? fate : worst));
};

/** Of those who fill the place as well: who goes on, else who begins the next day. */
const fateBeside = ({ ties: { on }, day, isGone }: Next, beside: readonly Beside[]): Fate | undefined => {
  const there = beside.filter(({ person, validity }) => !isGone(person.id) && isValidOn(validity, day));
  const before = there.filter(({ validity }) => isValidOn(validity, on));
  if (before.length > 0) return { status: 'shared', people: before.map(({ person }) => person) };
  return there.length > 0 ? { status: 'takenOver', people: there.map(({ person }) => person) } : undefined;
};

/** Who fills the place on a later day first. */
const laterBeside = ({ day, isGone }: Next, beside: readonly Beside[]): Fate | undefined => {
  const coming = beside.filter(({ person, validity: { from } }) => !isGone(person.id) && from !== undefined && from > day);
  const from = coming.reduce<PlainDate | undefined>((first, { validity }) => (first === undefined || (validity.from ?? first) < first ? validity.from : first), undefined);
  return from === undefined ? undefined : { status: 'later', from, people: coming.filter(({ validity }) => validity.from === from).map(({ person }) => person) };
};

const fateOfNamed = (next: Next, { kind, people: named, others, rows = [], beside = [], heirs }: Extract<Tie, { by: 'people' }>): Fate => {
  const { known: { facts: { holders }, personOf } } = next.ties;
  const stay = named.filter(id => !next.isGone(id)).flatMap(id => personOf(id) ?? []);
  if (stay.length === named.length && named.length > 0) {
    // A unit goes, and those whom the thing names do not: but the mandate was the unit's to give.
    return kind === 'coreTeam' ? { status: 'needsPlace' } : { status: 'shared', people: stay };
  }
  if (others && stay.length > 0) return { status: 'shared', people: stay };
  const byOthers = fateBeside(next, beside);
  if (byOthers) return byOthers;
  const people = standIns(next, rows.flatMap(id => holders.byId.get(id) ?? []).filter(row => next.isGone(row.person.id)));
  if (people.length > 0) return { status: 'standIn', people };
  return laterBeside(next, beside) ?? (heirs ? fateOfSeat(next, heirs, []) : { status: 'ownerless' });
};

/** A row of a role is over by the list's own word, and work in hand by itself never. */
const isOver = ({ tie }: Relation, day: PlainDate): boolean =>
  tie.by !== 'row' && tie.kind !== 'approval' && tie.kind !== 'suggestion' && tie.validity.until !== undefined && tie.validity.until < day;

const fateOf = (next: Next, relation: Relation): Fate => {
  const { tie, via } = relation;
  if (isOver(relation, next.day)) return { status: 'ends' };
  switch (tie.by) {
    case 'row':
    case 'seat': return fateOfSeat(next, tie.seat, via);
    case 'people': return fateOfNamed(next, tie);
    case 'place': return { status: 'needsPlace' };
    default: return tie satisfies never;
  }
};

const nextOf = (ties: Ties, who: Leaving, { entries, personOf }: KnownAbsences): Next => {
  const { known, on } = ties;
  const day = addDays(on, 1);
  const absences = absencesIn(entries, day).filter(({ state }) => state === 'now');
  const gone = who.kind === 'person' ? new Set([who.id]) : new Set<PersonId>();
  const rows = isPlace(who) ? new Set(rowsAt(ties, who).map(({ row }) => row)) : undefined;
  return {
    ties, day,
    // A row at the unit that begins later goes with the unit, too.
    leaves: row => (rows ? rows.has(row) || isAt(known, row.scope, who as Extract<Leaving, { kind: 'unit' }>) : gone.has(row.person.id)),
    isGone: person => gone.has(person),
    namedFor: row => absences.filter(({ absent, holder }) => absent === row.person.id && (holder === undefined || holder === row.id))
      .flatMap(({ substitute }) => personOf(substitute) ?? [])
  };
};

/**
 * All that somebody who goes, or a unit that is no more, has to hand over by the end of the day of the ties, and what becomes of it on
 * the day after. It is told by the lists as they are: who begins later stands there with the day from which the row holds.
 */
export const handoverOf = (ties: Ties, who: Leaving, absences: KnownAbsences = NO_ABSENCES): Handover => {
  const next = nextOf(ties, who, absences);
  return { who, on: ties.on, items: relationsOf(ties, who).map(relation => ({ relation, fate: fateOf(next, relation) })) };
};
