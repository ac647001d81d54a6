import type { AgendaLine } from '../../../../domain/teams/meeting/agenda';
import type { WorkStrings } from '../../../../loc/work';

/** What a line of the agenda is called: a person's own words, or what its kind is about. */
export const subjectOf = ({ kind, subject }: Pick<AgendaLine, 'kind' | 'subject'>, words: WorkStrings['teamMeeting']): string =>
  ((kind === 'standing' || kind === 'proposed') && subject !== undefined ? subject : words.subjects[kind]);
