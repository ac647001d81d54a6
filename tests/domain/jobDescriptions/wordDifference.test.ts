import fc from 'fast-check';
import { longestCommon } from '../../../src/domain/jobDescriptions/longestCommon';
import { movedBetween } from '../../../src/domain/jobDescriptions/sequence';
import { wordDifference, type WordPart } from '../../../src/domain/jobDescriptions/wordDifference';
import { someText } from './given';

const shown = (parts: readonly WordPart[]) =>
  parts.map(({ kind, text }) => (kind === 'kept' ? text : `${kind === 'removed' ? '−' : '+'}[${text}]`)).join('');

test.each([
  ['the same text is kept whole', 'Töö on tehtud.', 'Töö on tehtud.', 'Töö on tehtud.'],
  ['a word gives way to another', 'kord aastas vaadatakse', 'kaks korda aastas vaadatakse', '−[kord ]+[kaks korda ]aastas vaadatakse'],
  ['punctuation belongs to its word', 'töö ja plaan', 'töö, ja plaan', '−[töö ]+[töö, ]ja plaan'],
  ['a word at the end', 'töö', 'töö ja plaan', 'töö+[ ja plaan]'],
  ['a space becomes a line', 'töö plaan', 'töö\nplaan', 'töö−[ ]+[\n]plaan'],
  ['all is new', '', 'töö', '+[töö]'],
  ['all is gone', 'töö', '', '−[töö]'],
  ['nothing from nothing', '', '', '']
])('%s', (_, before, after, expected) => expect(shown(wordDifference(before, after))).toBe(expected));

const spaced = fc.array(fc.constantFrom('töö', 'on', 'Ö.', ' ', '  ', '\n', '\u00a0', '🙂'), { maxLength: 30 }).map(pieces => pieces.join(''));

test('kept and removed is the old text, kept and added the new one; neighbours are of different kinds', () => {
  fc.assert(fc.property(fc.oneof(spaced, someText), fc.oneof(spaced, fc.string()), (before, after) => {
    const parts = wordDifference(before, after);
    const joined = (without: WordPart['kind']) => parts.filter(({ kind }) => kind !== without).map(({ text }) => text).join('');
    expect(joined('added')).toBe(before);
    expect(joined('removed')).toBe(after);
    expect(parts.every(({ kind, text }, at) => text !== '' && kind !== parts[at - 1]?.kind)).toBe(true);
  }), { numRuns: 500 });
});

/** The table of lengths as a textbook has it. */
const lengthByTable = (a: readonly string[], b: readonly string[]): number => {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    let corner = 0;
    b.forEach((other, at) => {
      const above = row[at + 1];
      row[at + 1] = one === other ? corner + 1 : Math.max(above, row[at]);
      corner = above;
    });
  }
  return row[b.length];
};

test('no longer common text exists, also over many machine words', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 150 });
  fc.assert(fc.property(list, list, (before, after) => {
    const common = longestCommon(before, after);
    expect(common.every(([was, is]) => before[was] === after[is])).toBe(true);
    expect(common.every(([was, is], at) => at === 0 || (was > common[at - 1][0] && is > common[at - 1][1]))).toBe(true);
    expect(common).toHaveLength(lengthByTable(before, after));
  }), { numRuns: 300 });
});

test('taking out what moved leaves the rest in its order, and a list has not moved against itself', () => {
  const list = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']);
  fc.assert(fc.property(list, list, (before, after) => {
    const moved = movedBetween(before, after);
    const left = (keys: readonly string[], others: readonly string[]) => keys.filter(key => others.includes(key) && !moved.has(key));
    expect(left(after, before)).toEqual(left(before, after));
    expect(movedBetween(after, after).size).toBe(0);
  }));
});
