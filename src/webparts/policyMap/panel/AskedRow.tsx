import * as React from 'react';
import { keptLists } from '../../../data/rowRights';
import type { KeptKind } from '../../../domain/cards/rowEditors';
import { RowRightsNotice } from '../../../ui/RowRightsNotice';
import { fixedBy, mayEdit, useRowRights } from '../../../ui/useRowRights';
import type { MapFacts } from '../usePolicyMap';
import type { Editing } from './useEditing';

export interface RowToEdit { readonly kind: KeptKind; readonly id: number; readonly title: string }

export interface AskedRowProps extends RowToEdit { readonly facts: MapFacts; readonly editing: Editing }

/** A row that somebody wants to edit: opens its form as soon as it is known that they may, or says why not. */
export const AskedRow = ({ kind, id, title, facts, editing }: AskedRowProps): React.ReactElement => {
  const rights = useRowRights(kind, id, facts);
  const may = mayEdit(rights);
  React.useEffect(() => {
    if (may) editing.editRow(keptLists[kind], id, title, undefined, fixedBy(kind, rights));
    // Once: the form that opens stands in this one's place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [may]);
  return <RowRightsNotice rights={rights} />;
};
