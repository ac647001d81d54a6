import * as React from 'react';
import type { Command } from '../commands';
import { Icon } from '../icons';
import styles from './Menu.module.scss';
import { PopoverButton } from './Popover';

export interface MenuProps { readonly label: string; readonly commands: readonly Command[] }

type Step = (at: number, last: number) => number;

const steps: Readonly<Record<string, Step | undefined>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last
};

const moveFocus = (event: React.KeyboardEvent<HTMLElement>): void => {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.findIndex(item => item === document.activeElement);
  const step = steps[event.key];
  const letter = event.key.length === 1 ? event.key.toLocaleLowerCase() : undefined;
  const next = step
    ? items[step(at, items.length - 1)]
    : [...items.slice(at + 1), ...items.slice(0, at + 1)]
      .find(item => letter !== undefined && item.textContent?.trim().toLocaleLowerCase().startsWith(letter));
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
};

/** The commands that do not stand as buttons. Arrows, Home, End and first letters move; Escape closes. */
export const Menu = ({ label, commands }: MenuProps): React.ReactElement => (
  <PopoverButton text={label} icon="more" iconOnly look="quiet" role="menu">
    {close => (
      <div className={styles.menu} role="presentation" onKeyDown={moveFocus}>
        {commands.map(({ key, text, icon, disabled, shortcut, onRun }) => (
          <button
            key={key} type="button" role="menuitem" tabIndex={-1} className={styles.item} aria-disabled={disabled}
            aria-keyshortcuts={shortcut} onClick={() => { if (!disabled) { close(); onRun(); } }}
          >
            <span className={styles.icon}>{icon && <Icon name={icon} />}</span>
            <span className={styles.text}>{text}</span>
            {shortcut && <kbd className={styles.key}>{shortcut}</kbd>}
          </button>
        ))}
      </div>
    )}
  </PopoverButton>
);
