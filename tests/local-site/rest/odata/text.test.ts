import * as fc from 'fast-check';
import { fold, sortKey } from '../../../../local-site/rest/odata/text';

test('words come in the order of the Estonian alphabet, whatever their case', () => {
  const words = ['Äike', 'zebra', 'tamm', 'Šokk', 'sarv', 'õun', 'vares', 'Žürii', 'üks', 'öö', 'aas', 'xero'];
  expect([...words].sort((a, b) => sortKey(a) < sortKey(b) ? -1 : 1))
    .toEqual(['aas', 'sarv', 'Šokk', 'zebra', 'Žürii', 'tamm', 'vares', 'õun', 'Äike', 'öö', 'üks', 'xero']);
});

test('two texts have the same key exactly when they are the same but for case', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
    expect(sortKey(a) === sortKey(b)).toBe(fold(a) === fold(b));
  }));
});
