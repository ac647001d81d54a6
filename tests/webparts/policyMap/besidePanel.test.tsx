/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { area, facts, unit } from '../../domain/given';
import { nextFrame, show, words } from './onPage';

const wide = facts({
  units: [1, 2, 3, 4].map(id => unit({ id, name: `Valdkond ${id}`, kind: 'field' })),
  areas: [1, 2, 3, 4].map(id => area({ id, name: `Ala ${id}`, field: id }))
});

/** jsdom lays nothing out: the test says how large the canvas is on the page, and tells those who watch it. */
const PAGE = 1300;
const size = { width: PAGE, height: 700 };
const watchers = new Set<() => void>();
class Watcher {
  public constructor(private readonly tell: () => void) { watchers.add(tell); }
  public observe(): void { /* everything is watched */ }
  public disconnect(): void { watchers.delete(this.tell); }
}
const resize = async (width: number): Promise<void> => {
  size.width = width;
  act(() => watchers.forEach(tell => tell()));
  await nextFrame();
};

beforeAll(() => {
  Object.assign(window, { ResizeObserver: Watcher });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
    configurable: true,
    get(this: HTMLElement) { return this.classList.contains('canvas') ? size.width : PAGE; }
  });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => size.height });
});

const layer = () => document.querySelector(`[aria-label="${words.canvas}"] .layer`) as HTMLElement;
const camera = () => {
  const [x, , scale] = (layer().style.transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x, scale };
};

test('a panel beside the map changes neither the distance nor the columns, and its card stays in sight', async () => {
  show({ facts: wide });
  const before = camera();
  const card = document.querySelector('button[data-area="4"]') as HTMLElement;
  fireEvent.click(card);
  await screen.findByRole('complementary', { name: 'Ala 4' });
  await resize(850);
  expect(camera().scale).toBe(before.scale);
  const { left, width } = (card.closest('article') as HTMLElement).style;
  const end = camera().x + (parseFloat(left) + parseFloat(width)) * camera().scale;
  expect(end).toBeLessThanOrEqual(850);
  expect(end).toBeGreaterThan(800);
});

test('without a panel a narrower canvas still shows the whole map', async () => {
  await resize(PAGE);
  show({ facts: wide });
  const before = camera();
  await resize(900);
  expect(camera().scale).toBeLessThan(before.scale);
  expect(camera().x).toBeGreaterThanOrEqual(0);
});
