import type { Column } from '../schema/column';
import type { ListSchema } from '../schema/list';
import { ID_HEADER, type Language } from './sheet';

/** Words of the template that are not the schema's own; loc/ gives them. */
export interface TemplateWords {
  readonly rows: string;
  readonly explanation: string;
  readonly column: string;
  readonly meaning: string;
  readonly allowed: string;
  readonly id: string;
  readonly required: string;
  readonly kinds: Readonly<Record<Column['kind'], string>>;
}

export interface TemplateSheet { readonly name: string; readonly rows: readonly (readonly string[])[] }

const allowedIn = (column: Column, language: Language, { kinds }: TemplateWords): string => {
  if (column.kind !== 'choice' && column.kind !== 'choices') return kinds[column.kind];
  const words = Object.values(column.choices).map(choice => choice[language]).join('; ');
  return kinds[column.kind] === '' ? words : `${kinds[column.kind]}: ${words}`;
};

/** Two sheets: one to fill in, whose headers `meaningOf` understands, and one that explains every column. */
export const templateOf = (list: ListSchema, language: Language, words: TemplateWords): readonly TemplateSheet[] => {
  const columns = Object.values(list.columns);
  const explain = (column: Column): readonly string[] => [
    column.label[language],
    [column.description?.[language], column.required ? words.required : undefined].filter(Boolean).join(' '),
    allowedIn(column, language, words)
  ];
  return [
    { name: words.rows, rows: [[ID_HEADER, ...columns.map(column => column.label[language])]] },
    {
      name: words.explanation,
      rows: [[words.column, words.meaning, words.allowed], [ID_HEADER, words.id, words.kinds.number], ...columns.map(explain)]
    }
  ];
};

export const templateFile = async (list: ListSchema, language: Language, words: TemplateWords): Promise<Blob> => {
  const { default: write } = await import(/* webpackChunkName: 'xlsx-write' */ 'write-excel-file/universal');
  const sheets = templateOf(list, language, words).map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, n) => row.map(value => ({ value, type: String, ...(n === 0 ? { fontWeight: 'bold' as const } : {}) }))),
    columns: rows[0].map(() => ({ width: 28 })),
    stickyRowsCount: 1
  }));
  return write(sheets).toBlob();
};
