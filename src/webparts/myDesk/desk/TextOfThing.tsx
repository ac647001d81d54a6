import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { Log } from '../../../domain/approval/entry';
import type { Digest } from '../../../domain/approval/envelope';
import { editionKey } from '../../../domain/approval/replay';
import { textOf } from '../../../domain/desk/together';
import type { Waits } from '../../../domain/desk/waiting';
import type { DocumentDraftId } from '../../../domain/identity';
import type { DocumentContent } from '../../../domain/jobDescriptions/content';
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

type DocumentThing = Exclude<Waits, { kind: 'suggestion' | 'action' | 'draft' }>;

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

/** In which log the text of a thing stands. */
const logOfText = ({ replay }: ApprovalFacts, { document, edition }: DocumentThing): Log => {
  const approval = replay.editions.get(editionKey(document, edition))?.approval;
  return approval && approval.status !== 'drafting' ? approval.round.submit.log : 'open';
};

/** What this person saw of the document before: the text they acted on last, else the one in force. */
const useBefore = (facts: ApprovalFacts, { document }: DocumentThing, hash: Digest | undefined): Before | undefined => {
  const { site, today } = useVajs();
  const me = site.me?.id;
  return React.useMemo(() => {
    const acted = lastActedOn(facts, document, me);
    const before = acted && acted.hash !== hash ? acted : textInForce(facts, document, today);
    return before && before.hash !== hash ? before : undefined;
  }, [facts, document, me, hash, today]);
};

const Changes = ({ before, now }: { readonly before: Before; readonly now: DocumentContent }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { myDesk } = useWords();
  const was = useText(before.hash, before.log);
  if (was.status !== 'ready') return <NoText load={was} />;
  return (
    <>
      <p className={styles.since}>
        {before.actedAt === undefined ? myDesk.sinceInForce(before.edition) : myDesk.sinceActed(common.date(dayInTallinn(new Date(before.actedAt))))}
      </p>
      <LazyChangesSheet was={was.text.content} now={now} />
    </>
  );
};

type Shown = 'text' | 'changes';

interface SheetProps { readonly facts: ApprovalFacts; readonly item: DocumentThing; readonly title: string }

/** The text that is asked about, and what has changed in it. Once it stands there, it counts as opened. */
export const TextOfThing = ({ facts, item, title }: SheetProps): React.ReactElement => {
  const { myDesk } = useWords();
  const hash = textOf(item);
  const load = useText(hash, logOfText(facts, item));
  const before = useBefore(facts, item, hash);
  const [shown, show] = React.useState<Shown>('text');
  const { open } = useOpenedTexts();
  const isThere = load.status === 'ready';
  React.useEffect(() => { if (isThere && hash !== undefined) open(hash); }, [isThere, hash, open]);
  const document = facts.documents.find(({ id }) => id === item.document);
  if (load.status !== 'ready') return <NoText load={load} original={document?.original} />;
  return (
    <section aria-label={myDesk.text}>
      {before && (
        <div className={styles.bar}>
          <ViewSwitch<Shown>
            label={myDesk.text} selected={shown} onSelect={show}
            options={[{ key: 'text', text: myDesk.textViews.text }, { key: 'changes', text: myDesk.textViews.changes }]}
          />
        </div>
      )}
      {before && shown === 'changes' ? <Changes before={before} now={load.text.content} /> : <ReadingSheet content={load.text.content} title={title} />}
    </section>
  );
};

interface DraftProps { readonly facts: ApprovalFacts; readonly draft: DocumentDraftId; readonly title: string }

export const DraftText = ({ facts, draft, title }: DraftProps): React.ReactElement => {
  const { myDesk } = useWords();
  const content = facts.drafts.find(({ id }) => id === draft)?.content;
  return content ? <ReadingSheet content={content} title={title} /> : <Notice tone="info" title={myDesk.draftEmpty} />;
};
