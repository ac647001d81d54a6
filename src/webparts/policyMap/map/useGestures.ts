import * as React from 'react';
import type { Point } from './camera';
import type { CameraControls } from './useCamera';

/** Pixels that a pressed pointer may tremble before it drags. */
const TREMBLE = 4;

/** Zoom for one pixel of a turned wheel or a pinch on a touch pad. */
const WHEEL_ZOOM = 0.0022;
const PIXELS_A_LINE = 16;

interface Pinch { readonly middle: Point; readonly distance: number }

const pinchOf = ([a, b]: readonly Point[]): Pinch => ({
  middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))
});

const within = (element: HTMLElement, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
};

/** A click that ends a drag is no click. */
const swallowClick = (element: HTMLElement): void => {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 0);
};

type OnPointer = (event: PointerEvent) => void;

const dragging = (
  element: HTMLElement, { pan, zoom }: Pick<CameraControls, 'pan' | 'zoom'>
): { readonly press: OnPointer; readonly move: OnPointer; readonly release: OnPointer } => {
  const down = new Map<number, Point>();
  let dragged = false;

  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (down.size === 0) dragged = false;
    down.set(event.pointerId, within(element, event));
  };

  const moveOne = (from: Point, to: Point, id: number): boolean => {
    const by = { x: to.x - from.x, y: to.y - from.y };
    if (!dragged && Math.hypot(by.x, by.y) < TREMBLE) return false;
    if (!dragged) {
      dragged = true;
      element.setPointerCapture(id);
      element.toggleAttribute('data-moving', true);
    }
    pan(by);
    return true;
  };

  const moveTwo = (id: number, to: Point): void => {
    const before = pinchOf([...down.values()]);
    down.set(id, to);
    const after = pinchOf([...down.values()]);
    dragged = true;
    zoom(after.distance / before.distance, after.middle);
    pan({ x: after.middle.x - before.middle.x, y: after.middle.y - before.middle.y });
  };

  const move = (event: PointerEvent): void => {
    const from = down.get(event.pointerId);
    if (!from) return;
    const to = within(element, event);
    if (down.size > 1) moveTwo(event.pointerId, to);
    else if (moveOne(from, to, event.pointerId)) down.set(event.pointerId, to);
  };

  const release = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    element.toggleAttribute('data-moving', false);
    if (dragged && event.type === 'pointerup') swallowClick(element);
  };

  return { press, move, release };
};

/** Drag and pinch move the map, the wheel pans it, with Ctrl it zooms. At the map's edge the wheel turns the page again. */
export const useGestures = ({ canvas, pan, zoom }: CameraControls): void => {
  React.useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const { press, move, release } = dragging(element, { pan, zoom });
    const wheel = (event: WheelEvent): void => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_A_LINE : 1;
      const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(Math.exp(-event.deltaY * unit * WHEEL_ZOOM), within(element, event));
      } else if (pan({ x: -dx * unit, y: -dy * unit })) event.preventDefault();
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', release);
    element.addEventListener('pointercancel', release);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', release);
      element.removeEventListener('pointercancel', release);
      element.removeEventListener('wheel', wheel);
    };
  }, [canvas, pan, zoom]);
};
