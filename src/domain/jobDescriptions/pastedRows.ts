/** Excel puts quotes around a cell that has a new line, tab or quote in it, and doubles the quotes inside. */
const QUOTED = /"([^"]*(?:""[^"]*)*)"(?=\t|\r\n?|\n|$)/y;
const BARE = /[^\t\r\n]*/y;
const END_OF_ROW = /\r\n?|\n/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Quotes around a cell that needed none are the text's own: a name of a document. */
const cellAt = (text: string, at: number): { readonly cell: string; readonly end: number } => {
  const quoted = text[at] === '"' ? matchAt(QUOTED, text, at) : null;
  if (quoted && /[\t\r\n]|""/.test(quoted[1])) return { cell: quoted[1].replace(/""/g, '"'), end: at + quoted[0].length };
  const bare = matchAt(BARE, text, at)?.[0] ?? '';
  return { cell: bare, end: at + bare.length };
};

/** The text that Excel and Word put on the clipboard, as rows of cells. The empty row behind the last line end is left out. */
export const rowsOfText = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = cellAt(text, at);
    rows[rows.length - 1].push(cell);
    at = end;
    if (at >= text.length) break;
    if (text[at] === '\t') at++;
    else {
      at += matchAt(END_OF_ROW, text, at)?.[0].length ?? 1;
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
};
