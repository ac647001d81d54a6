import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { Round } from '../../../domain/approval/approval';
import { useText, type TextLoad } from '../../approvals/useText';
import { useWords } from '../../approvals/useWords';
import { Button } from '../../Button';
import { ErrorWords } from '../../ErrorWords';
import { Live } from '../../Live';
import { momentWords } from '../../momentWords';
import { Notice } from '../../Notice';
import { Skeleton } from '../../Skeleton';
import { useVajs } from '../../vajs';
import { LazyChangesSheet } from '../lazy';
import styles from '../round.module.scss';
import { lastActedOn, textInForce, type Before } from './lastSeen';

export interface ChangesSinceProps {
  readonly facts: Pick<ApprovalFacts, 'replay' | 'editions'>;
  readonly round: Round;
}

/** Why one of the two texts is not there. Undefined: both are. */
const Missing = ({ load }: { readonly load: Exclude<TextLoad, { status: 'ready' }> }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { approvals } = useWords();
  switch (load.status) {
    case 'loading': return <><Live>{approvals.textLoading}</Live><Skeleton of="text" count={4} /></>;
    case 'missing': return <Notice tone="warn" slim>{approvals.textMissing}</Notice>;
    case 'failed': return (
      <Notice tone="bad" slim alert title={approvals.textFailed} actions={<Button text={common.retry} icon="refresh" onClick={load.retry} />}>
        <ErrorWords error={load.error} />
      </Notice>
    );
    default: return load satisfies never;
  }
};

/** The two texts, asked for when somebody wants to see them side by side. */
const Compared = ({ before, round: { submit } }: { readonly before: Before; readonly round: Round }): React.ReactElement => {
  const was = useText(before.hash, before.log);
  const now = useText(submit.hash, submit.log);
  if (was.status !== 'ready') return <Missing load={was} />;
  if (now.status !== 'ready') return <Missing load={now} />;
  return <LazyChangesSheet was={was.text.content} now={now.text.content} />;
};

const useTitle = (): ((before: Before) => string) => {
  const { strings: { common } } = useVajs();
  const { round: { changes } } = useWords();
  return ({ actedAt, edition }) => (actedAt === undefined ? changes.sinceInForce(edition) : changes.sinceActed(momentWords(new Date(actedAt), common.locale), edition));
};

/** What has changed since whoever looks acted on the document last, or else against the edition in force. */
export const ChangesSince = ({ facts, round }: ChangesSinceProps): React.ReactElement => {
  const { site, today } = useVajs();
  const { round: { changes } } = useWords();
  const titleOf = useTitle();
  const { document, hash, envelope } = round.submit;
  const me = site.me?.id;
  const [shown, show] = React.useState(false);
  const { acted, inForce } = React.useMemo(
    () => ({ acted: lastActedOn(facts, document, me), inForce: textInForce(facts, document, today) }), [facts, document, me, today]
  );
  const isSame = acted?.hash === hash;
  const other = inForce && inForce.hash !== hash ? inForce : undefined;
  const before = acted && !isSame ? acted : other;
  return (
    <>
      {isSame ? <p className={styles.line}>{changes.same}</p> : before ? <p className={styles.line}>{titleOf(before)}</p> : <p className={styles.line}>{changes.first}</p>}
      <p className={styles.said}>{envelope.changeSummary.trim() || changes.noSummary}</p>
      {before && (
        <div className={styles.buttons}>
          <Button
            look="quiet" icon={shown ? 'chevronDown' : 'chevronRight'} aria-expanded={shown} onClick={() => show(!shown)}
            text={shown ? changes.hide : isSame ? changes.compareInForce : changes.show}
          />
        </div>
      )}
      {before && shown && <Compared before={before} round={round} />}
    </>
  );
};
