import type { Seat } from '../../../domain/teams/composition';
import { mandateRights } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import type { Strings } from '../../../loc';
import type { WorkStrings } from '../../../loc/work';
import type { Export, ExportColumn } from '../../../ui/export';
import { stateOfSeat } from '../standing/states';
import type { StandingWords } from '../standing/useStandingWords';
import { serviceText } from '../team/seatText';
import type { MandateLine, ShownMatrix } from './mandateFilter';

/** A seat, or what nobody sits for. */
interface SheetRow { readonly line: MandateLine; readonly seat?: Seat }

const rowsOf = ({ lines }: ShownMatrix): readonly SheetRow[] => lines.flatMap((line): readonly SheetRow[] => [
  ...line.cell.seats.map(seat => ({ line, seat })), ...(line.cell.missing ? [{ line }] : [])
]);

/** Services that an institution should be seen for. */
const missingServices = ({ cell: { missing } }: MandateLine, facts: TeamFacts): string =>
  (missing?.services ?? []).map(id => facts.services.get(id)?.name ?? String(id)).join(', ');

/** Volituste tabel as a sheet: a row for each seat, and one for each place that nobody has. */
export const mandateSheet = (matrix: ShownMatrix, facts: TeamFacts, day: string, { common }: Strings, words: WorkStrings, standing: StandingWords): Export<SheetRow> => {
  const { coreTeam: { matrix: say, states }, teamText } = words;
  const { columns } = say;
  const rights = mandateRights.map((right): ExportColumn<SheetRow> => ({
    header: teamText.rights[right], width: 14, value: ({ seat }) => (seat ? (seat.terms.mandate.includes(right) ? common.yes : common.no) : undefined)
  }));
  return {
    fileName: say.file(day), sheet: say.sheet, rows: rowsOf(matrix),
    columns: [
      { header: columns.team, width: 36, value: ({ line }) => line.team.composition.team.name },
      { header: columns.institution, width: 36, value: ({ line }) => line.institution.name },
      { header: columns.person, width: 28, value: ({ seat }) => seat?.person.name },
      { header: columns.capacity, width: 26, value: ({ seat }) => seat && teamText.capacities[seat.terms.capacity] },
      { header: columns.service, width: 36, value: ({ line, seat }) => (seat ? serviceText(seat.terms, facts) : missingServices(line, facts)) },
      { header: columns.term, width: 12, value: ({ seat }) => seat && teamText.terms[seat.terms.term] },
      { header: columns.from, width: 12, kind: 'date', value: ({ seat }) => seat?.terms.from },
      { header: columns.until, width: 12, kind: 'date', value: ({ seat }) => seat?.ends },
      ...rights,
      { header: columns.state, width: 18, value: ({ seat }) => states[seat ? stateOfSeat(seat) : 'missing'] },
      { header: columns.detail, width: 48, value: ({ seat }) => seat && standing.detailOf(seat.standing) },
      { header: columns.daysLeft, width: 12, value: ({ seat }) => (seat?.standing.status === 'pending' ? seat.standing.daysLeft : undefined) }
    ]
  };
};
