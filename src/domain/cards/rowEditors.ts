import type { PolicyFacts } from '../facts';
import { byId } from '../grouping';
import type { SupportServiceId } from '../identity';
import type { KeyRole } from '../people/role';
import type { PlainDate } from '../time/plainDate';
import { editorsOf, leadingRole, type CardSubject, type Keeper, type KeeperFacts } from './keepers';

/** Kinds of rows that have editors of their own, beside the quality managers who edit every row. */
export const keptKinds = ['areas', 'goals', 'indicators', 'services', 'supportServices'] as const;

export type KeptKind = typeof keptKinds[number];

export type RowEditorFacts = KeeperFacts & Pick<PolicyFacts, 'areas' | 'goals' | 'indicators'> & {
  /** Only which there are matters. */
  readonly supportServices: readonly { readonly id: SupportServiceId }[];
};

/** What is needed to say whose one row is: less than for all of them. */
export type RowOwnerFacts = KeeperFacts & Partial<Pick<RowEditorFacts, 'goals' | 'indicators'>>;

type Row<K extends KeptKind> = RowEditorFacts[K][number]['id'];

const goalSubject = ({ goals = [] }: Pick<RowOwnerFacts, 'goals'>, id: Row<'goals'>): CardSubject | undefined => {
  const goal = goals.find(one => one.id === id);
  return goal && { kind: 'policyArea', id: goal.policyArea };
};

const subjects: { readonly [K in KeptKind]: (facts: RowOwnerFacts, id: Row<K>) => CardSubject | undefined } = {
  areas: (_, id) => ({ kind: 'policyArea', id }),
  goals: goalSubject,
  indicators: (facts, id) => {
    const indicator = facts.indicators?.find(one => one.id === id);
    return indicator && goalSubject(facts, indicator.goal);
  },
  services: (_, id) => ({ kind: 'service', id }),
  supportServices: (_, id) => ({ kind: 'supportService', id })
};

/** The card that a row is part of: a goal and its indicators belong to the area's. Undefined where the facts do not say. */
export const subjectOfRow = (facts: RowOwnerFacts, kind: KeptKind, id: number): CardSubject | undefined =>
  (subjects[kind] as (f: RowOwnerFacts, i: number) => CardSubject | undefined)(facts, id);

/** Who edits a row on a day by their role, each person once, with the row of role holders that says so (`editorsOf` is the rule). */
export const editorsOfRow = (facts: RowOwnerFacts, kind: KeptKind, id: number, on: PlainDate): readonly Keeper[] => {
  const subject = subjectOfRow(facts, kind, id);
  return subject ? editorsOf(facts, subject, on) : [];
};

/** The role by which somebody edits rows of a card. */
export const roleOfEditor = (subject: CardSubject['kind']): KeyRole => (subject === 'service' ? 'agencyCoordinator' : leadingRole[subject]);

/** A row that has editors of its own. */
export interface EditedRow {
  readonly id: number;
  readonly subject: CardSubject;
  readonly editors: readonly Keeper[];
}

/** For each list, its rows that have editors on a day; all others are for quality managers only. Each card's people are asked for once. */
export const rowEditors = (facts: RowEditorFacts, on: PlainDate): Readonly<Record<KeptKind, ReadonlyMap<number, EditedRow>>> => {
  const known = new Map<string, readonly Keeper[]>();
  const services = byId(facts.services);
  const editors = (subject: CardSubject): readonly Keeper[] => {
    // Every service of an agency has the same coordinators.
    const key = subject.kind === 'service' ? `agency ${services.get(subject.id)?.organisation ?? ''}` : `${subject.kind} ${subject.id}`;
    const found = known.get(key) ?? editorsOf(facts, subject, on);
    known.set(key, found);
    return found;
  };
  const areaOfGoal = new Map(facts.goals.map(({ id, policyArea }) => [id, policyArea]));
  const edited = <T extends { readonly id: number }>(rows: readonly T[], subjectOf: (row: T) => CardSubject | undefined): ReadonlyMap<number, EditedRow> =>
    new Map(rows.flatMap((row): readonly (readonly [number, EditedRow])[] => {
      const subject = subjectOf(row);
      const people = subject ? editors(subject) : [];
      return subject && people.length > 0 ? [[row.id, { id: row.id, subject, editors: people }]] : [];
    }));
  return {
    areas: edited(facts.areas, ({ id }) => ({ kind: 'policyArea', id })),
    goals: edited(facts.goals, ({ policyArea }) => ({ kind: 'policyArea', id: policyArea })),
    indicators: edited(facts.indicators, ({ goal }) => {
      const area = areaOfGoal.get(goal);
      return area === undefined ? undefined : { kind: 'policyArea', id: area };
    }),
    services: edited(facts.services, ({ id }) => ({ kind: 'service', id })),
    supportServices: edited(facts.supportServices, ({ id }) => ({ kind: 'supportService', id }))
  };
};
