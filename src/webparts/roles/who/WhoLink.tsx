import * as React from 'react';
import type { Who } from '../../../domain/people/relations/subject';
import { useDayAddress } from '../../home/useDayAddress';
import { addressOfWho } from './relationAddress';
import styles from './Who.module.scss';

export interface WhoLinkProps {
  readonly who: Who;
  readonly onOpen: (who: Who) => void;
  readonly label?: string;
  readonly children: React.ReactNode;
}

/** Leads to somebody's relations on the same day: here at once, or as an address of its own in another tab. */
export const WhoLink = ({ who, onOpen, label, children }: WhoLinkProps): React.ReactElement => {
  const addressOf = useDayAddress();
  return (
    <a
      className={styles.link} href={addressOfWho(who, addressOf)} aria-label={label}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen(who);
      }}
    >
      {children}
    </a>
  );
};
