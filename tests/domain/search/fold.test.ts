import fc from 'fast-check';
import { fold, foldParts, foldWords, hasWords, narrows } from '../../../src/domain/search/fold';

test.each([
  ['Õigusloome ÄÖÜ', 'oigusloome aou'],
  ['Šokk ja žürii', 'sokk ja zurii'],
  ['Hankeprotsess (P06)', 'hankeprotsess (p06)']
])('%p folds to %p', (text, expected) => expect(fold(text)).toBe(expected));

test('composed and decomposed letters fold alike, and folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => {
    expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
    expect(fold(fold(text))).toBe(fold(text));
  }));
});

test.each([
  ['three letters are found inside a word', 'hankeprotsess', 'protsess', true],
  ['two letters are found at the beginning of one', 'terviseamet\nta', 'ta', true],
  ['two letters are not found inside one', 'statistika', 'ta', false],
  ['digits are found anywhere', 'p06', '06', true],
  ['the letter of a sample person is a word', 'poliitikajuht b', 'poliitikajuht a', false],
  ['words are found in any order', 'poliitikajuht a', 'a poliitikajuht', true]
])('%s', (_, folded, typed, expected) => {
  expect(hasWords(folded, foldWords(typed))).toBe(expected);
});

test('words may be found in different parts, but none across two', () => {
  expect(hasWords(['p06', 'hanke'], foldWords('hanke p06'))).toBe(true);
  expect(hasWords(['p06', 'hanke'], foldWords('p06hanke'))).toBe(false);
  expect(hasWords(foldParts(['P06', undefined, 'Hanke']), foldWords('p06hanke'))).toBe(false);
});

test.each([
  ['a word that grows', 'hank', 'hanke', true],
  ['a further word', 'hanke', 'hanke p06', true],
  ['a word that became shorter', 'hanke', 'hank', false],
  ['another word', 'hanke', 'leping', false],
  ['two letters that become three, for three are found inside words too', 'ta', 'tai', false],
  ['a first letter that becomes two', 't', 'ta', true]
])('only what was found is looked through after %s', (_, earlier, typed, expected) => {
  expect(narrows(foldWords(typed), foldWords(earlier))).toBe(expected);
});

test('where words narrow, nothing is found that was not found before', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 't', ' ', '1'), { maxLength: 6 }).map(some => some.join(''));
  fc.assert(fc.property(letters, letters, letters, (text, earlier, typed) => {
    fc.pre(narrows(foldWords(typed), foldWords(earlier)) && hasWords(text, foldWords(typed)));
    expect(hasWords(text, foldWords(earlier))).toBe(true);
  }));
});

test('every word of a text is found in it, and so is no word at all', () => {
  fc.assert(fc.property(fc.lorem({ maxCount: 8 }), text => {
    expect(foldWords(text).every(word => hasWords(fold(text), [word]))).toBe(true);
    expect(hasWords(fold(text), foldWords('  '))).toBe(true);
  }));
});
