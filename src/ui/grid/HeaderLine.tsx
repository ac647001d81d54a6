import * as React from 'react';
import { Icon } from '../icons';
import type { GridShape, GridSort } from './model';
import styles from './Grid.module.scss';

export interface HeaderLineProps<T> {
  readonly shape: GridShape<T>;
  readonly sort: GridSort | undefined;
  readonly onSort: ((key: string) => void) | undefined;
  readonly active: number | undefined;
}

const directions = { up: 'ascending', down: 'descending' } as const;

/** Names of the columns; those that can be sorted are buttons. */
export const HeaderLine = <T,>({ shape, sort, onSort, active }: HeaderLineProps<T>): React.ReactElement => (
  <div role="row" aria-rowindex={1} className={styles.header}>
    {shape.columns.map(({ key, header, sortable, align }, n) => {
      const stop = shape.stops[n];
      const sorted = sort?.key === key ? sort.direction : undefined;
      const stops = { 'data-cell': n, 'tabIndex': n === active ? 0 : -1 };
      const sorts = onSort && sortable;
      return (
        <div
          key={key} role="columnheader" aria-colindex={n + 1} {...(sorts ? undefined : stops)}
          aria-sort={sorted ? directions[sorted] : undefined}
          className={`${styles.headerCell} ${stop === undefined ? '' : styles.fixed} ${align === 'end' ? styles.end : ''}`}
          style={stop ? { insetInlineStart: stop } : undefined}
        >
          {sorts
            ? (
              <button type="button" className={styles.sort} {...stops} onClick={() => onSort(key)}>
                <span className={styles.headerText}>{header}</span>{sorted && <Icon name={sorted === 'up' ? 'arrowUp' : 'arrowDown'} size={12} />}
              </button>
            )
            : <span className={styles.headerText}>{header}</span>}
        </div>
      );
    })}
  </div>
);
