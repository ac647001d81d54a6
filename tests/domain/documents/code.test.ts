import fc from 'fast-check';
import { codeParts, parentCode, parseCode } from '../../../src/domain/documents/code';

test.each([
  ['S01', { series: 'S', number: 1, part: undefined }, undefined],
  ['P20', { series: 'P', number: 20, part: undefined }, undefined],
  ['P01_J01', { series: 'P', number: 1, part: { kind: 'J', number: 1 } }, 'P01'],
  ['S01_V12', { series: 'S', number: 1, part: { kind: 'V', number: 12 } }, 'S01'],
  [' p02_j04 ', { series: 'P', number: 2, part: { kind: 'J', number: 4 } }, 'P02']
])('%p is a code', (text, parts, parent) => {
  const code = parseCode(text);
  expect(code && codeParts(code)).toEqual(parts);
  expect(code && parentCode(code)).toBe(parent);
});

test.each(['', 'P1', 'P001', 'P00', 'Q01', 'P01_J00', 'P01J01', 'P01_K01', 'P01_J1', 'S01_ver2', 'P01_J01_V01', 'P01 J01'])(
  '%p is none', text => expect(parseCode(text)).toBeUndefined());

test('a code is written from its parts as it was read', () => {
  const number = fc.integer({ min: 1, max: 99 }).map(n => String(n).padStart(2, '0'));
  const part = fc.option(fc.tuple(fc.constantFrom('J', 'V'), number).map(([kind, n]) => `_${kind}${n}`), { nil: '' });
  const two = (n: number): string => String(n).padStart(2, '0');
  fc.assert(fc.property(fc.constantFrom('S', 'P'), number, part, (series, n, end) => {
    const code = parseCode(`${series}${n}${end}`.toLowerCase());
    if (!code) throw new Error('not read');
    const parts = codeParts(code);
    expect(`${parts.series}${two(parts.number)}${parts.part ? `_${parts.part.kind}${two(parts.part.number)}` : ''}`).toBe(code);
  }));
});
