import * as React from 'react';
import type { GridColumn } from '../../ui/Grid';
import { useVajs } from '../../ui/vajs';
import { arrange, shownOf } from './lines/arrange';
import { registerColumns } from './columns/registerColumns';
import { documentsIn, type ShownGroup, type ShownLine } from './lines/registerLines';
import type { ShownRegister } from './useRegister';
import type { Looking } from './useRegisterView';

/** What stands on screen, on paper and in the sheet just now. */
export interface Shown {
  readonly groups: readonly ShownGroup[];
  readonly columns: readonly GridColumn<ShownLine>[];
  /** Documents among them, each counted once, and documents without a filter. */
  readonly documents: number;
  readonly all: number;
}

const NOTHING: readonly ShownGroup[] = [];

/** Lays the register out once for a view and an order, and filters that on every key. */
export const useShown = (
  register: ShownRegister | undefined, { view, sort, filter }: Looking, hideDrafting: boolean, hidden: readonly string[]
): Shown => {
  const { strings } = useVajs();
  const arranged = React.useMemo(
    () => register && arrange(register.register, { view, sort, hideDrafting }), [register, view, sort, hideDrafting]
  );
  const gaps = register?.gaps;
  const groups = React.useMemo(
    () => (arranged && gaps ? shownOf(arranged, gaps, filter) : NOTHING), [arranged, gaps, filter]
  );
  const columns = React.useMemo(() => registerColumns(strings, hidden, view), [strings, hidden, view]);
  const documents = React.useMemo(() => documentsIn(groups), [groups]);
  const all = React.useMemo(() => (arranged ? documentsIn(shownOf(arranged, [], {})) : 0), [arranged]);
  return { groups, columns, documents, all };
};
