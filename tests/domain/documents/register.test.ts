import { registerOn } from '../../../src/domain/documents/register';
import type { Register, RegisterEntry } from '../../../src/domain/documents/register';
import type { DocumentId } from '../../../src/domain/identity';
import { day, document, facts, ids, listed, organisation, role } from '../given';
import { chapter32 } from './chapter32';

const today = day('2026-11-21');
const register = registerOn(chapter32, today);

const entry = (id: number, of: Register = register): RegisterEntry => {
  const found = of.byId.get(id as DocumentId);
  if (!found) throw new Error(`No document ${id}`);
  return found;
};

const linesOf = (of: Register): readonly string[] => of.groups.map(group =>
  `${group.kind === 'supportService' ? group.supportService.name : group.kind}: ` +
  group.lines.map(({ entry: { document: { code, title } }, listing }) => listing?.part?.title ?? code ?? title).join(', '));

test('every document is one entry', () => {
  expect(register.entries.map(({ document: { id } }) => id)).toEqual(ids(chapter32.documents));
});

test('groups stand as the chapters do: the core process, support services in order, the rest', () => {
  expect(linesOf(register)).toEqual([
    'core: P15',
    'Strateegiline planeerimine: P02, Analüüsiprotsess',
    'Finantside juhtimine: Eelarve planeerimine, Finantsarvestus, P06',
    'Siseaudit: ',
    'unlisted: P16, S01, S01_V01'
  ]);
});

test('P02 stands three times, each time with who answers for that', () => {
  const lines = register.groups.flatMap(({ lines: all }) => all).filter(line => line.entry === entry(1));
  expect(lines.map(({ owner }) => owner?.role.name))
    .toEqual(['Strateegiaosakonna juhataja', 'Eelarveplaneerimise juht', 'Finantsarvestusjuht']);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(3);
});

test.each([
  ['2026-10-31', ['Kvaliteedijuht A'], []],
  ['2026-11-01', ['Kvaliteedijuht B'], ['Asendaja A']]
])('on %s the owner of P15 is a role and who holds it then', (on, holders, substitutes) => {
  const { owner } = entry(3, registerOn(chapter32, day(on)));
  expect(owner?.role.name).toBe('Kvaliteedijuht');
  expect(owner?.holders.map(({ name }) => name)).toEqual(holders);
  expect(owner?.substitutes.map(({ name }) => name)).toEqual(substitutes);
});

test('an owner outside the governance area brings the organisation', () => {
  expect(entry(2).owner?.external?.name).toBe('Rahandusministeeriumi ühisosakond');
  expect(entry(1).owner?.external).toBeUndefined();
});

test('an owner in an agency is not an external one', () => {
  const inAgency = registerOn(facts({
    documents: [document({ id: 1, owner: 1 })], roles: [role({ id: 1, organisation: 1 })], organisations: [organisation({ id: 1 })]
  }), today);
  expect(entry(1, inAgency).owner?.external).toBeUndefined();
});

test('edition and review are those of the day', () => {
  expect(entry(4).edition?.number).toBe(3);
  expect(entry(4, registerOn(chapter32, day('2026-06-30'))).edition?.number).toBe(2);
  expect(entry(1).review?.state).toBe('overdue');
  expect(entry(6).review).toBeUndefined();
});

test('all editions are kept, newest first', () => {
  expect(entry(4).editions.map(({ number }) => number)).toEqual([3, 2]);
});

test('a part and its document, a merger and its target know one another', () => {
  expect(entry(5).related).toEqual([{ how: 'parent', document: 4 }]);
  expect(entry(4).related).toEqual([{ how: 'part', document: 5 }, { how: 'mergedFrom', document: 7 }]);
  expect(entry(7).related).toEqual([{ how: 'mergedInto', document: 4 }]);
});

test('rows that point at nothing leave no hole in the register', () => {
  const broken = registerOn(facts({
    documents: [document({ id: 1, owner: 77, parent: 78 }), document({ id: 2, parent: 2 })],
    listedProcesses: [listed({ id: 1, document: 1, supportService: 79 })]
  }), today);
  expect(broken.entries.map(({ owner, related, listings }) => ({ owner, related, listings })))
    .toEqual([{ owner: undefined, related: [], listings: [] }, { owner: undefined, related: [], listings: [] }]);
  expect(linesOf(broken)).toEqual(['core: ', 'unlisted: Dokument, Dokument']);
});
