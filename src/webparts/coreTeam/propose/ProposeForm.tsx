import * as React from 'react';
import { propose, type ProposeOutcome } from '../../../data/approvals/proposing';
import { waitingJoins } from '../../../data/teams/memberRows';
import type { PersonId } from '../../../domain/identity';
import type { Composition } from '../../../domain/teams/composition';
import { proposalsFrom } from '../../../domain/teams/proposal';
import { isCaution } from '../../../domain/teams/proposalProblems';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { TextArea } from '../../../ui/round/acts/fields';
import { FormFrame } from '../../../ui/round/acts/FormFrame';
import { useKept } from '../../../ui/round/useKept';
import { useUnsent } from '../../../ui/unsent/useUnsent';
import { useVajs } from '../../../ui/vajs';
import { AskedHeads } from './AskedHeads';
import { Begun } from './Begun';
import { MemberFields } from './MemberFields';
import { emptyRow, memberTyped, PROPOSAL_FORM, rowOf, rowsKept, withPerson, withRows, type ProposalTyped, type RowTyped } from './proposalTyped';
import { isAllSent, ProposeTold } from './ProposeTold';
import styles from './Propose.module.scss';

export interface ProposeFormProps {
  readonly composition: Composition;
  readonly facts: TeamFacts;
  readonly me: PersonId;
  /** All went out, or waits to. */
  readonly onSent: (outcome: ProposeOutcome) => void;
  readonly onCancel: () => void;
}

/** Members typed row by row; what is typed outlives a failed save and a reload. */
export const ProposeForm = ({ composition, facts, me, onSent, onCancel }: ProposeFormProps): React.ReactElement => {
  const { site, today, strings: { forms } } = useVajs();
  const { teamProposal: words } = useWords();
  const { team, seats } = composition;
  const kept = useKept<ProposalTyped>(PROPOSAL_FORM, team.id, { rows: [emptyRow(today)], reason: '' });
  const { typed, set } = kept;
  const rows = rowsKept(typed.rows);
  const [tried, setTried] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [outcome, setOutcome] = React.useState<ProposeOutcome>();
  const { entries } = useUnsent();
  // What waits is read anew whenever something came to wait or was sent.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const waiting = React.useMemo(() => waitingJoins(site, team.id), [site, team.id, entries]);
  const toPropose = React.useMemo(
    () => proposalsFrom(facts, team, rowsKept(typed.rows).map(memberTyped), { me, now: site.now(), waiting }), [facts, team, typed.rows, me, site, waiting]);
  const problems = toPropose.status === 'problems' ? toPropose.problems : toPropose.status === 'ready' ? toPropose.cautions : [];
  const stops = problems.filter(problem => !isCaution(problem)).length;

  const change = (key: string, to: (row: RowTyped) => RowTyped): void => set({ rows: rows.map(row => (row.key === key ? to(row) : row)) });

  const send = async (): Promise<void> => {
    setTried(true);
    setOutcome(undefined);
    if (toPropose.status !== 'ready') return;
    setBusy(true);
    try {
      const told = await propose(site, { team, typed: rows.map(memberTyped), reason: typed.reason.trim(), title: words.actTitle(team.name) });
      if (isAllSent(told)) {
        kept.forget();
        onSent(told);
      } else setOutcome(told);
    } finally {
      setBusy(false);
    }
  };

  const rowsWereSent = outcome?.status === 'rowsWait' && waiting.length === 0;
  return (
    <>
      <Begun composition={composition} facts={facts} me={me} onTakeUp={({ members }) => set({ rows: withRows(rows, members.map(rowOf)) })} />
      {outcome && !rowsWereSent && <ProposeTold outcome={outcome} facts={facts} />}
      {rowsWereSent && <Notice tone="info" alert slim>{words.rowsSent}</Notice>}
      {!outcome && waiting.length > 0 && <Notice tone="warn" slim>{words.rowsWaiting(waiting.length)}</Notice>}
      <FormFrame
        title={words.title} submit={words.submit} busy={busy} busyText={words.submitting} unsaved={kept.unsaved} broughtBack={kept.broughtBack}
        onSubmit={() => { send().catch(() => undefined); }} onForget={kept.forget} onCancel={onCancel}
      >
        {rows.map((row, place) => (
          <MemberFields
            key={row.key} row={row} place={place} team={team} facts={facts} problems={problems} tried={tried}
            onChange={to => change(row.key, was => ({ ...was, ...to }))} onPerson={person => change(row.key, was => withPerson(was, person, facts, seats, today))}
            onRemove={rows.length > 1 ? () => set({ rows: rows.filter(one => one !== row) }) : undefined}
          />
        ))}
        <div className={styles.add}><Button icon="add" text={words.add} onClick={() => set({ rows: [...rows, emptyRow(today)] })} /></div>
        <TextArea label={words.reason} description={words.reasonHint} value={typed.reason} onText={reason => set({ reason })} />
        <AskedHeads rows={rows} facts={facts} toPropose={toPropose} />
        {tried && toPropose.status === 'nothing' && <Notice tone="warn" slim alert>{words.nothing}</Notice>}
        {tried && toPropose.status === 'noNumber' && <Notice tone="bad" slim alert>{words.why.noNumber}</Notice>}
        {tried && stops > 0 && <p className={styles.hint} role="status">{forms.lookAgain(stops)}</p>}
      </FormFrame>
    </>
  );
};
