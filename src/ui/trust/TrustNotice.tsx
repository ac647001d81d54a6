import * as React from 'react';
import type { SiteTrust } from '../../data/approvals/siteTrust';
import { Notice } from '../Notice';
import { useWords } from '../approvals/useWords';
import { useVajs } from '../vajs';
import styles from './TrustNotice.module.scss';

/** Until this site was shown to keep who and when safe, nothing here is told as evidence. */
export const TrustNotice = ({ trust }: { readonly trust: SiteTrust }): React.ReactElement | null => {
  const { addressOf } = useVajs();
  const { jobFrame: words } = useWords();
  if (trust.status === 'passed') return null;
  return (
    <div className={styles.trust}>
      <Notice tone="warn" slim actions={<a className={styles.setup} href={addressOf('setup')}>{words.openSetup}</a>}>
        <strong>{words.notVerified}.</strong> {trust.status === 'failed' ? words.failedText : words.notVerifiedText}
      </Notice>
    </div>
  );
};
