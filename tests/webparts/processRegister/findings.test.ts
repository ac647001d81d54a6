import type { RegisterFacts } from '../../../src/domain/facts';
import type { FindingSubject } from '../../../src/domain/findings/subject';
import { nameIn, registerFindings } from '../../../src/webparts/processRegister/findings/registerFindings';
import { placeOf } from '../../../src/webparts/processRegister/findings/findingPlace';
import { chapter32 } from '../../domain/documents/chapter32';
import { document, edition, facts as factsWith, holder, listed, scope } from '../../domain/given';
import { given } from './given';

const { register } = given();
const kindsOf = (facts: RegisterFacts = chapter32, bad: Parameters<typeof registerFindings>[2] = []): readonly string[] =>
  registerFindings(facts, given(facts).register, bad).map(({ kind }) => kind);

test('a merged code, an unknown code, an overdue review and a vacant owner are findings', () => {
  expect(new Set(kindsOf())).toEqual(new Set(['codeUnknown', 'codeMerged', 'reviewOverdue', 'ownerVacant']));
});

test('a row that could not be read is a finding too, and comes first', () => {
  const [first] = registerFindings(chapter32, register, [{ list: 'ManagedDocuments', item: 8, column: 'Kind', problem: 'missing' }]);
  expect(first).toMatchObject({ kind: 'badRow', list: 'ManagedDocuments', subject: { kind: 'row', id: 8 } });
});

test('an edition of a document that is not there is a finding', () => {
  expect(kindsOf({ ...chapter32, editions: [...chapter32.editions, edition({ id: 50, document: 99 })] })).toContain('unknownReference');
});

test('role holders of areas that the register does not read are not found to point nowhere', () => {
  const facts = factsWith({
    organisations: chapter32.organisations, roles: chapter32.roles, documents: [document({ id: 1, title: 'Kord', kind: 'form' })],
    holders: [holder({ id: 1, role: 1, scope: scope({ policyArea: 77 }) })]
  });
  expect(kindsOf(facts)).not.toContain('unknownReference');
});

test('the unit and the post of a job description, which the register does not read, are not found to be missing', () => {
  const { documents, editions, supportServices, listedProcesses, roles, holders, organisations } = factsWith({
    organisations: chapter32.organisations, roles: chapter32.roles,
    documents: [document({ id: 1, title: 'Eksperdi ametijuhend', kind: 'jobDescription', unit: 12, post: 13 })]
  });
  expect(kindsOf({ documents, editions, supportServices, listedProcesses, roles, holders, organisations })).not.toContain('unknownReference');
});

test('a finding names its document by code and title', () => {
  expect(nameIn({ kind: 'document', id: 2 } as FindingSubject, chapter32)).toBe('P06 Hankeprotsess');
});

test.each([
  ['a document', { kind: 'document', id: 2 }, { kind: 'document', address: '2' }],
  ['a code that nobody carries', { kind: 'code', code: 'P14' }, { kind: 'document', address: 'P14' }],
  ['an edition', { kind: 'edition', id: 5 }, { kind: 'document', address: '4' }],
  ['an edition that is gone', { kind: 'edition', id: 99 }, { kind: 'row', list: 'Editions', id: 99 }],
  ['a listed process', { kind: 'listedProcess', id: 3 }, { kind: 'document', address: '2' }],
  ['a support service', { kind: 'supportService', id: 1 }, { kind: 'filter', filter: { supportService: 1 } }],
  ['a bad row', { kind: 'row', list: 'Roles', id: 3 }, { kind: 'row', list: 'Roles', id: 3 }],
  ['an organisation', { kind: 'organisation', id: 7 }, { kind: 'row', list: 'Organisations', id: 7 }]
])('a finding about %s leads there', (_, subject, place) => {
  expect(placeOf(subject as FindingSubject, { ...chapter32, listedProcesses: [...chapter32.listedProcesses, listed({ id: 60 })] })).toEqual(place);
});
