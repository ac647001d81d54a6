import { startsAWord } from './fold';

/** What ranking looks at, folded. Callers have made sure that all words are found somewhere in the thing. */
interface Ranked { readonly title: string; readonly code: string }

const ranks: readonly ((thing: Ranked, words: readonly string[]) => boolean)[] = [
  ({ code }, words) => words.length === 1 && code === words[0],
  ({ title }, words) => title.startsWith(words.join(' ')),
  ({ code }, words) => words.length === 1 && code.startsWith(words[0]),
  ({ title }, words) => words.every(word => startsAWord(title, word)),
  ({ title }, words) => words.every(word => title.includes(word)),
  () => true
];

/**
 * How well folded words fit, 0 the best: the code itself; the title begins so; the code begins so; each word begins a word
 * of the title; each is in the title; they are found elsewhere.
 */
export const rankOf = (thing: Ranked, words: readonly string[]): number => ranks.findIndex(fits => fits(thing, words));
