import * as React from 'react';
import type { Strings } from '../../../../loc';
import type { GridColumn } from '../../../../ui/Grid';
import { Mark } from '../../../../ui/Mark';
import { SampleMark } from '../../../../ui/SampleMark';
import { shownColumns, type RuleColumnKey } from './ruleColumnKeys';
import type { RuleLine, Who } from './ruleLines';
import styles from './RuleTable.module.scss';

interface Shape extends Omit<GridColumn<RuleLine>, 'key' | 'header' | 'render' | 'sortable'> {
  readonly cell: (line: RuleLine, strings: Strings) => React.ReactNode;
}

const Lines = ({ first, second }: { readonly first: React.ReactNode; readonly second?: string }): React.ReactElement => (
  <span className={styles.lines}>
    <span className={second && styles.first}>{first}</span>
    {second && <span className={styles.second} title={second}>{second}</span>}
  </span>
);

const who = (one: Who | undefined): React.ReactNode => one && <Lines first={one.role} second={one.people} />;

const shapes: Readonly<Record<RuleColumnKey, Shape>> = {
  name: {
    width: 320, fixed: true,
    cell: ({ name, apart, sample }) => (
      <span className={styles.lines}>
        <span className={styles.name} title={name}>{name}</span>
        {(apart ?? sample) && <span className={styles.second} title={apart}>{sample && <SampleMark />} {apart}</span>}
      </span>
    )
  },
  kind: { width: 'flex', minWidth: 168, hideBelow: 1120, cell: ({ kind }) => kind },
  when: { width: 'flex', minWidth: 208, cell: ({ when, unplanned }) => (unplanned ? <Mark tone="warn" icon="alert">{when}</Mark> : when) },
  required: { width: 152, cell: ({ required }) => required },
  next: { width: 124, cell: ({ next }, { common }) => next && <span className={styles.figures}>{common.date(next)}</span> },
  count: { width: 116, align: 'end', cell: ({ count }) => count },
  chair: { width: 'flex', minWidth: 176, cell: ({ chair }) => who(chair) },
  members: { width: 'flex', minWidth: 216, hideBelow: 960, cell: ({ members }) => members && <span title={members}>{members}</span> },
  preparer: { width: 'flex', minWidth: 160, cell: ({ preparer }) => who(preparer) },
  checker: { width: 'flex', minWidth: 160, cell: ({ checker }) => who(checker) },
  executor: { width: 'flex', minWidth: 160, cell: ({ executor }) => who(executor) },
  phase: { width: 112, hideBelow: 960, cell: ({ phase }) => phase },
  category: { width: 128, cell: ({ category }) => category },
  place: { width: 152, hideBelow: 960, cell: ({ place }) => place }
};

/** What stands over a column; how often, with the year that is counted. */
export const columnName = (key: RuleColumnKey, year: number, { calendarLists: { table } }: Strings): string =>
  (key === 'count' ? table.countIn(year) : table.columns[key]);

export const ruleColumns = (strings: Strings, hidden: readonly string[], year: number): readonly GridColumn<RuleLine>[] =>
  shownColumns(hidden).map(key => {
    const { cell, ...shape } = shapes[key];
    return { ...shape, key, header: columnName(key, year, strings), sortable: true, render: line => cell(line, strings) };
  });
