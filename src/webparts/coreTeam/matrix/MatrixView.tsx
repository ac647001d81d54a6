import * as React from 'react';
import { matrixKey } from '../../../domain/teams/mandates';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { usePrinting } from '../../../ui/printing';
import { useAddress } from '../../../ui/useAddress';
import { useWidth } from '../../policyMap/useWidth';
import { keyOfCell } from '../opened';
import { useStandingWords } from '../standing/useStandingWords';
import type { MatrixLayout } from './layouts';
import type { ShownMatrix } from './mandateFilter';
import { MandateList } from './MandateList';
import { MandateTable } from './MandateTable';
import styles from './Mandates.module.scss';

/** Narrower than this, in pixels, institutions have no columns of their own. */
const NARROW = 720;

export interface MatrixViewProps {
  readonly facts: TeamFacts;
  /** What search and filters leave. */
  readonly matrix: ShownMatrix;
  readonly layout: MatrixLayout;
}

/** Volituste tabel: who sits for whom in which team, and whether the mandate is there. */
const MatrixView = ({ facts, matrix, layout }: MatrixViewProps): React.ReactElement => {
  const { coreTeam: { matrix: say } } = useWords();
  const words = useStandingWords(facts.people);
  const root = React.useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const printing = usePrinting();
  const [cell] = useAddress('cell');
  const open = cell === undefined ? undefined : matrix.lines.find(({ cell: { team, institution } }) => keyOfCell(team, institution) === cell);
  const narrow = width !== undefined && width < NARROW && !printing;
  const by = layout === 'table' && narrow ? 'byTeam' : layout;
  return (
    <div ref={root}>
      <p className={styles.explain}>{say.explain}</p>
      {by === 'table' && matrix.teams.length > 0
        ? <MandateTable matrix={matrix} words={words} selected={cell} />
        : (
          <MandateList
            facts={facts} matrix={matrix} words={words} by={by === 'table' ? 'byTeam' : by}
            selected={open && matrixKey(open.cell.team, open.cell.institution)}
          />
        )}
    </div>
  );
};

export default MatrixView;
