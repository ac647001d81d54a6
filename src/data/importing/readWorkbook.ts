import type { Sheet } from './sheet';

/** The first sheet of an .xlsx file. Throws when the file is no workbook. Nothing in it is run or followed. */
export const readWorkbook = async (file: Blob): Promise<Sheet> => {
  const { readSheet } = await import(/* webpackChunkName: 'xlsx-read' */ 'read-excel-file/universal');
  return readSheet(file) as Promise<Sheet>;
};
