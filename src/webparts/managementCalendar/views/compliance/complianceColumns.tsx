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
  return short > 0 ? <Mark tone="bad">{compliance.falls(short)}</Mark> : <Mark tone="ok">{compliance.keeps}</Mark>;
};

const shapes: Readonly<Record<ComplianceColumnKey, Shape>> = {
  forum: {
    width: 'flex', minWidth: 220,
    cell: ({ of: { forum } }) => <><span className={styles.name} title={forum.name}>{forum.name}</span> {forum.sample && <SampleMark />}</>
  },
  required: { width: 176, cell: ({ of }, { calendar }) => (of.status === 'judged' ? calendar.required(of.required) : null) },
  units: { width: 388, hideBelow: 1000, cell: line => (line.of.status === 'judged' ? <UnitStrip line={line} per={line.of.required.per} /> : null) },
  needed: { width: 88, align: 'end', hideBelow: 720, cell: ({ of }) => (of.status === 'judged' ? of.needed : null) },
  planned: { width: 80, align: 'end', cell: ({ of }) => of.planned },
  held: { width: 92, align: 'end', cell: ({ of }) => of.held },
  notRecorded: { width: 104, align: 'end', hideBelow: 720, cell: ({ of }) => (of.status === 'judged' ? of.notRecorded : null) },
  state: { width: 184, cell: (line, strings) => <State line={line} strings={strings} /> }
};

export const complianceColumns = (strings: Strings): readonly GridColumn<ComplianceLine>[] => complianceColumnKeys.map(key => {
  const { cell, ...shape } = shapes[key];
  return { ...shape, key, header: strings.calendarLists.compliance.columns[key], sortable: true, render: line => cell(line, strings) };
});
