import * as React from 'react';
import type { Ring } from '../../../domain/calendar/itemFilter';
import styles from './ItemMark.module.scss';

/** Paths in a square of 12: a category is told by its shape, and never by colour alone. */
export const markPaths: Readonly<Record<Ring, string>> = {
  policy: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  administrative: 'M1.5 1.5h9v9h-9z',
  otherMeetings: 'M6 .5l5.5 5.5l-5.5 5.5l-5.5-5.5z',
  planning: 'M6 1l5.5 10h-11z',
  budget: 'M6 .5l5.5 4l-2.1 6.7h-6.8l-2.1-6.7z',
  reporting: 'M.5 1.5h11l-5.5 10z',
  review: 'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM6 3.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6z',
  people: 'M4.2.8h3.6v3.4h3.4v3.6h-3.4v3.4h-3.6v-3.4h-3.4v-3.6h3.4z'
};

/** Side of the square that marks are drawn in. */
export const MARK = 12;

type Piece = readonly [x: number, y: number, rest: string];

/** Where each stroke of a mark begins, and the rest of it, which is relative to there. */
const pieces = Object.fromEntries(Object.entries(markPaths).map(([ring, path]) => [
  ring, [...path.matchAll(/M(-?\d*\.?\d+) ?(-?\d*\.?\d+)([^M]*)/g)].map(([, x, y, rest]): Piece => [Number(x), Number(y), rest])
])) as unknown as Readonly<Record<Ring, readonly Piece[]>>;

/** The mark with its upper left corner at a place, to be joined with others in one path. */
export const markAt = (ring: Ring, x: number, y: number): string =>
  pieces[ring].map(([dx, dy, rest]) => `M${x + dx} ${y + dy}${rest}`).join('');

export interface ItemMarkProps {
  readonly ring: Ring;
  /** Of something that is cancelled. */
  readonly hollow?: boolean;
  readonly className?: string;
}

/** The sign of a ring. Words stand beside it, so that it says nothing by itself. */
export const ItemMark = ({ ring, hollow = false, className }: ItemMarkProps): React.ReactElement => (
  <svg
    className={[styles.mark, hollow && styles.hollow, className].filter(Boolean).join(' ')} viewBox="0 0 12 12" aria-hidden="true"
    focusable="false" data-ring={ring}
  >
    <path d={markPaths[ring]} fillRule="evenodd" />
  </svg>
);
