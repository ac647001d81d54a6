import * as React from 'react';
import { meetingItems } from '../../../../data/schema';
import type { AnyRow } from '../../../../data/schema/list';
import type { TeamMeetingId } from '../../../../domain/identity';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import { Conflict } from '../../../../ui/editing/Conflict';
import { Mark, type Tone } from '../../../../ui/Mark';
import { useOwnId } from '../../../../ui/ownId';
import styles from '../Meeting.module.scss';
import { useTypedCell, type TypedState } from '../useTypedCell';

const COLUMN = 'Discussion';
const FEWEST_LINES = 4;
const MOST_LINES = 16;

const tones: Readonly<Record<TypedState, Tone>> = {
  same: 'quiet', typing: 'quiet', saving: 'quiet', saved: 'ok', kept: 'warn', failed: 'bad', conflict: 'bad'
};

const linesOf = (text: string): number => Math.min(MOST_LINES, Math.max(FEWEST_LINES, text.split('\n').length + 1));

const textOf = (row: AnyRow): string => String((row as AnyRow & { readonly Discussion?: string }).Discussion ?? '');

interface DiscussionProps {
  readonly row: AnyRow;
  readonly meeting: TeamMeetingId;
  readonly title: string;
  readonly onLeave: () => void;
}

/** What was said of a subject, saved while it is written; Escape leaves the text, so that keys are acts again. */
export const Discussion = ({ row, meeting, title, onLeave }: DiscussionProps): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  // What waited for a meeting and is spoken of at this one belongs to it.
  const typed = useTypedCell(meetingItems, row, COLUMN, title, { Meeting: meeting });
  const id = useOwnId('discussion');
  if (typed.conflict) {
    const { base, mine, theirs } = typed.conflict;
    return (
      <div className={styles.section}>
        <Conflict
          list={meetingItems} base={base} mine={mine} theirs={theirs} onBack={() => typed.resolve(textOf(theirs))}
          onResolve={values => typed.resolve(String(values[COLUMN] ?? ''))}
        />
        <div className={styles.buttons}>
          <Button text={words.keepBoth} onClick={() => typed.resolve([textOf(theirs), typed.text].filter(Boolean).join('\n\n'))} />
        </div>
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>{words.discussion}</label>
        <span role="status">{typed.state !== 'same' && <Mark tone={tones[typed.state]}>{words.typed[typed.state]}</Mark>}</span>
      </div>
      <textarea
        id={id} className={styles.discussion} rows={linesOf(typed.text)} value={typed.text} aria-describedby={`${id}-hint`}
        onChange={event => typed.set(event.target.value)} onBlur={typed.flush}
        onKeyDown={event => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onLeave();
        }}
      />
      <p id={`${id}-hint`} className={styles.quiet}>{words.discussionHint}</p>
    </div>
  );
};
