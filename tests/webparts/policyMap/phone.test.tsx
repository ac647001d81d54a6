/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { addressNow, show, words } from './onPage';

/** jsdom lays nothing out: every element is told to be as wide as a phone. */
const onWidth = (width: number) => Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width });

afterEach(() => { delete (HTMLElement.prototype as { clientWidth?: number }).clientWidth; });

test('on a phone the same cards stand in one column, field by field', () => {
  onWidth(320);
  show();
  expect(screen.queryByRole('group', { name: words.canvas })).toBeNull();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Tervisevaldkond', 'Töövaldkond', words.withoutField, words.horizontal, words.looseServices
  ]);
  const first = screen.getByRole('region', { name: 'Tervisevaldkond' });
  expect(within(first).getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Keskkonnatervis', 'Rahvatervis']);
});

test('every card is a stop of the Tab key there, and opens its panel', () => {
  onWidth(320);
  show();
  const cards = [...document.querySelectorAll<HTMLElement>('button[data-area]')];
  expect(cards.map(({ tabIndex }) => tabIndex)).toEqual([0, 0, 0, 0]);
  fireEvent.click(cards[1]);
  expect(addressNow().get('area')).toBe('1');
});

test('where there is nothing to zoom, the menu offers no zoom', () => {
  onWidth(320);
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Veel' }));
  expect(screen.queryByRole('menuitem', { name: new RegExp(words.zoomIn) })).toBeNull();
  expect(screen.getByRole('menuitem', { name: words.printMap })).toBeTruthy();
});

test('with more room the map is drawn', () => {
  onWidth(900);
  show();
  expect(screen.getByRole('group', { name: words.canvas })).toBeTruthy();
});
