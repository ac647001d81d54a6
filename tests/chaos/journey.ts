import type { Place } from './badDays';
import type { Change } from './held';
import type { World } from './worlds';

/** What a person is told about a change of the lists. */
export type Told =
  | 'there'
  | 'notThere'
  /** Not known, or not yet: it is kept, and will be sent. */
  | 'kept';

/** How a journey ends for the person, for the table. */
export type Ending =
  /** As on a good day. */
  | 'good'
  /** Said to be unsent, unsettled or shown as it was, and kept. */
  | 'kept'
  /** Said, in words, to have failed. */
  | 'failed';

export interface Report {
  readonly ending: Ending;
  /** The state at the end, in the code's own words: `saved`, `failed busy`. */
  readonly says: string;
  /** What was told of a change that a good day would bring. */
  readonly told: (change: Change) => Told;
  /** What the journey itself saw that must not be: something shown that is not so. A function looks once the weather is clear. */
  readonly wrong?: readonly string[] | (() => Promise<readonly string[]>);
  /** What the person, or the page, does once the site is well again; the same act once more. */
  readonly again: () => Promise<Report>;
}

/** The n-th request will be slow, and whoever waits for it gives it up soon. */
export interface Haste { readonly nth: number }

export interface Walk {
  readonly world: World;
  readonly haste?: Haste;
}

/** A thing that somebody does. `prepare` happens on a good day; what it gives is done while the site has its bad one. */
export interface Journey {
  readonly name: string;
  /** Key of the person whose requests go wrong. */
  readonly as: string;
  /**
   * The most cases for a place with very many requests, unless everything is asked for: they lie evenly among the requests, and the bad
   * days take turns at them. Other requests meet every bad day.
   */
  readonly inTurn?: Readonly<Partial<Record<Place, number>>>;
  readonly prepare: (walk: Walk) => Promise<() => Promise<Report>>;
}

export const everything = (told: Told) => (): Told => told;
