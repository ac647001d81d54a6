import type { ActingOn } from '../../cards/keepers';
import type { PolicyFacts } from '../../facts';
import type { PersonId } from '../../identity';
import type { MapChange } from '../../policy/mapChanges';
import type { PlainDate } from '../../time/plainDate';
import { itemKinds, type ItemKind, type MeetingItem, type TeamAction, type TeamDecision, type TeamMeeting } from '../meeting';
import { isLate, isToDo } from '../../toDo';
import type { Confirmation } from '../confirmation';
import type { CoreTeam } from '../team';
import { changesOfTeam } from './changesOfTeam';
import { dueConfirmations, type DueConfirmation } from './dueConfirmations';
import { asOf, wasWritten } from './toDo';

/** A subject of the agenda. `key` stays the same when its row comes to be. */
export interface AgendaLine {
  readonly key: string;
  readonly kind: ItemKind;
  /** What a person wrote; absent for the kinds that speak for themselves. */
  readonly subject?: string;
  /** Where what is said of it is written; absent until the meeting has begun, except for what members proposed. */
  readonly row?: MeetingItem;
  /** Where it stands: as its row says, else as its kind usually does. */
  readonly position: number;
}

export interface Agenda {
  readonly lines: readonly AgendaLine[];
  /** Late ones first, then by day; with them those that were ticked done on the day of the meeting. */
  readonly actions: readonly TeamAction[];
  /** The day of the last closed meeting before this one: since when changes are told. */
  readonly since?: PlainDate;
  readonly changes: readonly MapChange[];
  readonly confirmations: readonly DueConfirmation[];
}

export type AgendaFacts = PolicyFacts & {
  readonly teamMeetings: readonly TeamMeeting[];
  readonly meetingItems: readonly MeetingItem[];
  readonly teamActions: readonly TeamAction[];
  readonly confirmations: readonly Confirmation[];
  /** Experts who act as managers, and so confirm their services' cards; absent where teams were not read. */
  readonly actingOn?: ActingOn;
};

/** The team's last closed meeting before a day. */
export const lastClosed = (meetings: readonly TeamMeeting[], team: CoreTeam['id'], on: PlainDate): TeamMeeting | undefined =>
  meetings.filter(meeting => meeting.team === team && meeting.state === 'closed' && meeting.day < on)
    .reduce<TeamMeeting | undefined>((last, meeting) => (last === undefined || meeting.day > last.day ? meeting : last), undefined);

/** What is late comes before what is not, the earliest day first. */
export const byDue = (a: TeamAction, b: TeamAction): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id - b.id);

const actionsOn = (actions: readonly TeamAction[], team: CoreTeam['id'], on: PlainDate, meeting: TeamMeeting | undefined): readonly TeamAction[] =>
  actions
    // What is agreed at this meeting stands where it was agreed.
    .filter(action => action.team === team && (meeting === undefined || action.meeting !== meeting.id))
    .map(action => asOf(action, on))
    .filter(action => isToDo(action) || (action.state === 'done' && action.doneOn === on))
    .sort(byDue);

/** Of this meeting, or waiting for the next one: what nobody took up stays waiting when the meeting ends. */
const isOnAgenda = (item: MeetingItem, team: CoreTeam['id'], meeting: TeamMeeting | undefined): boolean =>
  item.team === team && item.state !== 'dropped'
  && (item.meeting === undefined ? item.state === 'open' : item.meeting === meeting?.id);

/** Rows are numbered as they come, so people who add at once each see both, in one order. */
const asAdded = (a: MeetingItem, b: MeetingItem): number => a.id - b.id;

/** Steps between usual places leave room for what people move in between. */
const STEP = 10;

/** Where lines of a kind usually stand: the first of them, and the place that none of them comes after. */
const usual: Readonly<Record<ItemKind, readonly [first: number, last: number]>> = {
  standing: [STEP, 290], actions: [300, 300], proposed: [310, 790], mapChanges: [800, 800], confirmations: [810, 810]
};

type Unplaced = Omit<AgendaLine, 'position'>;

/** A line keeps its usual place whatever comes or goes among other kinds; a row that somebody moved says where it stands. */
const placed = (kind: ItemKind, lines: readonly Unplaced[]): readonly AgendaLine[] => {
  const [first, last] = usual[kind];
  return lines.map((line, n) => ({ ...line, position: line.row?.position ?? Math.min(first + n * STEP, last) }));
};

const lineOf = (row: MeetingItem): Unplaced => ({ key: `i${row.id}`, kind: row.kind, subject: row.subject, row });

const standingLines = (team: CoreTeam, rows: readonly MeetingItem[]): readonly Unplaced[] => {
  const taken = new Set<MeetingItem>();
  const lines = team.standing.map((subject, n): Unplaced => {
    const row = rows.find(one => one.subject === subject && !taken.has(one));
    if (row) taken.add(row);
    return { key: `standing-${n}`, kind: 'standing', subject, row };
  });
  return [...lines, ...rows.filter(row => !taken.has(row)).map(lineOf)];
};

/** A kind that is one line: there when it has something to say, or when something was already said of it. */
const oneLine = (kind: ItemKind, rows: readonly MeetingItem[], isThere: boolean): readonly Unplaced[] => {
  const [row, ...others] = rows;
  return row || isThere ? [{ key: kind, kind, row }, ...others.map(lineOf)] : [];
};

/** The agenda of a team's meeting on a day; `meeting` once it has begun. */
export const agendaOf = (facts: AgendaFacts, team: CoreTeam, on: PlainDate, meeting?: TeamMeeting): Agenda => {
  const items = facts.meetingItems.filter(item => isOnAgenda(item, team.id, meeting)).sort(asAdded);
  const of = (kind: ItemKind): readonly MeetingItem[] => items.filter(item => item.kind === kind);
  const actions = actionsOn(facts.teamActions, team.id, on, meeting);
  const since = lastClosed(facts.teamMeetings, team.id, on)?.day;
  const changes = since === undefined || !team.subject ? [] : changesOfTeam(facts, team.subject, since, on);
  const confirmations = team.subject ? dueConfirmations(facts, team.subject, on, facts.actingOn) : [];
  const lines: Readonly<Record<ItemKind, () => readonly Unplaced[]>> = {
    standing: () => standingLines(team, of('standing')),
    actions: () => oneLine('actions', of('actions'), actions.length > 0),
    proposed: () => of('proposed').map(lineOf),
    mapChanges: () => oneLine('mapChanges', of('mapChanges'), changes.length > 0),
    confirmations: () => oneLine('confirmations', of('confirmations'), confirmations.length > 0)
  };
  // Of one place the usual order decides: sorting keeps it.
  const inOrder = itemKinds.flatMap(kind => placed(kind, lines[kind]())).sort((a, b) => a.position - b.position);
  return { lines: inOrder, actions, since, changes, confirmations };
};

/** Lines that have no row yet, though the meeting has begun. */
export const unwritten = ({ lines }: Agenda): readonly AgendaLine[] => lines.filter(({ row }) => row === undefined);

export type ActionFilter = 'open' | 'late' | 'all';
export const actionFilters: readonly ActionFilter[] = ['open', 'late', 'all'];

/** A team's actions as a list shows them on a day: by due day, with what is done or dropped last. */
export const actionsShown = (
  actions: readonly TeamAction[], team: CoreTeam['id'], filter: ActionFilter, owner: PersonId | undefined, on: PlainDate
): readonly TeamAction[] => actions
  .filter(action => action.team === team && (owner === undefined || action.owner.id === owner) && wasWritten(action, on))
  .map(action => asOf(action, on))
  .filter(action => filter === 'all' || (filter === 'late' ? isLate(action, on) : isToDo(action)))
  .sort((a, b) => Number(!isToDo(a)) - Number(!isToDo(b)) || byDue(a, b));

/** Decisions that a team had made by the end of a day, the latest first. */
export const decisionsShown = (decisions: readonly TeamDecision[], team: CoreTeam['id'], owner: PersonId | undefined, on: PlainDate): readonly TeamDecision[] =>
  decisions.filter(decision => decision.team === team && (owner === undefined || decision.owner.id === owner) && wasWritten(decision, on))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.id - a.id));
