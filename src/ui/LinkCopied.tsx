import * as React from 'react';
import { Live } from './Live';
import { Mark } from './Mark';
import type { Copied } from './useCopiedLink';
import { useVajs } from './vajs';
import styles from './LinkCopied.module.scss';

/** What became of copying the link; where it failed, the address stands there to be copied by hand. */
export const LinkCopied = ({ copied }: { readonly copied: Copied }): React.ReactElement | null => {
  const { common } = useVajs().strings;
  switch (copied.status) {
    case 'no': return null;
    case 'yes': return <p className={styles.done}><Mark tone="ok">{common.linkCopied}</Mark><Live>{common.linkCopied}</Live></p>;
    case 'failed': return (
      <label className={styles.failed}>
        <span role="alert">{common.linkFailed}</span>
        <input aria-label={common.linkFailed} className={styles.address} readOnly value={copied.address} onFocus={event => event.target.select()} />
      </label>
    );
    default: return copied satisfies never;
  }
};
