import * as React from 'react';
import type { AgendaLine } from '../../../../domain/teams/meeting/agenda';
import { useWords } from '../../../../ui/approvals/useWords';
import { Icon } from '../../../../ui/icons';
import styles from '../Meeting.module.scss';
import { subjectOf } from './subjectOf';

interface AgendaNavProps {
  readonly lines: readonly AgendaLine[];
  readonly open?: AgendaLine;
  readonly onOpen: (key: string) => void;
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

/** The agenda in its order. One stop of the Tab key; arrows move, Enter opens. */
export const AgendaNav = ({ lines, open, onOpen }: AgendaNavProps): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  const [focused, setFocused] = React.useState<string>();
  const stop = lines.find(({ key }) => key === focused) ?? open ?? lines[0];
  return (
    <ol className={styles.lines} onKeyDown={onKeyDown}>
      {lines.map(line => {
        const isDone = line.row?.state === 'discussed';
        return (
          <li key={line.key}>
            <button
              type="button" className={`${styles.line} ${line === open ? styles.current : ''}`} aria-current={line === open || undefined}
              tabIndex={line === stop ? 0 : -1} onFocus={() => setFocused(line.key)} onClick={() => onOpen(line.key)}
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
