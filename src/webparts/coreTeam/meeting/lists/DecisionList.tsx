import * as React from 'react';
import { decisionsShown } from '../../../../domain/teams/meeting/agenda';
import type { TeamDecision } from '../../../../domain/teams/meeting';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import type { ExportColumn } from '../../../../ui/export';
import { FilterSelect } from '../../../../ui/frame/FilterSelect';
import { Grid, type GridColumn, type GridRow } from '../../../../ui/Grid';
import { Notice } from '../../../../ui/Notice';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import type { MeetingProps } from '../meetingProps';
import { ownersOf } from './ownersOf';
import { useExported } from './useExported';

type DecisionListProps = Pick<MeetingProps, 'team' | 'on'> & { readonly facts: Pick<MeetingProps['facts'], 'teamDecisions'> };

/** What a team decided, the latest first. */
const DecisionList = ({ team, on, facts: { teamDecisions } }: DecisionListProps): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const { columns: heads } = words;
  const [owner, setOwner] = React.useState<string>();
  const all = React.useMemo(() => decisionsShown(teamDecisions, team.id, undefined, on), [teamDecisions, team.id, on]);
  const chosen = all.find(decision => String(decision.owner.id) === owner)?.owner.id;
  const shown = React.useMemo(() => decisionsShown(teamDecisions, team.id, chosen, on), [teamDecisions, team.id, chosen, on]);
  const columns = React.useMemo((): readonly GridColumn<TeamDecision>[] => [
    { key: 'decision', header: heads.decision, width: 'flex', minWidth: 220, render: ({ text }) => text },
    { key: 'owner', header: heads.owner, width: 180, render: each => each.owner.name },
    { key: 'from', header: heads.from, width: 130, render: ({ day }) => common.date(day) },
    { key: 'reason', header: heads.reason, width: 'flex', minWidth: 160, hideBelow: 800, render: ({ reason = '' }) => reason }
  ], [heads, common]);
  const rows = React.useMemo(() => shown.map((item): GridRow<TeamDecision> => ({ kind: 'item', key: String(item.id), item, quiet: item.day > on })), [shown, on]);
  const { failed, save } = useExported<TeamDecision>();
  const sheet: readonly ExportColumn<TeamDecision>[] = [
    { header: heads.decision, width: 60, value: ({ text }) => text },
    { header: heads.owner, width: 28, value: each => each.owner.name },
    { header: heads.from, width: 12, kind: 'date', value: ({ day }) => day },
    { header: heads.reason, width: 50, value: ({ reason }) => reason }
  ];
  return (
    <section className={styles.section} aria-label={words.decisionList}>
      <h3 className={styles.heading}>{words.decisionList}</h3>
      <div className={styles.filters}>
        <FilterSelect label={words.ownerOfDecisions} any={words.everyone} value={chosen} choices={ownersOf(all)} onSelect={setOwner} />
        <Button
          icon="download" text={common.exportXlsx} disabled={shown.length === 0}
          onClick={() => save({ fileName: `${words.decisionList} ${team.name} ${common.date(on)}`, sheet: words.decisionList, columns: sheet, rows: shown })}
        />
      </div>
      {failed && <Notice tone="warn" alert slim>{words.exportFailed}</Notice>}
      <Grid label={words.decisionList} columns={columns} rows={rows} emptyText={words.decisionListNone} />
    </section>
  );
};

export default DecisionList;
