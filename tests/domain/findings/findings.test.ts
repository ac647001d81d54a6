import { findingKey, severities, severityOf } from '../../../src/domain/findings/finding';
import { findingsOn } from '../../../src/domain/findings/findingsOn';
import { rowFindings } from '../../../src/domain/findings/rows';
import { nameOf, subjectKey } from '../../../src/domain/findings/subject';
import type { FindingSubject } from '../../../src/domain/findings/subject';
import type { Facts } from '../../../src/domain/facts';
import {
  area, between, day, document, edition, facts, goal, holder, indicator, listed, organisation, person, post, role, service,
  supportService, unit
} from '../given';
import { smallFacts } from '../policy/smallMap';

const today = day('2026-11-21');
const backwards = between('2026-11-30', '2026-11-01');

test.each<[string, Parameters<typeof facts>[0]]>([
  ['organisation', { organisations: [organisation({ id: 1, validity: backwards })] }],
  ['unit', { organisations: [organisation({ id: 1 })], units: [unit({ id: 1, validity: backwards })] }],
  ['post', { posts: [post({ id: 1, validity: backwards })] }],
  ['document', { documents: [document({ id: 1, restriction: { mark: 'AK', validity: backwards } })] }],
  ['edition', { documents: [document({ id: 1 })], editions: [edition({ id: 1, validity: backwards })] }],
  ['policyArea', { areas: [area({ id: 1, validity: backwards })] }],
  ['service', { organisations: [organisation({ id: 1 })], services: [service({ id: 1, validity: backwards })] }],
  ['goal', { areas: [area({ id: 1 })], goals: [goal({ id: 1, validity: backwards })] }],
  ['roleHolder', { roles: [role({ id: 1 })], holders: [holder({ id: 1, validity: backwards })] }]
])('a %s that ends before it begins is a finding of that row', (kind, lists) => {
  expect(rowFindings(facts(lists), [])).toEqual([{ kind: 'backwards', validity: backwards, subject: { kind, id: 1 } }]);
});

const gone = 99;
test.each<[string, readonly string[], Parameters<typeof facts>[0]]>([
  ['unit', ['Organisation', 'Parent'], { units: [unit({ id: 1, organisation: gone, parent: gone })] }],
  ['post', ['Organisation', 'Unit'], { posts: [post({ id: 1, organisation: gone, unit: gone })] }],
  ['role', ['Organisation'], { roles: [role({ id: 1, organisation: gone })] }],
  ['document', ['Parent', 'MergedInto', 'Owner'], { documents: [document({ id: 1, parent: gone, mergedInto: gone, owner: gone })] }],
  ['listedProcess', ['SupportService', 'Document', 'PartOwner'], {
    listedProcesses: [listed({ id: 1, supportService: gone, document: gone, part: { title: 'Osa', owner: gone } })]
  }],
  ['edition', ['Document'], { editions: [edition({ id: 1, document: gone })] }],
  ['policyArea', ['Field', 'Department', 'Related'], { areas: [area({ id: 1, field: gone, department: gone, related: [gone] })] }],
  ['service', ['Organisation', 'PolicyAreas'], { services: [service({ id: 1, organisation: gone, policyAreas: [gone] })] }],
  ['goal', ['PolicyArea'], { goals: [goal({ id: 1, policyArea: gone })] }],
  ['indicator', ['Goal'], { indicators: [indicator({ id: 1, goal: gone })] }],
  ['roleHolder', ['Role', 'Organisation', 'Unit', 'PolicyArea', 'Service', 'SupportService'], {
    holders: [holder({
      id: 1, role: gone, scope: { organisation: gone, unit: gone, policyArea: gone, service: gone, supportService: gone }
    })]
  }]
])('a %s that names a row that is not there is a finding, column by column', (kind, columns, lists) => {
  expect(rowFindings(facts(lists), []))
    .toEqual(columns.map(column => ({ kind: 'unknownReference', column, id: gone, subject: { kind, id: 1 } })));
});

test('what a row names in a list that was not read may well be there, and is no finding', () => {
  const { units, posts, ...read } = facts({ documents: [document({ id: 1, unit: gone, post: gone, owner: gone })] });
  expect(rowFindings({ ...read, units, posts }, []).map(({ kind, ...finding }) => [kind, 'column' in finding && finding.column]))
    .toEqual([['unknownReference', 'Owner'], ['unknownReference', 'Unit'], ['unknownReference', 'Post']]);
  expect(rowFindings(read, [])).toEqual([{ kind: 'unknownReference', column: 'Owner', id: gone, subject: { kind: 'document', id: 1 } }]);
});

test('whom a substitute stands in for is looked at among roles, not a second time', () => {
  const lists = facts({ roles: [role({ id: 1 })], holders: [holder({ id: 1, onBehalfOf: gone })] });
  expect(rowFindings(lists, [])).toEqual([]);
  expect(findingsOn(lists, today).map(({ kind }) => kind)).toEqual(['substituteOfUnknown']);
});

const complete: Facts = facts({
  ...smallFacts, holders: smallFacts.holders.rows,
  documents: [document({ id: 1, code: 'P02' }), document({ id: 2, code: 'P02' })],
  roles: [...smallFacts.roles, role({ id: 9, key: 'qualityManager' })]
});

test('everything is gathered: rows, documents, the map and roles', () => {
  const kinds = new Set(findingsOn(complete, today, [{ list: 'ManagedDocuments', item: 3, problem: 'noTitle' }]).map(({ kind }) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining([
    'badRow', 'unknownReference', 'codeUnknown', 'duplicateCode', 'noLeader', 'serviceWithoutManager', 'roleVacant', 'roleNotRecorded'
  ]));
});

test('what asks for an act stands before what only explains', () => {
  const all = findingsOn(complete, today).map(severityOf);
  expect(all).toContain('information');
  expect(all.lastIndexOf('finding')).toBeLessThan(all.indexOf('information'));
});

test('every finding of a day has a key of its own, the same on the next', () => {
  const keys = findingsOn(complete, today, [{ list: 'ManagedDocuments', item: 3, problem: 'noTitle' }]).map(findingKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(findingsOn(complete, day('2026-11-22')).map(findingKey)).toEqual(keys.filter(key => !key.startsWith('badRow')));
});

test('two vacant roles of one document are two findings', () => {
  const lists = facts({
    roles: [role({ id: 1 }), role({ id: 2 })], supportServices: [supportService({ id: 1 })],
    documents: [document({ id: 1, owner: 1, stage: 'drafting' })], listedProcesses: [listed({ id: 1, part: { title: 'Osa', owner: 2 } })]
  });
  const vacant = findingsOn(lists, today).filter(({ kind }) => kind === 'ownerVacant').map(findingKey);
  expect(new Set(vacant).size).toBe(2);
});

test('a merged code is explained; an unknown one asks for somebody', () => {
  expect([severities.codeMerged, severities.codeUnknown]).toEqual(['information', 'finding']);
});

describe('the name of a subject', () => {
  const lists = facts({
    organisations: [organisation({ id: 1, name: 'Terviseamet' })], units: [unit({ id: 1, name: 'Osakond' })],
    posts: [post({ id: 1, name: 'nõunik' })], roles: [role({ id: 1, name: 'Kvaliteedijuht' })],
    holders: [holder({ id: 1, person: person(2, 'Kvaliteedijuht B') })],
    supportServices: [supportService({ id: 1, name: 'Siseaudit' })],
    documents: [document({ id: 1, code: 'P08', title: 'Siseauditi protsess' }), document({ id: 2, title: 'Analüüsiprotsess' })],
    editions: [edition({ id: 1, document: 1 })],
    listedProcesses: [listed({ id: 1, document: 1 }), listed({ id: 2, part: { title: 'Osa' } })],
    areas: [area({ id: 1, name: 'Rahvatervis' })], services: [service({ id: 1, name: 'Vaktsineerimine' })],
    goals: [goal({ id: 1, title: 'Elada kauem' })], indicators: [indicator({ id: 1, title: 'Eluiga' })]
  });

  test.each([
    [{ kind: 'document', id: 1 }, 'P08 Siseauditi protsess'], [{ kind: 'document', id: 2 }, 'Analüüsiprotsess'],
    [{ kind: 'edition', id: 1 }, 'P08 Siseauditi protsess'], [{ kind: 'listedProcess', id: 1 }, 'P08 Siseauditi protsess'],
    [{ kind: 'listedProcess', id: 2 }, 'Osa'], [{ kind: 'policyArea', id: 1 }, 'Rahvatervis'],
    [{ kind: 'service', id: 1 }, 'Vaktsineerimine'], [{ kind: 'supportService', id: 1 }, 'Siseaudit'],
    [{ kind: 'role', id: 1 }, 'Kvaliteedijuht'], [{ kind: 'roleHolder', id: 1 }, 'Kvaliteedijuht B'],
    [{ kind: 'unit', id: 1 }, 'Osakond'], [{ kind: 'organisation', id: 1 }, 'Terviseamet'], [{ kind: 'post', id: 1 }, 'nõunik'],
    [{ kind: 'goal', id: 1 }, 'Elada kauem'], [{ kind: 'indicator', id: 1 }, 'Eluiga'], [{ kind: 'code', code: 'P19' }, 'P19'],
    [{ kind: 'row', list: 'ManagedDocuments', id: 1 }, undefined], [{ kind: 'document', id: 99 }, undefined]
  ])('%j is %p', (subject, name) => {
    expect(nameOf(subject as FindingSubject, lists)).toBe(name);
  });

  test('has a key that tells kinds apart', () => {
    expect(subjectKey({ kind: 'document', id: 1 } as FindingSubject)).not.toBe(subjectKey({ kind: 'service', id: 1 } as FindingSubject));
    expect(subjectKey({ kind: 'row', list: 'Goals', id: 1 })).not.toBe(subjectKey({ kind: 'row', list: 'Units', id: 1 }));
  });
});
