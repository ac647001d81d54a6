import type { PersonId } from '../../domain/identity';
import { safeLink } from '../../domain/links/safeLink';
import { parsePlainDate, type PlainDate } from '../../domain/time/plainDate';
import type { ChoiceColumn, ChoicesColumn, Column, NumberColumn, TextColumn } from '../schema/column';
import type { SheetCell } from './sheet';

export type CellProblem =
  | 'missing' | 'wrongType' | 'outOfRange' | 'tooLong' | 'unknownChoice' | 'unknownRow' | 'ambiguousRow' | 'unknownPerson'
  | 'unsafeLink';

export type CellRead = { readonly value: unknown } | { readonly problem: CellProblem };

/** What a cell can point at: rows of other lists by name or code, and persons by address, login or name. */
export interface References {
  /** Ids of the rows of a list that carry the name or code; compared without case. */
  readonly rowsNamed: (list: string, name: string) => readonly number[];
  readonly person: (text: string) => PersonId | undefined;
}

const dateOf = (cell: SheetCell): PlainDate | undefined => {
  if (cell instanceof Date) return parsePlainDate(cell.toISOString().slice(0, 10));
  const text = String(cell).trim();
  const estonian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return parsePlainDate(estonian ? `${estonian[3]}-${estonian[2].padStart(2, '0')}-${estonian[1].padStart(2, '0')}` : text);
};

const numberOf = (cell: SheetCell): number | undefined => {
  const value = typeof cell === 'number' ? cell : Number(String(cell).replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
};

const yes = new Set(['jah', 'yes', 'true', '1', 'x']);
const no = new Set(['ei', 'no', 'false', '0']);

const oneRow = (list: string, name: string, { rowsNamed }: References): { id: number } | { problem: CellProblem } => {
  const ids = rowsNamed(list, name);
  if (ids.length === 1) return { id: ids[0] };
  return { problem: ids.length === 0 ? 'unknownRow' : 'ambiguousRow' };
};

const textOf = (cell: SheetCell): string =>
  (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).normalize('NFC').replace(/\r\n?/g, '\n').trim();

const choiceCalled = (word: string, { choices }: ChoiceColumn | ChoicesColumn): string | undefined =>
  Object.keys(choices).find(key => [key, choices[key].et, choices[key].en].some(name => name.toLowerCase() === word.toLowerCase()));

type Reader<C extends Column> = (cell: SheetCell, column: C, references: References) => CellRead;

const readers: { readonly [K in Column['kind']]: Reader<Extract<Column, { kind: K }>> } = {
  text: (cell, { maxLength }: TextColumn) => {
    const value = textOf(cell);
    return value.length > maxLength ? { problem: 'tooLong' } : { value };
  },
  note: cell => ({ value: textOf(cell) }),
  number: (cell, { min, max, decimals }: NumberColumn) => {
    const value = numberOf(cell);
    if (value === undefined || Number(value.toFixed(decimals)) !== value) return { problem: 'wrongType' };
    return (min !== undefined && value < min) || (max !== undefined && value > max) ? { problem: 'outOfRange' } : { value };
  },
  date: cell => {
    const value = dateOf(cell);
    return value ? { value } : { problem: 'wrongType' };
  },
  yesNo: cell => {
    const word = textOf(cell).toLowerCase();
    return yes.has(word) ? { value: true } : no.has(word) ? { value: false } : { problem: 'wrongType' };
  },
  choice: (cell, column: ChoiceColumn) => {
    const value = choiceCalled(textOf(cell), column);
    return value === undefined ? { problem: 'unknownChoice' } : { value };
  },
  choices: (cell, column: ChoicesColumn) => {
    const named = textOf(cell).split(/[;,\n]/).map(word => word.trim()).filter(Boolean).map(word => choiceCalled(word, column));
    if (named.length === 0 && column.required) return { problem: 'missing' };
    return named.includes(undefined) ? { problem: 'unknownChoice' } : { value: Object.keys(column.choices).filter(key => named.includes(key)) };
  },
  link: cell => (safeLink(textOf(cell)) ? { value: textOf(cell) } : { problem: 'unsafeLink' }),
  lookup: (cell, { to }, references) => {
    const found = oneRow(to, textOf(cell), references);
    return 'id' in found ? { value: found.id } : found;
  },
  lookups: (cell, { to }, references) => {
    const found = textOf(cell).split(/[;\n]/).map(name => name.trim()).filter(Boolean).map(name => oneRow(to, name, references));
    const problem = found.find(one => 'problem' in one);
    return problem && 'problem' in problem ? problem : { value: found.flatMap(one => ('id' in one ? [one.id] : [])) };
  },
  person: (cell, _, references) => {
    const value = references.person(textOf(cell));
    return value === undefined ? { problem: 'unknownPerson' } : { value };
  }
};

/** A workbook's cell as a draft's value; an empty cell gives undefined. */
export const readCell = (cell: SheetCell | undefined, column: Column, references: References): CellRead => {
  if (cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')) {
    return column.required ? { problem: 'missing' } : { value: undefined };
  }
  return (readers[column.kind] as Reader<Column>)(cell, column, references);
};
