import * as React from 'react';
import type { Column } from '../../data/schema/column';
import { useVajs } from '../vajs';
import { PeopleNames } from './peopleNames';
import { useRowNames } from './useRowNames';

interface CellWordsProps { readonly column: Column; readonly value: unknown }

const Rows = ({ to, ids }: { readonly to: string; readonly ids: readonly number[] }): React.ReactElement => {
  const { forms } = useVajs().strings;
  const names = useRowNames(to);
  return <>{ids.map(id => names.find(row => row.id === id)?.name ?? forms.unknownRow(id)).join(', ')}</>;
};

/** A draft's value as people read it. */
export const CellWords = ({ column, value }: CellWordsProps): React.ReactElement => {
  const { language, strings: { common, forms } } = useVajs();
  const people = React.useContext(PeopleNames);
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty && column.kind !== 'yesNo') return <>{forms.conflict.empty}</>;
  switch (column.kind) {
    case 'yesNo': return <>{value === true ? common.yes : common.no}</>;
    case 'choice': return <>{column.choices[String(value)]?.[language] ?? String(value)}</>;
    case 'choices': return <>{(value as readonly string[]).map(key => column.choices[key]?.[language] ?? key).join(', ')}</>;
    case 'date': return <>{common.date(String(value))}</>;
    case 'person': return <>{people.nameOf(Number(value)) ?? forms.unknownPerson(Number(value))}</>;
    case 'lookup': return <Rows to={column.to} ids={[Number(value)]} />;
    case 'lookups': return <Rows to={column.to} ids={value as readonly number[]} />;
    default: return <>{String(value)}</>;
  }
};
