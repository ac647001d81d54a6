import * as React from 'react';
import type { RegisterSortKey } from '../../../domain/documents/registerOrder';
import type { RegisterLine } from '../../../domain/documents/registerGroups';
import type { Strings } from '../../../loc';
import type { GridColumn } from '../../../ui/Grid';
import { Mark } from '../../../ui/Mark';
import { CodeCell, EditionCell, KindCell, OwnerCell, ReviewCell, StatusCell, SupportServiceCell, TitleCell } from './cells';
import { isGap, type ShownLine } from '../lines/registerLines';

/** A column has the key that it is sorted by. */
export type RegisterColumnKey = RegisterSortKey;

interface Shape extends Omit<GridColumn<ShownLine>, 'key' | 'header' | 'render' | 'sortable'> {
  readonly cell: (line: RegisterLine) => React.ReactNode;
}

/** Left to right. The first two stay at the left and cannot be put away. */
const shapes: Readonly<Record<RegisterColumnKey, Shape>> = {
  code: { width: 96, fixed: true, cell: line => <CodeCell entry={line.entry} /> },
  title: { width: 'flex', minWidth: 240, cell: line => <TitleCell line={line} /> },
  kind: { width: 136, hideBelow: 960, cell: line => <KindCell entry={line.entry} /> },
  status: { width: 160, cell: line => <StatusCell entry={line.entry} /> },
  owner: { width: 'flex', minWidth: 184, cell: line => <OwnerCell line={line} /> },
  edition: { width: 200, hideBelow: 800, cell: line => <EditionCell entry={line.entry} /> },
  review: { width: 176, cell: line => <ReviewCell entry={line.entry} /> },
  supportService: { width: 'flex', minWidth: 160, hideBelow: 1120, cell: line => <SupportServiceCell line={line} /> }
};

export const registerColumnKeys = Object.keys(shapes) as readonly RegisterColumnKey[];

/** Without them nobody would know what a row is about. */
export const staying: readonly RegisterColumnKey[] = ['code', 'title'];

/** Put away until somebody asks for it: the edition already says how most documents stand. */
export const usuallyHidden: readonly RegisterColumnKey[] = ['status'];

/** What the empty place of a code has to say stands in its title. */
const gapCell = (key: RegisterColumnKey, code: string, { register }: Strings): React.ReactNode => {
  if (key === 'code') return code;
  return key === 'title' ? <Mark tone="info">{register.gapTitle}</Mark> : null;
};

/** Grid columns that are not hidden. Groups already name the support service, so only the flat view shows it. */
export const registerColumns = (
  strings: Strings, hidden: readonly string[], view: 'groups' | 'flat'
): readonly GridColumn<ShownLine>[] =>
  registerColumnKeys
    .filter(key => staying.includes(key) || !(hidden.includes(key) || (key === 'supportService' && view === 'groups')))
    .map(key => {
      const { cell, ...shape } = shapes[key];
      return {
        ...shape, key, header: strings.register.columns[key], sortable: true,
        render: line => (isGap(line) ? gapCell(key, line.gap, strings) : cell(line))
      };
    });
