import { groupBy } from '../grouping';
import type { CoreTeamId } from '../identity';
import { alphabetically, byName } from '../search/collation';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import { compositionOf, type Composition, type MissingSeat, type Seat, type StandingStatus } from './composition';
import { institutionKey, type Institution } from './team';
import type { TeamFacts } from './teamFacts';

/** How many seats of a kind. A seat stands under each that is true of it: one given may expire, and have an extension pending. */
export interface MandateCounts {
  readonly seats: number;
  /** Sits, or will sit, by a given mandate. */
  readonly given: number;
  readonly pending: number;
  readonly expiring: number;
  /** Returned, rejected or taken back, and nothing proposed since. */
  readonly returned: number;
  readonly unverified: number;
  /** Written and not sent. */
  readonly notSubmitted: number;
  /** Institutions and services without a member that should have one. */
  readonly missing: number;
}

export interface MandateCell {
  readonly team: CoreTeamId;
  readonly institution: Institution;
  readonly seats: readonly Seat[];
  readonly missing?: MissingSeat;
  readonly counts: MandateCounts;
}

export interface MatrixTeam { readonly composition: Composition; readonly counts: MandateCounts }

export interface MatrixInstitution { readonly institution: Institution; readonly key: string; readonly name: string; readonly counts: MandateCounts }

/** *Volituste tabel*: who sits for whom in which team. */
export interface MandateMatrix {
  readonly on: PlainDate;
  /** Teams of the day, by name. */
  readonly teams: readonly MatrixTeam[];
  /** Those that sit, are asked or should sit: departments, then organisations, by name. */
  readonly institutions: readonly MatrixInstitution[];
  /** By `matrixKey`; empty cells are not there. */
  readonly cells: ReadonlyMap<string, MandateCell>;
  readonly counts: MandateCounts;
}

export const matrixKey = (team: CoreTeamId, institution: Institution): string => `${team} ${institutionKey(institution)}`;

const nothing: MandateCounts = { seats: 0, given: 0, pending: 0, expiring: 0, returned: 0, unverified: 0, notSubmitted: 0, missing: 0 };

const countNames = Object.keys(nothing) as readonly (keyof MandateCounts)[];

const sum = (all: readonly MandateCounts[]): MandateCounts =>
  Object.fromEntries(countNames.map(name => [name, all.reduce((total, counts) => total + counts[name], 0)])) as unknown as MandateCounts;

const failed: readonly StandingStatus[] = ['returned', 'rejected', 'withdrawn'];

const countsOf = (seats: readonly Seat[], missing: MissingSeat | undefined): MandateCounts => {
  const stands = (one: StandingStatus): number =>
    seats.filter(({ standing, proposed }) => standing.status === one || proposed?.standing.status === one).length;
  return {
    seats: seats.length,
    given: stands('given'), pending: stands('pending'), unverified: stands('unverified'), notSubmitted: stands('notSubmitted'),
    expiring: seats.filter(({ expiring }) => expiring).length,
    returned: seats.filter(({ standing, proposed }) => failed.includes(standing.status) || (proposed !== undefined && failed.includes(proposed.standing.status))).length,
    // A service without a member is missing by itself; an agency whose services are all seen and that has nobody is one.
    missing: missing ? Math.max(missing.services.length, 1) : 0
  };
};

const cellsOf = ({ team: { id: team }, seats, missing }: Composition): readonly MandateCell[] => {
  const seated = groupBy(seats, ({ institution }) => institutionKey(institution));
  const absent = new Map(missing.map(one => [institutionKey(one.institution), one]));
  return [...new Set([...seated.keys(), ...absent.keys()])].flatMap((key): readonly MandateCell[] => {
    const theirs = seated.get(key) ?? [];
    const lacks = absent.get(key);
    const institution = theirs[0]?.institution ?? lacks?.institution;
    return institution ? [{ team, institution, seats: theirs, ...(lacks ? { missing: lacks } : {}), counts: countsOf(theirs, lacks) }] : [];
  });
};

/** What an institution is called; its number where no list knows it. */
export const institutionName = ({ organisations, units }: Pick<TeamFacts, 'organisations' | 'units'>, institution: Institution): string =>
  (institution.kind === 'department' ? units.get(institution.unit)?.name ?? String(institution.unit)
    : organisations.get(institution.organisation)?.name ?? String(institution.organisation));

const departmentsFirst = (a: MatrixInstitution, b: MatrixInstitution): number =>
  (a.institution.kind === b.institution.kind ? alphabetically(a.name, b.name) : a.institution.kind === 'department' ? -1 : 1);

/** The mandates of every team of a day, by team and by institution. */
export const mandateMatrix = (facts: TeamFacts, on: PlainDate): MandateMatrix => {
  const compositions = facts.teams.filter(({ validity }) => isValidOn(validity, on)).sort(byName).map(team => compositionOf(facts, team, on));
  const rows = compositions.map(composition => ({ composition, cells: cellsOf(composition) }));
  const cells = rows.flatMap(row => row.cells);
  return {
    on,
    teams: rows.map(row => ({ composition: row.composition, counts: sum(row.cells.map(({ counts }) => counts)) })),
    institutions: [...groupBy(cells, ({ institution }) => institutionKey(institution))].map(([key, theirs]): MatrixInstitution => ({
      institution: theirs[0].institution, key, name: institutionName(facts, theirs[0].institution), counts: sum(theirs.map(({ counts }) => counts))
    })).sort(departmentsFirst),
    cells: new Map(cells.map(cell => [matrixKey(cell.team, cell.institution), cell])),
    counts: sum(cells.map(({ counts }) => counts))
  };
};
