import type { Rect } from '../../../domain/policy/mapLayout';

/** Where the map is looked at from: a point of the map stands on the canvas at `point * scale + offset`, in CSS pixels. */
export interface Camera { readonly x: number; readonly y: number; readonly scale: number }
export interface Size { readonly width: number; readonly height: number }
export interface Point { readonly x: number; readonly y: number }

/** Far: names and gaps. Middle: leaders, department and counts. Near: the services by agency. */
export const levels = ['far', 'middle', 'near'] as const;
export type Level = typeof levels[number];

const MIDDLE_FROM = 0.52;
const NEAR_FROM = 0.95;
const LARGEST = 2;
const SMALLEST_FAR = 0.4;

/** Pixels left free around the map, and around a card that is brought into view. */
const MARGIN = 16;

/** One press of a zoom button or key. */
export const ZOOM_STEP = 1.25;

export const levelOf = (scale: number): Level => (scale < MIDDLE_FROM ? 'far' : scale < NEAR_FROM ? 'middle' : 'near');

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The scale at which the whole map is seen; never larger than life. */
export const fitScale = (map: Size, canvas: Size): number =>
  Math.min(1, (canvas.width - 2 * MARGIN) / map.width, (canvas.height - 2 * MARGIN) / map.height);

/** A map that is smaller than the canvas stands in its middle, at the top; a larger one never leaves it empty. */
const heldAxis = (offset: number, drawn: number, canvas: number, centred: boolean): number => {
  const free = canvas - drawn;
  if (free >= 2 * MARGIN) return centred ? free / 2 : MARGIN;
  return clamp(offset, free - MARGIN, MARGIN);
};

export const held = ({ x, y, scale }: Camera, map: Size, canvas: Size): Camera => ({
  x: heldAxis(x, map.width * scale, canvas.width, true),
  y: heldAxis(y, map.height * scale, canvas.height, false),
  scale
});

export const fitted = (map: Size, canvas: Size): Camera =>
  held({ x: 0, y: 0, scale: fitScale(map, canvas) }, map, canvas);

/** The point of the map under `at` (canvas pixels) stays where it is. */
export const zoomed = (camera: Camera, factor: number, at: Point, map: Size, canvas: Size): Camera => {
  const scale = clamp(camera.scale * factor, Math.min(fitScale(map, canvas), SMALLEST_FAR), LARGEST);
  const by = scale / camera.scale;
  return held({ x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by, scale }, map, canvas);
};

/** Moves the picture by pixels; at the map's edge it stays. */
export const panned = (camera: Camera, by: Point, map: Size, canvas: Size): Camera =>
  held({ ...camera, x: camera.x + by.x, y: camera.y + by.y }, map, canvas);

/** The part of the map on the canvas, in map units. */
export const viewportOf = ({ x, y, scale }: Camera, canvas: Size): Rect => ({
  x: -x / scale, y: -y / scale, width: canvas.width / scale, height: canvas.height / scale
});

/** The viewport and some of its surroundings, so that small moves draw nothing new. */
export const surroundings = ({ x, y, width, height }: Rect): Rect => ({
  x: x - width / 4, y: y - height / 4, width: width * 1.5, height: height * 1.5
});

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x && outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width && outer.y + outer.height >= inner.y + inner.height;

const broughtIn = (offset: number, from: number, to: number, canvas: number): number => {
  if (to - from > canvas - 2 * MARGIN || from + offset < MARGIN) return MARGIN - from;
  return to + offset > canvas - MARGIN ? canvas - MARGIN - to : offset;
};

/** The nearest look at the map on which a part of it is wholly seen, or as much of it as there is room for. */
export const showing = ({ x, y, scale }: Camera, part: Rect, map: Size, canvas: Size): Camera => held({
  x: broughtIn(x, part.x * scale, (part.x + part.width) * scale, canvas.width),
  y: broughtIn(y, part.y * scale, (part.y + part.height) * scale, canvas.height),
  scale
}, map, canvas);

export const same = (a: Camera, b: Camera): boolean => a.x === b.x && a.y === b.y && a.scale === b.scale;
