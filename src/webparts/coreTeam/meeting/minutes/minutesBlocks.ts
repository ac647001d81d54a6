import type { Beside, MinutedAction, MinutedDecision, MinutedSubject, Minutes } from '../../../../domain/teams/meeting/minutes';
import type { Presence } from '../../../../domain/teams/meeting';
import type { Strings } from '../../../../loc';
import type { WorkStrings } from '../../../../loc/work';
import { momentWords } from '../../../../ui/momentWords';
import { subjectOf } from '../agenda/subjectOf';

/** A piece of a document, the same on screen, on paper and in a DOCX file. */
export type Block =
  /** `closing`: what is said of the minutes themselves, apart from what they say. */
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'quiet' | 'closing'; readonly text: string }
  | { readonly kind: 'bullets'; readonly lines: readonly string[] }
  /** `shares`: how wide the columns are to each other. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly shares: readonly number[] };

export interface MinutesWords { readonly strings: Strings; readonly words: WorkStrings['teamMeeting'] }

const decisionTable = (decisions: readonly MinutedDecision[], { strings: { common }, words: { columns } }: MinutesWords): readonly Block[] =>
  (decisions.length === 0 ? [] : [{
    kind: 'table', head: [columns.decision, columns.owner, columns.from], shares: [6, 3, 2],
    rows: decisions.map(({ text, owner, from, reason }) => [[text, reason].filter(Boolean).join('\n'), owner.name, common.date(from)])
  }]);

const actionTable = (actions: readonly MinutedAction[], { strings: { common }, words: { columns } }: MinutesWords): readonly Block[] =>
  (actions.length === 0 ? [] : [{
    kind: 'table', head: [columns.action, columns.doer, columns.due], shares: [6, 3, 2],
    rows: actions.map(({ text, owner, due }) => [text, owner.name, common.date(due)])
  }]);

const notDiscussed = ({ kind, discussed }: MinutedSubject, { minutesPostponed, minutesNotDiscussed }: MinutesWords['words']): readonly Block[] =>
  (discussed ? [] : [{ kind: 'quiet', text: kind === 'proposed' ? minutesPostponed : minutesNotDiscussed }]);

const said = (text: string | undefined, kind: 'text' | 'quiet' = 'text'): readonly Block[] => (text === undefined ? [] : [{ kind, text }]);

const subjectBlocks = (subject: MinutedSubject, n: number, given: MinutesWords): readonly Block[] => [
  { kind: 'subheading', text: `${n + 1}. ${subjectOf(subject, given.words)}` },
  ...said(subject.text, 'quiet'),
  ...notDiscussed(subject, given.words),
  ...said(subject.discussion),
  ...decisionTable(subject.decisions, given),
  ...actionTable(subject.actions, given)
];

const presences: readonly Presence[] = ['present', 'remote', 'absent'];

const peopleBlock = ({ people }: Minutes, { words }: MinutesWords): Block => {
  const lines = presences.flatMap(presence => {
    const names = people.filter(person => person.presence === presence).map(({ name }) => name);
    return names.length === 0 ? [] : [`${words.presence[presence]}: ${names.join(', ')}`];
  });
  return lines.length === 0 ? { kind: 'quiet', text: words.minutesPeopleNone } : { kind: 'bullets', lines };
};

const doneTable = ({ done }: Minutes, { strings: { common }, words }: MinutesWords): readonly Block[] => {
  const { columns } = words;
  return done.length === 0 ? [] : [
    { kind: 'heading', text: words.minutesDone },
    {
      kind: 'table', head: [columns.action, columns.doer, columns.due, columns.result], shares: [5, 3, 2, 4],
      rows: done.map(({ text, owner, due, result = '' }) => [text, owner.name, common.date(due), result])
    }
  ];
};

/** Minutes as a person reads them. */
export const minutesBlocks = (minutes: Minutes, digest: string | undefined, given: MinutesWords): readonly Block[] => {
  const { strings: { common }, words } = given;
  const { team, meeting, agenda, decisions, actions, closed } = minutes;
  return [
    { kind: 'title', text: words.minutesOf(team.name) },
    { kind: 'text', text: words.minutesDay(common.date(meeting.day)) },
    { kind: 'heading', text: words.minutesPeople },
    peopleBlock(minutes, given),
    { kind: 'heading', text: words.minutesAgenda },
    ...agenda.flatMap((subject, n) => subjectBlocks(subject, n, given)),
    ...(decisions.length + actions.length === 0 ? [] : [
      { kind: 'heading', text: words.beside } as const, ...decisionTable(decisions, given), ...actionTable(actions, given)
    ]),
    ...doneTable(minutes, given),
    { kind: 'closing', text: words.minutesClosed(closed.by.name, momentWords(new Date(closed.at), common.locale)) },
    ...(digest === undefined ? [] : [{ kind: 'quiet', text: words.minutesDigest(digest) } as const])
  ];
};

/** What arrived when the minutes were closed already. */
export const besideLines = ({ decisions, actions, discussions }: Beside, { strings: { common }, words }: MinutesWords): readonly string[] => [
  ...decisions.map(({ text, owner, day }) => `${words.decision}: ${text} (${owner.name}, ${common.date(day)})`),
  ...actions.map(({ text, owner, due }) => `${words.action}: ${text} (${owner.name}, ${common.date(due)})`),
  ...discussions.map(({ kind, subject, discussion = '' }) => `${subjectOf({ kind, subject }, words)}: ${discussion}`)
];
