import * as React from 'react';
import styles from './Panel.module.scss';

/** Leads to another panel: looks like a link, and stays on the page. */
export const LinkButton = ({ onOpen, children }: { readonly onOpen: () => void; readonly children: string }): React.ReactElement => (
  <button type="button" className={styles.link} onClick={onOpen}>{children}</button>
);
