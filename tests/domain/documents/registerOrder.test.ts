import fc from 'fast-check';
import { registerOn } from '../../../src/domain/documents/register';
import { registerSortKeys, sortRegister } from '../../../src/domain/documents/registerOrder';
import type { RegisterSortKey } from '../../../src/domain/documents/registerOrder';
import { day, document, facts } from '../given';
import { chapter32 } from './chapter32';

const { entries } = registerOn(chapter32, day('2026-11-21'));

const codes = (key: RegisterSortKey, direction: 'up' | 'down'): string =>
  sortRegister(entries, key, direction).map(({ document: { code } }) => code ?? '–').join(' ');

test.each([
  ['code', 'up', 'P02 P06 P15 P16 S01 S01_V01 –'],
  ['code', 'down', 'S01_V01 S01 P16 P15 P06 P02 –'],
  ['title', 'up', '– P06 S01_V01 S01 P15 P16 P02'],
  ['owner', 'up', '– P15 S01 P02 P06 P16 S01_V01'],
  ['owner', 'down', 'P06 P02 P15 S01 – P16 S01_V01'],
  ['review', 'up', 'P02 P06 S01 S01_V01 P15 P16 –'],
  ['edition', 'down', 'S01 P06 P02 P15 S01_V01 P16 –'],
  ['supportService', 'up', 'P02 – P06 P15 P16 S01 S01_V01'],
  ['status', 'up', 'P02 P06 P15 S01 S01_V01 – P16'],
  ['kind', 'up', 'P02 P06 P15 P16 – S01_V01 S01']
] as const)('by %s %s, what has none last', (key, direction, expected) => {
  expect(codes(key, direction)).toBe(expected);
});

test('titles stand in Estonian order: s, š, z, ž before t, and õ, ä, ö, ü at the end', () => {
  const titles = ['Ülevaade', 'Töökord', 'Žürii', 'Õigus', 'Zoonoosid', 'Audit', 'Šokk', 'Siseaudit', 'Äriplaan', 'Öövalve'];
  const register = registerOn(facts({ documents: titles.map((title, i) => document({ id: i + 1, title })) }), day('2026-11-21'));
  expect(sortRegister(register.entries, 'title', 'up').map(entry => entry.document.title)).toEqual([
    'Audit', 'Siseaudit', 'Šokk', 'Zoonoosid', 'Žürii', 'Töökord', 'Õigus', 'Äriplaan', 'Öövalve', 'Ülevaade'
  ]);
});

test('the order does not depend on how entries stood before', () => {
  const anyOrder = fc.shuffledSubarray([...entries], { minLength: entries.length });
  fc.assert(fc.property(anyOrder, fc.constantFrom(...registerSortKeys), fc.constantFrom('up', 'down'), (shuffled, key, direction) => {
    expect(sortRegister(shuffled, key, direction)).toEqual(sortRegister(entries, key, direction));
  }));
});
