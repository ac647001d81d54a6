import type { MeetingItem, TeamMeeting } from '../../../../domain/teams/meeting';
import { draftKey, readDraft } from '../../../../ui/editing/keptDraft';
import type { RecordKind } from './recordTyped';

/** Where this tab keeps what is being written down of a subject. */
export const recordKey = (user: string, kind: RecordKind, meeting: TeamMeeting['id'], item: MeetingItem['id'] | undefined): string =>
  draftKey(user, `${kind} of meeting`, `${meeting} ${item ?? ''}`);

/** Texts that were begun at a meeting and not saved: it was closed by somebody else, or the page was loaded anew. */
export const begunTexts = (user: string, meeting: TeamMeeting['id'], items: readonly MeetingItem[]): readonly string[] =>
  [undefined, ...items.map(({ id }) => id)].flatMap(item => (['decision', 'action'] as const).flatMap(kind => {
    const text = readDraft(user, recordKey(user, kind, meeting, item))?.values.text;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  }));
