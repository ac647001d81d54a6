import * as React from 'react';
import { responsibilityParts, type ResponsibilityMatrix, type ResponsibilityRow } from '../../../domain/people/responsibility';
import { Grid, type GridRow } from '../../../ui/Grid';
import { usePrinting } from '../../../ui/printing';
import { useDayAddress } from '../../home/useDayAddress';
import { useWidth } from '../../policyMap/useWidth';
import { useRoleWords } from '../useRoleWords';
import { columnsByPart, columnsByRole, PartLetter } from './matrixColumns';
import styles from './Matrix.module.scss';

/** Narrower than this, in pixels, roles have no columns of their own. */
const NARROW = 640;

const kinds = ['process', 'forum'] as const;

export interface MatrixViewProps {
  /** What search and filters leave. */
  readonly matrix: ResponsibilityMatrix;
  readonly layout: 'byRole' | 'byPart';
}

/** Vastutusmaatriks: processes and meetings, and what each role has to do with them by what the lists say. */
const MatrixView = ({ matrix, layout }: MatrixViewProps): React.ReactElement => {
  const words = useRoleWords();
  const { matrix: said, parts } = words.roles;
  const addressOf = useDayAddress();
  const root = React.useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const narrow = width !== undefined && width < NARROW;
  // Forty roles have no room beside each other on paper.
  const byPart = usePrinting() || narrow || layout === 'byPart';
  const columns = React.useMemo(() => (byPart ? columnsByPart : columnsByRole)(matrix, words, addressOf), [byPart, matrix, words, addressOf]);
  const rows = React.useMemo(() => kinds.flatMap((kind): readonly GridRow<ResponsibilityRow>[] => {
    const some = matrix.rows.filter(row => row.kind === kind);
    return some.length === 0 ? [] : [
      { kind: 'group', key: kind, title: said.groups[kind], count: some.length }, ...some.map(row => ({ kind: 'item' as const, key: row.key, item: row }))
    ];
  }), [matrix, said]);
  return (
    <div ref={root}>
      <p className={styles.explain}>{said.explain}</p>
      {!byPart && (
        <ul className={styles.legend}>
          {responsibilityParts.map(part => <li key={part}><span aria-hidden="true"><PartLetter part={part} words={words} /></span> {parts[part]}</li>)}
        </ul>
      )}
      {width !== undefined && <Grid label={said.label} columns={columns} rows={rows} emptyText={said.nothing} />}
    </div>
  );
};

export default MatrixView;
