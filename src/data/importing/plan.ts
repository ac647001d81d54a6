import type { DraftProblem } from '../../domain/editing/problem';
import { draftOf } from '../cells';
import type { Column } from '../schema/column';
import type { Draft, ListSchema, Row } from '../schema/list';
import { readCell, type CellProblem, type References } from './readCell';
import { meaningOf, type HeaderMeaning, type Sheet, type SheetCell } from './sheet';

export interface ImportProblem {
  readonly column?: string;
  readonly problem: CellProblem | 'unknownId' | 'twiceInFile' | 'check';
  /** What stands in the workbook. */
  readonly text: string;
  /** Of a `check`: the rule that the row would break. */
  readonly rule?: DraftProblem;
}

/** What may be meant, such as a handover of some days: said, and saved nevertheless. */
export interface Warning { readonly column: string; readonly rule: DraftProblem }

export interface Change { readonly column: string; readonly before: unknown; readonly after: unknown }

/** What would happen to one line. `line` counts as Excel does: the headers are line 1. */
export type LinePlan<L extends ListSchema = ListSchema> =
  | { readonly status: 'add'; readonly line: number; readonly draft: Draft<L>; readonly warnings?: readonly Warning[] }
  | {
    readonly status: 'change'; readonly line: number; readonly row: Row<L>; readonly draft: Draft<L>;
    readonly changes: readonly Change[]; readonly warnings?: readonly Warning[];
  }
  | { readonly status: 'same'; readonly line: number; readonly row: Row<L> }
  | { readonly status: 'refused'; readonly line: number; readonly problems: readonly ImportProblem[] };

export interface ImportPlan<L extends ListSchema = ListSchema> {
  readonly lines: readonly LinePlan<L>[];
  /** Headers that name no column; their cells are not read. */
  readonly unknownHeaders: readonly string[];
  /** Required columns that the workbook does not have and the list does not fill in; nothing can be added without them. */
  readonly missingColumns: readonly string[];
}

type Cells = Readonly<Record<string, unknown>>;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** A value as it counts when two are compared: SharePoint's line ends and the order of several rows say nothing. */
const markOf = (value: unknown): string => {
  if (isNothing(value)) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC').replace(/\r\n?/g, '\n').trim());
  return JSON.stringify(Array.isArray(value) ? [...value].sort((a, b) => Number(a) - Number(b)) : value);
};

const isSame = (a: unknown, b: unknown): boolean => markOf(a) === markOf(b);

/** Columns that tell rows apart: a unique one, such as a document's code or an organisation's name. */
const keyColumns = (list: ListSchema): readonly string[] =>
  Object.entries(list.columns).filter(([, column]) => column.unique).map(([name]) => name);

const changesTo = (draft: Cells, cells: Cells): readonly Change[] =>
  Object.keys(cells)
    .filter(column => !isSame(draft[column], cells[column]))
    .map(column => ({ column, before: draft[column], after: cells[column] }));

/** A choice with a default: the list itself fills it in where nothing is said. */
export const isFilledIn = (column: Column): boolean => column.kind === 'choice' && column.default !== undefined;

interface Line { readonly line: number; readonly id: SheetCell; readonly cells: Cells; readonly problems: readonly ImportProblem[] }

const readLine = (
  list: ListSchema, meanings: readonly HeaderMeaning[], cells: readonly SheetCell[], line: number, references: References
): Line => {
  const values: Record<string, unknown> = {};
  const problems: ImportProblem[] = [];
  let id: SheetCell = null;
  meanings.forEach((meaning, n) => {
    if (meaning.kind === 'id') id = cells[n] ?? null;
    if (meaning.kind !== 'column') return;
    const read = readCell(cells[n], list.columns[meaning.name], references);
    if ('problem' in read) problems.push({ column: meaning.name, problem: read.problem, text: String(cells[n] ?? '') });
    else values[meaning.name] = read.value;
  });
  return { line, id, cells: values, problems };
};

const isBlank = (cells: readonly SheetCell[]): boolean => cells.every(cell => cell === null || String(cell).trim() === '');

interface Known<L extends ListSchema> { readonly row: Row<L>; readonly draft: Cells }

/** The first row for each mark, so that a long workbook is compared with a long list in one pass over both. */
const indexBy = <L extends ListSchema>(known: readonly Known<L>[], mark: (cells: Cells) => string): ReadonlyMap<string, Known<L>> =>
  new Map([...known].reverse().map(one => [mark(one.draft), one]));

/** Compares a workbook with the rows that are there. Nothing is saved; every line gets a verdict. */
export const planImport = <L extends ListSchema>(
  list: L, sheet: Sheet, rows: readonly Row<L>[], references: References
): ImportPlan<L> => {
  const meanings = (sheet[0] ?? []).map(header => meaningOf(list, header));
  const named = new Set(meanings.flatMap(meaning => (meaning.kind === 'column' ? [meaning.name] : [])));
  const known: readonly Known<L>[] = rows.map(row => ({ row, draft: draftOf(list, row) as Cells }));
  const byId = new Map(known.map(one => [one.row.stamp.id, one]));
  const byKey = new Map(keyColumns(list).map(key => [key, indexBy(known, cells => markOf(cells[key]))]));
  const columns = [...named];
  const whole = (cells: Cells): string => columns.map(column => markOf(cells[column])).join('|');
  const byWhole = indexBy(known, whole);
  const taken = new Set<string>();

  const existing = ({ id, cells }: Line): Known<L> | 'unknownId' | undefined => {
    if (id !== null && String(id).trim() !== '') return byId.get(Number(id)) ?? 'unknownId';
    const key = keyColumns(list).find(name => !isNothing(cells[name]));
    return key ? byKey.get(key)?.get(markOf(cells[key])) : byWhole.get(whole(cells));
  };

  const verdict = (line: Line): LinePlan<L> => {
    if (line.problems.length > 0) return { status: 'refused', line: line.line, problems: line.problems };
    const found = existing(line);
    if (found === 'unknownId') {
      return { status: 'refused', line: line.line, problems: [{ problem: 'unknownId', text: String(line.id) }] };
    }
    for (const key of keyColumns(list)) {
      const mark = isNothing(line.cells[key]) ? undefined : `${key}=${markOf(line.cells[key])}`;
      if (mark && taken.has(mark)) {
        return { status: 'refused', line: line.line, problems: [{ column: key, problem: 'twiceInFile', text: String(line.cells[key]) }] };
      }
      if (mark) taken.add(mark);
    }
    if (!found) return { status: 'add', line: line.line, draft: line.cells as Draft<L> };
    const changes = changesTo(found.draft, line.cells);
    if (changes.length === 0) return { status: 'same', line: line.line, row: found.row };
    const draft = Object.fromEntries(changes.map(change => [change.column, change.after])) as Draft<L>;
    return { status: 'change', line: line.line, row: found.row, draft, changes };
  };

  return {
    lines: sheet.slice(1)
      .map((cells, n) => ({ cells, line: n + 2 }))
      .filter(({ cells }) => !isBlank(cells))
      .map(({ cells, line }) => verdict(readLine(list, meanings, cells, line, references))),
    unknownHeaders: meanings.flatMap(meaning => (meaning.kind === 'unknown' && meaning.header ? [meaning.header] : [])),
    missingColumns: Object.entries(list.columns)
      .filter(([name, column]) => column.required && !isFilledIn(column) && !named.has(name))
      .map(([name]) => name)
  };
};
