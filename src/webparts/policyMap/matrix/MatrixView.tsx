import * as React from 'react';
import type { PolicyAreaId, ServiceId } from '../../../domain/identity';
import { matrixOf, type MatrixCell, type MatrixRow } from '../../../domain/policy/matrix';
import type { PolicyMap } from '../../../domain/policy/policyMap';
import type { Organisation } from '../../../domain/people/structure';
import { Highlight } from '../../../ui/Highlight';
import { useVajs } from '../../../ui/vajs';
import { lightOf, type Found } from '../mapLight';
import { MatrixCellContent } from './MatrixCellContent';
import styles from './MatrixView.module.scss';
import { useGridKeys } from './useGridKeys';
import { ROW_HEIGHT, useRowWindow } from './useRowWindow';

/** How wide the table must be at least depends on how many agencies there are; the rest is the style sheet's. */
const agencyCount = (agencies: number): React.CSSProperties => ({ '--agencies': agencies }) as React.CSSProperties;

export interface MatrixViewProps {
  readonly map: PolicyMap;
  readonly found: Found;
  readonly selected?: PolicyAreaId;
  readonly spot?: PolicyAreaId;
  readonly onOpen: (area: PolicyAreaId) => void;
  readonly onOpenService: (service: ServiceId) => void;
}

type Ways = Pick<MatrixViewProps, 'onOpen' | 'onOpenService'>;

interface RowProps extends Ways {
  readonly row: MatrixRow;
  readonly index: number;
  readonly columns: readonly Organisation[];
  readonly light: string;
  readonly words: readonly string[];
  readonly marks: readonly string[];
  readonly selected: boolean;
}

/** A cell with one service leads to it, one with several to the area. */
const openCell = ({ services }: MatrixCell, area: PolicyAreaId, { onOpen, onOpenService }: Ways): void => {
  const [only, ...more] = services;
  if (more.length > 0) onOpen(area);
  else onOpenService(only.service.id);
};

const Row = React.memo(function Row({ row, index, columns, light, words, marks, selected, onOpen, onOpenService }: RowProps): React.ReactElement {
  const { policyMap } = useVajs().strings;
  const { area } = row.area;
  return (
    <tr aria-rowindex={index + 2} data-light={light} data-selected={selected || undefined}>
      <th scope="row" className={styles.rowHead}>
        <button type="button" tabIndex={-1} data-cell={`${index}:0`} className={styles.area} onClick={() => onOpen(area.id)}>
          <span><Highlight text={area.name} words={marks} /></span>
          {area.horizontal && <span className={styles.kind}>{policyMap.horizontalOne}</span>}
        </button>
      </th>
      {row.cells.map((cell, n) => (cell
        ? (
          <td key={columns[n].id} role="gridcell" className={styles.filled} data-missing={cell.withoutManager > 0 || undefined}>
            <button
              type="button" tabIndex={-1} data-cell={`${index}:${n + 1}`} className={styles.cell}
              onClick={() => openCell(cell, area.id, { onOpen, onOpenService })}
            >
              <MatrixCellContent cell={cell} words={words} />
            </button>
          </td>
        )
        : (
          <td
            key={columns[n].id} role="gridcell" tabIndex={-1} data-cell={`${index}:${n + 1}`} className={styles.blank}
            aria-label={policyMap.noServicesInCell}
          />
        )))}
      <td role="gridcell" tabIndex={-1} data-cell={`${index}:${columns.length + 1}`} className={styles.total}>{row.area.serviceCount}</td>
    </tr>
  );
});

/** Stands for rows out of sight. */
const OutOfSight = ({ rows }: { readonly rows: number }): React.ReactElement | null =>
  (rows > 0 ? <tr aria-hidden="true" style={{ height: rows * ROW_HEIGHT }} /> : null);

/** Areas by agencies: how many services, who manages them, and where nobody does. */
const MatrixView = ({ map, found, selected, spot, onOpen, onOpenService }: MatrixViewProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const { columns, rows } = React.useMemo(() => matrixOf(map), [map]);
  const light = React.useMemo(() => lightOf(map, found, undefined), [map, found]);
  const { scroller, range, onScroll, showRow } = useRowWindow(rows.length);
  const { table, handlers, goToRow } = useGridKeys({ rows: rows.length, columns: columns.length + 2, showRow });

  const wanted = spot ?? selected;
  const wantedRow = rows.findIndex(({ area }) => area.area.id === wanted);
  React.useEffect(() => { if (wantedRow >= 0) goToRow(wantedRow); }, [wantedRow, goToRow]);

  return (
    <div className={styles.scroll} ref={scroller} onScroll={onScroll}>
      <table
        ref={table} role="grid" className={styles.table} aria-label={policyMap.matrix} aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2} style={agencyCount(columns.length)} {...handlers}
      >
        <colgroup>
          <col className={styles.areaColumn} />
          {columns.map(({ id }) => <col key={id} />)}
          <col className={styles.totalColumn} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.corner}>{policyMap.matrixArea}</th>
            {columns.map(({ id, name, shortName }) => (
              <th key={id} scope="col" title={name}><Highlight text={shortName} words={found.marks} /></th>
            ))}
            <th scope="col" className={styles.totalHead}>{policyMap.matrixTotal}</th>
          </tr>
        </thead>
        <tbody>
          <OutOfSight rows={range.from} />
          {rows.slice(range.from, range.to).map((row, n) => (
            <Row
              key={row.area.area.id} row={row} index={range.from + n} columns={columns}
              light={light.of(row.area.area.id)} words={found.words} marks={light.marksFor(row.area.area.id)}
              selected={row.area.area.id === selected} onOpen={onOpen} onOpenService={onOpenService}
            />
          ))}
          <OutOfSight rows={rows.length - range.to} />
        </tbody>
      </table>
    </div>
  );
};

export default MatrixView;
