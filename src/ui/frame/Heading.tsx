import * as React from 'react';
import { CommandButton } from '../Button';
import type { Command } from '../commands';
import { usePrinting } from '../printing';
import { useVajs } from '../vajs';
import styles from './Heading.module.scss';
import { Menu } from './Menu';

export interface HeadingProps {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Whether what is below stands as of a day: paper then says which. */
  readonly day: boolean;
  readonly commands: readonly Command[];
  readonly more: readonly Command[];
}

/** What this is at the left, what can be done with it at the right. */
export const Heading = ({ id, title, subtitle, day, commands, more }: HeadingProps): React.ReactElement => {
  const { on, strings: { common } } = useVajs();
  const printing = usePrinting();
  return (
    <header className={styles.heading}>
      <div className={styles.names}>
        <h2 id={id} className={styles.title}>{title}</h2>
        <p className={styles.subtitle}>{subtitle}</p>
        {day && printing && <p className={styles.subtitle}>{common.asOf(common.date(on))}</p>}
      </div>
      <div className={styles.commands}>
        {commands.map((command, n) => (
          <CommandButton key={command.key} command={command} look={n === 0 ? 'primary' : 'standard'} shrinks={n > 0} />
        ))}
        <Menu label={common.more} commands={more} />
      </div>
    </header>
  );
};
