import type { Person } from '../../../../domain/people/person';
import { parsePlainDate, type PlainDate } from '../../../../domain/time/plainDate';

export type RecordKind = 'decision' | 'action';

export interface RecordTyped {
  readonly text: string;
  readonly owner?: Person;
  readonly day: string;
}

export type RecordField = 'text' | 'owner' | 'day';

export type Checked =
  | { readonly status: 'right'; readonly text: string; readonly owner: Person; readonly day: PlainDate }
  | { readonly status: 'wrong'; readonly fields: ReadonlySet<RecordField> };

/** What has to stand there before a decision or an action is written down. */
export const checkRecord = ({ text, owner, day: typedDay }: RecordTyped): Checked => {
  const day = parsePlainDate(typedDay);
  const isDay = day !== undefined && day >= '1990-01-01' && day <= '2100-12-31';
  const said = text.trim();
  if (said !== '' && owner && day !== undefined && isDay) return { status: 'right', text: said, owner, day };
  return { status: 'wrong', fields: new Set([...(said === '' ? ['text' as const] : []), ...(owner ? [] : ['owner' as const]), ...(isDay ? [] : ['day' as const])]) };
};
