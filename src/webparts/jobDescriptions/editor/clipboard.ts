import { paragraphsOfCell } from '../../../domain/jobDescriptions/cellText';
import { tasksFromRows, tasksFromText, type PastedTask } from '../../../domain/jobDescriptions/pasted';
import { rowsOfText } from '../../../domain/jobDescriptions/pastedRows';
import { rowsOfHtml } from './htmlRows';

/** What the clipboard holds, told apart by what should become of it. */
export type Pasted =
  /** Goes into the field as it is. */
  | { readonly kind: 'words' }
  /** Several paragraphs, or a table: rows to be looked at before they are taken in. */
  | { readonly kind: 'rows'; readonly table: boolean; readonly tasks: readonly PastedTask[]; readonly lines: readonly string[] };

const linesOf = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap(row => row.flatMap(cell => paragraphsOfCell(cell).map(({ text }) => text))).filter(line => line !== '');

export const readPasted = (data: Pick<DataTransfer, 'getData'>): Pasted => {
  const html = rowsOfHtml(data.getData('text/html'));
  const text = data.getData('text/plain');
  const rows = html.length > 0 ? html : rowsOfText(text);
  const table = html.length > 0 || rows.some(row => row.length > 1);
  const lines = linesOf(table ? rows : [[text]]);
  const tasks = html.length > 0 ? tasksFromRows(html) : tasksFromText(text);
  // One cell is words, whatever it was copied from.
  return lines.length < 2 || tasks.length === 0 ? { kind: 'words' } : { kind: 'rows', table, tasks, lines };
};
