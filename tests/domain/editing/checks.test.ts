import { appliedBy } from '../../../src/domain/editing/applying';
import { checkDraft } from '../../../src/domain/editing/checks';
import type { RowDraft } from '../../../src/domain/editing/draft';
import { maySave, weightOf } from '../../../src/domain/editing/problem';
import type { PersonId, RoleId } from '../../../src/domain/identity';
import { between, day, document, edition, facts, holder, organisation, person, role, scope, service, since, unit, area } from '../given';

const known = facts({
  organisations: [organisation({ id: 1 })], units: [unit({ id: 1 }), unit({ id: 2 })],
  roles: [
    role({ id: 1 }), role({ id: 2, key: 'policyLeader' }), role({ id: 3, key: 'qualityManager' }), role({ id: 4, key: 'serviceManager' })
  ],
  documents: [document({ id: 1, code: 'P01' }), document({ id: 2, code: 'P02' })],
  editions: [
    edition({ id: 1, document: 1, number: 1, validity: between('2025-01-01', '2026-06-30') }),
    edition({ id: 2, document: 1, number: 2, validity: since('2026-07-01') })
  ],
  areas: [area({ id: 1 }), area({ id: 2 })], services: [service({ id: 1 })],
  holders: [
    holder({ id: 1, role: 2, person: person(1), scope: { policyArea: 1 }, validity: since('2026-01-01') }),
    holder({ id: 2, role: 2, person: person(2), onBehalfOf: 1 }),
    holder({ id: 3, role: 3, person: person(3), validity: since('2026-11-01') })
  ]
});

const problems = (list: string, draft: RowDraft, self?: number): readonly unknown[] =>
  checkDraft(list, draft, known, self).map(({ column, problem }) => [column, problem.kind]);

const process = { Title: 'Uus protsess', Code: 'P03', Kind: 'process', Stage: 'inUse', Owner: 1 };

test('a draft with nothing wrong has no problems', () => {
  expect(problems('ManagedDocuments', process)).toEqual([]);
  expect(problems('ManagedDocuments', { ...process, Code: ' p03 ' })).toEqual([]);
  expect(problems('ManagedDocuments', { Title: 'Uus', Kind: 'process', Stage: 'drafting' })).toEqual([]);
});

test.each<[string, RowDraft, number | undefined, readonly unknown[]]>([
  ['whose code does not follow the grammar', { ...process, Code: 'P3' }, undefined, [['Code', 'codeGrammar']]],
  ['whose code another document has', { ...process, Code: 'P01' }, undefined, [['Code', 'codeTaken']]],
  ['whose code is its own', { ...process, Code: 'P01' }, 1, []],
  ['with a code while it is being drafted', { ...process, Stage: 'drafting' }, undefined, [['Code', 'codeOnDrafting']]],
  ['in use without a code', { ...process, Code: undefined }, undefined, [['Code', 'codeMissing']]],
  ['that is a statute in use without a code', { ...process, Code: '', Kind: 'statute' }, undefined, []],
  ['with an instruction\'s code that is a form', { ...process, Code: 'P01_J01', Kind: 'form' }, undefined, [['Kind', 'codeKind']]],
  ['with an instruction\'s code that is an instruction', { ...process, Code: 'P01_J01', Kind: 'instruction' }, undefined, []],
  ['with a form\'s code that is a form', { ...process, Code: 'P01_V01', Kind: 'form', Parent: 1 }, undefined, []],
  ['with a code of its own that is an instruction', { ...process, Kind: 'instruction' }, undefined, [['Kind', 'codeKind']]],
  ['under another parent than its code says', { ...process, Code: 'P01_J01', Kind: 'instruction', Parent: 2 }, undefined,
    [['Parent', 'parentOfCode']]],
  ['whose code stands under a document that is not there', { ...process, Code: 'P09_J01', Kind: 'instruction' }, undefined,
    [['Parent', 'parentOfCode']]],
  ['merged nobody says where', { ...process, Stage: 'merged' }, undefined, [['MergedInto', 'mergedNowhere']]],
  ['that names where it was merged while in use', { ...process, MergedInto: 1 }, undefined, [['Stage', 'notMerged']]],
  ['under itself', { ...process, Code: 'P01', Parent: 1 }, 1, [['Parent', 'selfReference']]],
  ['merged into itself', { ...process, Code: 'P01', Stage: 'merged', MergedInto: 1 }, 1, [['MergedInto', 'selfReference']]],
  ['of an owner that is not in the list', { ...process, Owner: 99 }, undefined, [['Owner', 'unknownReference']]],
  ['whose restriction ends before it begins', { ...process, RestrictionFrom: '2026-02-01', RestrictionUntil: '2026-01-01' }, undefined,
    [['RestrictionUntil', 'backwards']]]
])('a document %s', (_, draft, self, expected) => {
  expect(problems('ManagedDocuments', draft, self)).toEqual(expected);
});

test('the kinds that a code is for are told', () => {
  const [problem] = checkDraft('ManagedDocuments', { ...process, Code: 'P01_J01', Kind: 'form' }, known);
  expect(problem.problem).toEqual({ kind: 'codeKind', expected: ['instruction'] });
});

test.each<[string, RowDraft, number | undefined, readonly unknown[]]>([
  ['that begins when the one before ends', { Number: 3, ValidFrom: '2026-07-01', ValidUntil: '2026-12-31' }, 2, []],
  ['that begins while another is in force', { Number: 3, ValidFrom: '2026-12-01' }, undefined, [['ValidFrom', 'editionsOverlap']]],
  ['with a number that another has', { Number: 1, ValidFrom: '2024-01-01', ValidUntil: '2024-12-31' }, undefined,
    [['Number', 'editionTaken']]],
  ['that ends before it begins', { Number: 3, ValidFrom: '2026-12-01', ValidUntil: '2026-11-30' }, undefined,
    [['ValidUntil', 'backwards']]]
])('an edition %s', (_, draft, self, expected) => {
  expect(problems('Editions', { Document: 1, ...draft }, self)).toEqual(expected);
});

test('editions of another document do not matter', () => {
  expect(problems('Editions', { Document: 2, Number: 1, ValidFrom: '2026-01-01' })).toEqual([]);
});

test.each<[string, RowDraft, number | undefined, readonly unknown[]]>([
  ['of the same area on the same days', { Role: 2, Person: 9, PolicyArea: 1, ValidFrom: '2026-12-01' }, undefined,
    [['ValidFrom', 'roleOverlap']]],
  ['of the same area, whose row it is', { Role: 2, Person: 9, PolicyArea: 1, ValidFrom: '2026-12-01' }, 1, []],
  ['of the same area before', { Role: 2, Person: 9, PolicyArea: 1, ValidUntil: '2025-12-31' }, undefined, []],
  ['of another area', { Role: 2, Person: 9, PolicyArea: 2 }, undefined, []],
  ['of no area', { Role: 2, Person: 9, Organisation: 1 }, undefined, [['PolicyArea', 'scopeMissing']]],
  ['of an area that is not there', { Role: 2, Person: 9, PolicyArea: 99 }, undefined, [['PolicyArea', 'unknownReference']]],
  ['in whose place somebody stands', { Role: 2, Person: 9, OnBehalfOf: 1 }, undefined, []],
  ['who stands in for one who stands in', { Role: 2, Person: 9, OnBehalfOf: 2 }, undefined, [['OnBehalfOf', 'substituteOfSubstitute']]],
  ['who stands in for the own row', { Role: 2, Person: 9, OnBehalfOf: 3 }, 3, [['OnBehalfOf', 'selfReference']]]
])('a policy leader %s', (_, draft, self, expected) => {
  expect(problems('RoleHolders', draft, self)).toEqual(expected);
});

test('there is one quality manager wherever the row says', () => {
  expect(problems('RoleHolders', { Role: 3, Person: 9, Organisation: 1, ValidFrom: '2026-12-01' }))
    .toEqual([['ValidFrom', 'roleOverlap']]);
});

test('of roles that many hold, any number may overlap', () => {
  expect(problems('RoleHolders', { Role: 1, Person: 1 })).toEqual([]);
});

test.each<[string, RowDraft, readonly unknown[]]>([
  ['Units', { Title: 'Talitus', Organisation: 1, Parent: 5 }, [['Parent', 'selfReference']]],
  ['PolicyAreas', { Title: 'Valdkond', Related: [1, 5, 77], Department: 1 },
    [['Related', 'selfReference'], ['Related', 'unknownReference']]],
  ['Services', { Title: 'Teenus', Organisation: 1, PolicyAreas: [1, 2], ValidFrom: '2026-02-01', ValidUntil: '2026-01-01' },
    [['ValidUntil', 'backwards']]],
  ['Posts', { Title: 'nõunik', Unit: 1, Organisation: 9 }, [['Organisation', 'unknownReference']]],
  ['Goals', { Title: 'Eesmärk', PolicyArea: 3 }, [['PolicyArea', 'unknownReference']]],
  ['Indicators', { Title: 'Näitaja', Goal: 1 }, [['Goal', 'unknownReference']]],
  ['ListedProcesses', { SupportService: 1, Document: 1, Order: 1 }, [['SupportService', 'unknownReference']]],
  ['Suggestions', { Title: 'Mõte' }, []]
])('a row of %s points at rows that are there', (list, draft, expected) => {
  expect(problems(list, draft, 5)).toEqual(expected);
});

test('what contradicts itself is not saved; what may be meant only warns', () => {
  const weights = checkDraft('ManagedDocuments', { ...process, Code: 'P01', MergedInto: 2 }, known)
    .map(one => [one.problem.kind, weightOf(one)]);
  expect(weights).toEqual([['codeTaken', 'stop'], ['notMerged', 'warn']]);
  expect(maySave(checkDraft('ManagedDocuments', { ...process, MergedInto: 2 }, known))).toBe(true);
  expect(maySave(checkDraft('ManagedDocuments', { ...process, Code: 'P01' }, known))).toBe(false);
});

describe('applying a proposal', () => {
  const proposal = {
    kind: 'holder', role: 4 as RoleId, person: 9 as PersonId, scope: scope({ service: 1 }), from: day('2026-11-21')
  } as const;

  test('adds a role holder that passes the checks of any other', () => {
    const applied = appliedBy(proposal);
    expect(applied).toEqual({ list: 'RoleHolders', draft: { Role: 4, Person: 9, Service: 1, ValidFrom: '2026-11-21' } });
    expect(applied && checkDraft(applied.list, applied.draft, known)).toEqual([]);
  });

  test('meets the same objections as a form', () => {
    const applied = appliedBy({ ...proposal, scope: scope({ service: 77 }) });
    expect(applied && checkDraft(applied.list, applied.draft, known))
      .toEqual([{ column: 'Service', problem: { kind: 'unknownReference', id: 77 } }]);
  });

  test('adds nothing for mere words', () => expect(appliedBy({ kind: 'words' })).toBeUndefined());
});
