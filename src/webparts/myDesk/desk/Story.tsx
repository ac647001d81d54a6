import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { editionKey } from '../../../domain/approval/replay';
import type { Waits } from '../../../domain/desk/waiting';
import { dayInTallinn } from '../../../domain/time/tallinn';
import { useWords } from '../../../ui/approvals/useWords';
import { LongText } from '../../../ui/LongText';
import { useVajs } from '../../../ui/vajs';
import { namesIn } from '../deskWords';
import styles from './Reader.module.scss';

interface StoryProps { readonly item: Waits; readonly facts: ApprovalFacts }

const Said = ({ who, text }: { readonly who: string; readonly text: string }): React.ReactElement => (
  <div className={styles.story}>
    <p>{who}</p>
    <blockquote className={styles.said}><LongText text={text} /></blockquote>
  </div>
);

type Asked = Extract<Waits, { kind: 'answer' }>;

/** Why the round before ended: whoever answers now looks whether it was mended. */
const sentBackBefore = ({ replay }: ApprovalFacts, { document, edition, round }: Asked): { readonly by: Asked['round']['submit']['by']; readonly at: number; readonly text: string } | undefined => {
  const rows = replay.editions.get(editionKey(document, edition))?.counted ?? [];
  const [last] = rows.flatMap(entry => (entry.kind === 'return' && entry.round < round.number ? [entry] : [])).slice(-1);
  return last && { by: last.by, at: last.at, text: last.text ?? '' };
};

/** Who asks and what was changed, who sent it back and why, or when it was written last. */
export const Story = ({ item, facts }: StoryProps): React.ReactElement | null => {
  const { strings: { common } } = useVajs();
  const words = useWords();
  const { myDesk, round: { changes } } = words;
  const nameOf = namesIn(facts, words);
  const dayOf = (at: number): string => common.date(dayInTallinn(new Date(at)));
  switch (item.kind) {
    case 'answer': {
      const { submit } = item.round;
      const before = sentBackBefore(facts, item);
      return (
        <>
          {before && <Said who={myDesk.sentBackBefore(nameOf(before.by), dayOf(before.at))} text={before.text} />}
          <Said who={myDesk.submittedBy(nameOf(submit.by), dayOf(submit.at))} text={submit.envelope.changeSummary.trim() || changes.noSummary} />
        </>
      );
    }
    case 'returned': return (
      <Said who={item.rejected ? myDesk.rejectedBy(nameOf(item.by), common.date(item.since)) : myDesk.returnedBy(nameOf(item.by), common.date(item.since))} text={item.text} />
    );
    case 'draft': return <p className={styles.story}>{myDesk.draftSaved(dayOf(item.draft.modified))}</p>;
    case 'order':
    case 'read':
    case 'review':
    case 'action':
    case 'suggestion': return null; // the round beside it tells the rest
    default: return item satisfies never;
  }
};
