import * as React from 'react';
import type { Waits } from '../../../domain/desk/waiting';
import { dayInTallinn } from '../../../domain/time/tallinn';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { LazySuggestions } from '../../../ui/editing/lazy';
import { FrameContext } from '../../../ui/FrameContext';
import { LongText } from '../../../ui/LongText';
import { Mark } from '../../../ui/Mark';
import { useOpenedTexts } from '../../../ui/round/openedTexts';
import { ReviewBar } from '../../../ui/round/ReviewBar';
import { RoundPanel } from '../../../ui/round/RoundPanel';
import { useShortcut } from '../../../ui/useShortcut';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import { dueWords, kindOfThing, namesIn, nameOfThing, type TitleOf } from '../deskWords';
import { editionKey } from '../../../domain/approval/replay';
import { DoAction } from './DoAction';
import styles from './Reader.module.scss';
import { DraftText, TextOfThing } from './TextOfThing';
import { isEdition, isReview, type ReviewThing } from './thingKinds';

export interface ReaderProps extends DeskProps {
  readonly item: Waits;
  readonly titleOf: TitleOf;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Who sent it back and why, or when it was written last. */
const Story = ({ item, facts }: Pick<ReaderProps, 'item' | 'facts'>): React.ReactElement | null => {
  const { strings: { common } } = useVajs();
  const words = useWords();
  const { myDesk } = words;
  const nameOf = namesIn(facts, words);
  switch (item.kind) {
    case 'returned': return (
      <div className={styles.story}>
        <p>{item.rejected ? myDesk.rejectedBy(nameOf(item.by), common.date(item.since)) : myDesk.returnedBy(nameOf(item.by), common.date(item.since))}</p>
        <blockquote className={styles.said}><LongText text={item.text} /></blockquote>
      </div>
    );
    case 'draft': return <p className={styles.story}>{myDesk.draftSaved(common.date(dayInTallinn(new Date(item.draft.modified))))}</p>;
    case 'answer':
    case 'order':
    case 'read':
    case 'review':
    case 'action':
    case 'suggestion': return null; // the round beside it tells the rest
    default: return item satisfies never;
  }
};

const Review = ({ item, facts, sitting, titleOf, onDone }: Omit<ReaderProps, 'item' | 'onBack'> & { readonly item: ReviewThing }): React.ReactElement => {
  const { addressOf } = useVajs();
  const { document, edition } = item;
  return (
    <ReviewBar
      facts={facts} document={document} edition={edition} title={titleOf(document)} me={sitting.me} onDone={onDone}
      onNewEdition={() => window.location.assign(addressOf('jobDescriptions', { document: String(document), view: 'edit' }))}
    />
  );
};

const Body = (props: ReaderProps): React.ReactElement => {
  const { item, facts, onDone, titleOf } = props;
  const { isOpened } = useOpenedTexts();
  if (item.kind === 'suggestion') return <LazySuggestions suggestions={[item.suggestion]} />;
  if (item.kind === 'action') return <DoAction key={item.key} awaited={item} today={props.sitting.on} onDone={onDone} />;
  if (item.kind === 'draft') return <DraftText facts={facts} draft={item.draft.id} title={item.draft.title} />;
  const log = facts.replay.editions.get(editionKey(item.document, item.edition));
  const hash = log && log.approval.status !== 'drafting' ? log.approval.round.submit.hash : undefined;
  return (
    <div className={styles.body}>
      <div className={styles.text}><TextOfThing facts={facts} item={item} title={titleOf(item.document)} /></div>
      <div className={styles.round} data-acts="" tabIndex={-1}>
        {isReview(item) && <Review {...props} item={item} />}
        {log && <RoundPanel document={item.document} edition={item.edition} facts={facts} opened={hash !== undefined && isOpened(hash)} onDone={isReview(item) ? undefined : onDone} />}
      </div>
    </div>
  );
};

/** The place where a thing is worked on in full. */
const useElsewhere = (item: Waits): { readonly address: string; readonly text: string } | undefined => {
  const { addressOf } = useVajs();
  const { myDesk, teamMeeting } = useWords();
  switch (item.kind) {
    case 'suggestion': return undefined;
    case 'action': return { address: addressOf('coreTeam', { team: String(item.action.team), view: 'meeting' }), text: teamMeeting.desk.open };
    case 'draft': return { address: addressOf('jobDescriptions', { draft: String(item.draft.id) }), text: myDesk.openDraft };
    case 'answer':
    case 'returned':
    case 'order':
    case 'read':
    case 'review': return { address: addressOf('jobDescriptions', { document: String(item.document), edition: String(item.edition) }), text: myDesk.openInRegister };
    default: return item satisfies never;
  }
};

/** One thing of the desk: its text with what has changed, where its round stands, and what to answer. */
const Reader = (props: ReaderProps): React.ReactElement => {
  const { item, titleOf, onBack } = props;
  const { today, strings } = useVajs();
  const words = useWords();
  const { myDesk } = words;
  const frame = React.useContext(FrameContext);
  const title = React.useRef<HTMLHeadingElement>(null);
  const acts = React.useRef<HTMLElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  useShortcut('Escape', onBack, frame ?? acts);
  const elsewhere = useElsewhere(item);
  const due = dueWords(item, today, strings, words);
  return (
    <article ref={acts} className={styles.reader} aria-label={nameOfThing(item, titleOf)}>
      <div className={styles.back}><Button look="quiet" icon="back" text={myDesk.back} onClick={onBack} /></div>
      <header className={styles.head}>
        <p className={styles.kicker}>{[kindOfThing(item, words), isEdition(item) && myDesk.edition(item.edition)].filter(Boolean).join(' · ')}</p>
        <h3 ref={title} tabIndex={-1} className={styles.title}>{nameOfThing(item, titleOf)}</h3>
        <p className={styles.facts}>
          <span>{myDesk.since(strings.common.date(item.since))}</span>
          {due && <Mark tone={due.tone}>{due.text}</Mark>}
          {isEdition(item) && item.kind !== 'draft' && (
            <span className={styles.jump}>
              <Button text={myDesk.toActs} icon="arrowDown" onClick={() => acts.current?.querySelector<HTMLElement>('[data-acts]')?.focus()} />
            </span>
          )}
          {elsewhere && <a className={styles.link} href={elsewhere.address}>{elsewhere.text}</a>}
        </p>
        <Story item={item} facts={props.facts} />
      </header>
      <Body {...props} />
    </article>
  );
};

export default Reader;
