import { fold } from '../domain/search/fold';

export interface TextPart { readonly text: string; readonly hit: boolean }

/** Where each letter of the folded text came from: folding may make more or fewer letters of one. */
const folded = (text: string): { readonly letters: string; readonly from: readonly number[] } => {
  const from: number[] = [];
  let letters = '';
  let at = 0;
  for (const letter of text) {
    const simple = fold(letter);
    for (let n = 0; n < simple.length; n++) from.push(at);
    letters += simple;
    at += letter.length;
  }
  return { letters, from: [...from, text.length] };
};

/** The text cut where any of the folded words begins or ends in it; put together again the parts are the text. */
export const partsOf = (text: string, words: readonly string[]): readonly TextPart[] => {
  const { letters, from } = folded(text);
  const hits = new Uint8Array(text.length);
  for (const word of words.filter(Boolean)) {
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
      hits.fill(1, from[at], from[at + word.length]);
    }
  }
  const parts: TextPart[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && hits[end] === hits[start]) end++;
    parts.push({ text: text.slice(start, end), hit: hits[start] === 1 });
    start = end;
  }
  return parts;
};
