import type { Deed, RecordDeed } from '../domain/calendar/log';
import type { CalendarRuleId, Timing } from '../domain/calendar/rule';
import type { ForumId } from '../domain/identity';
import type { PlainDate } from '../domain/time/plainDate';
import type { ActRow } from './acts';
import { timeText } from './calendarRule';
import { calendarActivities, heldMeetings, meetingRules, occurrenceChanges } from './schema';
import type { AnyRow, Draft, ListSchema } from './schema/list';
import type { Site } from './site';
import { isSilence, type SiteError } from './siteError';

const ruleCells = (rule: CalendarRuleId): { readonly Rule?: number; readonly Activity?: number } => {
  const row = Number(rule.slice(1));
  return rule.startsWith('m') ? { Rule: row } : { Activity: row };
};

/** Only times of day can be given anew; an entry of whole days keeps as many as its rule says. */
const timingCells = (timing: Timing | undefined): { readonly NewTime?: string; readonly NewMinutes?: number } =>
  (timing?.kind === 'timed' ? { NewTime: timeText(timing.at), NewMinutes: timing.minutes } : {});

/** A deed as the list of changes holds it. */
export const draftOfDeed = (deed: Deed): Draft<typeof occurrenceChanges> => {
  const of = { ...ruleCells(deed.rule), PlannedDay: deed.planned, Kind: deed.kind };
  switch (deed.kind) {
    case 'cancelled':
    case 'noted': return { ...of, Note: deed.note };
    case 'moved': return { ...of, NewDay: deed.to, ...timingCells(deed.timing), NewPlace: deed.place, Note: deed.note };
    case 'restored': return of;
    default: return deed satisfies never;
  }
};

export interface NewRecord {
  readonly forum: ForumId;
  readonly deed: RecordDeed;
  readonly minutes?: string;
}

/** What is said of a meeting, as the list of held meetings holds it. */
export const draftOfRecord = ({ forum, deed, minutes }: NewRecord): Draft<typeof heldMeetings> => ({
  Forum: forum, State: deed.state, Minutes: minutes,
  ...(deed.of ? { Rule: ruleCells(deed.of.rule).Rule, PlannedDay: deed.of.planned } : {}),
  ...(deed.state === 'held' ? { HeldOn: deed.on } : {})
});

export const rowOfDeed = (deed: Deed, title: string): ActRow =>
  ({ requestId: crypto.randomUUID(), list: occurrenceChanges, draft: draftOfDeed(deed) as Draft<ListSchema>, title });

export const rowOfRecord = (record: NewRecord, title: string): ActRow =>
  ({ requestId: crypto.randomUUID(), list: heldMeetings, draft: draftOfRecord(record) as Draft<ListSchema>, title });

export type Ended =
  | { readonly status: 'ended' | 'kept' }
  /** Somebody else changed when the rule ends. */
  | { readonly status: 'conflict'; readonly theirs: AnyRow }
  | { readonly status: 'failed'; readonly error: SiteError };

export type RuleList = typeof meetingRules | typeof calendarActivities;

interface Ending { readonly requestId: string; readonly title: string; readonly until: PlainDate }

/**
 * Ends a rule, so that another may go on from the next day and past years stay true. What others have changed of it meanwhile stays,
 * unless it is its end.
 */
export const endRule = async (
  site: Site, list: RuleList, row: AnyRow & { readonly ValidUntil?: PlainDate }, ending: Ending
): Promise<Ended> => {
  const { requestId, title, until } = ending;
  const draft = { ValidUntil: until } as Draft<ListSchema>;
  const wait = (error: SiteError): Ended => {
    try {
      site.outbox.keep({
        requestId, list: list.name, title, at: Date.now(), draft,
        act: { kind: 'update', id: row.stamp.id, revision: row.stamp.revision, base: { ValidUntil: row.ValidUntil } }
      });
      return { status: 'kept' };
    } catch {
      return { status: 'failed', error };
    }
  };
  const saved = await site.update(list as ListSchema, row.stamp.id, row.stamp.revision, draft);
  switch (saved.status) {
    case 'saved': return { status: 'ended' };
    case 'conflict': {
      const theirs = saved.theirs as AnyRow & { readonly ValidUntil?: PlainDate };
      return theirs.ValidUntil === row.ValidUntil ? endRule(site, list, theirs, ending) : { status: 'conflict', theirs };
    }
    case 'unsettled': return wait(saved.error);
    case 'failed': return isSilence(saved.error) ? wait(saved.error) : { status: 'failed', error: saved.error };
    default: return saved satisfies never;
  }
};
