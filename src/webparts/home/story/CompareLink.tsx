import * as React from 'react';
import { useApprovals } from '../../../ui/approvals/useApprovals';
import { useVajs } from '../../../ui/vajs';
import { replacedIn } from './roundSteps';
import type { Step } from './steps';
import styles from './Story.module.scss';

/** Leads to two editions side by side. The log, which knows where there are two, is read for this step only. */
export const CompareLink = ({ link, onFollow }: { readonly link: Step['link']; readonly onFollow: () => void }): React.ReactElement => {
  const { addressOf } = useVajs();
  const load = useApprovals();
  const found = load.status === 'ready' ? replacedIn(load.value.replay) : undefined;
  const address = found
    ? addressOf('jobDescriptions', { document: String(found.document), view: 'compare', edition: String(found.now), with: String(found.was) })
    : link.address;
  return <a className={styles.link} href={address} onClick={onFollow}>{link.text}</a>;
};
