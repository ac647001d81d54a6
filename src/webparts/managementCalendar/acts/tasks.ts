import type { RuleList } from '../../../data/calendarActs';
import type { ListSchema } from '../../../data/schema/list';
import type { ForumId } from '../../../domain/identity';
import type { PlainDate } from '../../../domain/time/plainDate';

/** A row being written: a new one, or one that is there. */
export interface FormTask {
  readonly kind: 'form';
  readonly list: ListSchema;
  readonly title: string;
  /** What the row is about, as people call it. */
  readonly about?: string;
  /** Id of the row to change; absent: a new one. */
  readonly row?: number;
  readonly initial?: Readonly<Record<string, unknown>>;
  /** Begins the key of what is opened after a new row was saved, such as `f` of a forum; absent: nothing is. */
  readonly opens?: 'f' | 'r' | 'i';
}

/** A rule being picked: that of a forum's meetings, or a calendar activity with its rule. */
export interface RuleTask {
  readonly kind: 'rule';
  readonly list: RuleList;
  readonly title: string;
  readonly about?: string;
  readonly row?: number;
  readonly initial?: Readonly<Record<string, unknown>>;
}

/** What a person is doing beside the calendar. Reading is no task: that lives in the address. */
export type CalendarTask =
  | FormTask
  | RuleTask
  /** `month`: its first day. */
  | { readonly kind: 'confirmMonth'; readonly forum: ForumId; readonly month: PlainDate }
  | { readonly kind: 'awaiting' };
