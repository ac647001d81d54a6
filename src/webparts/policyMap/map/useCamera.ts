import * as React from 'react';
import type { Rect } from '../../../domain/policy/mapLayout';
import { UNMEASURED_WIDTH } from '../useWidth';
import {
  contains, fitted, held, levelOf, panned, same, showing, surroundings, viewportOf, ZOOM_STEP, zoomed,
  type Camera, type Level, type Point, type Size
} from './camera';

/** What React draws by: it changes only when the drawn part of the map or the step of the zoom does. */
export interface Look { readonly level: Level; readonly drawn: Rect }

export interface CameraControls {
  readonly canvas: React.RefObject<HTMLDivElement>;
  readonly layer: React.RefObject<HTMLDivElement>;
  /** Absent until the canvas has been measured. */
  readonly look: Look | undefined;
  /** Each says whether the picture moved. */
  readonly pan: (by: Point) => boolean;
  readonly zoom: (factor: number, at?: Point) => boolean;
  readonly fit: () => void;
  readonly show: (part: Rect) => void;
}

/** Of a canvas that cannot be measured, such as one in a tab that is not shown. */
const UNMEASURED: Size = { width: UNMEASURED_WIDTH, height: 640 };

/** So much larger than the viewport may the drawn part be after zooming in, before less is drawn. */
const TOO_MUCH = 3;

const measured = (element: HTMLElement | null): Size =>
  (element && element.clientWidth > 0 && element.clientHeight > 0
    ? { width: element.clientWidth, height: element.clientHeight }
    : UNMEASURED);

const follows = (look: Look | undefined, level: Level, viewport: Rect): boolean =>
  look !== undefined && look.level === level && contains(look.drawn, viewport) && look.drawn.width <= TOO_MUCH * viewport.width;

/**
 * Pan and zoom without rendering: the camera is a ref, a frame writes one transform on one layer, and React hears of it only
 * through `look`. A canvas that changes its size because a panel opened beside it keeps its distance, and `inView`, the
 * card that the panel is about, in sight.
 */
export const useCamera = (map: Size, inView: Rect | undefined): CameraControls => {
  const canvas = React.useRef<HTMLDivElement>(null);
  const layer = React.useRef<HTMLDivElement>(null);
  const camera = React.useRef<Camera>({ x: 0, y: 0, scale: 1 });
  const mapSize = React.useRef(map);
  const keep = React.useRef(inView);
  const whole = React.useRef(true); // until somebody moves, the whole map is shown
  const frame = React.useRef<number>();
  const lookNow = React.useRef<Look>();
  const [look, setLook] = React.useState<Look>();

  const draw = React.useCallback(() => {
    frame.current = undefined;
    const { x, y, scale } = camera.current;
    if (layer.current) layer.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    const viewport = viewportOf(camera.current, measured(canvas.current));
    const level = levelOf(scale);
    if (follows(lookNow.current, level, viewport)) return;
    lookNow.current = { level, drawn: surroundings(viewport) };
    setLook(lookNow.current);
  }, []);

  const controls = React.useMemo(() => {
    const move = (next: Camera, glide: boolean): boolean => {
      if (same(next, camera.current)) return false;
      camera.current = next;
      layer.current?.toggleAttribute('data-glide', glide);
      frame.current ??= requestAnimationFrame(draw);
      return true;
    };
    const size = (): Size => measured(canvas.current);
    const middle = (): Point => ({ x: size().width / 2, y: size().height / 2 });
    const byHand = (next: Camera, glide: boolean): boolean => {
      const moved = move(next, glide);
      if (moved) whole.current = false;
      return moved;
    };
    const settle = (): void => {
      camera.current = whole.current ? fitted(mapSize.current, size()) : held(camera.current, mapSize.current, size());
      draw();
    };
    return {
      settle,
      pan: (by: Point) => byHand(panned(camera.current, by, mapSize.current, size()), false),
      zoom: (factor: number, at?: Point) =>
        byHand(zoomed(camera.current, factor, at ?? middle(), mapSize.current, size()), at === undefined),
      fit: () => {
        whole.current = true;
        move(fitted(mapSize.current, size()), true);
      },
      show: (part: Rect) => { byHand(showing(camera.current, part, mapSize.current, size()), true); },
      resize: () => {
        if (!keep.current) return settle();
        camera.current = showing(camera.current, keep.current, mapSize.current, size());
        draw();
      }
    };
  }, [draw]);

  React.useLayoutEffect(() => {
    mapSize.current = map;
    controls.settle();
  }, [map, controls]);

  // Before the browser tells of the new size, which it does ahead of other effects.
  React.useLayoutEffect(() => { keep.current = inView; }, [inView]);

  React.useEffect(() => {
    if (typeof ResizeObserver === 'undefined' || !canvas.current) return undefined;
    const observer = new ResizeObserver(() => controls.resize());
    observer.observe(canvas.current);
    return () => observer.disconnect();
  }, [controls]);

  React.useEffect(() => () => {
    if (frame.current !== undefined) cancelAnimationFrame(frame.current);
  }, []);

  return { canvas, layer, look, pan: controls.pan, zoom: controls.zoom, fit: controls.fit, show: controls.show };
};

/** Factor for one press of a zoom button or key. */
export const zoomSteps = { in: ZOOM_STEP, out: 1 / ZOOM_STEP } as const;
