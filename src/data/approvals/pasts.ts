import type { ListSchema, Stamp } from '../schema/list';
import type { Dated } from '../../domain/approval/dated';

/** What changed rows said before, as far as it has been read. */
export interface Pasts {
  /** Another one whenever more is known. */
  readonly version: number;
  of<T>(list: ListSchema, stamp: Stamp): Dated<T>['past'];
}

/** Nothing has been read yet. */
export const noPasts: Pasts = { version: 0, of: () => undefined };
