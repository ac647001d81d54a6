import type { ChangeEntryId, ForumId, MeetingRecordId } from '../identity';
import type { Person } from '../people/person';
import type { OccurrenceChange } from './change';
import type { MeetingRecord, OccurrenceKey } from './compliance';

/** Who wrote a row and when: SharePoint's own Author and Created, never the browser's word. */
export interface Signed {
  readonly by: Person;
  readonly at: Date;
}

/** `restored`: what was done to the occurrence before is taken back. Nothing is deleted, so that it can be told. */
export type Deed = OccurrenceChange | OccurrenceKey & { readonly kind: 'restored' };

/** A row of the add-only list of changes. It counts only if its author was entitled to it on that day (`authority.ts`). */
export interface ChangeEntry extends Signed {
  readonly id: ChangeEntryId;
  readonly deed: Deed;
}

/** `unrecorded`: what was recorded of the occurrence before is taken back. */
export type RecordDeed = MeetingRecord | { readonly state: 'unrecorded'; readonly of: OccurrenceKey };

/** A row of the add-only list of held meetings. */
export interface MeetingEntry extends Signed {
  readonly id: MeetingRecordId;
  readonly forum: ForumId;
  readonly deed: RecordDeed;
  readonly minutes?: string;
  readonly note?: string;
}

/** In the order in which SharePoint stamped them; rows of one moment in the order of their ids. */
export const inOrder = <Entry extends Signed & { readonly id: number }>(entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => a.at.getTime() - b.at.getTime() || a.id - b.id);

