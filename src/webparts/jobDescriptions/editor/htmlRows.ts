const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'TABLE']);
const NOT_SAID = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'XML']);

/** What stands before the item of a list that Word and Excel have as a list, so that it is known from the line above. */
const markOf = (item: Element): string => (item.parentElement?.tagName === 'OL'
  ? `${[...item.parentElement.children].indexOf(item) + 1}) ` : '• ');

/** The text of a cell with a line for each paragraph. Spaces and line ends of the source are no text. */
const textOf = (element: Element): string => {
  let said = '';
  const newLine = (): void => { if (said !== '' && !said.endsWith('\n')) said += '\n'; };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      said += said === '' || said.endsWith('\n') ? text.trimStart() : text;
      return;
    }
    if (!(node instanceof Element) || NOT_SAID.has(node.tagName)) return;
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) newLine();
    if (node.tagName === 'LI') said += markOf(node);
    node.childNodes.forEach(read);
    if (isBlock) newLine();
  };
  element.childNodes.forEach(read);
  return said.split('\n').map(line => line.trim()).filter(line => line !== '').join('\n');
};

const span = (given: number): number => Math.min(Math.max(given || 1, 1), 100);

/** Cells by their columns; a cell that reaches over several rows says the same in each of them. */
const rowsOfTable = (table: HTMLTableElement): readonly (readonly string[])[] => {
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[at][column] !== undefined) column++;
      const text = textOf(cell);
      for (let down = 0; down < span(cell.rowSpan) && at + down < rows.length; down++) {
        // Over several columns it stands in the first alone: the others would repeat it as a result.
        for (let right = 0; right < span(cell.colSpan); right++) rows[at + down][column + right] = right === 0 ? text : '';
      }
      column += span(cell.colSpan);
    }
  });
  return rows.map(row => Array.from(row, cell => cell ?? ''));
};

/** The tables of what Word or Excel put on the clipboard, as rows of cells; empty where it has none. Nothing of it is ever run or shown as markup. */
export const rowsOfHtml = (html: string): readonly (readonly string[])[] => {
  if (!/<table/i.test(html)) return [];
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const outermost = [...body.querySelectorAll('table')].filter(table => !table.parentElement?.closest('table'));
  return outermost.flatMap(rowsOfTable);
};
