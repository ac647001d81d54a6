/** @jest-environment jsdom */
import { createEvent, fireEvent } from '@testing-library/react';
import { area, facts, unit } from '../../domain/given';
import { addressNow, nextFrame, show, words } from './onPage';

const large = facts({
  units: [unit({ id: 1, kind: 'field' })],
  areas: Array.from({ length: 60 }, (_, n) => area({ id: n + 1, name: `Valdkond ${n + 1}`, field: 1 }))
});

const canvas = () => document.querySelector(`[aria-label="${words.canvas}"]`) as HTMLElement;
const transform = () => (canvas().querySelector('.layer') as HTMLElement).style.transform;
const scale = () => Number(/scale\((.+)\)/.exec(transform())?.[1]);

/** Turns the wheel, and tells whether the map kept the turn from the page. */
const wheel = async (turn: { readonly deltaY: number; readonly ctrlKey?: boolean }): Promise<boolean> => {
  const event = createEvent.wheel(canvas(), { clientX: 600, clientY: 300, ...turn });
  fireEvent(canvas(), event);
  await nextFrame();
  return event.defaultPrevented;
};

const pointer = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', id: number, clientX: number, clientY: number, at: Element = canvas()) =>
  fireEvent[type](at, { pointerId: id, clientX, clientY, button: 0 });

/** jsdom knows a mouse but no pointers. */
class MouseWithId extends MouseEvent {
  public readonly pointerId: number;
  public constructor(type: string, init: PointerEventInit) {
    super(type, init);
    this.pointerId = init.pointerId ?? 0;
  }
}

beforeAll(() => {
  Object.assign(window, { PointerEvent: MouseWithId });
  HTMLElement.prototype.setPointerCapture = () => undefined;
});

test('the wheel turns the page while the whole map is seen, and the map once there is more of it', async () => {
  show({ facts: large });
  expect(await wheel({ deltaY: 50 })).toBe(false);
  for (let n = 0; n < 4; n++) await wheel({ deltaY: -300, ctrlKey: true });
  const before = transform();
  expect(await wheel({ deltaY: 50 })).toBe(true);
  expect(transform()).not.toBe(before);
});

test('with Ctrl the wheel zooms, and the page keeps its size', async () => {
  show({ facts: large });
  const before = scale();
  expect(await wheel({ deltaY: -200, ctrlKey: true })).toBe(true);
  expect(scale()).toBeGreaterThan(before);
});

test('dragging moves the map and opens nothing', async () => {
  show({ facts: large });
  for (let n = 0; n < 4; n++) await wheel({ deltaY: -300, ctrlKey: true });
  const before = transform();
  const card = canvas().querySelector('button[data-area]') as HTMLElement;
  pointer('pointerDown', 1, 400, 300, card);
  pointer('pointerMove', 1, 360, 290, card);
  pointer('pointerUp', 1, 360, 290, card);
  fireEvent.click(card);
  await nextFrame();
  expect(transform()).not.toBe(before);
  expect(addressNow().get('area')).toBeNull();
});

test('a press that only trembles is a click', async () => {
  show({ facts: large });
  const before = transform();
  const card = canvas().querySelector('button[data-area]') as HTMLElement;
  pointer('pointerDown', 1, 400, 300, card);
  pointer('pointerMove', 1, 402, 301, card);
  pointer('pointerUp', 1, 402, 301, card);
  fireEvent.click(card);
  await nextFrame();
  expect(transform()).toBe(before);
  expect(addressNow().get('area')).toBe(card.dataset.area);
});

test('two fingers that part zoom in', async () => {
  show({ facts: large });
  const before = scale();
  pointer('pointerDown', 1, 500, 300);
  pointer('pointerDown', 2, 600, 300);
  pointer('pointerMove', 1, 400, 300);
  pointer('pointerMove', 2, 700, 300);
  pointer('pointerUp', 1, 400, 300);
  pointer('pointerUp', 2, 700, 300);
  await nextFrame();
  expect(scale() / before).toBeCloseTo(3, 1);
});

test('what moves the map draws no card anew as long as the same ones are near', async () => {
  show({ facts: large });
  for (let n = 0; n < 4; n++) await wheel({ deltaY: -300, ctrlKey: true });
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver(records => seen.push(...records));
  observer.observe(canvas().querySelector('.layer') as HTMLElement, { childList: true, characterData: true, subtree: true });
  await wheel({ deltaY: 10 });
  await wheel({ deltaY: 10 });
  expect(seen).toEqual([]);
  for (let n = 0; n < 20; n++) await wheel({ deltaY: 100 });
  expect(seen.length).toBeGreaterThan(0);
  observer.disconnect();
});
