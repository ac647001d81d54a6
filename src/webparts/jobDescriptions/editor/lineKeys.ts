import { longestCommon } from '../../../domain/jobDescriptions/longestCommon';

export interface KeyedLines { readonly lines: readonly string[]; readonly keys: readonly string[] }

/**
 * Keys for lines that have none of their own, so that the line in which somebody types stays the same field when others come and
 * go around it: equal lines keep theirs, and what was changed between them goes by its place.
 */
export const alignKeys = (was: KeyedLines, lines: readonly string[], fresh: () => string): KeyedLines => {
  if (was.lines === lines) return was;
  const keys: (string | undefined)[] = lines.map(() => undefined);
  let [from, to] = [0, 0];
  for (const [old, now] of [...longestCommon(was.lines, lines), [was.lines.length, lines.length] as const]) {
    for (let n = 0; from + n < old && to + n < now; n++) keys[to + n] = was.keys[from + n];
    if (now < lines.length) keys[now] = was.keys[old];
    [from, to] = [old + 1, now + 1];
  }
  return { lines, keys: keys.map(key => key ?? fresh()) };
};
