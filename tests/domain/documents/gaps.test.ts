import { codeGaps } from '../../../src/domain/documents/codeGaps';
import { documentFindings } from '../../../src/domain/documents/gaps';
import type { DocumentFinding } from '../../../src/domain/documents/gaps';
import { registerOn } from '../../../src/domain/documents/register';
import type { ManagedDocument } from '../../../src/domain/documents/document';
import type { Facts } from '../../../src/domain/facts';
import { day, document, edition, facts, holder, listed, organisation, role, since, supportService, until } from '../given';

const today = day('2026-11-21');

const coded = (number: number, given: Partial<Pick<ManagedDocument, 'stage'>> & { readonly mergedInto?: number } = {}): ManagedDocument =>
  document({ id: number, code: `P${String(number).padStart(2, '0')}`, ...given });

describe('the series of codes', () => {
  const p = Array.from({ length: 20 }, (_, i) => i + 1).filter(n => n !== 16 && n !== 19).map(n => coded(n));
  const s01 = document({ id: 101, code: 'S01', kind: 'systemDescription' });
  const gapsOf = (documents: readonly ManagedDocument[], on = today, editions: Facts['editions'] = []): readonly DocumentFinding[] =>
    codeGaps(registerOn(facts({ documents, editions }), on).entries);

  test('P16 was merged into S01, P19 is unknown, and nothing is filled in', () => {
    expect(gapsOf([...p, s01, coded(16, { stage: 'merged', mergedInto: 101 })])).toEqual([
      { kind: 'codeMerged', code: 'P16', document: 16, into: 101, subject: { kind: 'document', id: 16 } },
      { kind: 'codeUnknown', code: 'P19', subject: { kind: 'code', code: 'P19' } }
    ]);
  });

  test('before the merger P16 was no gap', () => {
    const first = edition({ id: 1, document: 16, validity: until('2026-06-30') });
    expect(gapsOf([...p, coded(16, { stage: 'merged', mergedInto: 101 })], day('2026-06-30'), [first]))
      .toEqual([{ kind: 'codeUnknown', code: 'P19', subject: { kind: 'code', code: 'P19' } }]);
  });

  test('a document that ended explains its number', () => {
    expect(gapsOf([coded(1, { stage: 'ended' }), coded(2)]))
      .toEqual([{ kind: 'codeEnded', code: 'P01', document: 1, subject: { kind: 'document', id: 1 } }]);
  });

  test('a number given anew is no gap', () => {
    expect(gapsOf([coded(1, { stage: 'ended' }), document({ id: 9, code: 'P01' })])).toEqual([]);
  });

  test('parts have numbers of their own, and documents without a code have none', () => {
    expect(gapsOf([coded(1), document({ id: 2, code: 'P01_J07', kind: 'instruction' }), document({ id: 3 })])).toEqual([]);
  });

  test('where one document of a number was merged and another ended, the merger explains it', () => {
    const documents = [coded(1, { stage: 'ended' }), document({ id: 9, code: 'P01', stage: 'merged', mergedInto: 2 }), coded(2)];
    expect(gapsOf(documents).map(({ kind }) => kind)).toEqual(['codeMerged']);
  });

  test('a part alone does not stretch the series', () => {
    expect(gapsOf([coded(1), document({ id: 2, code: 'P05_J01', kind: 'instruction' })])).toEqual([]);
  });

  test('no codes, no gaps', () => expect(gapsOf([])).toEqual([]));
});

/** A document about which there is nothing to say, beside what a test changes. */
const findings = (given: Parameters<typeof document>[0], lists: Partial<Parameters<typeof facts>[0]> = {}): readonly DocumentFinding[] =>
  documentFindings(registerOn(facts({
    documents: [document({ code: 'P01', owner: 1, ...given })],
    roles: [role({ id: 1 })],
    holders: [holder({ id: 1 })],
    editions: [edition({ id: 1, validity: since('2026-07-01') })],
    ...lists
  }), today));

test('a document in force, owned, ordered and reviewed in time is no finding', () => {
  expect(findings({ id: 1 })).toEqual([]);
});

const subject = { kind: 'document', id: 1 };

test.each<[string, Parameters<typeof findings>, unknown]>([
  ['in use without a code', [{ id: 1, code: undefined }], { kind: 'noCode' }],
  ['with a code while it is being drafted', [{ id: 1, stage: 'drafting' }, { editions: [] }], { kind: 'codeOnDrafting', code: 'P01' }],
  ['that is a part of one that is not there', [{ id: 1, code: 'P01_J01', kind: 'instruction' }],
    { kind: 'parentMissing', code: 'P01_J01', parent: 'P01' }],
  ['merged nobody knows where', [{ id: 1, stage: 'merged' }], { kind: 'mergedNowhere' }],
  ['without an owner', [{ id: 1, owner: undefined }], { kind: 'noOwner' }],
  ['whose owner\'s role nobody holds', [{ id: 1 }, { holders: [] }], { kind: 'ownerVacant', role: 1 }],
  ['in use without an edition', [{ id: 1 }, { editions: [] }], { kind: 'notInForce' }],
  ['in use whose edition has run out', [{ id: 1 }, { editions: [edition({ id: 1, validity: until('2026-11-20') })] }],
    { kind: 'notInForce' }],
  ['in force though marked as being drafted', [{ id: 1, stage: 'drafting' }], { kind: 'draftingInForce', edition: 1 }],
  ['with two editions in force', [{ id: 1 }, { editions: [1, 2].map(id => edition({ id, number: id, validity: since('2026-07-01') })) }],
    { kind: 'editionsOverlap', editions: [2, 1] }],
  ['in force without an order', [{ id: 1 }, { editions: [edition({ id: 1, order: undefined, validity: since('2026-07-01') })] }],
    { kind: 'noOrder', edition: 1 }],
  ['past its review', [{ id: 1 }, { editions: [edition({ id: 1, validity: since('2025-11-20') })] }],
    { kind: 'reviewOverdue', review: { due: '2026-11-20', state: 'overdue', days: -1 } }]
])('a document %s is a finding', (_, given, expected) => {
  expect(findings(...given)).toContainEqual({ ...(expected as object), subject });
});

test.each<[string, Parameters<typeof findings>, string]>([
  ['a statute needs no code', [{ id: 1, code: undefined, kind: 'statute' }], 'noCode'],
  ['a form needs no owner of its own', [{ id: 1, kind: 'form', owner: undefined }], 'noOwner'],
  ['a form needs no order of its own', [{ id: 1, kind: 'form' }, { editions: [edition({ id: 1, order: undefined })] }], 'noOrder'],
  ['a process being drafted is not expected to be in force', [{ id: 1, code: undefined, stage: 'drafting' }, { editions: [] }],
    'notInForce'],
  ['a document that ended needs no owner', [{ id: 1, stage: 'ended', owner: undefined }, { editions: [] }], 'noOwner'],
  ['nor a holder of that role', [{ id: 1, stage: 'ended' }, { editions: [], holders: [] }], 'ownerVacant'],
  ['nobody expects to know who holds an external role', [{ id: 1 }, {
    roles: [role({ id: 1, organisation: 7 })], organisations: [organisation({ id: 7, kind: 'external' })], holders: []
  }], 'ownerVacant']
])('%s', (_, given, kind) => {
  expect(findings(...given).map(finding => finding.kind)).not.toContain(kind);
});

test('nobody responsible for a part is a finding of the document', () => {
  expect(findings({ id: 1 }, {
    roles: [role({ id: 1 }), role({ id: 2 })], supportServices: [supportService({ id: 1 })],
    listedProcesses: [1, 2].map(id => listed({ id, part: { title: 'Osa', owner: 2 } }))
  })).toEqual([{ kind: 'ownerVacant', role: 2, subject }]);
});

test('one code on two documents is one finding', () => {
  const found = documentFindings(registerOn(facts({ documents: [coded(1), document({ id: 5, code: 'P01' })] }), today));
  expect(found.filter(({ kind }) => kind === 'duplicateCode'))
    .toEqual([{ kind: 'duplicateCode', code: 'P01', documents: [1, 5], subject }]);
});
