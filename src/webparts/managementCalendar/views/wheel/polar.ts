/** The wheel's drawing is a square of this many units; places on it are a radius and a turn: 0 is up, a quarter is to the right. */
export const SIZE = 640;
const CENTRE = SIZE / 2;

/** The end of the year and its beginning stand apart, so that there is a place to say which ring is which. */
const GAP = 0.035;

export type Point = readonly [x: number, y: number];

export const pointAt = (radius: number, turn: number): Point => {
  const angle = turn * 2 * Math.PI;
  return [CENTRE + radius * Math.sin(angle), CENTRE - radius * Math.cos(angle)];
};

const at = (radius: number, turn: number): string => pointAt(radius, turn).map(n => n.toFixed(1)).join(' ');

/** How far round a part of the whole lies, 0 to 1 from its beginning to its end. */
export const turnOf = (part: number): number => GAP / 2 + part * (1 - GAP);

const arc = (radius: number, from: number, to: number, sweep: 0 | 1): string =>
  `A${radius} ${radius} 0 ${Math.abs(to - from) > 0.5 ? 1 : 0} ${sweep} ${at(radius, to)}`;

/** A piece of a ring between two radii and two turns. */
export const sector = (inner: number, outer: number, from: number, to: number): string =>
  `M${at(outer, from)}${arc(outer, from, to, 1)}L${at(inner, to)}${arc(inner, to, from, 0)}z`;

/** A short mark along the radius; so narrow that its ends need no arc. */
export const tick = (inner: number, outer: number, turn: number, width: number): string => {
  const half = width / 2 / (2 * Math.PI * outer);
  return `M${at(outer, turn - half)}L${at(outer, turn + half)}L${at(inner, turn + half)}L${at(inner, turn - half)}z`;
};

export const dot = (radius: number, turn: number, size: number): string => {
  const [x, y] = pointAt(radius, turn);
  return `M${(x - size).toFixed(1)} ${y.toFixed(1)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0z`;
};

/** A notch on the rim that points inwards. */
export const notch = (radius: number, turn: number, size: number): string => {
  const half = size / 2 / (2 * Math.PI * radius);
  return `M${at(radius + size, turn - half)}L${at(radius + size, turn + half)}L${at(radius, turn)}z`;
};

export const ray = (inner: number, outer: number, turn: number): string => `M${at(inner, turn)}L${at(outer, turn)}`;

/** Text along the rim, upright also in the lower half. */
export const alongRim = (radius: number, turn: number): string => {
  const [x, y] = pointAt(radius, turn);
  const lower = turn > 0.25 && turn < 0.75;
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(turn * 360 + (lower ? 180 : 0)).toFixed(1)})`;
};
