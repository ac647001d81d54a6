import { paragraphsOfCell, type CellParagraph } from './cellText';
import { rowsOfText } from './pastedRows';

/** A task as it was pasted; the editor gives it a key. */
export interface PastedTask {
  readonly task: string;
  readonly results: readonly string[];
}

type Row = readonly string[];

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';
const NUMBER_ONLY = /^\s*\d{1,2}(\.\d{1,2})*[.)]?\s*$/;
/** The heads of the two columns, as the templates and their likes have them. */
const HEAD_OF_TASKS = /(ülesanded|ülesanne|kohustused)\s*:?\s*$/iu;
/** Letters; a task may end in the same word, but not so soon. */
const longestHead = 60;
const HEAD_OF_RESULTS = /tulemus(ed)?\s*:?\s*$/iu;

const isHead = (row: Row): boolean =>
  row.some(cell => HEAD_OF_TASKS.test(cell)) && row.some(cell => HEAD_OF_RESULTS.test(cell)) &&
  row.every(cell => cell.length <= longestHead);

/** Without columns that are empty or hold nothing but numbers, in front of the first one with words. */
const fromFirstWords = (rows: readonly Row[]): readonly Row[] => {
  const width = Math.max(0, ...rows.map(row => row.length));
  let first = 0;
  while (first < width - 1 && rows.every(row => isBlank(row[first]) || NUMBER_ONLY.test(row[first]))) first++;
  return rows.map(row => row.slice(first));
};

const textsOf = (paragraphs: readonly CellParagraph[]): readonly string[] =>
  paragraphs.map(({ text }) => text).filter(text => text !== '');

/** Two columns: a task and what is expected. Rows without a task, or that repeat it (merged cells), go on with the one before. */
const fromColumns = (rows: readonly Row[]): readonly PastedTask[] => {
  const tasks: { task: string; results: string[]; cell: string }[] = [];
  for (const [cell = '', ...rest] of rows) {
    const results = rest.flatMap(one => textsOf(paragraphsOfCell(one)));
    const last = tasks[tasks.length - 1];
    const goesOn = last !== undefined && (isBlank(cell) || cell === last.cell);
    if (goesOn) last.results.push(...results);
    else tasks.push({ task: textsOf(paragraphsOfCell(cell)).join(' '), results, cell });
  }
  return tasks.map(({ task, results }) => ({ task, results }));
};

/**
 * One column: numbered lines are tasks and what follows them are results; without numbers, bullets are results of the line above;
 * without either, every line is a task.
 */
const fromLines = (paragraphs: readonly CellParagraph[]): readonly PastedTask[] => {
  const hasNumbers = paragraphs.some(({ mark }) => mark === 'number');
  const hasPlain = paragraphs.some(({ mark }) => mark === undefined);
  const isTask = ({ mark }: CellParagraph): boolean => (hasNumbers ? mark === 'number' : mark === undefined || !hasPlain);
  const tasks: { task: string; results: string[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = tasks[tasks.length - 1];
    if (isTask(paragraph) || !last) tasks.push({ task: paragraph.text, results: [] });
    else last.results.push(paragraph.text);
  }
  return tasks;
};

/** Rows of a table (the cells of an HTML table, paragraphs as lines) as tasks with their results (domain.md, "Import"). */
export const tasksFromRows = (rows: readonly Row[]): readonly PastedTask[] => {
  const body = fromFirstWords(rows.filter(row => !isHead(row) && !row.every(isBlank)));
  const found = body.some(row => row.slice(1).some(cell => !isBlank(cell)))
    ? fromColumns(body)
    : fromLines(paragraphsOfCell(body.map(([cell = '']) => cell).join('\n')));
  return found.filter(({ task, results }) => task !== '' || results.length > 0);
};

/** Text from the clipboard of Word or Excel as tasks with their results. */
export const tasksFromText = (text: string): readonly PastedTask[] => tasksFromRows(rowsOfText(text));
