import * as React from 'react';
import styles from './VisuallyHidden.module.scss';

/** Words for those who listen to the page. */
export const VisuallyHidden = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => (
  <span className={styles.hidden}>{children}</span>
);
