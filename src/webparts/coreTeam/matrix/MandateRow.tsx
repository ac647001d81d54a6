import * as React from 'react';
import { matrixKey, type MandateCell, type MatrixInstitution, type MatrixTeam } from '../../../domain/teams/mandates';
import { useWords } from '../../../ui/approvals/useWords';
import { keyOfCell, openCell } from '../opened';
import type { StandingWords } from '../standing/useStandingWords';
import { showTeam } from '../useShownTeam';
import { CellContent } from './CellContent';
import styles from './Mandates.module.scss';

export const MandateHead = ({ institutions }: { readonly institutions: readonly MatrixInstitution[] }): React.ReactElement => {
  const { coreTeam: { matrix: say } } = useWords();
  return (
    <>
      <colgroup><col className={styles.teamColumn} />{institutions.map(({ key }) => <col key={key} />)}</colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles.corner}>{say.team}</th>
          {institutions.map(({ key, name }) => <th key={key} scope="col">{name}</th>)}
        </tr>
      </thead>
    </>
  );
};

export interface MandateRowProps {
  readonly team: MatrixTeam;
  readonly index: number;
  readonly institutions: readonly MatrixInstitution[];
  readonly cells: ReadonlyMap<string, MandateCell>;
  readonly selected?: string;
  readonly words: StandingWords;
}

/** A team, and a cell for each institution. */
export const MandateRow = React.memo(function MandateRow({ team: { composition: { team } }, index, institutions, cells, selected, words }: MandateRowProps): React.ReactElement {
  const { coreTeam: { matrix: say } } = useWords();
  return (
    <tr aria-rowindex={index + 2} data-team={team.id}>
      <th scope="row" className={styles.rowHead}>
        <button type="button" tabIndex={-1} data-cell={`${index}:0`} className={styles.team} onClick={() => showTeam(team)}>{team.name}</button>
      </th>
      {institutions.map(({ institution, key, name }, n) => {
        const cell = cells.get(matrixKey(team.id, institution));
        const place = `${index}:${n + 1}`;
        return cell
          ? (
            <td key={key} role="gridcell" aria-selected={keyOfCell(team.id, institution) === selected || undefined} data-missing={cell.missing !== undefined || undefined}>
              <button type="button" tabIndex={-1} data-cell={place} className={styles.cell} title={say.open(team.name, name)} onClick={() => openCell(team.id, institution)}>
                <CellContent cell={cell} words={words} />
              </button>
            </td>
          )
          : <td key={key} role="gridcell" tabIndex={-1} data-cell={place} className={styles.blank} aria-label={say.blank} />;
      })}
    </tr>
  );
});
