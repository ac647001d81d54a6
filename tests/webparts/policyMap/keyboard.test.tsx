/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type { PolicyAreaId } from '../../../src/domain/identity';
import type { Facts } from '../../../src/domain/facts';
import { layOutFor } from '../../../src/webparts/policyMap/map/sizes';
import { cardTowards, drawnCards } from '../../../src/webparts/policyMap/map/useCards';
import { area, facts, unit } from '../../domain/given';
import { mapOn } from '../../domain/policy/smallMap';
import { addressNow, nextFrame, show, words } from './onPage';

// By attributes: looking through hundreds of cards by their roles takes jsdom seconds.
const canvas = () => document.querySelector(`[aria-label="${words.canvas}"]`) as HTMLElement;
const cards = () => [...canvas().querySelectorAll<HTMLElement>('button[data-area]')];
const card = (name: string) => cards().find(({ textContent }) => textContent === name) as HTMLElement;
const press = async (key: string, at: Element = document.activeElement ?? document.body) => {
  fireEvent.keyDown(at, { key });
  await nextFrame();
};
const transform = () => (canvas().querySelector('.layer') as HTMLElement).style.transform;
const lines = () => [...canvas().querySelectorAll('path[data-to]')].map(path => [path.getAttribute('data-to'), path.getAttribute('class')]);

/** One field with so many areas, and two bands. */
const many = (count: number): Facts => facts({
  units: [unit({ id: 1, kind: 'field' })],
  areas: [
    ...Array.from({ length: count }, (_, n) => area({ id: n + 1, name: `Valdkond ${n + 1}`, field: 1 })),
    area({ id: 901, name: 'Võrdsus', horizontal: true }), area({ id: 902, name: 'Õiglus', horizontal: true })
  ]
});

test('the cards are one stop of the Tab key', () => {
  show();
  expect(cards().filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)).toEqual(['Keskkonnatervis']);
});

test('arrows move from card to card, and the stop goes with them', async () => {
  show();
  card('Keskkonnatervis').focus();
  await press('ArrowDown');
  expect(document.activeElement).toBe(card('Rahvatervis'));
  await press('ArrowDown');
  expect(document.activeElement).toBe(card('Tervishoiu kvaliteet'));
  await press('Home');
  expect(document.activeElement).toBe(card('Keskkonnatervis'));
  await press('End');
  expect(document.activeElement).toBe(card('Tervishoiu kvaliteet'));
  expect(card('Tervishoiu kvaliteet').tabIndex).toBe(0);
  expect(card('Keskkonnatervis').tabIndex).toBe(-1);
});

test('Enter opens the area, and the address says which', () => {
  show();
  fireEvent.click(card('Rahvatervis')); // what a browser makes of Enter on a button
  expect(addressNow().get('area')).toBe('1');
});

test('a card that the keyboard is on shows what it has to do with, and dims the rest', () => {
  show();
  fireEvent.focus(card('Rahvatervis'));
  expect(lines()).toEqual([['3', 'named'], ['2', 'shared']]);
  expect(card('Tervishoiu kvaliteet').closest('article')?.dataset.light).toBe('dim');
  expect(card('Hoolekanne').closest('article')?.dataset.light).toBe('plain');
  fireEvent.blur(card('Rahvatervis'));
  expect(lines()).toEqual([]);
});

test('a press of the pointer is no wish to see relations', () => {
  show();
  fireEvent.pointerDown(card('Rahvatervis'));
  fireEvent.focus(card('Rahvatervis'));
  expect(lines()).toEqual([]);
});

test('arrows move the map itself when it has the focus', async () => {
  show({ facts: many(100) });
  for (const key of ['+', '+', '+', '+', '+', '+']) await press(key, canvas());
  const before = transform();
  canvas().focus();
  await press('ArrowRight', canvas());
  expect(transform()).not.toBe(before);
});

test('plus, minus and nought zoom in, out and to the whole map', async () => {
  show();
  const whole = transform();
  await press('-', canvas());
  const further = transform();
  expect(further).not.toBe(whole);
  await press('+', canvas());
  await press('+', canvas());
  expect(transform()).not.toBe(further);
  await press('0', canvas());
  expect(transform()).toBe(whole);
});

test('signs typed into the search do not zoom', async () => {
  show();
  const whole = transform();
  await press('-', screen.getByRole('searchbox'));
  expect(transform()).toBe(whole);
});

test('of a large map only what is near the viewport stands on the page, and all of it can be reached by keys', async () => {
  show({ facts: many(200) });
  for (let n = 0; n < 9; n++) await press('+', canvas());
  expect(cards().length).toBeLessThan(60);
  card('Valdkond 1').focus();
  await press('End');
  expect(document.activeElement?.textContent).toBe('Õiglus');
  expect(cards().length).toBeLessThan(60);
});

test('the stop of the Tab key and the open area stand on the page wherever they are', () => {
  const map = mapOn('2026-11-21', many(400));
  const layout = layOutFor(map, { width: 1200, height: 640 });
  const look = { level: 'near' as const, drawn: { x: -500, y: -500, width: 10, height: 10 } };
  expect(drawnCards(layout, look, [7 as PolicyAreaId, undefined, 7 as PolicyAreaId]).map(({ area: id }) => id)).toEqual([7]);
  expect(drawnCards(layout, undefined, [7 as PolicyAreaId])).toEqual([]);
});

test.each([['Tab'], ['Enter'], ['a']])('%s leads to no other card', key => {
  const layout = layOutFor(mapOn('2026-11-21'), { width: 1200, height: 640 });
  expect(cardTowards(layout, 1 as PolicyAreaId, key)).toBeUndefined();
});
