import * as React from 'react';
import type { AgendaLine } from '../../../../domain/teams/meeting/agenda';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import styles from '../Meeting.module.scss';
import { NotDone } from '../NotDone';
import { subjectOf } from './subjectOf';
import type { Moving } from './useMoving';

interface MoveButtonsProps { readonly line: AgendaLine; readonly moving: Moving }

/** Up and down for one line. At an end the button stays, so that the focus does. */
export const MoveButtons = ({ line, moving: { busy, may, move } }: MoveButtonsProps): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  const subject = subjectOf(line, words);
  /** The button that was pressed: where the line's place in the page changes, the focus would be lost. */
  const pressed = React.useRef<HTMLElement>();
  const { position } = line;
  React.useEffect(() => {
    if (document.activeElement === document.body) pressed.current?.focus();
    pressed.current = undefined;
  }, [position]);
  const go = (by: 1 | -1, button: HTMLElement): void => {
    if (busy) return;
    pressed.current = button;
    move(line, by);
  };
  return (
    <span className={styles.buttons}>
      <Button
        look="quiet" icon="arrowUp" text={words.moveUp} aria-label={words.moveUpOne(subject)} aria-disabled={!may(line, -1) || undefined}
        onClick={event => go(-1, event.currentTarget)}
      />
      <Button
        look="quiet" icon="arrowDown" text={words.moveDown} aria-label={words.moveDownOne(subject)} aria-disabled={!may(line, 1) || undefined}
        onClick={event => go(1, event.currentTarget)}
      />
    </span>
  );
};

/** Why a line is not where somebody wanted it. */
export const NotMoved = ({ moving: { failed, overtaken } }: Pick<MoveButtonsProps, 'moving'>): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  return <>{failed && <NotDone error={failed} />}{overtaken && <Notice tone="warn" alert slim>{words.movedByOther}</Notice>}</>;
};
