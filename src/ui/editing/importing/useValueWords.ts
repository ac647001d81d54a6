import * as React from 'react';
import type { Column } from '../../../data/schema/column';
import type { ListSchema, Row } from '../../../data/schema/list';
import type { PersonId } from '../../../domain/identity';
import type { Person } from '../../../domain/people/person';
import { useVajs } from '../../vajs';
import { namesOf } from '../useRowNames';
import type { FileRead, RowsOf } from './useComparison';

export type ValueWords = (column: string, value: unknown) => string;

const isPerson = (value: unknown): value is Person => typeof value === 'object' && value !== null && 'name' in value && 'id' in value;

/** Names of people who stand in rows; people who are new to the list are called what the workbook calls them. */
const peopleIn = (rows: readonly Row<ListSchema>[], file: FileRead | undefined): ReadonlyMap<number, string> => new Map([
  ...[...file?.people ?? new Map<string, PersonId>()].map(([text, id]) => [id as number, text] as const),
  ...rows.flatMap(row => Object.values(row).filter(isPerson).map(({ id, name }) => [id as number, name] as const))
]);

/** Draft values as people read them; names are gathered once, however many lines there are. */
export const useValueWords = (list: ListSchema, rowsOf: RowsOf | undefined, file: FileRead | undefined): ValueWords => {
  const { site, language, strings: { common, forms } } = useVajs();
  const names = React.useMemo(
    () => new Map([...rowsOf ?? []].map(([name, rows]) => [name, new Map(namesOf(rows).map(row => [row.id, row.name]))])), [rowsOf]);
  const people = React.useMemo(() => {
    const state = rowsOf && site.stateOf(list);
    return peopleIn(state?.status === 'ready' ? state.rows : [], file);
  }, [site, list, rowsOf, file]);

  return React.useCallback((name, value) => {
    const column: Column = list.columns[name];
    const rowName = (to: string, id: number): string => names.get(to)?.get(id) ?? forms.unknownRow(id);
    const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (isEmpty && column.kind !== 'yesNo') return forms.conflict.empty;
    switch (column.kind) {
      case 'yesNo': return value === true ? common.yes : common.no;
      case 'choice': return column.choices[String(value)]?.[language] ?? String(value);
      case 'choices': return (value as readonly string[]).map(key => column.choices[key]?.[language] ?? key).join('; ');
      case 'date': return common.date(String(value));
      case 'person': return people.get(Number(value)) ?? forms.unknownPerson(Number(value));
      case 'lookup': return rowName(column.to, Number(value));
      case 'lookups': return (value as readonly number[]).map(id => rowName(column.to, id)).join('; ');
      default: return String(value);
    }
  }, [list, names, people, language, common, forms]);
};
