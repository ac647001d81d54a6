import * as React from 'react';
import { Button, type ButtonProps } from '../Button';
import styles from './Popover.module.scss';

export interface PopoverButtonProps extends Omit<ButtonProps, 'children' | 'onClick' | 'role'> {
  /** Names what opens; the button's text unless told. */
  readonly label?: string;
  readonly role?: 'dialog' | 'menu';
  /** `close` gives the focus back to the button. */
  readonly children: (close: () => void) => React.ReactNode;
}

/** Kept between the popover and the edge of the window, pixels. */
const MARGIN = 8;

/** Moves what would stick out of the window back into it. */
const useInsideWindow = (box: React.RefObject<HTMLElement>, open: boolean): void => {
  React.useLayoutEffect(() => {
    if (!open || !box.current) return;
    const { left, right } = box.current.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const shift = left < MARGIN ? MARGIN - left : Math.min(0, width - MARGIN - right);
    box.current.style.transform = shift === 0 ? '' : `translateX(${shift}px)`;
  }, [box, open]);
};

/** What takes the focus first: what asks for it, or else what stands first. */
const firstIn = (box: HTMLElement): HTMLElement =>
  box.querySelector<HTMLElement>('[data-autofocus]') ??
  box.querySelector<HTMLElement>('[role="menuitem"], input, button, a[href], select, textarea') ?? box;

/** A button and what it opens below itself. Escape, a press elsewhere and leaving by Tab close it; the focus returns. */
export const PopoverButton = ({ label, role = 'dialog', children, ...button }: PopoverButtonProps): React.ReactElement => {
  const [open, setOpen] = React.useState(false);
  const whole = React.useRef<HTMLSpanElement>(null);
  const opener = React.useRef<HTMLButtonElement>(null);
  const box = React.useRef<HTMLDivElement>(null);
  useInsideWindow(box, open);

  const close = React.useCallback(() => {
    setOpen(false);
    opener.current?.focus();
  }, []);

  React.useEffect(() => {
    if (!open) return undefined;
    if (box.current) firstIn(box.current).focus();
    const pressed = (event: PointerEvent): void => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', pressed, true);
    return () => document.removeEventListener('pointerdown', pressed, true);
  }, [open]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onBlur = ({ relatedTarget }: React.FocusEvent): void => {
    if (open && relatedTarget instanceof Node && !whole.current?.contains(relatedTarget)) setOpen(false);
  };

  return (
    <span ref={whole} className={styles.whole} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button {...button} ref={opener} aria-haspopup={role} aria-expanded={open} onClick={() => (open ? close() : setOpen(true))} />
      {open && (
        <div ref={box} className={styles.box} role={role} aria-label={label ?? button.text} tabIndex={-1}>{children(close)}</div>
      )}
    </span>
  );
};
