import fc from 'fast-check';
import { registerOn } from '../../../src/domain/documents/register';
import { filterGroups, filterRegister, isFiltering, ownersIn } from '../../../src/domain/documents/registerFilter';
import type { RegisterFilter } from '../../../src/domain/documents/registerFilter';
import type { PersonId, RoleId, SupportServiceId } from '../../../src/domain/identity';
import { day } from '../given';
import { chapter32 } from './chapter32';

const { entries, groups } = registerOn(chapter32, day('2026-11-21'));

const found = (filter: RegisterFilter): string =>
  filterRegister(entries, filter).map(({ document: { code } }) => code ?? '–').join(' ');

test.each([
  ['a code', 'p06', 'P06'],
  ['a title', 'hanke', 'P06'],
  ['the other title', 'poliitikavaldkonna', 'P15'],
  ['the owner', 'strateegiaosakonna', 'P02'],
  ['who holds the role today', 'kvaliteedijuht b', 'P15 S01'],
  ['nobody who held it until last month', 'kvaliteedijuht a', ''],
  ['a support service', 'finantside', 'P02 P06'],
  ['the responsible of a part', 'finantsarvestusjuht', 'P02'],
  ['an external organisation', 'ühisosakond', 'P06'],
  ['words in any order', 'protsess hanke', 'P06'],
  ['letters without their marks', 'oigustalituse', 'P06'],
  ['marks where there are none', 'hankeprõtsess', 'P06'],
  ['nothing that only some words fit', 'hanke puudub', ''],
  ['no word across code and title', 'p06hanke', '']
])('search finds %s', (_, text, expected) => {
  expect(found({ text })).toBe(expected);
});

test.each<[string, RegisterFilter, string]>([
  ['kind', { kinds: ['systemDescription', 'form'] }, 'S01 S01_V01'],
  ['status', { statuses: ['drafting', 'merged'] }, '– P16'],
  ['owner', { owner: 5 as RoleId }, 'P15 S01'],
  ['owner of a part', { owner: 3 as RoleId }, 'P02'],
  ['support service', { supportService: 2 as SupportServiceId }, 'P02 –'],
  ['what is overdue', { overdue: true }, 'P02'],
  ['what is mine', { mine: 4 as PersonId }, 'P15 S01'],
  ['what is mine as a substitute', { mine: 5 as PersonId }, 'P15 S01'],
  ['what is mine in part', { mine: 2 as PersonId }, 'P02 –'],
  ['nothing of mine once I left', { mine: 3 as PersonId }, ''],
  ['all of it at once', { kinds: ['process'], statuses: ['inForce'], text: 'hanke' }, 'P06'],
  ['nothing set: everything', { text: '  ', kinds: [], overdue: false }, 'P02 P06 P15 S01 S01_V01 – P16']
])('filter by %s', (_, filter, expected) => {
  expect(found(filter)).toBe(expected);
});

describe('groups', () => {
  test('keep only the lines that fit, so that one part of P02 is found alone', () => {
    const shown = filterGroups(groups, { text: 'finantsarvestus' });
    expect(shown.map(({ lines }) => lines.map(({ listing }) => listing?.part?.title))).toEqual([['Finantsarvestus']]);
  });

  test('tell whose a line is', () => {
    const mine = filterGroups(groups, { mine: 2 as PersonId }).flatMap(({ lines }) => lines);
    expect(mine.map(({ listing, entry }) => listing?.part?.title ?? entry.document.title))
      .toEqual(['Analüüsiprotsess', 'Eelarve planeerimine']);
  });

  test('all stay when no filter is set, also empty ones', () => {
    expect(filterGroups(groups, { text: '' })).toBe(groups);
    expect(isFiltering({ text: ' ' })).toBe(false);
    expect(isFiltering({ overdue: true })).toBe(true);
  });

  test('whatever is found in a line is found in its document', () => {
    const lines = groups.flatMap(({ lines: all }) => all);
    fc.assert(fc.property(fc.constantFrom(...lines), fc.nat(), fc.integer({ min: 3, max: 8 }), (line, at, length) => {
      const text = line.words.join('\n');
      const piece = text.slice(at % text.length, at % text.length + length);
      fc.pre(piece.split(/\s+/).every(word => word.length > 2));
      expect(filterRegister(entries, { text: piece })).toContain(line.entry);
      expect(filterGroups(groups, { text: piece }).flatMap(({ lines: all }) => all)).toContain(line);
    }));
  });
});

test('the owners to choose from are all that answer for something, by name', () => {
  expect(ownersIn(entries).map(({ name }) => name)).toEqual([
    'Eelarveplaneerimise juht', 'Finantsarvestusjuht', 'Kvaliteedijuht', 'Strateegiaosakonna juhataja', 'Õigustalituse juht'
  ]);
});
