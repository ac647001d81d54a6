import * as React from 'react';
import { moveLine } from '../../../../data/teamMeetings';
import type { SiteError } from '../../../../data/siteError';
import type { AgendaLine } from '../../../../domain/teams/meeting/agenda';
import { moveOf } from '../../../../domain/teams/meeting/moving';
import { useWords } from '../../../../ui/approvals/useWords';
import { useVajs } from '../../../../ui/vajs';
import { useActs } from '../useActs';
import { subjectOf } from './subjectOf';

export interface Moving {
  readonly busy: boolean;
  readonly failed?: SiteError;
  /** Somebody has moved the same line meanwhile: theirs stands. */
  readonly overtaken: boolean;
  readonly may: (line: AgendaLine, by: 1 | -1) => boolean;
  readonly move: (line: AgendaLine, by: 1 | -1) => void;
}

/** Lines of an agenda change places; others' moves of other lines stand beside one's own. */
export const useMoving = (lines: readonly AgendaLine[], say: (words: string) => void): Moving => {
  const { site } = useVajs();
  const { teamMeeting: words } = useWords();
  const acts = useActs();
  const [overtaken, setOvertaken] = React.useState(false);
  const move = async (line: AgendaLine, by: 1 | -1): Promise<void> => {
    const placings = moveOf(lines, line.key, by);
    if (placings.length === 0) return;
    setOvertaken(false);
    const place = lines.indexOf(line) + by + 1;
    const told = await acts.run(() => moveLine(site, placings));
    if (!told) return;
    if (told.status === 'conflict') setOvertaken(true);
    else say(told.status === 'kept' ? words.waits(subjectOf(line, words)) : words.moved(subjectOf(line, words), place, lines.length));
  };
  return {
    busy: acts.busy, failed: acts.failed, overtaken,
    may: (line, by) => moveOf(lines, line.key, by).length > 0,
    move: (line, by) => { move(line, by).catch(() => undefined); }
  };
};
