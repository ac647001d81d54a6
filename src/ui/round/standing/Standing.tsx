import * as React from 'react';
import type { Approval } from '../../../domain/approval/approval';
import { inForceFrom } from '../../../domain/approval/editions';
import { useWords } from '../../approvals/useWords';
import { Mark, type Tone } from '../../Mark';
import { momentWords } from '../../momentWords';
import { useVajs } from '../../vajs';
import { SafeLink } from '../../SafeLink';
import type { NameOf } from '../peopleNames';
import styles from '../round.module.scss';

const tones: Readonly<Record<Approval['status'], Tone>> = {
  drafting: 'quiet', withdrawn: 'quiet', open: 'warn', returned: 'bad', rejected: 'bad', coordinated: 'info', confirmed: 'ok'
};

type Submitted = Exclude<Approval, { status: 'drafting' }>;

/** What ended the round, or what confirmed the edition, in a sentence. */
const Ended = ({ approval, nameOf }: { readonly approval: Submitted; readonly nameOf: NameOf }): React.ReactElement | null => {
  const { strings: { common } } = useVajs();
  const { round } = useWords();
  const when = (at: number): string => momentWords(new Date(at), common.locale);
  switch (approval.status) {
    case 'open':
    case 'coordinated': return null;
    case 'withdrawn': return <p className={styles.line}>{round.withdrawnBy(nameOf(approval.by), when(approval.at))}</p>;
    case 'returned':
    case 'rejected': return (
      <>
        <p className={styles.line}>{approval.status === 'returned' ? round.returnedBy(nameOf(approval.by), when(approval.at)) : round.rejectedBy(nameOf(approval.by), when(approval.at))}</p>
        <p className={styles.said}>{approval.text}</p>
      </>
    );
    case 'confirmed': {
      const from = round.inForceFrom(common.date(inForceFrom(approval)));
      if (approval.by === 'signatures') return <p className={styles.line}>{round.confirmedBySignatures(when(approval.at))}, {from}</p>;
      const { number, date, annex, reference, link } = approval.order;
      return (
        <p className={styles.line}>
          <SafeLink href={link}>{round.confirmedByOrder(number, common.date(date), annex)}</SafeLink>, {round.orderReference(reference)}, {from}
        </p>
      );
    }
    default: return approval satisfies never;
  }
};

/** The state of an edition in words, with the round it is in and who submitted it. */
export const Standing = ({ approval, unverified, nameOf }: { readonly approval: Submitted; readonly unverified: boolean; readonly nameOf: NameOf }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { approvals, round } = useWords();
  const { number, submit } = approval.round;
  return (
    <div>
      <p className={styles.standing}>
        <Mark tone={tones[approval.status]}>{approvals.statuses[approval.status]}</Mark>
        {unverified && <Mark tone="warn" icon="help" title={approvals.unverifiedText}>{approvals.unverified}</Mark>}
        <span className={styles.quiet}>{approvals.round(number)}</span>
        <span className={styles.quiet}>{round.submittedBy(nameOf(submit.by), momentWords(new Date(submit.at), common.locale))}</span>
      </p>
      <Ended approval={approval} nameOf={nameOf} />
    </div>
  );
};
