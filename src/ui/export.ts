import type { Cell } from 'write-excel-file/browser';
import { dayNumber, parsePlainDate, type PlainDate } from '../domain/time/plainDate';

export type ExportValue = string | number | boolean | PlainDate | undefined;

export interface ExportColumn<T> {
  readonly header: string;
  /** Characters, 20 unless told. */
  readonly width?: number;
  /** `date`: the value is a PlainDate and becomes a day of the calendar. Otherwise text stays text. */
  readonly kind?: 'date';
  readonly value: (row: T) => ExportValue;
}

export interface Export<T> {
  /** `.xlsx` is added where it is missing; signs that file names may not carry become `-`. */
  readonly fileName: string;
  /** At most 31 characters are kept, the most that Excel allows. */
  readonly sheet: string;
  readonly columns: readonly ExportColumn<T>[];
  readonly rows: readonly T[];
}

const MS_PER_DAY = 86_400_000;

/** The most characters that Excel keeps in a cell. */
const LONGEST = 32_767;

const textCell = (text: string): Cell => ({
  value: text.slice(0, LONGEST), type: String, wrap: true, alignVertical: 'top'
});

/** Text is written as a string cell, so a text that begins with `=` or `+` is read, never computed. */
export const cellOf = <T>(column: ExportColumn<T>, row: T): Cell => {
  const value = column.value(row);
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? { value, type: Number, alignVertical: 'top' } : undefined;
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' };
  const day = column.kind === 'date' ? parsePlainDate(value) : undefined;
  return day
    ? { value: new Date(dayNumber(day) * MS_PER_DAY), type: Date, format: 'dd.mm.yyyy', alignVertical: 'top' }
    : textCell(value);
};

/** The header row and a row for each row. */
const cellsOf = <T>({ columns, rows }: Pick<Export<T>, 'columns' | 'rows'>): Cell[][] => [
  columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const })),
  ...rows.map(row => columns.map(column => cellOf(column, row)))
];

const fileNameOf = (name: string): string => `${name.replace(/\.xlsx$/i, '').replace(/[\\/:*?"<>|]+/g, '-').trim()}.xlsx`;

const sheetNameOf = (name: string): string => name.replace(/[\\/?*[\]:]+/g, '-').slice(0, 31);

/** Saves rows as an Excel workbook in the order given. The writer is downloaded on first use. */
export const exportXlsx = async <T>({ fileName, sheet, columns, rows }: Export<T>): Promise<void> => {
  const { default: write } = await import(/* webpackChunkName: 'xlsx-write' */ 'write-excel-file/browser');
  await write(cellsOf({ columns, rows }), {
    sheet: sheetNameOf(sheet), columns: columns.map(({ width = 20 }) => ({ width })), stickyRowsCount: 1
  }).toFile(fileNameOf(fileName));
};
