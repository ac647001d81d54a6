/** @jest-environment jsdom */
import { outboxStore, type Unsent } from '../../src/data/outbox';

const SITE = 'https://sharepoint.test/sites/vajs';

const change: Unsent = {
  requestId: '1', list: 'Roles', title: 'Hiljem', at: 1, act: { kind: 'add' }, draft: { Title: 'Hiljem', Purpose: undefined }, held: { status: 'waiting' }
};

afterEach(() => localStorage.clear());

test('unsent changes outlive the page, and an emptied cell stays emptied', () => {
  outboxStore(SITE, 'kvaliteedijuht-b').write([change]);
  expect(outboxStore(SITE, 'kvaliteedijuht-b').read()).toEqual([{ ...change, draft: { Title: 'Hiljem', Purpose: null } }]);
});

test('they are one person\'s own, and one site\'s', () => {
  outboxStore(SITE, 'kvaliteedijuht-b').write([change]);
  expect(outboxStore(SITE, 'lugeja').read()).toEqual([]);
  expect(outboxStore(`${SITE}2`, 'kvaliteedijuht-b').read()).toEqual([]);
});

test('nothing is left in the browser once all are sent', () => {
  const store = outboxStore(SITE, 'kvaliteedijuht-b');
  store.write([change]);
  store.write([]);
  expect(localStorage).toHaveLength(0);
});

test('what cannot be understood is nothing, and a browser that keeps nothing says so', () => {
  localStorage.setItem(`som-vajs-unsent|lugeja|${SITE}`, '{"');
  expect(outboxStore(SITE, 'lugeja').read()).toEqual([]);
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  expect(() => outboxStore(SITE, 'lugeja').write([change])).toThrow('full');
  refuse.mockRestore();
});
