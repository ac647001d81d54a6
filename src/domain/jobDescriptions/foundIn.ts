import type { DocumentContent } from './content';
import { foldedLines } from './fullText';

/** Letters around what was found. */
const AROUND = 48;

const cut = (line: string, at: number, length: number): string => {
  const from = at <= AROUND ? 0 : line.indexOf(' ', at - AROUND) + 1;
  const end = line.lastIndexOf(' ', at + length + AROUND);
  const until = at + length + AROUND >= line.length || end < at + length ? line.length : end;
  return `${from > 0 ? '… ' : ''}${line.slice(from, until)}${until < line.length ? ' …' : ''}`;
};

/** The first line of a text in which one of the folded words stands, as much of it as fits into a row. */
export const lineFound = (content: DocumentContent, words: readonly string[]): string | undefined => {
  for (const { line, folded } of foldedLines(content)) {
    const word = words.find(one => folded.includes(one));
    if (word !== undefined) return cut(line, folded.indexOf(word), word.length);
  }
  return undefined;
};
