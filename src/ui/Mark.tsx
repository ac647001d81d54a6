import * as React from 'react';
import { Icon, type IconName } from './icons';
import styles from './Mark.module.scss';

export type Tone = 'ok' | 'warn' | 'bad' | 'quiet' | 'info';

export interface MarkProps {
  readonly tone: Tone;
  /** Each tone but `quiet` has a shape of its own; `false` draws none. */
  readonly icon?: IconName | false;
  readonly title?: string;
  readonly children: React.ReactNode;
}

const shapes: Readonly<Record<Tone, IconName | undefined>> = {
  ok: 'check', warn: 'clock', bad: 'alert', info: 'info', quiet: undefined
};

/** A small label that says how something stands: by words and shape, the colour only helps. */
export const Mark = ({ tone, icon = shapes[tone], title, children }: MarkProps): React.ReactElement => (
  <span className={`${styles.mark} ${styles[tone]}`} title={title}>
    {icon && <Icon name={icon} size={12} className={styles.icon} />}
    <span className={styles.words}>{children}</span>
  </span>
);
