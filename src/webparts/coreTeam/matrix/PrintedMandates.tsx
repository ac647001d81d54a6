import * as React from 'react';
import { matrixKey, type MatrixInstitution } from '../../../domain/teams/mandates';
import type { StandingWords } from '../standing/useStandingWords';
import type { ShownMatrix } from './mandateFilter';
import { MandateHead, MandateRow } from './MandateRow';
import styles from './Mandates.module.scss';

/** More institutions than these have no room beside each other on a sheet of A3. */
const ON_A_SHEET = 10;

const sheetsOf = (institutions: readonly MatrixInstitution[]): readonly (readonly MatrixInstitution[])[] => {
  const sheets = Math.max(1, Math.ceil(institutions.length / ON_A_SHEET));
  const each = Math.ceil(institutions.length / sheets);
  return Array.from({ length: sheets }, (_, n) => institutions.slice(n * each, (n + 1) * each));
};

/** The matrix on paper: as many tables as the institutions ask for, in each the teams that they sit in; the first also has teams that nobody sits in. */
export const PrintedMandates = ({ matrix: { teams, institutions, cells }, words }: { readonly matrix: ShownMatrix; readonly words: StandingWords }): React.ReactElement => {
  const isIn = (team: ShownMatrix['teams'][number], some: readonly MatrixInstitution[]): boolean =>
    some.some(({ institution }) => cells.has(matrixKey(team.composition.team.id, institution)));
  return (
    <>
      {sheetsOf(institutions).map((some, n) => (
        <table key={n} className={styles.table}>
          <MandateHead institutions={some} />
          <tbody>
            {teams.filter(team => isIn(team, some) || (n === 0 && !isIn(team, institutions))).map((team, index) => (
              <MandateRow key={team.composition.team.id} team={team} index={index} institutions={some} cells={cells} words={words} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
};
