import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { Log } from '../../../domain/approval/entry';
import type { Digest } from '../../../domain/approval/envelope';
import { editionKey } from '../../../domain/approval/replay';
import { textOf } from '../../../domain/desk/together';
import type { Waits } from '../../../domain/desk/waiting';
import type { DocumentDraftId, DocumentId } from '../../../domain/identity';
import { useText, type TextLoad } from '../../../ui/approvals/useText';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { ReadingSheet } from '../../../ui/documents/ReadingSheet';
import { ErrorWords } from '../../../ui/ErrorWords';
import { ViewSwitch } from '../../../ui/frame/ViewSwitch';
import { Live } from '../../../ui/Live';
import { Notice } from '../../../ui/Notice';
import { lastActedOn, textInForce, type Before } from '../../../ui/round/changes/lastSeen';
import { LazyChangesSheet } from '../../../ui/round/lazy';
import { useOpenedTexts } from '../../../ui/round/openedTexts';
import { SafeLink } from '../../../ui/SafeLink';
import { Skeleton } from '../../../ui/Skeleton';
import { useVajs } from '../../../ui/vajs';
import { dayInTallinn } from '../../../domain/time/tallinn';
import styles from './Reader.module.scss';

export type DocumentThing = Exclude<Waits, { kind: 'suggestion' | 'action' | 'draft' }>;

/** Why a text is not there, with the next step. */
const NoText = ({ load, original }: { readonly load: Exclude<TextLoad, { status: 'ready' }>; readonly original?: string }): React.ReactElement => {
  const { common } = useVajs().strings;
  const { approvals, myDesk } = useWords();
  switch (load.status) {
    case 'loading': return <div aria-busy="true"><Live>{approvals.textLoading}</Live><Skeleton of="text" count={14} /></div>;
    case 'missing': return (
      <Notice tone="info" title={myDesk.textMissing} actions={original && <SafeLink href={original}>{myDesk.openOriginal}</SafeLink>} />
    );
    case 'failed': return (
      <Notice tone="bad" alert title={myDesk.textFailed} actions={<Button text={common.retry} icon="refresh" onClick={load.retry} />}><ErrorWords error={load.error} /></Notice>
    );
    default: return load satisfies never;
  }
};

/** A text that is asked about: of what waits, or of another document of its package. */
export interface AskedText { readonly document: DocumentId; readonly hash: Digest | undefined; readonly log: Log; /** What has changed is what matters: it is shown first. */ readonly marked: boolean }

const marksFirst: ReadonlySet<Waits['kind']> = new Set<Waits['kind']>(['answer', 'read']);

/** The text of what waits. */
export const askedTextOf = ({ replay }: ApprovalFacts, item: DocumentThing): AskedText => {
  const { document, edition } = item;
  const approval = replay.editions.get(editionKey(document, edition))?.approval;
  return {
    document, hash: textOf(item), marked: marksFirst.has(item.kind),
    log: approval && approval.status !== 'drafting' ? approval.round.submit.log : 'open'
  };
};

/** What this person saw of the document before: the text they acted on last, else the one in force. */
const useBefore = (facts: ApprovalFacts, { document, hash }: AskedText): Before | undefined => {
  const { site, today } = useVajs();
  const me = site.me?.id;
  return React.useMemo(() => {
    const acted = lastActedOn(facts, document, me);
    const before = acted && acted.hash !== hash ? acted : textInForce(facts, document, today);
    return before && before.hash !== hash ? before : undefined;
  }, [facts, document, me, hash, today]);
};

type Shown = 'marked' | 'changes' | 'text';
const views: readonly Shown[] = ['marked', 'changes', 'text'];

/** Since when the changes are. */
const Since = ({ before }: { readonly before: Before }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { myDesk } = useWords();
  return (
    <p className={styles.since}>
      {before.actedAt === undefined ? myDesk.sinceInForce(before.edition) : myDesk.sinceActed(common.date(dayInTallinn(new Date(before.actedAt))))}
    </p>
  );
};

/** The earlier text is not there: why, and that the new one stands alone. */
const NoBefore = ({ load }: { readonly load: Exclude<TextLoad, { status: 'ready' | 'loading' }> }): React.ReactElement => {
  const { common } = useVajs().strings;
  const { myDesk } = useWords();
  return load.status === 'missing'
    ? <Notice tone="info" slim>{myDesk.beforeMissing}</Notice>
    : (
      <Notice tone="warn" slim alert actions={<Button text={common.retry} icon="refresh" onClick={load.retry} />}>
        <p>{myDesk.beforeFailed}</p><ErrorWords error={load.error} />
      </Notice>
    );
};

interface SheetProps { readonly facts: ApprovalFacts; readonly of: AskedText; readonly title: string }

/** The text that is asked about with what has changed in it. Once it stands there, it counts as opened. */
export const TextOfThing = ({ facts, of, title }: SheetProps): React.ReactElement => {
  const { myDesk, round: { changes } } = useWords();
  const { hash, log } = of;
  const load = useText(hash, log);
  const before = useBefore(facts, of);
  const [shown, show] = React.useState<Shown>(of.marked ? 'marked' : 'text');
  const compared = before && shown !== 'text' ? before : undefined;
  const was = useText(compared?.hash, compared?.log ?? 'open');
  const { open } = useOpenedTexts();
  const waits = compared !== undefined && was.status === 'loading';
  const isThere = load.status === 'ready' && !waits;
  React.useEffect(() => { if (isThere && hash !== undefined) open(hash); }, [isThere, hash, open]);
  const document = facts.documents.find(({ id }) => id === of.document);
  if (load.status !== 'ready') return <NoText load={load} original={document?.original} />;
  const now = load.text.content;
  const body = (): React.ReactElement => {
    if (waits) return <NoText load={was} />;
    if (!compared) return <ReadingSheet content={now} title={title} />;
    if (was.status !== 'ready') return was.status === 'loading' ? <NoText load={was} /> : <><NoBefore load={was} /><ReadingSheet content={now} title={title} /></>;
    return (
      <article aria-label={title}>
        <Since before={compared} />
        <LazyChangesSheet was={was.text.content} now={now} shown={shown === 'marked' ? 'everything' : 'changes'} />
      </article>
    );
  };
  return (
    <section aria-label={myDesk.text}>
      {before
        ? (
          <div className={styles.bar}>
            <ViewSwitch<Shown> label={myDesk.text} selected={shown} onSelect={show} options={views.map(key => ({ key, text: myDesk.textViews[key] }))} />
          </div>
        )
        : of.marked && <p className={styles.since}>{changes.first}</p>}
      {body()}
    </section>
  );
};

interface DraftProps { readonly facts: ApprovalFacts; readonly draft: DocumentDraftId; readonly title: string }

export const DraftText = ({ facts, draft, title }: DraftProps): React.ReactElement => {
  const { myDesk } = useWords();
  const content = facts.drafts.find(({ id }) => id === draft)?.content;
  return content ? <ReadingSheet content={content} title={title} /> : <Notice tone="info" title={myDesk.draftEmpty} />;
};
