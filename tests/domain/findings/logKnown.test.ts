import type { LoggedDocument } from '../../../src/domain/documents/logged';
import { findingsOn } from '../../../src/domain/findings/findingsOn';
import type { DocumentId } from '../../../src/domain/identity';
import { plainDate } from '../../../src/domain/time/plainDate';
import { factsOfContent } from '../../local-site/content/factsOfContent';

const today = plainDate('2026-11-21');
const { facts: all, keys } = factsOfContent(today);
const id = keys.row('ManagedDocuments', 'P06') as DocumentId;
const facts = { ...all, suggestions: [], editions: all.editions.filter(({ document }) => document !== id) };
const confirmed: LoggedDocument = {
  editions: [{ number: 1, validity: { from: plainDate('2026-11-20') }, logged: { on: plainDate('2026-11-19'), unverified: false } }], ends: new Map(), unconfirmed: []
};

const isFound = (on: string, logged?: ReadonlyMap<DocumentId, LoggedDocument>): boolean =>
  findingsOn(facts, plainDate(on), [], [], logged).some(({ kind, subject }) => kind === 'notInForce' && subject.kind === 'document' && subject.id === id);

test('a process whose confirmation only the log knows is not in force to whoever has not read the log', () => {
  expect(isFound('2026-11-20')).toBe(true);
});

test('once the log is read, nothing is missing: neither while the confirmed edition is yet to come nor from its first day', () => {
  const logged = new Map([[id, confirmed]]);
  expect([isFound('2026-11-19', logged), isFound('2026-11-20', logged), isFound('2026-11-21', logged)]).toEqual([false, false, false]);
});
