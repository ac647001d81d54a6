import type { CoreTeamId, MeetingItemId, PersonId, TeamMeetingId } from '../domain/identity';
import type { Person } from '../domain/people/person';
import type { Agenda, AgendaLine } from '../domain/teams/meeting/agenda';
import { unwritten } from '../domain/teams/meeting/agenda';
import type { Placing } from '../domain/teams/meeting/moving';
import { minutesText, type Minutes } from '../domain/teams/meeting/minutes';
import { attendanceKey, meetingKey, type Presence, type TeamMeeting } from '../domain/teams/meeting';
import type { PlainDate } from '../domain/time/plainDate';
import { sendRow, type ActRow, type RowSent } from './acts';
import { digestOf } from './approvals/digest';
import { beforeOf, changeRow, type Changed } from './changing';
import { meetingItems, teamActions, teamAttendance, teamDecisions, teamMeetings } from './schema';
import type { AnyRow, Draft, ListSchema, Row } from './schema/list';
import type { Site } from './site';
import { SiteError } from './siteError';
import { toTeamMeeting } from './teams';

type MeetingRow = Row<typeof teamMeetings>;

/** Lists that a meeting writes to. */
export const meetingLists: readonly ListSchema[] = [teamMeetings, teamAttendance, meetingItems, teamDecisions, teamActions];

const rowsOf = <L extends ListSchema>(site: Site, list: L): readonly Row<L>[] => {
  const state = site.stateOf(list);
  return state.status === 'ready' ? state.rows : [];
};

/** A row of a list as this page knows it. */
export const rowOf = <L extends ListSchema>(site: Site, list: L, id: number): Row<L> | undefined =>
  rowsOf(site, list).find(({ stamp }) => stamp.id === id);

const act = (list: ListSchema, draft: object, title: string, requestId: string = crypto.randomUUID()): ActRow =>
  ({ list, draft: draft as Draft<ListSchema>, title, requestId });

export type Begun =
  | { readonly status: 'begun'; readonly meeting: TeamMeeting }
  | Exclude<RowSent, { status: 'saved' }>;

/**
 * Begins a team's meeting of a day, or finds the one that somebody has begun: the request names team and day, so two people who
 * begin at once begin the same one.
 */
export const beginMeeting = async (site: Site, team: CoreTeamId, day: PlainDate, title: string): Promise<Begun> => {
  const key = meetingKey(team, day);
  const sent = await sendRow(site, act(teamMeetings, { Title: title, Key: key, Team: team, Day: day, State: 'underWay' }, title, `meeting-${key}`));
  if (sent.status === 'saved') return { status: 'begun', meeting: toTeamMeeting(sent.row as MeetingRow) };
  if (sent.status !== 'failed' || sent.error.kind !== 'duplicate') return sent;
  // Somebody wrote the row in another way than this, such as in SharePoint's own form.
  await site.refresh();
  const there = rowsOf(site, teamMeetings).find(row => row.Key === key);
  return there ? { status: 'begun', meeting: toTeamMeeting(there) } : sent;
};

/** How many letters of a digest tell subjects of one team apart. */
const MARK = 16;

const requestOfLine = (meeting: TeamMeetingId, { kind, subject = '' }: AgendaLine): string =>
  `m${meeting}-${kind}-${digestOf(subject).slice(0, MARK)}`;

/**
 * Writes the rows that the agenda's lines are recorded at, where there are none yet. Each comes once, however many people begin the
 * meeting together and however often it is tried again.
 */
export const writeAgenda = async (site: Site, meeting: TeamMeeting, agenda: Agenda, titleOf: (line: AgendaLine) => string): Promise<readonly RowSent[]> => {
  const sent: RowSent[] = [];
  for (const line of unwritten(agenda)) {
    const draft: Draft<typeof meetingItems> = {
      Title: titleOf(line), Kind: line.kind, Team: meeting.team, Meeting: meeting.id, Position: line.position, State: 'open', Sample: false
    };
    sent.push(await sendRow(site, act(meetingItems, draft, titleOf(line), requestOfLine(meeting.id, line))));
  }
  return sent;
};

/** Proposes a subject; it waits for the next meeting, or comes to the end of the one that is under way. */
export const rowOfItem = (team: CoreTeamId, subject: string, text: string | undefined): ActRow => {
  const draft: Draft<typeof meetingItems> = { Title: subject, Kind: 'proposed', Team: team, Text: text, State: 'open', Sample: false };
  return act(meetingItems, draft, subject);
};

export interface NewRecord {
  readonly team: CoreTeamId;
  readonly meeting: TeamMeetingId;
  readonly item?: MeetingItemId;
  readonly text: string;
  readonly owner: PersonId;
  /** Of a decision: first day on which it holds; of an action: by when. */
  readonly day: PlainDate;
}

const recorded = ({ team, meeting, item, text, owner }: NewRecord): Draft<typeof teamDecisions> & Draft<typeof teamActions> =>
  ({ Title: text, Team: team, Meeting: meeting, Item: item, Owner: owner, Sample: false });

export const rowOfDecision = (record: NewRecord): ActRow => act(teamDecisions, { ...recorded(record), Day: record.day }, record.text);

export const rowOfAction = (record: NewRecord): ActRow => act(teamActions, { ...recorded(record), DueDay: record.day, State: 'open' }, record.text);

/** What the change of a row is called among what is not sent yet. */
const titled = (row: AnyRow): string => (row as AnyRow & { readonly Title?: string }).Title ?? '';

const missing = (list: ListSchema, id: number): Changed => ({ status: 'failed', error: new SiteError('rowMissing', `${list.name} ${id}`) });

/** Changes some cells of a row as this page knows it. */
export const change = (site: Site, list: ListSchema, id: number, draft: Readonly<Record<string, unknown>>): Promise<Changed> => {
  const was = rowOf(site, list, id) as AnyRow | undefined;
  return was ? changeRow(site, { list, was: beforeOf(list, was), draft, title: titled(was), requestId: crypto.randomUUID() }) : Promise.resolve(missing(list, id));
};

/**
 * Moves a line of the agenda, the last row first, so that no two of its rows ever want one place. Rows that somebody else has moved
 * meanwhile are a conflict, and what comes before them stays where it is.
 */
export const moveLine = async (site: Site, placings: readonly Placing[]): Promise<Changed> => {
  let changed: Changed = { status: 'failed', error: new SiteError('rowMissing', meetingItems.name) };
  for (const { row, position } of [...placings].reverse()) {
    changed = await change(site, meetingItems, row.id, { Position: position });
    if (changed.status !== 'saved' && changed.status !== 'kept') break;
  }
  return changed;
};

/** An action is done on a day, with or without words on what came of it. */
export const tickDone = (site: Site, id: number, day: PlainDate, result?: string): Promise<Changed> =>
  change(site, teamActions, id, { State: 'done', DoneOn: day, ...(result === undefined ? {} : { Result: result }) });

/** Takes a wrong tick back. */
export const untick = (site: Site, id: number, was: 'open' | 'underWay'): Promise<Changed> =>
  change(site, teamActions, id, { State: was, DoneOn: undefined });

export type Presented =
  | Exclude<Changed, { status: 'conflict' }>
  /** Somebody said otherwise at the same time: that stands until it is said anew. */
  | { readonly status: 'otherwise' };

/** Says whether somebody takes part. Nothing is deleted: whoever was marked by mistake is marked as absent. */
export const sayPresence = async (site: Site, meeting: TeamMeetingId, person: Person, presence: Presence): Promise<Presented> => {
  const key = attendanceKey(meeting, person.id);
  const was = rowsOf(site, teamAttendance).find(row => row.Key === key) as AnyRow | undefined;
  if (!was) {
    const draft: Draft<typeof teamAttendance> = { Key: key, Meeting: meeting, Person: person.id, State: presence };
    const sent = await sendRow(site, act(teamAttendance, draft, person.name, `presence-${key}`));
    return sent.status === 'saved' && (sent.row as Row<typeof teamAttendance>).State !== presence ? { status: 'otherwise' } : sent;
  }
  const changed = await changeRow(site, {
    list: teamAttendance, was: beforeOf(teamAttendance, was), draft: { State: presence }, title: person.name, requestId: crypto.randomUUID()
  });
  return changed.status === 'conflict' ? { status: 'otherwise' } : changed;
};

export type Closed =
  | { readonly status: 'closed'; readonly meeting: TeamMeeting }
  /** Somebody else has closed it: their minutes stand. */
  | { readonly status: 'closedByOther'; readonly by: Person; readonly meeting: TeamMeeting }
  /** Something of this browser is not sent yet and would not stand in the minutes. */
  | { readonly status: 'unsent'; readonly count: number }
  /** Minutes are made of what everybody has written, so the site has to answer. */
  | { readonly status: 'unreached' }
  /** SharePoint takes no more letters into one cell. */
  | { readonly status: 'tooLong' }
  | { readonly status: 'failed'; readonly error: SiteError };

/** The most letters that SharePoint keeps in a cell. */
const LONGEST = 63_999;

const isConfirmed = (site: Site): boolean => meetingLists.every(list => {
  const state = site.stateOf(list);
  return state.status === 'ready' && state.checked && state.stale === undefined;
});

/**
 * Closes a meeting: reads what everybody has written, and writes minutes and digest once. `minutesNow` makes them of the rows as
 * they are then.
 */
export const closeMeeting = async (site: Site, id: TeamMeetingId, minutesNow: (meeting: TeamMeeting, by: Person) => Minutes): Promise<Closed> => {
  await site.outbox.send();
  const waiting = site.outbox.entries.filter(({ list }) => meetingLists.some(({ name }) => name === list));
  if (waiting.length > 0) return { status: 'unsent', count: waiting.length };
  await site.refresh();
  const row = rowOf(site, teamMeetings, id);
  const { me } = site;
  if (!isConfirmed(site) || !row || !me) return { status: 'unreached' };
  // My own closing whose answer was lost is mine all the same.
  const closedBy = (there: MeetingRow): Closed => (there.stamp.editor.id === me.id
    ? { status: 'closed', meeting: toTeamMeeting(there) } : { status: 'closedByOther', by: there.stamp.editor, meeting: toTeamMeeting(there) });
  if (row.State === 'closed') return closedBy(row);
  const text = minutesText(minutesNow(toTeamMeeting(row), { id: me.id, name: me.name }));
  if (text.length > LONGEST) return { status: 'tooLong' };
  const draft: Draft<typeof teamMeetings> = { State: 'closed', Minutes: text, Digest: digestOf(text) };
  // No second try over somebody else's minutes, and none later from what waits: minutes of then would lack what came since.
  let { revision } = row.stamp;
  for (;;) {
    const saved = await site.update(teamMeetings, id, revision, draft);
    switch (saved.status) {
      case 'saved': return { status: 'closed', meeting: toTeamMeeting(saved.row) };
      case 'unsettled': return { status: 'unreached' };
      case 'failed': return saved.error.kind === 'offline' || saved.error.kind === 'busy' ? { status: 'unreached' } : { status: 'failed', error: saved.error };
      case 'conflict':
        if (saved.theirs.State === 'closed') return closedBy(saved.theirs);
        ({ revision } = saved.theirs.stamp); // its name was changed, which no minutes speak of
        break;
      default: return saved satisfies never;
    }
  }
};

/** Whether minutes are as they were closed. */
export const isAsClosed = ({ minutes }: TeamMeeting): boolean => minutes !== undefined && minutes.digest === digestOf(minutes.text);
