import * as React from 'react';
import { waitingStatements } from '../../data/cards/confirming';
import { confirmations } from '../../data/schema';
import type { EvidenceOf } from '../../domain/cards/evidence';
import type { CardSubject, Keeper } from '../../domain/cards/keepers';
import type { CardStanding } from '../../domain/cards/standing';
import { isPointOf } from '../../domain/cards/checklist';
import type { Said } from '../../domain/cards/statement';
import { Button } from '../Button';
import { ErrorWords } from '../ErrorWords';
import { Live } from '../Live';
import { Notice } from '../Notice';
import { useUnsent } from '../unsent/useUnsent';
import { useUnsentBarAtHand } from '../unsent/UnsentDoor';
import { useVajs } from '../vajs';
import { keeperText, pointWords, wholeText } from './cardWords';
import styles from './Checklist.module.scss';
import { ChecklistPoint } from './ChecklistPoint';
import { StandingMark } from './StandingMark';
import { useCardWords } from './useCardWords';
import { useConfirming, type Confirming } from './useConfirming';

export interface ChecklistProps {
  readonly subject: CardSubject;
  readonly name: string;
  readonly standing: CardStanding;
  readonly evidence: EvidenceOf;
  /** Who keeps the card on the shown day. */
  readonly keepers: readonly Keeper[];
  /** The person who looks keeps it today. */
  readonly may: boolean;
}

const NO_EVIDENCE: readonly never[] = [];

/** What was said in this browser and has not come to the site yet. */
const Waiting = ({ subject }: Pick<ChecklistProps, 'subject'>): React.ReactElement => {
  const words = useCardWords();
  const { checklist } = words;
  const said = (one: Said): string => {
    if (one.point === undefined || !isPointOf(subject, one.point)) return one.isTrue ? checklist.waitingAll : checklist.waitingNotTrue(checklist.wholeCard);
    const { name } = pointWords(subject, one.point, words);
    return one.isTrue ? checklist.waitingTrue(name) : checklist.waitingNotTrue(name);
  };
  const waiting = waitingStatements(useUnsent().entries, subject);
  return <>{waiting.map((one, n) => <Notice key={n} tone="warn" slim>{checklist.waiting(said(one))}</Notice>)}</>;
};

/** What became of what was said, and never more than the site has said. */
const Told = ({ told }: { readonly told: NonNullable<Confirming['told']> }): React.ReactElement => {
  const { checklist } = useCardWords();
  const { outcome, isTrue } = told;
  switch (outcome.status) {
    case 'saved': return <Notice tone="info" slim alert>{isTrue ? checklist.saved : checklist.savedNote}</Notice>;
    case 'kept': return <Notice tone="warn" slim alert>{checklist.kept}</Notice>;
    case 'notSent': return <Notice tone="bad" slim alert title={checklist.failed}>{checklist.problems[outcome.why]}</Notice>;
    case 'failed': return <Notice tone="bad" slim alert title={checklist.failed}><ErrorWords error={outcome.error} list={confirmations} /></Notice>;
    default: return outcome satisfies never;
  }
};

/** Whoever may lose the network while saying so has the bar of unsent changes at hand. */
const AtHand = (): null => {
  useUnsentBarAtHand();
  return null;
};

/** *Info õigsus*: where the card stands, one act that confirms all of it, and each point by itself. */
export const Checklist = ({ subject, name, standing, evidence, keepers, may }: ChecklistProps): React.ReactElement => {
  const { on, today, strings } = useVajs();
  const words = useCardWords();
  const { checklist } = words;
  const confirming = useConfirming(subject, name);
  const { busy, told, say } = confirming;
  return (
    <div className={styles.whole}>
      <p className={styles.standing}><StandingMark standing={standing.whole} /> <span>{wholeText(standing, strings, words)}</span></p>
      <p className={styles.quiet}>
        {keepers.length === 0 ? checklist.noKeepers : `${checklist.keepers}: ${keepers.map(keeper => keeperText(subject, keeper, words)).join('; ')}.`}
      </p>
      <Waiting subject={subject} />
      <Live>{busy === undefined ? '' : checklist.sending}</Live>
      {told && <Told told={told} />}
      {may
        ? (
          <div className={styles.confirm}>
            <AtHand />
            <Button
              look="primary" icon="check" text={busy === 'whole' ? checklist.sending : checklist.confirmAll} aria-disabled={busy !== undefined || undefined}
              onClick={() => { say('whole', true).catch(() => undefined); }}
            />
            <span className={styles.quiet}>{checklist.confirmAllHint}</span>
          </div>
        )
        : <p className={styles.quiet}>{on === today ? checklist.onlyKeepers : checklist.otherDay}</p>}
      <ol className={styles.points}>
        {standing.points.map(of => (
          <ChecklistPoint key={of.point} subject={subject} of={of} evidence={evidence.get(of.point) ?? NO_EVIDENCE} confirming={may ? confirming : undefined} />
        ))}
      </ol>
    </div>
  );
};
