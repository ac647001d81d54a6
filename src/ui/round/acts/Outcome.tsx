import * as React from 'react';
import type { SubmitOutcome, Told } from '../../../data/approvals/outcomes';
import { approvalLog } from '../../../data/schema';
import { useWords } from '../../approvals/useWords';
import { ErrorWords } from '../../ErrorWords';
import { Notice, type NoticeTone } from '../../Notice';
import styles from '../round.module.scss';

/** What became of one row, and of which document it was. */
export interface ToldOf { readonly title: string; readonly told: Told; /** What is said when it counts. */ readonly counted: string }

const tones: Readonly<Record<Told['status'], NoticeTone>> = {
  counted: 'info', inert: 'bad', tooLate: 'warn', unseen: 'warn', kept: 'warn', notSent: 'bad', failed: 'bad'
};

const heavier: readonly NoticeTone[] = ['quiet', 'info', 'warn', 'bad'];
const heaviest = (all: readonly ToldOf[]): NoticeTone =>
  all.map(({ told }) => tones[told.status]).reduce((a, b) => (heavier.indexOf(a) < heavier.indexOf(b) ? b : a), 'quiet');

/** What was typed is still in its form after these. */
export const isLost = ({ status }: SubmitOutcome): boolean => status === 'failed' || status === 'notSent' || status === 'refused';

const Why = ({ told }: { readonly told: Told }): React.ReactElement | null => {
  const { approvals, round: { outcome } } = useWords();
  switch (told.status) {
    case 'inert':
    case 'tooLate':
    case 'notSent': return <p className={styles.line}>{outcome.inert(approvals.inert[told.reason])}</p>;
    case 'failed': return <ErrorWords error={told.error} list={approvalLog} />;
    case 'counted':
    case 'unseen':
    case 'kept': return null;
    default: return told satisfies never;
  }
};

/** What became of acts, row by row and never more than SharePoint and the replay have said. The focus comes along: the form has made way. */
export const Outcome = ({ all }: { readonly all: readonly ToldOf[] }): React.ReactElement => {
  const { approvals, round: { outcome } } = useWords();
  const bar = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) bar.current?.focus();
  }, []);
  const say = ({ told, counted }: ToldOf): string => (told.status === 'counted' ? counted : approvals.told[told.status]);
  const counted = all.filter(({ told }) => told.status === 'counted').length;
  const lost = all.some(({ told }) => isLost(told));
  return (
    <div ref={bar} tabIndex={-1}>
      <Notice tone={heaviest(all)} slim alert title={all.length > 1 ? outcome.many(counted, all.length) : undefined}>
        {all.length === 1
          ? <><p className={styles.line}>{say(all[0])}</p><Why told={all[0].told} /></>
          : <ul className={styles.list}>{all.map((one, n) => <li key={n}>{outcome.lineOf(one.title, say(one))}<Why told={one.told} /></li>)}</ul>}
        {lost && <p className={styles.line}>{outcome.textKept}</p>}
      </Notice>
    </div>
  );
};
