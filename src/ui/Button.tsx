import * as React from 'react';
import { Icon, type IconName } from './icons';
import type { Command } from './commands';
import styles from './Button.module.scss';

/** `primary`: the one act of a view. `standard`: beside it. `quiet`: without a border. */
export type ButtonLook = 'primary' | 'standard' | 'quiet';

export interface ButtonProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> {
  readonly text: string;
  readonly icon?: IconName;
  /** The picture alone stands there; `text` is its name and tooltip. */
  readonly iconOnly?: boolean;
  readonly look?: ButtonLook;
  readonly submits?: boolean;
  /** Where the web part is narrow, the picture stands for the text. */
  readonly shrinks?: boolean;
  /** Stands after the text, such as a count. */
  readonly after?: React.ReactNode;
}

export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(
  ({ text, icon, iconOnly = false, look = 'standard', submits = false, shrinks = false, after, title, ...rest }, ref) => (
    <button
      {...rest} ref={ref} type={submits ? 'submit' : 'button'} title={title ?? (iconOnly || shrinks ? text : undefined)}
      aria-label={rest['aria-label'] ?? (iconOnly ? text : undefined)}
      className={`${styles.button} ${styles[look]} ${iconOnly ? styles.iconOnly : ''} ${shrinks && icon ? styles.shrinks : ''}`}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && <span className={styles.text}>{text}</span>}
      {after}
    </button>
  )
);
Button.displayName = 'Button';

export interface CommandButtonProps {
  readonly command: Command;
  readonly look?: ButtonLook;
  readonly shrinks?: boolean;
}

export const CommandButton = ({ command, look, shrinks }: CommandButtonProps): React.ReactElement => (
  <Button
    text={command.text} icon={command.icon} look={look} shrinks={shrinks} disabled={command.disabled} onClick={command.onRun}
    aria-keyshortcuts={command.shortcut}
  />
);
