import type { Approval } from '../../../src/domain/approval/approval';
import type { EditionLog } from '../../../src/domain/approval/replay';
import { editionKey } from '../../../src/domain/approval/replay';
import type { DocumentDraft } from '../../../src/data/approvals/drafts';
import { editionToStart, usualTemplate } from '../../../src/domain/jobDescriptions/editionToStart';
import { document } from '../approval/given';

const logOf = (edition: number, status: Approval['status']): EditionLog => ({
  document, edition, counted: [], inert: [],
  approval: { status, round: { submit: { hash: `hash ${edition}`, log: 'open' } } } as unknown as Approval
});
const draftOf = (edition: number): DocumentDraft => ({ id: edition, document, edition }) as unknown as DocumentDraft;

const start = (logs: readonly EditionLog[], { drafts = [], listed = [] }: { drafts?: readonly DocumentDraft[]; listed?: readonly number[] } = {}) =>
  editionToStart({
    drafts, replay: { editions: new Map(logs.map(log => [editionKey(document, log.edition), log])) },
    editions: new Map([[document, listed.map(number => ({ document, number, validity: {}, source: 'list' as const }))]])
  }, document);

test('the first edition of a document begins empty', () => {
  expect(start([])).toEqual({ status: 'ready', edition: 1, text: undefined });
});

test('the next one goes on from the latest confirmed text', () => {
  expect(start([logOf(1, 'confirmed'), logOf(2, 'confirmed')])).toEqual({ status: 'ready', edition: 3, text: { edition: 2, hash: 'hash 2', log: 'open' } });
});

test('editions that are older than the log count, and have no text to begin with', () => {
  expect(start([], { listed: [1, 2] })).toEqual({ status: 'ready', edition: 3, text: undefined });
});

test('a returned edition is mended under its own number, from its own text', () => {
  expect(start([logOf(1, 'confirmed'), logOf(2, 'returned')])).toMatchObject({ status: 'ready', edition: 2, text: { edition: 2 } });
});

test('after a rejected one comes a new number, from the text before it', () => {
  expect(start([logOf(1, 'confirmed'), logOf(2, 'rejected')])).toMatchObject({ status: 'ready', edition: 3, text: { edition: 1 } });
});

test('while a round is on its way nobody writes the same edition again', () => {
  expect(start([logOf(1, 'confirmed'), logOf(2, 'open')], { drafts: [draftOf(2)] })).toEqual({ status: 'inRound', edition: 2 });
  expect(start([logOf(2, 'coordinated')])).toEqual({ status: 'inRound', edition: 2 });
});

test('a draft that is there already is gone on with; one whose edition was confirmed is over', () => {
  expect(start([logOf(1, 'confirmed'), logOf(2, 'returned')], { drafts: [draftOf(1), draftOf(2)] })).toEqual({ status: 'drafted', drafts: [draftOf(2)] });
});

test('each kind of document has its usual template', () => {
  expect([usualTemplate('jobDescription'), usualTemplate('contractAnnex'), usualTemplate('process')]).toEqual(['order', 'contract', 'plain']);
});
