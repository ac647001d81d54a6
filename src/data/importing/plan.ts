import { draftOf } from '../cells';
import type { Draft, ListSchema, Row } from '../schema/list';
import { readCell, type CellProblem, type References } from './readCell';
import { meaningOf, type HeaderMeaning, type Sheet, type SheetCell } from './sheet';

export interface ImportProblem {
  readonly column?: string;
  readonly problem: CellProblem | 'unknownId' | 'twiceInFile' | 'check';
  /** What stands in the workbook. */
  readonly text: string;
}

export interface Change { readonly column: string; readonly before: unknown; readonly after: unknown }

/** What would happen to one line. `line` counts as Excel does: the headers are line 1. */
export type LinePlan<L extends ListSchema = ListSchema> =
  | { readonly status: 'add'; readonly line: number; readonly draft: Draft<L> }
  | { readonly status: 'change'; readonly line: number; readonly row: Row<L>; readonly draft: Draft<L>; readonly changes: readonly Change[] }
  | { readonly status: 'same'; readonly line: number; readonly row: Row<L> }
  | { readonly status: 'refused'; readonly line: number; readonly problems: readonly ImportProblem[] };

export interface ImportPlan<L extends ListSchema = ListSchema> {
  readonly lines: readonly LinePlan<L>[];
  /** Headers that name no column; their cells are not read. */
  readonly unknownHeaders: readonly string[];
  /** Required columns that the workbook does not have; nothing can be added without them. */
  readonly missingColumns: readonly string[];
}

type Cells = Readonly<Record<string, unknown>>;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Columns that tell rows apart: a unique one, such as a document's code or an organisation's name. */
const keyColumns = (list: ListSchema): readonly string[] =>
  Object.entries(list.columns).filter(([, column]) => column.unique).map(([name]) => name);

const changesTo = (draft: Cells, cells: Cells): readonly Change[] =>
  Object.keys(cells)
    .filter(column => !isSame(draft[column], cells[column]))
    .map(column => ({ column, before: draft[column], after: cells[column] }));

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

/** Compares a workbook with the rows that are there. Nothing is saved; every line gets a verdict. */
export const planImport = <L extends ListSchema>(
  list: L, sheet: Sheet, rows: readonly Row<L>[], references: References
): ImportPlan<L> => {
  const meanings = (sheet[0] ?? []).map(header => meaningOf(list, header));
  const named = new Set(meanings.flatMap(meaning => (meaning.kind === 'column' ? [meaning.name] : [])));
  const drafts = rows.map(row => ({ row, draft: draftOf(list, row) as Cells }));
  const taken = new Set<string>();

  const existing = ({ id, cells }: Line): { row: Row<L>; draft: Cells } | 'unknownId' | undefined => {
    if (id !== null && String(id).trim() !== '') return drafts.find(({ row }) => row.stamp.id === Number(id)) ?? 'unknownId';
    const key = keyColumns(list).find(name => cells[name] !== undefined && cells[name] !== '');
    if (key) return drafts.find(({ draft }) => isSame(draft[key], cells[key]));
    return drafts.find(({ draft }) => changesTo(draft, cells).length === 0);
  };

  const verdict = (line: Line): LinePlan<L> => {
    if (line.problems.length > 0) return { status: 'refused', line: line.line, problems: line.problems };
    const found = existing(line);
    if (found === 'unknownId') {
      return { status: 'refused', line: line.line, problems: [{ problem: 'unknownId', text: String(line.id) }] };
    }
    for (const key of keyColumns(list)) {
      const mark = line.cells[key] === undefined ? undefined : `${key}=${JSON.stringify(line.cells[key])}`;
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
      .filter(([name, column]) => column.required && !named.has(name))
      .map(([name]) => name)
  };
};
