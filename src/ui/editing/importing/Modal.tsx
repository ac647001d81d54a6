import * as React from 'react';
import { Button } from '../../Button';
import { useVajs } from '../../vajs';
import styles from './Modal.module.scss';

export interface ModalProps {
  readonly title: string;
  /** For the caller to send the focus to when what had it is gone. */
  readonly titleRef?: React.Ref<HTMLHeadingElement>;
  /** Somebody wants to leave: Escape, the cross, or the system's own way back. The caller decides. */
  readonly onLeave: () => void;
  readonly children: React.ReactNode;
  /** Stands at the bottom, always in sight. */
  readonly foot: React.ReactNode;
}

/**
 * What stands in front of the whole page until it is done. The browser's own modal dialog keeps the focus inside, makes
 * the page behind it inert and stands above every container that the web part sits in.
 */
export const Modal = ({ title, titleRef, onLeave, children, foot }: ModalProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const dialog = React.useRef<HTMLDialogElement>(null);
  const titleId = React.useMemo(() => `vajs-dialog-${Math.random().toString(36).slice(2, 8)}`, []);
  const leave = React.useRef(onLeave);
  React.useEffect(() => { leave.current = onLeave; });

  React.useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    element.showModal();
    // A browser may close the dialog in spite of us, such as on a second press of "back".
    const closed = (): void => leave.current();
    element.addEventListener('close', closed);
    return () => {
      element.removeEventListener('close', closed);
      if (element.open) element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onLeave();
  };

  return (
    <dialog
      ref={dialog} className={styles.dialog} aria-modal="true" aria-labelledby={titleId} onKeyDown={onKeyDown}
      onCancel={event => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={styles.head}>
        <h2 ref={titleRef} id={titleId} tabIndex={-1} className={styles.title}>{title}</h2>
        <Button text={common.close} icon="close" iconOnly look="quiet" onClick={onLeave} />
      </div>
      <div className={styles.content}>{children}</div>
      <div className={styles.foot}>{foot}</div>
    </dialog>
  );
};
