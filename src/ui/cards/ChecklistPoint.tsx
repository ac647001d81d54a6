import * as React from 'react';
import { checklistOf } from '../../domain/cards/checklist';
import type { Evidence } from '../../domain/cards/evidence';
import type { CardSubject } from '../../domain/cards/keepers';
import type { PointStanding } from '../../domain/cards/standing';
import { cardKey } from '../../domain/cards/statement';
import { Button } from '../Button';
import { Icon } from '../icons';
import { LongText } from '../LongText';
import { useVajs } from '../vajs';
import { VisuallyHidden } from '../VisuallyHidden';
import { evidenceText, pointWords, statementText } from './cardWords';
import styles from './Checklist.module.scss';
import { LazyNotTrueForm } from './lazy';
import { StandingMark } from './StandingMark';
import { useCardWords } from './useCardWords';
import type { Confirming } from './useConfirming';

const EvidenceLine = ({ evidence }: { readonly evidence: Evidence }): React.ReactElement => {
  const { strings } = useVajs();
  const words = useCardWords();
  return (
    <li className={evidence.asks ? styles.asks : undefined}>
      {evidence.asks && <><Icon name="alert" size={14} className={styles.icon} /><VisuallyHidden>{words.checklist.evidence.asks}: </VisuallyHidden></>}
      <span><LongText text={evidenceText(evidence, strings, words)} /></span>
    </li>
  );
};

/** Who said what of the point last, and what they wrote. */
const Last = ({ subject, standing }: { readonly subject: CardSubject; readonly standing: PointStanding['standing'] }): React.ReactElement => {
  const { strings } = useVajs();
  const words = useCardWords();
  if (standing.status === 'never') return <p className={styles.quiet}>{words.checklist.neverSaid}</p>;
  const { row } = standing.said;
  return (
    <>
      <p className={styles.quiet}>{statementText(subject, standing.said, strings, words)}</p>
      {standing.status === 'notTrue' && row.note && <p className={styles.note}><LongText text={row.note} /></p>}
      {standing.status === 'notTrue' && standing.last && <p className={styles.quiet}>{words.checklist.lastTrue(strings.common.date(standing.last.on))}</p>}
    </>
  );
};

export interface ChecklistPointProps {
  readonly subject: CardSubject;
  readonly of: PointStanding;
  readonly evidence: readonly Evidence[];
  /** Absent for whoever does not keep the card today. */
  readonly confirming?: Confirming;
}

/** One point: what it says, where the source asks for it, what the lists say of it, and who last said that it is so. */
export const ChecklistPoint = ({ subject, of: { point, standing }, evidence, confirming }: ChecklistPointProps): React.ReactElement => {
  const words = useCardWords();
  const { checklist } = words;
  const { name, says } = pointWords(subject, point, words);
  const [writes, setWrites] = React.useState(false);
  const mend = React.useRef<HTMLButtonElement>(null);
  const source = checklistOf(subject).find(one => one.point === point);
  const close = (): void => {
    setWrites(false);
    // The form had the focus, and is gone.
    setTimeout(() => mend.current?.focus(), 0);
  };
  return (
    <li className={styles.point}>
      <div className={styles.pointHead}><span className={styles.name}>{name}</span> <StandingMark standing={standing} /></div>
      <p className={styles.says}>{says} {source && <span className={styles.quiet}>{checklist.source(source)}</span>}</p>
      {evidence.length > 0 && <ul className={styles.evidence}>{evidence.map((one, n) => <EvidenceLine key={n} evidence={one} />)}</ul>}
      <Last subject={subject} standing={standing} />
      {confirming && writes && (
        <LazyNotTrueForm
          of={`${cardKey(subject)} ${point}`} title={checklist.mendOf(name)} busy={confirming.busy === point}
          onSay={note => confirming.say(point, false, note)} onClose={close}
        />
      )}
      {confirming && !writes && (
        <div className={styles.buttons}>
          <Button
            text={checklist.confirmOne} icon="check" look="quiet" aria-label={checklist.confirmOneOf(name)} aria-disabled={confirming.busy !== undefined || undefined}
            onClick={() => { confirming.say(point, true).catch(() => undefined); }}
          />
          <Button ref={mend} text={checklist.mend} look="quiet" aria-label={checklist.mendOf(name)} onClick={() => setWrites(true)} />
        </div>
      )}
    </li>
  );
};
