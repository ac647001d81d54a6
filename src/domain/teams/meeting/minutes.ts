import { canonicalJson, canonicalText, type Json } from '../../approval/canonical';
import type { CoreTeamId, MeetingItemId, PersonId, TeamActionId, TeamDecisionId, TeamMeetingId } from '../../identity';
import type { Person } from '../../people/person';
import { alphabetically } from '../../search/collation';
import type { PlainDate } from '../../time/plainDate';
import { itemKinds, type Attendance, type ItemKind, type MeetingItem, type Presence, type TeamAction, type TeamDecision, type TeamMeeting } from '../meeting';
import type { CoreTeam } from '../team';
import type { Agenda } from './agenda';

/** People as they were called on that day. */
export interface NamedPerson { readonly id: PersonId; readonly name: string }

export interface MinutedDecision {
  readonly id: TeamDecisionId;
  readonly text: string;
  readonly owner: NamedPerson;
  readonly from: PlainDate;
  readonly reason?: string;
}

export interface MinutedAction {
  readonly id: TeamActionId;
  readonly text: string;
  readonly owner: NamedPerson;
  readonly due: PlainDate;
}

export interface MinutedSubject {
  /** Absent for a line that nobody wrote anything at. */
  readonly id?: MeetingItemId;
  readonly kind: ItemKind;
  readonly subject?: string;
  readonly text?: string;
  /** False: not taken up; what a member proposed then waits for the next meeting. */
  readonly discussed: boolean;
  readonly discussion?: string;
  readonly decisions: readonly MinutedDecision[];
  readonly actions: readonly MinutedAction[];
}

/** What is kept of a closed meeting. */
export interface Minutes {
  readonly version: 1;
  readonly team: { readonly id: CoreTeamId; readonly name: string };
  readonly meeting: { readonly id: TeamMeetingId; readonly day: PlainDate };
  readonly people: readonly (NamedPerson & { readonly presence: Presence })[];
  readonly agenda: readonly MinutedSubject[];
  /** Decided or agreed without a subject of the agenda. */
  readonly decisions: readonly MinutedDecision[];
  readonly actions: readonly MinutedAction[];
  /** Earlier actions that were told done at the meeting. */
  readonly done: readonly (MinutedAction & { readonly result?: string })[];
  /** `at`: epoch ms */
  readonly closed: { readonly by: NamedPerson; readonly at: number };
}

export interface MinutesFacts {
  readonly attendance: readonly Attendance[];
  readonly teamDecisions: readonly TeamDecision[];
  readonly teamActions: readonly TeamAction[];
}

const named = ({ id, name }: Person): NamedPerson => ({ id, name });

const presences: readonly Presence[] = ['present', 'remote', 'absent'];

/** One line a person: where two rows speak of somebody, the last one. */
const peopleOf = (attendance: readonly Attendance[], meeting: TeamMeetingId): Minutes['people'] => {
  const rows = attendance.filter(row => row.meeting === meeting).sort((a, b) => a.id - b.id);
  const last = new Map(rows.map(({ person, presence }) => [person.id, { ...named(person), presence }]));
  return [...last.values()].sort((a, b) =>
    presences.indexOf(a.presence) - presences.indexOf(b.presence) || alphabetically(a.name, b.name) || a.id - b.id);
};

const decided = ({ id, text, owner, day, reason }: TeamDecision): MinutedDecision => ({ id, text, owner: named(owner), from: day, reason });
const agreed = ({ id, text, owner, due }: TeamAction): MinutedAction => ({ id, text, owner: named(owner), due });
const byId = (a: { readonly id: number }, b: { readonly id: number }): number => a.id - b.id;

/** The minutes of a meeting as its rows stand. The same rows, closed by the same person at the same moment, give the same minutes. */
export const minutesOf = (
  facts: MinutesFacts, team: Pick<CoreTeam, 'id' | 'name'>, meeting: TeamMeeting, { lines, actions: earlier }: Agenda, closed: { readonly by: Person; readonly at: number }
): Minutes => {
  const decisions = facts.teamDecisions.filter(one => one.meeting === meeting.id).sort(byId);
  // What was agreed and dropped again at the same meeting was not agreed.
  const actions = facts.teamActions.filter(one => one.meeting === meeting.id && one.state !== 'dropped').sort(byId);
  const onAgenda = new Set(lines.flatMap(({ row }) => (row ? [row.id] : [])));
  const isBeside = ({ item }: { readonly item?: MeetingItemId }): boolean => item === undefined || !onAgenda.has(item);
  const done = earlier.filter(({ state, doneOn }) => state === 'done' && doneOn === meeting.day);
  const agenda = lines.map(({ kind, subject, row }): MinutedSubject => {
    const isOf = ({ item }: { readonly item?: MeetingItemId }): boolean => row !== undefined && item === row.id;
    const said = { decisions: decisions.filter(isOf).map(decided), actions: actions.filter(isOf).map(agreed) };
    const isSpokenOf = row !== undefined && (row.state === 'discussed' || row.discussion !== undefined || said.decisions.length + said.actions.length > 0);
    const discussed = isSpokenOf || (kind === 'actions' && done.length > 0);
    return { id: row?.id, kind, subject, text: row?.text, discussed, discussion: row?.discussion, ...said };
  });
  return {
    version: 1,
    team: { id: team.id, name: team.name },
    meeting: { id: meeting.id, day: meeting.day },
    people: peopleOf(facts.attendance, meeting.id),
    agenda,
    decisions: decisions.filter(isBeside).map(decided),
    actions: actions.filter(isBeside).map(agreed),
    done: done.map(action => ({ ...agreed(action), result: action.result })),
    closed: { by: named(closed.by), at: closed.at }
  };
};

/** The one text of minutes, of which their digest is taken. */
export const minutesText = (minutes: Minutes): string => canonicalJson(minutes as unknown as Json);

type Shape = (value: unknown) => boolean;

const isText: Shape = value => typeof value === 'string';
const isNumber: Shape = value => typeof value === 'number' && Number.isFinite(value);
const isYesNo: Shape = value => typeof value === 'boolean';
const isDay: Shape = value => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const oneOf = (known: readonly unknown[]): Shape => value => known.includes(value);
const maybe = (shape: Shape): Shape => value => value === undefined || shape(value);
const listOf = (shape: Shape): Shape => value => Array.isArray(value) && value.every(shape);
const record = (shapes: Readonly<Record<string, Shape>>): Shape => value =>
  typeof value === 'object' && value !== null && Object.entries(shapes).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));

const somebody = { id: isNumber, name: isText };
const decision = record({ id: isNumber, text: isText, owner: record(somebody), from: isDay, reason: maybe(isText) });
const actionShapes = { id: isNumber, text: isText, owner: record(somebody), due: isDay };

const minutesShape = record({
  version: oneOf([1]),
  team: record({ id: isNumber, name: isText }),
  meeting: record({ id: isNumber, day: isDay }),
  people: listOf(record({ ...somebody, presence: oneOf(presences) })),
  agenda: listOf(record({
    id: maybe(isNumber), kind: oneOf(itemKinds), subject: maybe(isText), text: maybe(isText), discussed: isYesNo, discussion: maybe(isText),
    decisions: listOf(decision), actions: listOf(record(actionShapes))
  })),
  decisions: listOf(decision),
  actions: listOf(record(actionShapes)),
  done: listOf(record({ ...actionShapes, result: maybe(isText) })),
  closed: record({ by: record(somebody), at: isNumber })
});

/** Minutes out of their text; undefined for what is none, since anybody who may write the row may write anything into it. */
export const readMinutes = (text: string): Minutes | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return minutesShape(read) ? read as Minutes : undefined;
  } catch {
    return undefined;
  }
};

export interface Beside {
  readonly decisions: readonly TeamDecision[];
  readonly actions: readonly TeamAction[];
  /** Subjects whose discussion says something else now. */
  readonly discussions: readonly MeetingItem[];
}

/** What was written down at a meeting and does not stand in its minutes: somebody wrote while another one closed it. */
export const besideMinutes = (
  { meeting, agenda, decisions, actions }: Minutes, facts: Pick<MinutesFacts, 'teamDecisions' | 'teamActions'> & { readonly meetingItems: readonly MeetingItem[] }
): Beside => {
  const said = new Map<number | undefined, string>(agenda.map(({ id, discussion = '' }) => [id, discussion]));
  const minuted = new Set<number>([...decisions, ...agenda.flatMap(one => one.decisions)].map(({ id }) => id));
  const minutedActions = new Set<number>([...actions, ...agenda.flatMap(one => one.actions)].map(({ id }) => id));
  return {
    decisions: facts.teamDecisions.filter(one => one.meeting === meeting.id && !minuted.has(one.id)),
    actions: facts.teamActions.filter(one => one.meeting === meeting.id && one.state !== 'dropped' && !minutedActions.has(one.id)),
    discussions: facts.meetingItems.filter(({ meeting: of, id, discussion = '' }) => of === meeting.id && canonicalText(discussion) !== (said.get(id) ?? ''))
  };
};
