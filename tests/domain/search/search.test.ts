import fc from 'fast-check';
import type { Logged } from '../../../src/domain/documents/logged';
import type { SearchFacts } from '../../../src/domain/facts';
import { find, searchIndex } from '../../../src/domain/search/search';
import { chapter32 } from '../documents/chapter32';
import { area, day, facts, holder, organisation, person, role, service, supportService, until } from '../given';

const today = day('2026-11-21');

const known: SearchFacts = facts({
  ...chapter32,
  roles: [
    ...chapter32.roles, role({ id: 10, name: 'Poliitikajuht', key: 'policyLeader' }),
    role({ id: 11, name: 'Teenusejuht', key: 'serviceManager' }),
    role({ id: 12, name: 'Tugiteenuse juht', key: 'supportServiceLeader' })
  ],
  organisations: [...chapter32.organisations, organisation({ id: 1, name: 'Terviseamet', shortName: 'TA' })],
  areas: [
    area({ id: 1, name: 'Hoolekanne', tereActivity: 'Pikaajaline hooldus' }),
    area({ id: 2, name: 'Lõppenud hoolekanne', validity: until('2026-11-20') })
  ],
  services: [service({ id: 1, name: 'Hoolduse nõustamine', policyAreas: [1] })],
  supportServices: [...chapter32.supportServices, supportService({ id: 9, name: 'Haldusjuhtimine', order: 14 })],
  holders: [
    ...chapter32.holders.rows,
    holder({ id: 20, role: 10, person: person(20, 'Poliitikajuht A'), scope: { policyArea: 1 } }),
    holder({ id: 21, role: 11, person: person(21, 'Teenusejuht A'), scope: { service: 1 } }),
    holder({ id: 22, role: 12, person: person(20, 'Poliitikajuht A'), scope: { supportService: 9 } })
  ]
});

const index = searchIndex(known, today);
const titles = (text: string, limit = 20, of = index): readonly string[] =>
  find(of, text, limit).map(hit => `${hit.kind} ${hit.kind === 'document' ? hit.code ?? hit.title : hit.title}`);

test.each([
  ['a code, exactly', 's01', ['document S01', 'document S01_V01']],
  ['a title that begins so before one that has it inside', 'hool', ['policyArea Hoolekanne', 'service Hoolduse nõustamine']],
  ['a person by post and letter, then what they hold', 'poliitikajuht a',
    ['person Poliitikajuht A', 'policyArea Hoolekanne', 'supportService Haldusjuhtimine']],
  ['a role by its name, then who holds it', 'teenusejuht', ['role Teenusejuht', 'person Teenusejuht A', 'service Hoolduse nõustamine']],
  ['an area by its activity', 'pikaajaline', ['policyArea Hoolekanne']],
  ['a service by its agency', 'terviseamet', ['service Hoolduse nõustamine']],
  ['nothing for no words', ' ', []],
  ['nothing that is not there', 'olematu', []]
])('finds %s', (_, text, expected) => {
  expect(titles(text)).toEqual(expected);
});

test('areas and people are those of the day', () => {
  expect(titles('loppenud')).toEqual([]);
  expect(titles('loppenud', 20, searchIndex(known, day('2026-11-20')))).toEqual(['policyArea Lõppenud hoolekanne']);
  expect(titles('kvaliteedijuht a')).not.toContain('person Kvaliteedijuht A');
  expect(titles('kvaliteedijuht a', 1, searchIndex(known, day('2026-10-31')))).toEqual(['person Kvaliteedijuht A']);
});

test('a hit tells what it is about', () => {
  expect(find(index, 'p15', 1)).toEqual([expect.objectContaining({
    kind: 'document', code: 'P15', status: 'inForce', owner: 'Kvaliteedijuht', holders: [{ id: 4, name: 'Kvaliteedijuht B' }]
  })]);
  expect(find(index, 'asendaja', 1)).toEqual([{ kind: 'person', id: 5, title: 'Asendaja A', roles: ['Kvaliteedijuht'] }]);
});

describe('a document that came into force by the log alone', () => {
  const P06 = chapter32.documents.find(({ code }) => code === 'P06');
  const without: SearchFacts = { ...known, editions: known.editions.filter(({ document }) => document !== P06?.id) };
  const confirmed = (unverified: boolean): Logged => new Map(P06 ? [[P06.id, {
    editions: [{ number: 1, validity: { from: day('2026-11-20') }, logged: { on: day('2026-11-10'), unverified } }], ends: new Map(), unconfirmed: []
  }]] : []);
  const found = (on: string, logged?: Logged): readonly unknown[] =>
    find(searchIndex(without, day(on), logged), 'p06', 1).map(hit => hit.kind === 'document' && [hit.status, hit.unverified]);

  test('is found as such from its first day, once the log was read', () => {
    expect(found('2026-11-21')).toEqual([['noEdition', false]]);
    expect([found('2026-11-19', confirmed(false)), found('2026-11-20', confirmed(false)), found('2026-11-21', confirmed(false))])
      .toEqual([[['confirmed', false]], [['inForce', false]], [['inForce', false]]]);
  });

  test('is told to be unverified where its round could not be held against the lists', () => {
    expect(found('2026-11-21', confirmed(true))).toEqual([['inForce', true]]);
  });
});

test('a limit keeps the best', () => {
  fc.assert(fc.property(fc.constantFrom('juht', 'p', 'hool', 'protsess'), fc.integer({ min: 0, max: 30 }), (text, limit) => {
    expect(find(index, text, limit)).toEqual(find(index, text, 1000).slice(0, limit));
  }));
});

test('everything is found by its own title, and by its code before all else', () => {
  for (const { hit } of index.things) {
    expect(find(index, hit.title, 1000)).toContain(hit);
    if (hit.kind === 'document' && hit.code) expect(find(index, hit.code, 1)).toEqual([hit]);
  }
});
