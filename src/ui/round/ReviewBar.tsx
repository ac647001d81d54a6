import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import { editionKey, lastReviewOf } from '../../domain/approval/replay';
import type { DocumentId, PersonId } from '../../domain/identity';
import { actTitle } from '../approvals/actTitle';
import { useActing } from '../approvals/useActing';
import { useWords } from '../approvals/useWords';
import { Button } from '../Button';
import { momentWords } from '../momentWords';
import { useVajs } from '../vajs';
import { TextArea } from './acts/fields';
import { isLost, Outcome } from './acts/Outcome';
import { namesIn } from './peopleNames';
import styles from './round.module.scss';
import { momentAt } from '../../domain/approval/policy';
import { useKept } from './useKept';

export interface ReviewBarProps {
  readonly facts: ApprovalFacts;
  readonly document: DocumentId;
  /** The edition in force. */
  readonly edition: number;
  readonly title: string;
  readonly me: PersonId;
  /** Begins a new edition; absent where the person may not write one. */
  readonly onNewEdition?: () => void;
  readonly onDone?: () => void;
}

/** The yearly review of an edition in force: nothing to change, in one act, or a new edition. Nothing for those who may not review. */
export const ReviewBar = ({ facts, document, edition, title, me, onNewEdition, onDone }: ReviewBarProps): React.ReactElement | null => {
  const { site, strings: { common } } = useVajs();
  const words = useWords();
  const { approvals, round } = words;
  const { review } = round;
  const acting = useActing();
  const { typed, set, forget } = useKept('review', `${document} ${edition}`, { text: '' });
  if (!facts.policy.mayReview(document, me, momentAt(site.now()))) return null;
  const log = facts.replay.editions.get(editionKey(document, edition));
  const last = log && lastReviewOf(log);
  const nameOf = namesIn(facts, round.unknownPerson);
  const send = async (): Promise<void> => {
    const text = typed.text.trim();
    const told = await acting.send([{ kind: 'review', document, edition, ...(text === '' ? {} : { text }) }], actTitle(words, () => title));
    if (told.length === 0 || told.some(isLost)) return;
    forget();
    set({ text: '' });
    if (told[0].status === 'counted') onDone?.();
  };
  const told = acting.sending ? undefined : acting.told[0]?.told;
  return (
    <div>
      {told && <Outcome all={[{ title, told, counted: approvals.counted.review }]} />}
      <p className={styles.line}>{last ? review.last(momentWords(new Date(last.at), common.locale), nameOf(last.by)) : review.never}</p>
      <p className={styles.hint}>{review.hint}</p>
      <TextArea label={review.text} value={typed.text} description={`${round.acts.readers.open} ${round.acts.stays}`} onText={text => set({ text })} />
      <div className={styles.buttons}>
        <Button
          look="primary" icon="check" text={acting.sending ? approvals.sending : approvals.acts.review} aria-disabled={acting.sending || undefined}
          onClick={() => { if (!acting.sending) send().catch(() => undefined); }}
        />
        {onNewEdition && <Button icon="draft" text={review.newEdition} onClick={onNewEdition} />}
      </div>
    </div>
  );
};
