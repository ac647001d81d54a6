const MARKS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[^ -~\s]/;

/** Text as search compares it: lower case, letters without their marks (õ, ö as o, ä as a, ü as u, š as s, ž as z). */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(MARKS, '') : lower;
};

/** The folded words that a person typed; empty when nothing but spaces was. */
export const foldWords = (text: string): readonly string[] => fold(text).split(/\s+/).filter(word => word !== '');

/** The parts of a thing, folded into one text with a line for each. */
export const foldParts = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).map(part => fold(part ?? '')).join('\n');

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Nearly all folded letters are a to z, and asking a Unicode class about each costs most of a keystroke. */
const isInWord = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character > ' ' && LETTER_OR_DIGIT.test(character));

/** Whether some word of a folded text begins with these letters. */
export const startsAWord = (folded: string, word: string): boolean => {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !isInWord(folded[at - 1])) return true;
  }
  return false;
};

const FEW_LETTERS = /^\p{L}{1,2}$/u;

const isFew = (word: string): boolean => word.length < 3 && FEW_LETTERS.test(word);

/** One or two letters count at the beginning of a word only: TA, or the A of "Poliitikajuht A", is inside too many others. */
export const hasWord = (folded: string, word: string): boolean => (isFew(word) ? startsAWord(folded, word) : folded.includes(word));

/** Whether whatever has the one word has the other too, so that a search for it need only look among what the other left. */
const implies = (word: string, other: string): boolean => (isFew(other) ? isFew(word) && word.startsWith(other) : word.includes(other));

/** Whether nothing can be found by these words that was not found by the earlier ones: what typing on usually does. */
export const narrows = (words: readonly string[], earlier: readonly string[]): boolean =>
  earlier.every(other => words.some(word => implies(word, other)));

/**
 * Whether every word is found, in any order, also inside longer words. Text may come in parts, each folded by itself; no
 * word is found across two of them. No words: everything matches.
 */
export const hasWords = (folded: string | readonly string[], words: readonly string[]): boolean =>
  (typeof folded === 'string'
    ? words.every(word => hasWord(folded, word))
    : words.every(word => folded.some(part => hasWord(part, word))));
