import * as React from 'react';
import { logLists } from '../../../data/approvals/actRows';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { isUnverified } from '../../../domain/approval/certainty';
import { inForceFrom } from '../../../domain/approval/editions';
import type { EditionLog } from '../../../domain/approval/replay';
import { useWords } from '../../approvals/useWords';
import { Button } from '../../Button';
import { exportXlsx } from '../../export';
import { momentWords } from '../../momentWords';
import { Notice } from '../../Notice';
import { printPart } from '../../print';
import { useVajs } from '../../vajs';
import type { LogLine } from '../log/logLines';
import { namesIn, type NameOf } from '../peopleNames';
import { logDigests, sheetLines, type LogDigests } from './sheetOf';
import styles from './CoordinationSheet.module.scss';
import { useLineWords } from './useLineWords';

export interface CoordinationSheetProps {
  readonly facts: Pick<ApprovalFacts, 'policy' | 'people' | 'trust'>;
  readonly log: EditionLog;
  readonly title: string;
  readonly onClose: () => void;
}

const Lines = ({ lines, nameOf, label }: { readonly lines: readonly LogLine[]; readonly nameOf: NameOf; readonly label: string }): React.ReactElement => {
  const { round: { sheet } } = useWords();
  const wordsOf = useLineWords(nameOf);
  return (
    // Where the panel is narrow the table scrolls sideways, for the keyboard too.
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{sheet.row}</th><th scope="col">{sheet.round}</th><th scope="col">{sheet.step}</th><th scope="col">{sheet.who}</th>
            <th scope="col">{sheet.what}</th><th scope="col">{sheet.capacity}</th><th scope="col">{sheet.when}</th><th scope="col">{sheet.text}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => {
            const { round, step, who, what, capacity, when, text } = wordsOf(line);
            return (
              <tr key={`${line.entry.log} ${line.entry.id}`}>
                <td>{line.entry.id}</td><td>{round}</td><td>{step}</td><td>{who}</td><td>{what}</td><td>{capacity}</td><td>{when}</td><td>{text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

/** The same as on paper, with the digest of each row. */
const useWorkbook = (
  { log, title }: CoordinationSheetProps, lines: readonly LogLine[], digests: LogDigests | undefined, nameOf: NameOf
): (() => Promise<void>) => {
  const { round: { sheet } } = useWords();
  const wordsOf = useLineWords(nameOf);
  const { approval, edition } = log;
  const hash = approval.status === 'drafting' ? '' : approval.round.submit.hash;
  return () => exportXlsx<Readonly<Record<string, string | number>>>({
    fileName: sheet.fileName(title, edition), sheet: sheet.title,
    columns: [
      { header: sheet.row, width: 12, value: row => row.id }, { header: sheet.round, width: 8, value: row => row.round }, { header: sheet.step, value: row => row.step },
      { header: sheet.who, width: 28, value: row => row.who }, { header: sheet.what, value: row => row.what }, { header: sheet.capacity, value: row => row.capacity },
      { header: sheet.when, value: row => row.when }, { header: sheet.text, width: 48, value: row => row.text }, { header: sheet.rowDigest, width: 66, value: row => row.digest },
      { header: sheet.document, width: 40, value: row => row.document }, { header: sheet.edition, width: 10, value: row => row.edition },
      { header: sheet.hash, width: 66, value: row => row.hash }
    ],
    rows: [
      ...lines.map(line => ({ ...wordsOf(line), id: line.entry.id, digest: digests?.of.get(line.entry.id) ?? '', document: title, edition, hash })),
      ...(digests ? [
        { text: sheet.lastDigest, digest: digests.last, document: title, edition, hash },
        { text: sheet.allDigest, digest: digests.all, document: title, edition, hash }
      ] : [])
    ]
  });
};

type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** *Kooskõlastusleht*: a finished or running round on paper, with digests of its log to be kept in the document system. */
const CoordinationSheet = (props: CoordinationSheetProps): React.ReactElement | null => {
  const { facts, log, title, onClose } = props;
  const { site, strings: { common } } = useVajs();
  const { approvals, round } = useWords();
  const { sheet } = round;
  const paper = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const [saving, setSaving] = React.useState<Saving>('idle');
  const nameOf = React.useMemo(() => namesIn(facts, round.unknownPerson), [facts, round]);
  const { approval, edition } = log;
  const of = approval.status === 'drafting' ? undefined : approval.round;
  const lines = React.useMemo(() => sheetLines(facts.policy, log), [facts.policy, log]);
  const state = site.stateOf(logLists[of?.submit.log ?? 'open']);
  const digests = React.useMemo(() => (state.status === 'ready' ? logDigests(log, state.rows) : undefined), [state, log]);
  const toWorkbook = useWorkbook(props, [...lines.others, ...lines.answers].sort((a, b) => a.entry.at - b.entry.at || a.entry.id - b.entry.id), digests, nameOf);
  if (!of || approval.status === 'drafting') return null;
  const { submit } = of;
  const unverified = isUnverified(log);
  const exporting = (): void => {
    setSaving('saving');
    toWorkbook().then(() => setSaving('saved'), () => setSaving('failed'));
  };
  return (
    <div>
      <div className={styles.tools}>
        <Button icon="print" text={common.print} onClick={() => { if (paper.current) printPart(paper.current, 'A4'); }} />
        <Button icon="download" text={common.exportXlsx} aria-disabled={saving === 'saving' || undefined} onClick={() => { if (saving !== 'saving') exporting(); }} />
        <Button look="quiet" icon="close" text={sheet.close} onClick={onClose} />
      </div>
      <div role="status">{saving === 'saved' ? sheet.exported : ''}</div>
      {saving === 'failed' && <Notice tone="bad" slim alert>{sheet.exportFailed}</Notice>}
      <article ref={paper} className={styles.sheet} aria-label={sheet.title}>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>{sheet.title}</h3>
        <dl className={styles.facts}>
          <dt>{sheet.document}</dt><dd>{title}</dd>
          <dt>{sheet.edition}</dt><dd>{edition}</dd>
          <dt>{sheet.hash}</dt><dd className={styles.digest}>{submit.hash}</dd>
          <dt>{sheet.status}</dt><dd>{approvals.statuses[approval.status]}{unverified && ` (${approvals.unverified})`}</dd>
          {approval.status === 'confirmed' && (
            <>
              <dt>{sheet.order}</dt>
              <dd>
                {approval.by === 'order'
                  ? `${round.confirmedByOrder(approval.order.number, common.date(approval.order.date), approval.order.annex)}, ${round.orderReference(approval.order.reference)}`
                  : round.confirmedBySignatures(momentWords(new Date(approval.at), common.locale))}, {round.inForceFrom(common.date(inForceFrom(approval)))}
              </dd>
            </>
          )}
          <dt>{sheet.submitted}</dt><dd>{nameOf(submit.by)}, {momentWords(new Date(submit.at), common.locale)}</dd>
          <dt>{sheet.authors}</dt><dd>{submit.envelope.authors.map(nameOf).join(', ')}</dd>
        </dl>
        {unverified && <p className={styles.note}>{sheet.unverified}</p>}
        {facts.trust.status !== 'passed' && <p className={styles.note}>{sheet.notTrusted}</p>}
        <h4 className={styles.subtitle}>{sheet.steps}</h4>
        {lines.answers.length === 0 ? <p>{sheet.noAnswers}</p> : <Lines lines={lines.answers} nameOf={nameOf} label={sheet.steps} />}
        <h4 className={styles.subtitle}>{sheet.others}</h4>
        <Lines lines={lines.others} nameOf={nameOf} label={sheet.others} />
        {digests ? (
          <>
            <dl className={styles.facts}>
              <dt>{approvals.logs[submit.log]}</dt><dd>{sheet.rows(digests.rows)}</dd>
              <dt>{sheet.lastDigest}</dt><dd className={styles.digest}>{digests.last}</dd>
              <dt>{sheet.allDigest}</dt><dd className={styles.digest}>{digests.all}</dd>
            </dl>
            <p className={styles.note}>{sheet.digestNote}</p>
          </>
        ) : <p className={styles.note}>{sheet.noRows}</p>}
        <p className={styles.note}>{sheet.made(momentWords(new Date(site.now()), common.locale))}</p>
      </article>
    </div>
  );
};

export default CoordinationSheet;
