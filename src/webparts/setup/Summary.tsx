import * as React from 'react';
import { countOf, deviationsIn, type Report } from '../../data/provisioning';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { useVajs } from '../../ui/vajs';
import styles from './Summary.module.scss';

interface Standing { readonly tone: 'good' | 'work' | 'decide'; readonly title: string; readonly text: string; readonly mendable: boolean }

/** The one sentence that matters, by what weighs most. */
const useStanding = (report: Report): Standing => {
  const { setup } = useVajs().strings;
  const all = deviationsIn(report);
  const toMend = countOf(all, 'mend');
  const toDecide = countOf(all, 'person');
  if (report.found.lists.size === 0) {
    return { tone: 'work', title: setup.fresh, text: setup.freshText(report.lists.length), mendable: true };
  }
  if (toMend > 0) return { tone: 'work', title: setup.toMend(toMend), text: setup.toMendText, mendable: true };
  if (toDecide > 0) return { tone: 'decide', title: setup.toDecide(toDecide), text: setup.toDecideText, mendable: false };
  const seenInPart = all.some(({ kind }) => kind === 'accessUnseen' || kind === 'listUnseen');
  const text = seenInPart ? setup.inOrderSeen(report.found.lists.size) : setup.inOrderText(report.lists.length);
  return { tone: 'good', title: setup.inOrder, text, mendable: false };
};

export interface SummaryProps {
  readonly report: Report;
  /** Who can be asked, for those who cannot mend. */
  readonly owners: readonly string[];
  readonly onMend: () => void;
}

/** How the site stands, and the next step for the person who looks. */
export const Summary = ({ report, owners, onMend }: SummaryProps): React.ReactElement => {
  const { setup } = useVajs().strings;
  const { tone, title, text, mendable } = useStanding(report);
  const { mayProvision } = report.found.me;
  return (
    <div className={`${styles.summary} ${styles[tone]}`}>
      <Icon name={tone === 'good' ? 'check' : tone === 'work' ? 'settings' : 'alert'} size={24} className={styles.icon} />
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.text}>{text}</p>
        {!mayProvision && tone !== 'good' && <p className={styles.text}>{setup.askOwner(owners)}</p>}
      </div>
      {mayProvision && mendable && <Button look="primary" text={setup.mend} onClick={onMend} />}
    </div>
  );
};
