import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Round } from '../../domain/approval/approval';
import { isUnverified } from '../../domain/approval/certainty';
import { editionKey, type EditionLog } from '../../domain/approval/replay';
import type { DocumentId, RouteStepId } from '../../domain/identity';
import { useWords } from '../approvals/useWords';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useVajs } from '../vajs';
import { AcknowledgeBar } from './AcknowledgeBar';
import { Acts } from './acts/Acts';
import { ChangesSince } from './changes/ChangesSince';
import { LazyCoordinationSheet } from './lazy';
import { LogOfEdition } from './log/LogOfEdition';
import { useOpenedTexts } from './openedTexts';
import { packageOf, roundOf } from './packages/packageOf';
import { namesIn } from './peopleNames';
import styles from './round.module.scss';
import { RoundFindings } from './standing/RoundFindings';
import { Standing } from './standing/Standing';
import { StepLine } from './standing/StepLine';

export interface RoundPanelProps {
  readonly document: DocumentId;
  readonly edition: number;
  readonly facts: ApprovalFacts;
  /** The text of the round stands before the person now, verified by its hash. */
  readonly opened: boolean;
  /** An act counts: a desk shows what comes next. */
  readonly onDone?: () => void;
  /** The text stands beside with its changes: the answer comes first, and changes are not told again. */
  readonly answerFirst?: boolean;
  /** Shows the text of an edition; absent where nothing can show it. */
  readonly onOpen?: (document: DocumentId, edition: number) => void;
}

const Section = ({ title, aside, children }: { readonly title: string; readonly aside?: React.ReactNode; readonly children: React.ReactNode }): React.ReactElement => (
  <section className={styles.section} aria-label={title}>
    <div className={styles.headingLine}><h4 className={styles.heading}>{title}</h4>{aside}</div>
    {children}
  </section>
);

/** In which step a text was sent back, where its round ended so. */
const sentBackIn = ({ counted }: EditionLog, { number }: Round): RouteStepId | undefined => {
  const last = [...counted].reverse().find(entry => (entry.kind === 'return' || entry.kind === 'reject') && entry.round === number);
  return last && 'step' in last ? last.step : undefined;
};

/** The round of an edition: where it stands, what changed, what one may do about it, and all that was done. */
export const RoundPanel = ({ document, edition, facts, opened, answerFirst = false, onDone, onOpen }: RoundPanelProps): React.ReactElement => {
  const { site, today, on } = useVajs();
  const words = useWords();
  const { round } = words;
  const texts = useOpenedTexts();
  const [sheet, showSheet] = React.useState(false);
  const log = facts.replay.editions.get(editionKey(document, edition));
  const of = log && roundOf(log.approval);
  const hash = of?.submit.hash;
  const { open } = texts;
  React.useEffect(() => { if (opened && hash) open(hash); }, [opened, hash, open]);

  const nameOf = React.useMemo(() => namesIn(facts, round.unknownPerson), [facts, round]);
  const titles = React.useMemo(() => new Map(facts.documents.map(({ id, title }) => [id, title])), [facts.documents]);
  const titleOf = (id: DocumentId): string => titles.get(id) ?? String(id);
  const parts = React.useMemo(() => (log ? packageOf(facts.replay, log) : []), [facts.replay, log]);
  // Once a row comes, it is judged at a later moment: the facts and the moment belong together.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const now = React.useMemo(() => site.now(), [site, facts]);
  const me = site.me?.id;

  if (!log) return <p>{round.notSubmitted}</p>;
  const { approval } = log;
  const own = parts.find(part => part.log === log);
  const answer = of && own && me !== undefined && (on === today
    ? (
      <Section title={round.acts.label}>
        <Acts facts={facts} part={own} parts={parts} opened={texts} nameOf={nameOf} titleOf={titleOf} me={me} now={now} onDone={onDone} onOpen={onOpen} />
      </Section>
    )
    : <Notice tone="info" slim>{round.pastDay}</Notice>);
  const acknowledging = of && approval.status === 'confirmed' && me !== undefined && on === today && (
    <Section title={round.acknowledge.title}>
      <AcknowledgeBar facts={facts} log={log} title={titleOf(document)} me={me} opened={texts.isOpened(of.submit.hash)} onDone={onDone} />
    </Section>
  );
  return (
    <div className={styles.round}>
      {approval.status === 'drafting' || !of || !own ? <p className={styles.line}>{round.notSubmitted}</p> : (
        <>
          {answerFirst && acknowledging}
          {answerFirst && answer}
          <Section title={round.title}>
            <Standing approval={approval} unverified={isUnverified(log)} nameOf={nameOf} />
            <StepLine approval={approval} sentBackIn={sentBackIn(log, of)} facts={facts} nameOf={nameOf} now={now} />
          </Section>
          <RoundFindings facts={facts} log={log} nameOf={nameOf} />
          {!answerFirst && (
            <>
              {answer}
              {acknowledging}
              <Section title={round.changes.title}><ChangesSince facts={facts} round={of} /></Section>
            </>
          )}
        </>
      )}
      <Section
        title={words.approvals.logs[of?.submit.log ?? 'open']}
        aside={of && <Button look="quiet" icon="document" text={round.log.sheet} aria-expanded={sheet} onClick={() => showSheet(!sheet)} />}
      >
        {sheet && of && <LazyCoordinationSheet facts={facts} log={log} title={titleOf(document)} onClose={() => showSheet(false)} />}
        <LogOfEdition facts={facts} log={log} nameOf={nameOf} />
      </Section>
    </div>
  );
};
