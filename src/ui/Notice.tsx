import * as React from 'react';
import { Icon, type IconName } from './icons';
import styles from './Notice.module.scss';

/** `quiet`: there is nothing here. `info`, `warn`, `bad`: something a person should know. */
export type NoticeTone = 'quiet' | 'info' | 'warn' | 'bad';

export interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly children?: React.ReactNode;
  /** The next step: buttons or links. */
  readonly actions?: React.ReactNode;
  /** One line above content, rather than what stands in its place. */
  readonly slim?: boolean;
  /** Said aloud at once: for what goes wrong while somebody works. */
  readonly alert?: boolean;
}

const shapes: Readonly<Record<NoticeTone, IconName>> = { quiet: 'search', info: 'info', warn: 'alert', bad: 'error' };

/** Says in words what happened and what to do next. */
export const Notice = ({ tone, title, children, actions, slim = false, alert = false }: NoticeProps): React.ReactElement => (
  <div className={`${styles.notice} ${styles[tone]} ${slim ? styles.slim : ''}`} role={alert ? 'alert' : undefined}>
    <Icon name={shapes[tone]} size={slim ? 16 : 24} className={styles.icon} />
    <div className={styles.words}>
      {title && <p className={styles.title}>{title}</p>}
      {children && <div>{children}</div>}
    </div>
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
);
