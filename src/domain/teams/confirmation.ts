import type { ConfirmationId } from '../identity';
import type { Person } from '../people/person';
import type { TeamSubject } from './team';

/** *Info õige*: what somebody said of a card, or of one point of its checklist. It counts if its author kept the card on that day. */
export interface Confirmation {
  readonly id: ConfirmationId;
  readonly subject: TeamSubject;
  /** Key of a point of the checklist (LISA 1, 4, 5); absent: the whole card. */
  readonly point?: string;
  readonly isTrue: boolean;
  readonly note?: string;
  readonly by: Person;
  /** epoch ms */
  readonly at: number;
  readonly untouched: boolean;
}
