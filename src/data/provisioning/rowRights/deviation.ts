import type { Keeper } from '../../../domain/cards/keepers';
import type { EditedRow, KeptKind } from '../../../domain/cards/rowEditors';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { GivenLevel, GroupKey } from '../levels';
import type { ListSchema } from '../../schema/list';

/** Somebody, or a group that VAJS does not know, with rights in a row. */
export interface Holder { readonly principal: number; readonly name: string; readonly found: readonly string[] }

/** How one row's permissions differ from what the role holders say. `remove` are ids of levels. */
export type RowDeviation =
  /** The row takes its list's permissions, and somebody should edit it. */
  | { readonly kind: 'break'; readonly give: readonly Keeper[] }
  /** The row has permissions of its own, and nobody but the quality managers should edit it. */
  | { readonly kind: 'restore'; readonly holders: readonly Holder[] }
  /** A row that coordination rests on has permissions of its own, whatever they are. */
  | { readonly kind: 'door'; readonly holders: readonly Holder[] }
  | { readonly kind: 'give'; readonly keeper: Keeper }
  /** `until` is the last day of their role here, where the role holders tell of one. */
  | { readonly kind: 'take'; readonly holder: Holder; readonly remove: readonly number[]; readonly until?: PlainDate }
  /** Their own rights, through which the person who looks gets in: somebody has to decide. */
  | { readonly kind: 'ownDoor'; readonly holder: Holder }
  /** An editor, or a group, may more than it should; `level` is what it should have. */
  | { readonly kind: 'tooMuch'; readonly holder: Holder; readonly group?: GroupKey; readonly level: GivenLevel | 'none'; readonly remove: readonly number[]; readonly add: boolean }
  /** A group may less in the row than in its list. */
  | { readonly kind: 'tooLittle'; readonly group: GroupKey; readonly principal: number; readonly level: GivenLevel; readonly remove: readonly number[] };

/** One row that is not as it should be. */
export interface RowReport {
  readonly list: ListSchema;
  /** Absent for a row that must never have permissions of its own. */
  readonly kept?: KeptKind;
  readonly id: number;
  /** What it is called; empty for a row without a name. */
  readonly title: string;
  /** Whose it is; absent where nobody should have rights of their own. */
  readonly edited?: EditedRow;
  readonly deviations: readonly RowDeviation[];
}

/** Put right by the act, or left to a person. */
export const isMendable = ({ kind }: RowDeviation): boolean => kind !== 'ownDoor';

/** SharePoint's own bounds of rows with permissions of their own in one list: what it advises, and what it allows. */
export const scopeLimits = { advised: 5000, most: 50_000 } as const;

export interface LookedReport {
  readonly list: ListSchema;
  readonly kept?: KeptKind;
  readonly asked: number;
  readonly newestOnly: boolean;
  /** Rows that have permissions of their own now, and that should. */
  readonly own: number;
  readonly expected: number;
}

export interface RowRightsReport {
  /** Rows that differ, in the order of the lists. */
  readonly rows: readonly RowReport[];
  readonly lists: readonly LookedReport[];
  /** People who should edit rows, each once. */
  readonly editors: number;
  /** Groups, levels or permissions of the lists are not in order: rows would take over what is wrong with them. */
  readonly listsFirst: boolean;
}
