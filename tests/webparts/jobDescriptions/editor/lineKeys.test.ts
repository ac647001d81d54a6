import fc from 'fast-check';
import { alignKeys, type KeyedLines } from '../../../../src/webparts/jobDescriptions/editor/lineKeys';

let made = 0;
const fresh = () => `new${++made}`;
const keyed = (...lines: readonly string[]): KeyedLines => ({ lines, keys: lines.map((_, n) => `k${n}`) });

test('a line in which somebody types stays the same field', () => {
  expect(alignKeys(keyed('a', 'b', 'c'), ['a', 'bb', 'c'], fresh).keys).toEqual(['k0', 'k1', 'k2']);
});

test('a line that comes in above takes nobody\'s field', () => {
  expect(alignKeys(keyed('a', 'b'), ['uus', 'a', 'b'], fresh).keys.slice(1)).toEqual(['k0', 'k1']);
  expect(alignKeys(keyed('a', 'b', 'c'), ['a', 'c'], fresh).keys).toEqual(['k0', 'k2']);
});

test('a line that is broken in two keeps its field for the first part', () => {
  expect(alignKeys(keyed('ab', 'c'), ['a', 'b', 'c'], fresh).keys.filter(key => !key.startsWith('new'))).toEqual(['k0', 'k1']);
});

test('every line has a key of its own, whatever changed', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', '', 'c'), { maxLength: 8 });
  fc.assert(fc.property(lines, lines, (was, is) => {
    const { keys } = alignKeys(keyed(...was), is, fresh);
    expect(keys).toHaveLength(is.length);
    expect(new Set(keys).size).toBe(is.length);
  }));
});
