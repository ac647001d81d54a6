import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { editionKey } from '../../../domain/approval/replay';
import type { Waits } from '../../../domain/desk/waiting';
import type { DocumentId } from '../../../domain/identity';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { LazySuggestions } from '../../../ui/editing/lazy';
import { FrameContext } from '../../../ui/FrameContext';
import { Mark } from '../../../ui/Mark';
import { useOpenedTexts } from '../../../ui/round/openedTexts';
import { packageOf } from '../../../ui/round/packages/packageOf';
import { ReviewBar } from '../../../ui/round/ReviewBar';
import { RoundPanel } from '../../../ui/round/RoundPanel';
import { useShortcut } from '../../../ui/useShortcut';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import { dueWords, kindOfThing, nameOfThing, type TitleOf } from '../deskWords';
import { DoAction } from './DoAction';
import { PackageParts } from './PackageParts';
import styles from './Reader.module.scss';
import { Story } from './Story';
import { askedTextOf, DraftText, TextOfThing, type DocumentThing } from './TextOfThing';
import { isEdition, isReview, type ReviewThing } from './thingKinds';

export interface ReaderProps extends DeskProps {
  readonly item: Waits;
  readonly titleOf: TitleOf;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

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

/** Its beginning comes into view: what is taller than the window would otherwise show its end. */
const goTo = (place: HTMLElement | null): void => {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView?.({ block: 'start' });
};

/** A document of the desk: what is asked about at the left, the answer and the round at the right. */
const Edition = (props: ReaderProps & { readonly item: DocumentThing }): React.ReactElement => {
  const { item, facts, onDone, titleOf } = props;
  const { isOpened } = useOpenedTexts();
  const { myDesk } = useWords();
  const text = React.useRef<HTMLDivElement>(null);
  const answer = React.useRef<HTMLDivElement>(null);
  const log = facts.replay.editions.get(editionKey(item.document, item.edition));
  const parts = React.useMemo(() => (log && (item.kind === 'answer' || item.kind === 'order') ? packageOf(facts.replay, log) : []), [facts.replay, log, item.kind]);
  const [shown, setShown] = React.useState(item.document);
  const own = askedTextOf(facts, item);
  const other = parts.find(part => part.log.document === shown && shown !== item.document);
  const of = other ? { document: shown, hash: other.round.submit.hash, log: other.round.submit.log, marked: own.marked } : own;
  /** On a phone the text stands above the form that asks for it. */
  const showPart = (document: DocumentId): void => {
    setShown(document);
    goTo(text.current);
  };
  return (
    <div className={styles.body}>
      <div ref={text} className={styles.text} tabIndex={-1}>
        {parts.length > 1 && <PackageParts parts={parts} shown={of.document} titleOf={titleOf} onShow={setShown} />}
        <TextOfThing key={of.document} facts={facts} of={of} title={titleOf(of.document)} />
        <div className={styles.jump}><Button text={myDesk.toActs} icon="arrowDown" onClick={() => goTo(answer.current)} /></div>
      </div>
      <div ref={answer} className={styles.round} tabIndex={-1}>
        {isReview(item) && <Review {...props} item={item} />}
        {log && (
          <RoundPanel
            document={item.document} edition={item.edition} facts={facts} opened={own.hash !== undefined && isOpened(own.hash)} answerFirst
            onDone={isReview(item) ? undefined : onDone} onOpen={showPart}
          />
        )}
      </div>
    </div>
  );
};

const Body = (props: ReaderProps): React.ReactElement => {
  const { item, facts, onDone } = props;
  switch (item.kind) {
    case 'suggestion': return <LazySuggestions suggestions={[item.suggestion]} />;
    case 'action': return <DoAction key={item.key} awaited={item} today={props.sitting.on} onDone={onDone} />;
    case 'draft': return <DraftText facts={facts} draft={item.draft.id} title={item.draft.title} />;
    case 'answer':
    case 'returned':
    case 'order':
    case 'read':
    case 'review': return <Edition {...props} item={item} />;
    default: return item satisfies never;
  }
};

/** The place where a thing is worked on in full. */
const useElsewhere = (item: Waits, { drafts }: ApprovalFacts): { readonly address: string; readonly text: string } | undefined => {
  const { addressOf } = useVajs();
  const { myDesk, teamMeeting } = useWords();
  switch (item.kind) {
    case 'suggestion': return undefined;
    case 'action': return { address: addressOf('coreTeam', { team: String(item.action.team), view: 'meeting' }), text: teamMeeting.desk.open };
    case 'draft': return { address: addressOf('jobDescriptions', { draft: String(item.draft.id) }), text: myDesk.openDraft };
    case 'returned': {
      const draft = drafts.find(({ document, edition }) => document === item.document && edition === item.edition);
      return draft && !item.rejected
        ? { address: addressOf('jobDescriptions', { document: String(item.document), view: 'edit', draft: String(draft.id) }), text: myDesk.mendDraft }
        : { address: addressOf('jobDescriptions', { document: String(item.document), edition: String(item.edition) }), text: myDesk.openInRegister };
    }
    case 'answer':
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
  const article = React.useRef<HTMLElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  useShortcut('Escape', onBack, frame ?? article);
  const elsewhere = useElsewhere(item, props.facts);
  const due = dueWords(item, today, strings, words);
  return (
    <article ref={article} className={styles.reader} aria-label={nameOfThing(item, titleOf)}>
      <div className={styles.back}><Button look="quiet" icon="back" text={myDesk.back} onClick={onBack} /></div>
      <header className={styles.head}>
        <p className={styles.kicker}>{[kindOfThing(item, words), isEdition(item) && myDesk.edition(item.edition)].filter(Boolean).join(' · ')}</p>
        <h3 ref={title} tabIndex={-1} className={styles.title}>{nameOfThing(item, titleOf)}</h3>
        <p className={styles.facts}>
          <span>{myDesk.since(strings.common.date(item.since))}</span>
          {due && <Mark tone={due.tone}>{due.text}</Mark>}
          {elsewhere && <a className={styles.link} href={elsewhere.address}>{elsewhere.text}</a>}
        </p>
        <Story item={item} facts={props.facts} />
      </header>
      <Body {...props} />
    </article>
  );
};

export default Reader;
