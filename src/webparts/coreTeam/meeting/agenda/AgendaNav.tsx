import * as React from 'react';
import type { AgendaLine } from '../../../../domain/teams/meeting/agenda';
import { useWords } from '../../../../ui/approvals/useWords';
import { Icon } from '../../../../ui/icons';
import styles from '../Meeting.module.scss';
import { subjectOf } from './subjectOf';
import type { Moving } from './useMoving';

interface AgendaNavProps {
  readonly lines: readonly AgendaLine[];
  readonly open?: AgendaLine;
  readonly onOpen: (key: string) => void;
  /** Absent where nobody may move anything. */
  readonly moving?: Moving;
}

const moves: Readonly<Record<string, ((at: number, last: number) => number) | undefined>> = {
  ArrowDown: at => at + 1, ArrowUp: at => at - 1, Home: () => 0, End: (_, last) => last
};

const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = lines.indexOf(event.target as HTMLElement);
  const to = at < 0 || event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key]?.(at, lines.length - 1);
  if (to === undefined) return;
  event.preventDefault();
  lines[Math.max(0, Math.min(to, lines.length - 1))]?.focus();
};

const movesLine: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** The agenda in its order. One stop of the Tab key; arrows move, Enter opens, an arrow with Alt moves the line itself. */
export const AgendaNav = ({ lines, open, onOpen, moving }: AgendaNavProps): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  const [focused, setFocused] = React.useState<string>();
  const stop = lines.find(({ key }) => key === focused) ?? open ?? lines[0];
  const list = React.useRef<HTMLOListElement>(null);
  /** A line that is being moved by a key, and where it was: it has the focus again wherever it comes to stand. */
  const moved = React.useRef<{ readonly key: string; readonly from: number }>();
  React.useEffect(() => {
    const { key, from } = moved.current ?? {};
    if (key === undefined || lines[from ?? 0]?.key === key) return;
    moved.current = undefined;
    list.current?.querySelector<HTMLElement>(`button[data-line="${key}"]`)?.focus();
  }, [lines]);
  const moveByKey = (event: React.KeyboardEvent<HTMLElement>): void => {
    const by = event.altKey && !event.ctrlKey && !event.metaKey ? movesLine[event.key] : undefined;
    const line = by && lines.find(({ key }) => key === focused);
    if (!by || !line || !moving) return onKeyDown(event);
    event.preventDefault();
    if (moving.busy) return undefined;
    moved.current = { key: line.key, from: lines.indexOf(line) };
    return moving.move(line, by);
  };
  return (
    <ol ref={list} className={styles.lines} onKeyDown={moveByKey}>
      {lines.map(line => {
        const isDone = line.row?.state === 'discussed';
        return (
          <li key={line.key}>
            <button
              type="button" className={`${styles.line} ${line === open ? styles.current : ''}`} aria-current={line === open || undefined}
              data-line={line.key} tabIndex={line === stop ? 0 : -1} aria-keyshortcuts={moving && 'Alt+ArrowUp Alt+ArrowDown'} onFocus={() => setFocused(line.key)} onClick={() => onOpen(line.key)}
            >
              <span className={styles.kind}>{words.kinds[line.kind]}{isDone && <> · <Icon name="check" size={12} /> {words.discussed}</>}</span>
              <span className={styles.subject}>{subjectOf(line, words)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};
