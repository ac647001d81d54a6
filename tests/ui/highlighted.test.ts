import fc from 'fast-check';
import { foldWords } from '../../src/domain/search/fold';
import { partsOf } from '../../src/ui/highlighted';

const marked = (text: string, typed: string): string =>
  partsOf(text, foldWords(typed)).map(part => (part.hit ? `[${part.text}]` : part.text)).join('');

test.each([
  ['the word wherever it stands', 'Õigusloome ja õigus', 'oigus', '[Õigus]loome ja [õigus]'],
  ['every word typed', 'Riigieelarve koostamine', 'koost riigi', '[Riigi]eelarve [koost]amine'],
  ['words that lie over each other as one', 'hangete', 'hange gete', '[hangete]'],
  ['nothing where nothing was typed', 'Siseaudit', ' ', 'Siseaudit'],
  ['nothing that is not there', 'Siseaudit', 'hange', 'Siseaudit'],
  ['letters that fold to several', 'Mõõt ǅ mõõt', 'moot', '[Mõõt] ǅ [mõõt]'],
  ['signs outside the basic plane', 'Plaan 😀 valmis', 'valmis', 'Plaan 😀 [valmis]']
])('marks %s', (_, text, typed, expected) => expect(marked(text, typed)).toBe(expected));

test('never loses or adds a letter', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme', maxLength: 3 })), (text, typed) => {
    expect(partsOf(text, foldWords(typed.join(' '))).map(part => part.text).join('')).toBe(text);
  }));
});
