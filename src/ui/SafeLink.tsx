import * as React from 'react';
import { safeLink } from '../domain/links/safeLink';
import { Icon } from './icons';
import styles from './SafeLink.module.scss';
import { useVajs } from './vajs';
import { VisuallyHidden } from './VisuallyHidden';

export interface SafeLinkProps {
  readonly href: string | undefined;
  readonly children: React.ReactNode;
}

/** A link out of a list, opened beside the page. An address that is not safe to follow stands as plain text. */
export const SafeLink = ({ href, children }: SafeLinkProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const safe = safeLink(href);
  if (!safe) return <>{children}</>;
  return (
    <a className={styles.link} href={safe} target="_blank" rel="noopener noreferrer" data-interception="off">
      {children}<Icon name="openNew" size={12} className={styles.icon} /><VisuallyHidden> ({common.opensInNewTab})</VisuallyHidden>
    </a>
  );
};
