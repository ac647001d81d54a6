import { longestCommon } from './longestCommon';

/**
 * A piece of two texts side by side. Kept and removed pieces joined are the old text, kept and added ones the new text, to the
 * last space. No two neighbours are of one kind, and what was removed stands before what was added in its place.
 */
export interface WordPart {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

interface Spelled {
  /** The first one is empty: it carries the spaces that the text begins with. */
  readonly words: readonly string[];
  /** After each word. */
  readonly spaces: readonly string[];
}

const spelled = (text: string): Spelled => {
  const words = [''];
  const spaces = [/^\s*/.exec(text)?.[0] ?? ''];
  for (const [, word, space] of text.matchAll(/(\S+)(\s*)/g)) {
    words.push(word);
    spaces.push(space);
  }
  return { words, spaces };
};

const between = ({ words, spaces }: Spelled, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at++) text += words[at] + spaces[at];
  return text;
};

/** Word by word, with as much kept as can be. Punctuation belongs to its word: "töö," is another word than "töö". */
export const wordDifference = (before: string, after: string): readonly WordPart[] => {
  const was = spelled(before);
  const is = spelled(after);
  const parts: { kind: WordPart['kind']; text: string }[] = [];
  let removed = '';
  let added = '';
  const settle = (): void => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    removed = added = '';
  };
  const keep = (text: string): void => {
    if (text === '') return;
    settle();
    const last = parts[parts.length - 1];
    if (last?.kind === 'kept') last.text += text;
    else parts.push({ kind: 'kept', text });
  };

  let [from, to] = [0, 0];
  for (const [old, now] of longestCommon(was.words, is.words)) {
    removed += between(was, from, old);
    added += between(is, to, now);
    keep(was.words[old]);
    if (was.spaces[old] === is.spaces[now]) keep(was.spaces[old]);
    else {
      removed += was.spaces[old];
      added += is.spaces[now];
    }
    [from, to] = [old + 1, now + 1];
  }
  removed += between(was, from, was.words.length);
  added += between(is, to, is.words.length);
  settle();
  return parts;
};
