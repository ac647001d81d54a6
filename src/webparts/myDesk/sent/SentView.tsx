import * as React from 'react';
import { sentBy, type Sent } from '../../../domain/desk/sent';
import { dayInTallinn } from '../../../domain/time/tallinn';
import type { Strings } from '../../../loc';
import type { WorkStrings } from '../../../loc/work';
import { useWords } from '../../../ui/approvals/useWords';
import { Grid, type GridColumn, type GridRow } from '../../../ui/Grid';
import type { IconName } from '../../../ui/icons';
import { Mark, type Tone } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import { namesIn, titlesIn, type NameOf, type TitleOf } from '../deskWords';
import styles from './Sent.module.scss';

const looks: Readonly<Record<Sent['status'], { readonly tone: Tone; readonly icon: IconName }>> = {
  open: { tone: 'info', icon: 'people' },
  returned: { tone: 'warn', icon: 'back' },
  rejected: { tone: 'bad', icon: 'error' },
  withdrawn: { tone: 'quiet', icon: 'back' },
  coordinated: { tone: 'info', icon: 'document' },
  confirmed: { tone: 'ok', icon: 'check' }
};

interface Saying { readonly titleOf: TitleOf; readonly nameOf: NameOf; readonly words: WorkStrings; readonly strings: Strings }

const Where = ({ sent: { status, steps }, saying: { nameOf, words: { myDesk: { sent } } } }: { readonly sent: Sent; readonly saying: Saying }): React.ReactElement | null => {
  if (status === 'returned') return <>{sent.withMe}</>;
  if (status === 'coordinated') return <>{sent.awaitsOrder}</>;
  if (steps.length === 0) return null;
  return <>{steps.map(({ step, name, asked }) => <span key={step} className={styles.step}>{sent.step(name, asked.map(nameOf).join(', '))}</span>)}</>;
};

const Left = ({ sent: { steps }, saying: { words: { approvals } } }: { readonly sent: Sent; readonly saying: Saying }): React.ReactElement | null => (steps.length === 0 ? null : (
  <>{steps.map(({ step, left }) => <span key={step} className={styles.step}><Mark tone={left < 0 ? 'bad' : left === 0 ? 'warn' : 'quiet'}>{approvals.daysLeft(left)}</Mark></span>)}</>
));

const columnsOf = (saying: Saying): readonly GridColumn<Sent>[] => {
  const { titleOf, words: { approvals, myDesk }, strings: { common } } = saying;
  const { sent: said } = myDesk;
  return [
    {
      key: 'document', header: said.document, width: 'flex', minWidth: 200,
      render: ({ document, edition }) => <><span className={styles.title}>{titleOf(document)}</span> <span className={styles.quiet}>{myDesk.edition(edition)}</span></>
    },
    {
      key: 'status', header: said.status, width: 250,
      render: ({ status, unverified, done, all }) => (
        <><Mark {...looks[status]}>{approvals.statuses[status]}</Mark>{unverified && <Mark tone="warn" icon="help" title={approvals.unverifiedText}>{approvals.unverified}</Mark>}{status === 'open' && <span className={styles.step}>{said.progress(done, all)}</span>}</>
      )
    },
    { key: 'where', header: said.where, width: 'flex', minWidth: 200, render: sent => <Where sent={sent} saying={saying} /> },
    { key: 'left', header: said.left, width: 200, render: sent => <Left sent={sent} saying={saying} /> },
    { key: 'at', header: said.at, width: 110, render: ({ at }) => common.date(dayInTallinn(new Date(at))) }
  ];
};

/** What I have sent and where it stands: the step, who is asked and how many days are left. A row leads to its round. */
const SentView = ({ facts, sitting }: DeskProps): React.ReactElement => {
  const { strings, addressOf } = useVajs();
  const words = useWords();
  const all = React.useMemo(() => sentBy(facts, sitting), [facts, sitting]);
  const columns = React.useMemo(() => columnsOf({ titleOf: titlesIn(facts, words), nameOf: namesIn(facts, words), words, strings }), [facts, words, strings]);
  const rows = React.useMemo(() => all.map((sent): GridRow<Sent> => ({ kind: 'item', key: sent.key, item: sent, quiet: !sent.going })), [all]);
  const open = (key: string): void => {
    const sent = all.find(one => one.key === key);
    if (sent) window.location.assign(addressOf('jobDescriptions', { document: String(sent.document), edition: String(sent.edition) }));
  };
  return <Grid label={words.myDesk.sent.list} columns={columns} rows={rows} onOpen={open} emptyText={words.myDesk.sent.none} />;
};

export default SentView;
