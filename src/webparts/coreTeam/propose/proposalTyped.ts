import type { OrganisationId, PersonId, ServiceId, UnitId } from '../../../domain/identity';
import type { Person } from '../../../domain/people/person';
import type { ProposedMember, Seat } from '../../../domain/teams/composition';
import { placesOf, type MemberTyped } from '../../../domain/teams/proposalProblems';
import { mandateRights, memberCapacities, type MandateRight } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { parsePlainDate, type PlainDate } from '../../../domain/time/plainDate';

/** A row of the form, as it stands in its fields: what is not chosen is empty. */
export interface RowTyped {
  readonly key: string;
  /** 0: nobody yet. */
  readonly person: number;
  readonly name: string;
  readonly organisation: string;
  readonly unit: string;
  readonly capacity: string;
  readonly service: string;
  readonly term: string;
  readonly from: string;
  readonly until: string;
  readonly mandate: readonly MandateRight[];
}

export interface ProposalTyped { readonly rows: readonly RowTyped[]; readonly reason: string }

/** What the browser keeps it under. */
export const PROPOSAL_FORM = 'teamProposal';

export const emptyRow = (today: PlainDate): RowTyped => ({
  key: crypto.randomUUID(), person: 0, name: '', organisation: '', unit: '', capacity: '', service: '', term: '', from: today, until: '', mandate: []
});

const texts = ['key', 'name', 'organisation', 'unit', 'capacity', 'service', 'term', 'from', 'until'] as const satisfies readonly (keyof RowTyped)[];

/** What stands in the storage may be of an earlier release, or somebody else's. */
const isRow = (kept: unknown): kept is RowTyped => {
  const row = kept as Partial<Record<keyof RowTyped, unknown>> | null;
  return typeof row === 'object' && row !== null && typeof row.person === 'number' && texts.every(name => typeof row[name] === 'string')
    && Array.isArray(row.mandate) && row.mandate.every(right => mandateRights.some(one => one === right));
};

export const rowsKept = (kept: unknown): readonly RowTyped[] => (Array.isArray(kept) ? kept.filter(isRow) : []);

const isEmpty = ({ person, organisation, capacity, mandate }: RowTyped): boolean => person === 0 && organisation === '' && capacity === '' && mandate.length === 0;

const textOf = (id: number | undefined): string => (id === undefined ? '' : String(id));

/** A row that says what somebody proposed before. */
export const rowOf = ({ person, terms }: ProposedMember): RowTyped => ({
  key: crypto.randomUUID(), person: person.id, name: person.name, organisation: textOf(terms.organisation), unit: textOf(terms.unit), capacity: terms.capacity,
  service: textOf(terms.service), term: terms.term, from: terms.from, until: terms.until ?? '', mandate: terms.mandate
});

/** Adds rows to those that are typed: an untouched row makes way, and a person stands there once. */
export const withRows = (rows: readonly RowTyped[], more: readonly RowTyped[]): readonly RowTyped[] =>
  [...rows.filter(row => !isEmpty(row) && more.every(({ person }) => person !== row.person)), ...more];

/** What is known of a person fills what is still empty: where the rows place them, and what they had in the team before. */
export const withPerson = (row: RowTyped, { id, name }: Person, facts: TeamFacts, seats: readonly Seat[], today: PlainDate): RowTyped => {
  const seat = seats.find(({ person }) => person.id === id);
  const place = seat?.terms ?? placesOf(facts.holders, facts, id, today)[0];
  const before = seat ? { ...rowOf(seat), from: row.from, until: '' } : undefined;
  return {
    ...row, person: id, name, organisation: textOf(place?.organisation), unit: textOf(place?.unit),
    ...(before && isEmpty(row) ? { capacity: before.capacity, service: before.service, term: before.term, mandate: before.mandate } : {})
  };
};

const idOf = <Id extends number>(text: string): Id | undefined => (text === '' ? undefined : Number(text) as Id);

/** As the rules read it. */
export const memberTyped = ({ person, organisation, unit, capacity, service, term, from, until, mandate }: RowTyped): MemberTyped => {
  const [first, last] = [parsePlainDate(from), parsePlainDate(until)];
  const known = memberCapacities.find(one => one === capacity);
  return {
    mandate: mandateRights.filter(right => mandate.includes(right)),
    ...(person === 0 ? {} : { person: person as PersonId }), ...(organisation === '' ? {} : { organisation: idOf<OrganisationId>(organisation) }),
    ...(unit === '' ? {} : { unit: idOf<UnitId>(unit) }), ...(known ? { capacity: known } : {}), ...(service === '' ? {} : { service: idOf<ServiceId>(service) }),
    ...(term === 'permanent' || term === 'temporary' ? { term } : {}), ...(first ? { from: first } : {}), ...(last ? { until: last } : {})
  };
};
