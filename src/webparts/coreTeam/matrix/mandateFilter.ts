import { fold, foldWords, hasWords } from '../../../domain/search/fold';
import { matrixKey, type MandateCell, type MandateMatrix, type MatrixInstitution, type MatrixTeam } from '../../../domain/teams/mandates';
import type { MandateState } from '../standing/states';

export interface MandateFilter {
  readonly state?: MandateState;
  /** The key of an institution. */
  readonly institution?: string;
}

/** A place in the matrix with what it is called by. */
export interface MandateLine {
  readonly key: string;
  readonly team: MatrixTeam;
  readonly institution: MatrixInstitution;
  readonly cell: MandateCell;
}

export interface ShownMatrix {
  readonly teams: readonly MatrixTeam[];
  readonly institutions: readonly MatrixInstitution[];
  /** By team, then by institution. */
  readonly lines: readonly MandateLine[];
  /** By `matrixKey`. */
  readonly cells: ReadonlyMap<string, MandateCell>;
}

const textOf = ({ team, institution, cell: { seats } }: MandateLine): string =>
  fold([team.composition.team.name, institution.name, ...seats.map(({ person }) => person.name)].join(' '));

const fits = (line: MandateLine, { state, institution }: MandateFilter, words: readonly string[]): boolean =>
  (state === undefined || line.cell.counts[state] > 0)
  && (institution === undefined || line.institution.key === institution)
  && (words.length === 0 || hasWords(textOf(line), words));

/** What search and filters leave of the matrix. Without either every team stands there, also one that nobody sits in. */
export const shownMatrix = (matrix: MandateMatrix, filter: MandateFilter, sought: string): ShownMatrix => {
  const words = foldWords(sought);
  const isWhole = words.length === 0 && filter.state === undefined && filter.institution === undefined;
  const lines = matrix.teams.flatMap(team => matrix.institutions.flatMap((institution): readonly MandateLine[] => {
    const key = matrixKey(team.composition.team.id, institution.institution);
    const cell = matrix.cells.get(key);
    const line = cell && { key, team, institution, cell };
    return line && fits(line, filter, words) ? [line] : [];
  }));
  const [teams, institutions] = [new Set(lines.map(({ team }) => team)), new Set(lines.map(({ institution }) => institution))];
  return {
    lines, cells: new Map(lines.map(({ key, cell }) => [key, cell])),
    teams: isWhole ? matrix.teams : matrix.teams.filter(team => teams.has(team)),
    institutions: matrix.institutions.filter(institution => institutions.has(institution))
  };
};
