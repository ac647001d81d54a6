import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { Entry } from '../../../domain/approval/entry';
import type { EditionLog } from '../../../domain/approval/replay';
import { useWords } from '../../approvals/useWords';
import { Button } from '../../Button';
import { Icon } from '../../icons';
import { LongText } from '../../LongText';
import { Mark } from '../../Mark';
import { momentWords } from '../../momentWords';
import { SafeLink } from '../../SafeLink';
import { useVajs } from '../../vajs';
import type { NameOf } from '../peopleNames';
import { logLines, type LogLine } from './logLines';
import styles from './LogOfEdition.module.scss';

export interface LogOfEditionProps {
  readonly facts: Pick<ApprovalFacts, 'policy'>;
  readonly log: EditionLog;
  readonly nameOf: NameOf;
}

/** The latest of a longer log are shown until somebody asks for all. */
const SHOWN = 30;

/** What an act says beside its text. */
const Particulars = ({ entry, nameOf }: { readonly entry: Entry; readonly nameOf: NameOf }): React.ReactElement | null => {
  const { strings: { common } } = useVajs();
  const { round: { log } } = useWords();
  switch (entry.kind) {
    case 'delegate': return <> {log.to(nameOf(entry.to))}</>;
    case 'recordExternal': return <> <SafeLink href={entry.link}>{log.reference(entry.reference)}</SafeLink></>;
    case 'bindOrder': return <> <SafeLink href={entry.order.link}>{log.order(entry.order.number, common.date(entry.order.date))}</SafeLink></>;
    case 'sign': return entry.container
      ? <> <SafeLink href={entry.container.link}>{log.container}</SafeLink>{entry.container.digest && <span className={styles.quiet}> {entry.container.digest}</span>}</>
      : null;
    default: return null;
  }
};

const textOf = (entry: Entry): string | undefined => {
  if (entry.kind === 'submit') return entry.envelope.changeSummary;
  return 'text' in entry ? entry.text : undefined;
};

const useCapacity = (): ((line: LogLine) => string | undefined) => {
  const { approvals: { bases }, round: { log } } = useWords();
  return ({ capacity, basis }) => {
    switch (capacity) {
      case 'substitute': return log.substitute(basis && bases[basis]);
      case 'delegate': return log.delegate;
      case 'external': return log.external;
      case 'holder':
      case undefined: return undefined;
      default: return capacity satisfies never;
    }
  };
};

const Line = ({ line, nameOf }: { readonly line: LogLine; readonly nameOf: NameOf }): React.ReactElement => {
  const { site, strings: { common } } = useVajs();
  const { approvals, round: { log } } = useWords();
  const capacityOf = useCapacity();
  const { entry, inert, step, unverified } = line;
  const text = textOf(entry);
  const around = [
    capacityOf(line), step === undefined ? undefined : log.inStep(step), 'round' in entry ? approvals.round(entry.round) : undefined
  ].filter(part => part !== undefined).join(', ');
  return (
    <li className={`${styles.row} ${inert ? styles.inert : ''}`}>
      <time className={styles.when} dateTime={new Date(entry.at).toISOString()}>{momentWords(new Date(entry.at), common.locale)}</time>
      <div className={styles.what}>
        <span className={styles.name}>{nameOf(entry.by)}{entry.by === site.me?.id && ` (${log.byMe})`}</span> {approvals.done[entry.kind]}
        <Particulars entry={entry} nameOf={nameOf} />
        {around && <div className={styles.quiet}>{around}</div>}
        {unverified && <Mark tone="warn" icon="help" title={approvals.unverifiedText}>{approvals.unverified}</Mark>}
        {inert && <p className={styles.reason}><Icon name="alert" size={12} /> <span>{log.inert(approvals.inert[inert])}</span></p>}
        {text && <p className={styles.said}><LongText text={text} /></p>}
      </div>
    </li>
  );
};

/** *Menetluskäik*: every row of an edition in the order in which it was written, also those that change nothing, with the reason. */
export const LogOfEdition = ({ facts: { policy }, log, nameOf }: LogOfEditionProps): React.ReactElement => {
  const { round: { log: words } } = useWords();
  const lines = React.useMemo(() => logLines(policy, log), [policy, log]);
  const [whole, setWhole] = React.useState(false);
  const shown = whole ? lines : lines.slice(-SHOWN);
  if (lines.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      {shown.length < lines.length && <Button look="quiet" text={words.showAll(lines.length)} onClick={() => setWhole(true)} />}
      <ol className={styles.rows} aria-label={words.title}>{shown.map(line => <Line key={`${line.entry.log} ${line.entry.id}`} line={line} nameOf={nameOf} />)}</ol>
    </>
  );
};
