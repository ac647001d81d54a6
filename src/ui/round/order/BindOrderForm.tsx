import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { ConfirmedEdition } from '../../../domain/approval/editions';
import type { DocumentAct } from '../../../domain/approval/entry';
import type { DocumentId } from '../../../domain/identity';
import { parsePlainDate, type PlainDate } from '../../../domain/time/plainDate';
import { useWords } from '../../approvals/useWords';
import { Notice } from '../../Notice';
import { useVajs } from '../../vajs';
import { FormFrame } from '../acts/FormFrame';
import { TextField } from '../acts/fields';
import { aboutOf } from '../acts/said';
import type { PackagePart } from '../packages/packageOf';
import styles from '../round.module.scss';
import { useKept } from '../useKept';
import {
  annexTwice, bindingAct, boundOrder, entersInto, isRetroactive, orderProblems, replaced, type OrderLine, type OrderProblem, type OrderTyped
} from './orderTyped';

export interface BindOrderFormProps {
  /** Coordinated editions that one order confirms. */
  readonly editions: readonly PackagePart[];
  readonly facts: Pick<ApprovalFacts, 'editions'>;
  readonly titleOf: (document: DocumentId) => string;
  readonly busy: boolean;
  readonly busyText: string;
  /** True once every row has been taken or waits. */
  readonly onSend: (acts: readonly DocumentAct[]) => Promise<boolean>;
  readonly onCancel: () => void;
}

interface LineProps {
  readonly line: OrderLine;
  readonly title: string;
  readonly from: PlainDate;
  readonly editions: readonly ConfirmedEdition[] | undefined;
  readonly onChange: (change: Partial<OrderLine>) => void;
}

/** What the order says of one edition: its annex, and what it repeals. */
const Line = ({ line, title, from, editions, onChange }: LineProps): React.ReactElement => {
  const { round: { order: words } } = useWords();
  const beside = replaced(editions, line.edition, from);
  const spared = beside.filter(({ number }) => line.spared.includes(number));
  return (
    <div className={styles.part}>
      <TextField label={words.annexOf(title)} maxLength={30} value={line.annex} onText={annex => onChange({ annex })} />
      {beside.length === 0 ? <p className={styles.hint}>{words.nothingToRepeal}</p> : (
        <fieldset className={styles.group}>
          <legend className={styles.heading}>{words.repealsOf(title)}</legend>
          {beside.map(({ number, order }) => (
            <label key={number} className={styles.check}>
              <input
                type="checkbox" checked={!line.spared.includes(number)}
                onChange={({ target: { checked } }) => onChange({ spared: checked ? line.spared.filter(one => one !== number) : [...line.spared, number] })}
              />
              {words.repeal(number, order?.number)}
            </label>
          ))}
        </fieldset>
      )}
      {spared.length > 0 && <Notice tone="warn" slim>{words.overlap(spared.map(({ number }) => number))}</Notice>}
    </div>
  );
};

const firstTyped = (editions: readonly PackagePart[], today: PlainDate): OrderTyped => ({
  reference: '', number: '', date: today, validFrom: '', link: '',
  lines: editions.map(({ log: { document, edition } }, n) => ({ document, edition, annex: editions.length > 1 ? String(n + 1) : '', spared: [] }))
});

/** *Seon käskkirjaga*: records the order that confirms one edition, or a package of them, each by its annex. */
const BindOrderForm = ({ editions, facts, titleOf, busy, busyText, onSend, onCancel }: BindOrderFormProps): React.ReactElement => {
  const { today, strings: { common, forms } } = useVajs();
  const { round: { order: words } } = useWords();
  const kept = useKept<OrderTyped>('order', editions.map(({ log }) => `${log.document}.${log.edition}`).join(' '), firstTyped(editions, today));
  const { typed, set } = kept;
  const [tried, setTried] = React.useState(false);
  const problems = orderProblems(typed);
  const wrong = (problem: OrderProblem): string | undefined => (tried && problems.includes(problem) ? words.problems[problem] : undefined);
  const from = entersInto(typed);
  const twice = annexTwice(typed);
  const date = parsePlainDate(typed.date);
  const lineOf = (document: DocumentId): OrderLine | undefined => typed.lines.find(line => line.document === document);

  const send = async (): Promise<void> => {
    setTried(true);
    const acts = editions.flatMap(({ log: { document }, round }) => {
      const line = lineOf(document);
      const order = line && boundOrder(typed, line, facts.editions.get(document));
      return order ? [bindingAct(aboutOf(round), order)] : [];
    });
    if (problems.length === 0 && acts.length === editions.length && await onSend(acts)) kept.forget();
  };

  return (
    <FormFrame
      title={words.confirm(editions.length)} submit={words.confirm(editions.length)} busy={busy} busyText={busyText} unsaved={kept.unsaved} broughtBack={kept.broughtBack}
      onSubmit={() => { send().catch(() => undefined); }} onForget={kept.forget} onCancel={onCancel}
    >
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.pair}>
        <TextField label={words.reference} required maxLength={100} value={typed.reference} wrong={wrong('referenceMissing')} onText={reference => set({ reference })} />
        <TextField label={words.number} required maxLength={50} value={typed.number} wrong={wrong('numberMissing')} onText={number => set({ number })} />
        <TextField type="date" label={words.date} required value={typed.date} wrong={wrong('dateMissing')} onText={of => set({ date: of })} />
        <TextField
          type="date" label={words.validFrom} description={words.validFromHint} value={typed.validFrom} wrong={wrong('validFromWrong')}
          onText={validFrom => set({ validFrom })}
        />
      </div>
      <TextField type="url" label={words.link} value={typed.link} wrong={wrong('linkUnsafe')} onText={link => set({ link })} />
      {isRetroactive(typed) && from !== undefined && <Notice tone="warn" slim>{words.retroactive(common.date(from))}</Notice>}
      {date !== undefined && date > today && <Notice tone="warn" slim>{words.future}</Notice>}
      {from !== undefined && typed.lines.filter(line => editions.some(({ log }) => log.document === line.document)).map(line => (
        <Line
          key={line.document} line={line} title={titleOf(line.document)} from={from} editions={facts.editions.get(line.document)}
          onChange={change => set({ lines: typed.lines.map(one => (one.document === line.document ? { ...one, ...change } : one)) })}
        />
      ))}
      {twice !== undefined && <Notice tone="warn" slim>{words.sameAnnex(twice)}</Notice>}
      {from !== undefined && <p className={styles.hint}>{words.result(common.date(from))}</p>}
      {tried && problems.length > 0 && <p className={styles.hint} role="status">{forms.lookAgain(problems.length)}</p>}
    </FormFrame>
  );
};

export default BindOrderForm;
