import fc from 'fast-check';
import type { Edition } from '../../../src/domain/documents/document';
import { editionOn, nextReview, stateOn, validEditions } from '../../../src/domain/documents/edition';
import { isValidOn } from '../../../src/domain/time/validity';
import { between, day, document, edition, since } from '../given';
import { anyValidity, nearDay } from '../time/days';

const today = day('2026-11-21');

const second = edition({
  id: 2, number: 2, validity: between('2025-01-01', '2026-09-30'), order: { number: '1-2/14', date: '2025-01-01' }
});
const third = edition({ id: 3, number: 3, validity: since('2026-10-01'), order: { number: '1-2/15', date: '2026-09-20' } });
const ordered = (id: number, from: string, date?: string): Edition =>
  edition({ id, number: id, validity: since(from), order: { number: '1-2/16', date } });

describe('a document', () => {
  const inUse = document({ id: 1 });
  const merged = document({ id: 16, stage: 'merged', mergedInto: 1 });

  test.each([
    ['in use is in force by its edition of the day', inUse, [second, third], '2026-11-21', { status: 'inForce', edition: third }],
    ['was in force by an earlier edition then', inUse, [second, third], '2026-09-30', { status: 'inForce', edition: second }],
    ['in use before any edition has none', inUse, [second, third], '2024-12-31', { status: 'noEdition' }],
    ['in use without editions has none', inUse, [], '2026-11-21', { status: 'noEdition' }],
    ['whose editions have all run out has ended', inUse, [second], '2026-11-21', { status: 'ended', last: second }],
    ['being drafted is being drafted', document({ id: 1, stage: 'drafting' }), [], '2026-11-21', { status: 'drafting' }],
    ['merged is in the other', merged, [second], '2026-11-21', { status: 'merged', into: 1 }],
    ['merged was still in force before', merged, [second], '2026-09-30', { status: 'inForce', edition: second }],
    ['merged nobody knows where is merged all the same', document({ id: 16, stage: 'merged' }), [], '2026-11-21', { status: 'merged' }],
    ['ended has ended', document({ id: 1, stage: 'ended' }), [second], '2026-11-21', { status: 'ended', last: second }],
    ['still marked as drafted is in force once an edition is', document({ id: 1, stage: 'drafting' }), [third], '2026-11-21',
      { status: 'inForce', edition: third }]
  ] as const)('%s', (_, one, editions, on, expected) => {
    expect(stateOn(one, editions, day(on))).toEqual(expected);
  });

  test('is confirmed when its order is known and its edition begins later', () => {
    const coming = ordered(4, '2027-01-01', '2026-11-20');
    expect(stateOn(inUse, [second, coming], today)).toEqual({ status: 'confirmed', edition: coming, from: '2027-01-01' });
  });

  test('is confirmed from the day of the order on', () => {
    const coming = ordered(4, '2027-01-01', '2026-11-21');
    expect(stateOn(inUse, [coming], today).status).toBe('confirmed');
  });

  test('that has ended ended with the edition that was in force last', () => {
    const first = edition({ id: 1, number: 1, validity: between('2020-01-01', '2024-12-31') });
    expect(stateOn(inUse, [second, first], today)).toEqual({ status: 'ended', last: second });
    expect(stateOn(inUse, [first, second], today)).toEqual({ status: 'ended', last: second });
  });

  test('is not confirmed by an order of a later day', () => {
    const coming = ordered(4, '2027-01-01', '2026-12-01');
    expect(stateOn(document({ id: 1, stage: 'drafting' }), [coming], today)).toEqual({ status: 'drafting' });
  });

  test('is not confirmed without an order', () => {
    const coming = edition({ id: 4, validity: since('2027-01-01'), order: undefined });
    expect(stateOn(inUse, [coming], today)).toEqual({ status: 'noEdition' });
  });

  test('is confirmed from the first of the days to come', () => {
    const [sooner, later] = [ordered(5, '2027-01-01'), ordered(4, '2027-06-01')];
    expect(stateOn(inUse, [later, sooner], today)).toEqual({ status: 'confirmed', edition: sooner, from: '2027-01-01' });
  });
});

describe('two editions in force at once', () => {
  const both = [edition({ id: 1, number: 1 }), edition({ id: 2, number: 2 })];

  test('leave the latest as the answer', () => expect(editionOn(both, today)?.number).toBe(2));
  test('are both told, latest first', () => expect(validEditions(both, today).map(({ id }) => id)).toEqual([2, 1]));
});

test('the edition of a day is one that holds then, and none that holds has a higher number', () => {
  const editions = fc.array(anyValidity, { maxLength: 6 })
    .map(all => all.map((validity, i) => ({ ...edition({ id: i + 1, number: i + 1 }), validity })));
  fc.assert(fc.property(editions, nearDay, (all, on) => {
    const holding = all.filter(({ validity }) => isValidOn(validity, on));
    expect(editionOn(all, on)?.number).toBe(holding.length === 0 ? undefined : Math.max(...holding.map(({ number }) => number)));
  }));
});

describe('the next review', () => {
  const inForce = edition({ id: 1, validity: since('2026-01-31') });

  test.each([
    ['is fine when due in 61 days', 12, '2026-12-01', { due: '2027-01-31', state: 'fine', days: 61 }],
    ['is soon when due in 60 days', 12, '2026-12-02', { due: '2027-01-31', state: 'soon', days: 60 }],
    ['is soon on the day itself', 12, '2027-01-31', { due: '2027-01-31', state: 'soon', days: 0 }],
    ['is overdue the day after', 12, '2027-02-01', { due: '2027-01-31', state: 'overdue', days: -1 }],
    ['follows the document\'s own cycle', 1, '2026-02-01', { due: '2026-02-28', state: 'soon', days: 27 }]
  ] as const)('%s', (_, reviewCycle, on, expected) => {
    expect(nextReview(document({ id: 1, reviewCycle }), inForce, day(on))).toEqual(expected);
  });

  test('is not known where nobody wrote when the edition entered into force', () => {
    expect(nextReview(document({ id: 1 }), edition({ id: 1 }), today)).toBeUndefined();
  });
});
