/** From the first drawn row to the one after the last. */
export interface Span { readonly first: number; readonly end: number }

/** What is seen of the rows: pixels from the first row's top to the window's, and the window's height. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  /** Drawn beyond at either side, pixels; `BEYOND` unless told. */
  readonly beyond?: number;
}

/** Drawn beyond what is seen at either side, in pixels, so that a turn of the wheel finds rows there. */
export const BEYOND = 160;

/** Where each row begins, in pixels from the first; one more entry than rows, the last is the height of all. */
export const offsetsOf = (count: number, heightOf: (index: number) => number): Float64Array => {
  const offsets = new Float64Array(count + 1);
  for (let n = 0; n < count; n++) offsets[n + 1] = offsets[n] + heightOf(n);
  return offsets;
};

/** The row that a place lies in: the last that begins at or before it. */
export const rowAt = (offsets: Float64Array, place: number): number => {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle] <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The rows to draw. A window that stands past the last row, because rows fell away, shows the last ones. */
export const spanOf = (offsets: Float64Array, { top, height, beyond = BEYOND }: Sight): Span => {
  const count = offsets.length - 1;
  if (count === 0) return { first: 0, end: 0 };
  const from = Math.max(0, Math.min(top, offsets[count] - height));
  return { first: rowAt(offsets, from - beyond), end: rowAt(offsets, from + height + beyond) + 1 };
};

/** How far down the window has to stand for a row to be seen whole; as it stands where it is. */
export const topToShow = (offsets: Float64Array, index: number, { top, height }: Sight): number => {
  if (offsets[index] < top) return offsets[index];
  return offsets[index + 1] > top + height ? offsets[index + 1] - height : top;
};
