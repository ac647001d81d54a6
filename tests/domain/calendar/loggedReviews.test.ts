import { dueReviews, itemsBetween } from '../../../src/domain/calendar/item';
import type { LoggedDocument } from '../../../src/domain/documents/logged';
import type { DocumentId } from '../../../src/domain/identity';
import { day, document, edition, since } from '../given';
import { smallCalendar } from './smallCalendar';

const P06 = 6 as DocumentId;
const documents = [document({ id: 6, title: 'Hankeprotsess' })];
const first = edition({ id: 1, document: 6, number: 1, validity: since('2026-01-15') });
const second = { number: 2, validity: { from: day('2026-06-10') }, logged: { on: day('2026-06-01'), unverified: false } };

const due = (on: string, said?: Partial<LoggedDocument>, editions = [first]): readonly (readonly [number, string])[] => {
  const logged = said && new Map([[P06, { editions: [], ends: new Map(), unconfirmed: [], ...said }]]);
  return dueReviews({ ...smallCalendar({ documents, editions }, on), logged }).map(item => [item.edition.number, item.day]);
};

/** The order that confirmed the second edition repeals the first. */
const confirmed: Partial<LoggedDocument> = { editions: [second], ends: new Map([[1, day('2026-06-09')]]) };

test('a document that came into force by the log alone falls due in the calendar, from the day it is in force', () => {
  const alone = { editions: [second] };
  expect([due('2026-06-09', alone, []), due('2026-06-10', alone, []), due('2026-06-11', alone, [])]).toEqual([[], [[2, '2027-06-10']], [[2, '2027-06-10']]]);
  expect(due('2026-06-11', undefined, [])).toEqual([]);
});

test('an edition that the log confirmed takes over from the one of the list on its first day', () => {
  expect([due('2026-06-09', confirmed), due('2026-06-10', confirmed), due('2026-06-11', confirmed)])
    .toEqual([[[1, '2027-01-15']], [[2, '2027-06-10']], [[2, '2027-06-10']]]);
});

test('a document that an order of the log has ended is not due any more from the day after its last', () => {
  const ended = { ends: new Map([[1, day('2026-06-09')]]) };
  expect([due('2026-06-08', ended), due('2026-06-09', ended), due('2026-06-10', ended)]).toEqual([[[1, '2027-01-15']], [[1, '2027-01-15']], []]);
});

test('finding that nothing has to change moves the next review, and only that of the edition that was looked at', () => {
  expect(due('2026-05-04', { reviewed: { edition: 1, on: day('2026-05-04') } })).toEqual([[1, '2027-05-04']]);
  expect(due('2026-06-10', { ...confirmed, reviewed: { edition: 1, on: day('2026-05-04') } })).toEqual([[2, '2027-06-10']]);
});

test('the calendar shows the review on the day that the log gives it and not on the one of the list', () => {
  const logged = new Map([[P06, { editions: [], ends: new Map(), unconfirmed: [], reviewed: { edition: 1, on: day('2026-05-04') } }]]);
  const calendar = { ...smallCalendar({ documents, editions: [first] }, '2026-05-05'), logged };
  expect(itemsBetween(calendar, day('2027-01-01'), day('2027-12-31')).map(item => item.day)).toEqual(['2027-05-04']);
});
