import type { CustomLevelKey, GivenLevel, GroupKey, OwnGroupKey } from './levels';
import type { Difference } from './permissions';
import type { StampColumn } from './stamps';
import type { Level } from '../schema/access';

/** Settings of a column that are put right one by one, by their REST names. */
export type ColumnSettings = Readonly<Record<string, unknown>>;

/** What a view may have that the schema does not say. */
export type ViewPart = 'title' | 'columns' | 'query' | 'default';

export type SiteDeviation =
  | { readonly kind: 'groupMissing'; readonly group: OwnGroupKey }
  /** Its members may let others in, or whoever asks is let in. */
  | { readonly kind: 'groupLoosened'; readonly group: OwnGroupKey; readonly id: number }
  | { readonly kind: 'levelMissing'; readonly level: CustomLevelKey }
  | { readonly kind: 'levelDiffers'; readonly level: CustomLevelKey; readonly id: number } & Difference;

export type ListDeviation =
  | { readonly kind: 'listMissing' }
  /** Only some may see the list; whether it is there is not known to whoever looks. */
  | { readonly kind: 'listUnseen' }
  | { readonly kind: 'titleDiffers'; readonly found: string }
  | { readonly kind: 'descriptionDiffers' }
  | { readonly kind: 'versioningOff' }
  | { readonly kind: 'columnMissing'; readonly column: string }
  | { readonly kind: 'columnOtherType'; readonly column: string; readonly found: string }
  /** `settings` holds what should be, only where it differs. */
  | { readonly kind: 'columnDiffers'; readonly column: string; readonly settings: ColumnSettings }
  | { readonly kind: 'lookupElsewhere'; readonly column: string; readonly to: string }
  /** Rows of the list have no name, yet the forms ask for one. */
  | { readonly kind: 'titleAsked' }
  | { readonly kind: 'viewMissing'; readonly page: string }
  | { readonly kind: 'viewDiffers'; readonly page: string; readonly id: string; readonly parts: readonly ViewPart[] }
  /** Who wrote a row and when can be written by whoever writes the row: nothing in the list is evidence. */
  | { readonly kind: 'stampsWritable'; readonly columns: readonly StampColumn[] }
  | { readonly kind: 'accessInherited' }
  | { readonly kind: 'accessMissing'; readonly group: GroupKey; readonly level: GivenLevel }
  /** A group has other levels than it should: `remove` are the ids of those that it should not have. */
  | {
    readonly kind: 'accessDiffers'; readonly group: GroupKey; readonly level: Level | 'full'; readonly found: readonly string[];
    readonly remove: readonly number[]; readonly add: boolean;
  }
  /** Somebody whom the schema does not know has rights here; `mine` is the person who looks, who would lose the list. */
  | {
    readonly kind: 'accessExtra'; readonly principal: number; readonly name: string; readonly found: readonly string[];
    readonly remove: readonly number[]; readonly mine: boolean;
  }
  | { readonly kind: 'accessUnseen' }
  | { readonly kind: 'extraColumn'; readonly column: string; readonly title: string };

export type Deviation = SiteDeviation | ListDeviation;

/** `mend`: put right by one act of an owner. `person`: somebody has to decide. `information`: nothing is wrong. */
export type Weight = 'mend' | 'person' | 'information';

const weights: Readonly<Record<Deviation['kind'], Weight>> = {
  groupMissing: 'mend',
  groupLoosened: 'mend',
  levelMissing: 'mend',
  levelDiffers: 'mend',
  listMissing: 'mend',
  listUnseen: 'information',
  titleDiffers: 'mend',
  descriptionDiffers: 'mend',
  versioningOff: 'mend',
  columnMissing: 'mend',
  // Another type or target would mean to make the column anew and lose what is in it.
  columnOtherType: 'person',
  columnDiffers: 'mend',
  lookupElsewhere: 'person',
  titleAsked: 'mend',
  viewMissing: 'mend',
  viewDiffers: 'mend',
  stampsWritable: 'mend',
  accessInherited: 'mend',
  accessMissing: 'mend',
  accessDiffers: 'mend',
  accessExtra: 'mend',
  accessUnseen: 'information',
  extraColumn: 'information'
};

export const weightOf = (deviation: Deviation): Weight =>
  (deviation.kind === 'accessExtra' && deviation.mine ? 'person' : weights[deviation.kind]);
