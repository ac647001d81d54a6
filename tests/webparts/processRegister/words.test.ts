import type { RegisterEntry } from '../../../src/domain/documents/register';
import type { Review } from '../../../src/domain/documents/edition';
import * as english from '../../../src/loc/en-us';
import * as estonian from '../../../src/loc/et-ee';
import { holdersText, orderText, reviewText, statusNote, validityText } from '../../../src/webparts/processRegister/documentWords';
import type { DocumentId } from '../../../src/domain/identity';
import { between, day, edition, since, until } from '../../domain/given';
import { given } from './given';

const review = (days: number): Review => ({ days, due: day('2026-11-21'), state: 'fine' });

test.each([
  [12, 'ülevaatus 12 päeva pärast', 'review in 12 days'],
  [1, 'ülevaatus homme', 'review tomorrow'],
  [0, 'ülevaatus täna', 'review today'],
  [-1, 'hilinenud 1 päev', '1 day overdue'],
  [-3, 'hilinenud 3 päeva', '3 days overdue'],
  [365, 'ülevaatus 12 kuu pärast', 'review in 12 months']
])('a review in %d days: %s', (days, et, en) => {
  expect(reviewText(review(days), estonian)).toBe(et);
  expect(reviewText(review(days), english)).toBe(en);
});

test.each([
  [between('2026-01-01', '2026-12-31'), '01.01.2026–31.12.2026'],
  [since('2026-01-01'), 'alates 01.01.2026'],
  [until('2026-12-31'), 'kuni 31.12.2026'],
  [{}, 'tähtajatult']
])('days of validity are said in words', (validity, words) => {
  expect(validityText(validity, estonian)).toBe(words);
});

test.each([
  [{ number: '1-2/14', annex: '1' }, 'käskkiri 1-2/14, lisa 1'],
  [{ number: '1-2/14', annex: 'Lisa 3' }, 'käskkiri 1-2/14, Lisa 3'],
  [{ number: '1-2/14' }, 'käskkiri 1-2/14'],
  [undefined, undefined]
])('an order with its annex', (order, words) => {
  expect(orderText(edition({ id: 1, order }), estonian)).toBe(words);
});

const { register } = given();
const entry = (id: number): RegisterEntry => {
  const found = register.byId.get(id as DocumentId);
  if (!found) throw new Error(`No document ${id}`);
  return found;
};
const nameOf = (id: DocumentId): string => entry(id).document.title;

test.each([
  [1, 'Kehtib alates 01.06.2025.'],
  [6, 'Dokumenti koostatakse; tähist ja kehtivat versiooni sel veel ei ole.'],
  [7, 'Ühendatud dokumenti Juhtimissüsteem. Eraldi enam ei kehti.']
])('the state of document %d is said in a sentence', (id, sentence) => {
  expect(statusNote(entry(id).state, nameOf, estonian)).toBe(sentence);
});

test('an owner outside the governance area is an organisation, not a vacancy', () => {
  const { owner } = entry(2);
  expect(owner && holdersText(owner, estonian)).toBe('Rahandusministeeriumi ühisosakond (väline)');
});
