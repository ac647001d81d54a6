import { inWrittenOrder, type SubstitutionEntry } from '../approval/entry';
import type { PersonId, RoleHolderId } from '../identity';
import type { BasisKind } from '../people/role';
import type { PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import type { DeskFacts, Sitting } from './deskFacts';

export type AbsenceState = 'coming' | 'now' | 'past' | 'ended';

/** An absence that a person said of themselves. */
export interface Absence {
  /** Names the row: ending it refers to it. */
  readonly request: string;
  readonly absent: PersonId;
  readonly substitute: PersonId;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The one place that it is about; absent: all of them. */
  readonly holder?: RoleHolderId;
  readonly basis: { readonly kind: BasisKind; readonly reference?: string };
  readonly state: AbsenceState;
  /** The day on which it was taken back. */
  readonly endedOn?: PlainDate;
}

/** That somebody stands in for somebody, by an absence (`named`) or by a row of the list of role holders (`standing`). */
export interface StandIn {
  readonly key: string;
  readonly source: 'named' | 'standing';
  readonly absent: PersonId;
  readonly substitute: PersonId;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly holder?: RoleHolderId;
  readonly basis: { readonly kind: BasisKind; readonly reference?: string };
  /** Whether it holds on the day asked about; else it is still to come. */
  readonly now: boolean;
}

/** A signature is valid only where the substitute acts on an order that is named. */
export const maySign = ({ basis: { kind, reference } }: Pick<Absence, 'basis'>): boolean => kind === 'order' && (reference ?? '').trim() !== '';

const stateOf = (from: PlainDate, until: PlainDate, on: PlainDate): AbsenceState => (on < from ? 'coming' : on > until ? 'past' : 'now');

/**
 * All absences that count, in the order in which they were said. Rows that were changed, that carry another's request id or that
 * name their own author say nothing: the same rule as the policy's (domain/approval/listPolicy.ts).
 */
export const absencesIn = (entries: readonly SubstitutionEntry[], on: PlainDate): readonly Absence[] => {
  const said = inWrittenOrder(entries).filter(({ untouched, request, by }) => untouched && request.startsWith(`${by}-`));
  return said.flatMap(entry => {
    if (entry.kind !== 'nameSubstitute' || entry.substitute === entry.by) return [];
    const { request, by, substitute, from, until, holder, basis } = entry;
    const end = said.find(other => other.kind === 'endSubstitution' && other.by === by && other.ends === request
      && (other.at > entry.at || (other.at === entry.at && other.id > entry.id)));
    return [{
      request, absent: by, substitute, from, until, holder, basis,
      state: end ? 'ended' : stateOf(from, until, on), endedOn: end && dayInTallinn(new Date(end.at))
    } as const];
  });
};

/** What a person said of their own absences: the ones to come and today's first, then those that are over, the latest first. */
export const absencesOf = ({ substitutions }: Pick<DeskFacts, 'substitutions'>, { me, on }: Sitting): readonly Absence[] => {
  const isOver = ({ state }: Absence): boolean => state === 'past' || state === 'ended';
  return absencesIn(substitutions, on).filter(({ absent }) => absent === me).sort((a, b) =>
    Number(isOver(a)) - Number(isOver(b)) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) * (isOver(a) ? -1 : 1));
};

const isLive = ({ state }: Absence): boolean => state === 'now' || state === 'coming';

const named = (absence: Absence): StandIn => {
  const { request, absent, substitute, from, until, holder, basis, state } = absence;
  return { key: request, source: 'named', absent, substitute, from, until, holder, basis, now: state === 'now' };
};

/** Standing rows that hold now or later. A holder whose own row is over has nobody standing in. */
const standing = ({ holders }: Pick<DeskFacts, 'holders'>, on: PlainDate): readonly StandIn[] => holders.rows.flatMap(row => {
  const held = row.onBehalfOf === undefined ? undefined : holders.byId.get(row.onBehalfOf);
  const { from, until } = row.validity;
  if (!held || held.onBehalfOf !== undefined || (until !== undefined && until < on)) return [];
  if (held.validity.until !== undefined && held.validity.until < on) return [];
  return [{
    key: `row-${row.id}`, source: 'standing' as const, absent: held.person.id, substitute: row.person.id, from, until, holder: held.id,
    basis: { kind: row.basisKind ?? 'appointment', reference: row.basis }, now: from === undefined || from <= on
  }];
});

type StandInFacts = Pick<DeskFacts, 'substitutions' | 'holders'>;

const all = (facts: StandInFacts, on: PlainDate): readonly StandIn[] =>
  [...absencesIn(facts.substitutions, on).filter(isLive).map(named), ...standing(facts, on)];

/** Whom a person stands in for, now or later. */
export const standingIn = (facts: StandInFacts, { me, on }: Sitting): readonly StandIn[] => all(facts, on).filter(({ substitute }) => substitute === me);

/** Who stands in for a person by a row of the list, now or later; what the person said stands among the own absences. */
export const standingInFor = (facts: StandInFacts, { me, on }: Sitting): readonly StandIn[] =>
  standing(facts, on).filter(({ absent }) => absent === me);
