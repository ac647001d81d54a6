import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import { readingsOn } from '../../domain/approval/reading';
import { readersOf, type EditionLog } from '../../domain/approval/replay';
import type { PersonId } from '../../domain/identity';
import { actTitle } from '../approvals/actTitle';
import { useActing } from '../approvals/useActing';
import { useWords } from '../approvals/useWords';
import { Button } from '../Button';
import { Mark } from '../Mark';
import { momentWords } from '../momentWords';
import { useOwnId } from '../ownId';
import { useVajs } from '../vajs';
import { Outcome } from './acts/Outcome';
import { aboutOf } from './acts/said';
import styles from './round.module.scss';

export interface AcknowledgeBarProps {
  readonly facts: ApprovalFacts;
  readonly log: EditionLog;
  readonly title: string;
  readonly me: PersonId;
  /** The text has been opened at its hash. */
  readonly opened: boolean;
  readonly onDone?: () => void;
}

/** *Olen tutvunud*: one act, once the confirmed text was opened. Nothing where nothing is confirmed. */
export const AcknowledgeBar = ({ facts, log, title, me, opened, onDone }: AcknowledgeBarProps): React.ReactElement | null => {
  const { today, strings: { common } } = useVajs();
  const words = useWords();
  const { approvals, round: { acknowledge } } = words;
  const acting = useActing();
  const hint = useOwnId('acknowledge');
  const { approval, document, edition } = log;
  const reading = React.useMemo(() => {
    const posts = new Map(facts.documents.flatMap(({ id, post }) => (post === undefined ? [] : [[id, post] as const])));
    return readingsOn({ ...facts, posts }, today).get(me)?.find(one => one.document === document && one.edition.number === edition);
  }, [facts, today, me, document, edition]);
  if (approval.status !== 'confirmed') return null;
  const readAt = readersOf(log).get(me);
  const send = async (): Promise<void> => {
    const told = await acting.send([{ ...aboutOf(approval.round), kind: 'acknowledge' }], actTitle(words, () => title));
    if (told[0]?.status === 'counted') onDone?.();
  };
  const told = acting.sending ? undefined : acting.told[0]?.told;
  return (
    <div>
      {told && <Outcome all={[{ title, told, counted: approvals.counted.acknowledge }]} />}
      {readAt !== undefined
        ? <p className={styles.line}><Mark tone="ok">{acknowledge.done(momentWords(new Date(readAt), common.locale))}</Mark></p>
        : (
          <>
            {reading?.status === 'open' && <p className={styles.line}>{acknowledge.due(common.date(reading.due))}</p>}
            {reading?.status === 'overdue' && <p className={styles.line}><Mark tone="bad">{acknowledge.overdue(common.date(reading.due))}</Mark></p>}
            <p id={hint} className={styles.hint}>{opened ? acknowledge.stays : acknowledge.openFirst}</p>
            <Button
              look={reading ? 'primary' : 'standard'} icon="check" text={acting.sending ? approvals.sending : approvals.acts.acknowledge} disabled={!opened}
              aria-disabled={acting.sending || undefined} aria-describedby={hint}
              onClick={() => { if (!acting.sending) send().catch(() => undefined); }}
            />
          </>
        )}
    </div>
  );
};
