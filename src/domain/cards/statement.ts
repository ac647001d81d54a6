import type { PersonId } from '../identity';
import { groupBy } from '../grouping';
import type { Confirmation } from '../teams/confirmation';
import type { PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import { isPointOf } from './checklist';
import { keepersOf, type ActingOn, type CardSubject, type Keeper, type KeeperFacts, noActing } from './keepers';

/** What somebody says of a card, or of one of its points. */
export interface Said {
  readonly subject: CardSubject;
  /** Absent: the whole card. */
  readonly point?: string;
  readonly isTrue: boolean;
  /** What is wrong, where it is not true. */
  readonly note?: string;
}

/** Why a statement does not count. */
export type NoStatement =
  /** Whoever said it did not keep the card on that day. */
  | 'notKeeper'
  /** Nobody can mend what nobody has named. */
  | 'noteMissing'
  /** The card's checklist has no such point. */
  | 'unknownPoint';

/** Why a row does not count. */
export type Inert = NoStatement | 'changed';

export type Judged = { readonly status: 'counts'; readonly as: Keeper } | { readonly status: 'not'; readonly why: NoStatement };

/** The one rule of *info õige*: it draws the buttons, guards the write and judges the rows. */
export const judge = (facts: KeeperFacts, said: Said, by: PersonId, on: PlainDate, actingOn: ActingOn = noActing): Judged => {
  if (said.point !== undefined && !isPointOf(said.subject, said.point)) return { status: 'not', why: 'unknownPoint' };
  const as = keepersOf(facts, said.subject, on, actingOn).find(({ person }) => person.id === by);
  if (!as) return { status: 'not', why: 'notKeeper' };
  return said.isTrue || (said.note ?? '').trim() !== '' ? { status: 'counts', as } : { status: 'not', why: 'noteMissing' };
};

/** A statement that counts, with the day on which it was made and as what its author kept the card. */
export interface Statement { readonly row: Confirmation; readonly on: PlainDate; readonly as: Keeper }

export interface InertConfirmation { readonly row: Confirmation; readonly on: PlainDate; readonly why: Inert }

/** What was said of one card up to a day, the earliest first, and the rows that do not count. */
export interface StatementsOf { readonly counted: readonly Statement[]; readonly inert: readonly InertConfirmation[] }

export const cardKey = ({ kind, id }: CardSubject): string => `${kind} ${id}`;

const NOTHING: StatementsOf = { counted: [], inert: [] };

/** Rows are numbered as they come, so of one second the higher number is the later. */
const inOrder = (a: Confirmation, b: Confirmation): number => a.at - b.at || a.id - b.id;

const judgeRows = (facts: KeeperFacts, rows: readonly Confirmation[], until: PlainDate, actingOn: ActingOn): StatementsOf => {
  const [counted, inert]: [Statement[], InertConfirmation[]] = [[], []];
  for (const row of [...rows].sort(inOrder)) {
    const on = dayInTallinn(new Date(row.at));
    if (on > until) continue;
    if (!row.untouched) {
      inert.push({ row, on, why: 'changed' });
      continue;
    }
    const judged = judge(facts, row, row.by.id, on, actingOn);
    if (judged.status === 'counts') counted.push({ row, on, as: judged.as });
    else inert.push({ row, on, why: judged.why });
  }
  return { counted, inert };
};

export type CardFacts = KeeperFacts & { readonly confirmations: readonly Confirmation[] };

/** All that was said up to a day, each card judged once and only when it is asked for. */
export interface Statements {
  readonly until: PlainDate;
  readonly of: (subject: CardSubject) => StatementsOf;
  /** Rows of all cards that do not count, the latest first. */
  readonly inert: () => readonly InertConfirmation[];
}

export const statementsUntil = (facts: CardFacts, until: PlainDate, actingOn: ActingOn = noActing): Statements => {
  const rowsOf = groupBy(facts.confirmations, ({ subject }) => cardKey(subject));
  const known = new Map<string, StatementsOf>();
  const judged = (key: string): StatementsOf => {
    const rows = rowsOf.get(key);
    if (!rows) return NOTHING;
    const was = known.get(key) ?? judgeRows(facts, rows, until, actingOn);
    known.set(key, was);
    return was;
  };
  return {
    until,
    of: subject => judged(cardKey(subject)),
    inert: () => [...rowsOf.keys()].flatMap(key => judged(key).inert).sort((a, b) => inOrder(b.row, a.row))
  };
};
