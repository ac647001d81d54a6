import * as React from 'react';
import type { Strings } from '../../../../loc';
import type { GridColumn } from '../../../../ui/Grid';
import { Mark } from '../../../../ui/Mark';
import { SampleMark } from '../../../../ui/SampleMark';
import { complianceColumnKeys, type ComplianceColumnKey, type ComplianceLine } from './complianceLines';
import { UnitStrip } from './UnitStrip';
import styles from './Compliance.module.scss';

type Shape = Omit<GridColumn<ComplianceLine>, 'key' | 'header' | 'render' | 'sortable'> & {
  readonly cell: (line: ComplianceLine, strings: Strings) => React.ReactNode;
};

const State = ({ line: { of, short }, strings }: { readonly line: ComplianceLine; readonly strings: Strings }): React.ReactElement => {
  const { compliance } = strings.calendarLists;
  if (of.status === 'notRequired') return <Mark tone="quiet">{compliance.notRequired}</Mark>;
  if (short === 0) return <Mark tone="ok">{compliance.keeps}</Mark>;
  // "Usually" promises less: what is short of it is information.
  const heavy = of.units.some(({ shortfalls }) => shortfalls.some(({ severity }) => severity === 'finding'));
  return <Mark tone={heavy ? 'bad' : 'info'}>{compliance.falls(short)}</Mark>;
};

const shapes: Readonly<Record<ComplianceColumnKey, Shape>> = {
  forum: {
    width: 'flex', minWidth: 220,
    cell: ({ of: { forum } }) => (
      <span className={styles.forum}><span className={styles.name} title={forum.name}>{forum.name}</span> {forum.sample && <SampleMark />}</span>
    )
  },
  required: { width: 164, cell: ({ of }, { calendar }) => (of.status === 'judged' ? calendar.required(of.required) : null) },
  units: { width: 320, hideBelow: 1000, cell: line => (line.of.status === 'judged' ? <UnitStrip line={line} per={line.of.required.per} /> : null) },
  needed: { width: 76, align: 'end', hideBelow: 720, cell: ({ of }) => (of.status === 'judged' ? of.needed : null) },
  planned: { width: 80, align: 'end', cell: ({ of }) => of.planned },
  held: { width: 88, align: 'end', cell: ({ of }) => of.held },
  notRecorded: { width: 112, align: 'end', hideBelow: 720, cell: ({ of }) => (of.status === 'judged' ? of.notRecorded : null) },
  state: { width: 140, cell: (line, strings) => <State line={line} strings={strings} /> }
};

export const complianceColumns = (strings: Strings): readonly GridColumn<ComplianceLine>[] => complianceColumnKeys.map(key => {
  const { cell, ...shape } = shapes[key];
  return { ...shape, key, header: strings.calendarLists.compliance.columns[key], sortable: true, render: line => cell(line, strings) };
});
