import * as React from 'react';
import { actionFilters, actionsShown, type ActionFilter } from '../../../../domain/teams/meeting/agenda';
import type { TeamAction } from '../../../../domain/teams/meeting';
import { isToDo } from '../../../../domain/toDo';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import type { ExportColumn } from '../../../../ui/export';
import { FilterSelect } from '../../../../ui/frame/FilterSelect';
import { ViewSwitch } from '../../../../ui/frame/ViewSwitch';
import { Grid, type GridColumn, type GridRow } from '../../../../ui/Grid';
import { Notice } from '../../../../ui/Notice';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import type { MeetingProps } from '../meetingProps';
import { DueWords } from '../record/Recorded';
import { ownersOf } from './ownersOf';
import { useExported } from './useExported';

type ActionListProps = Pick<MeetingProps, 'team' | 'on'> & { readonly facts: Pick<MeetingProps['facts'], 'teamActions'> };

const useColumns = ({ on }: ActionListProps): readonly GridColumn<TeamAction>[] => {
  const { teamMeeting: { columns } } = useWords();
  return React.useMemo(() => [
    { key: 'action', header: columns.action, width: 'flex', minWidth: 200, render: ({ text }) => text },
    { key: 'owner', header: columns.doer, width: 180, render: ({ owner }) => owner.name },
    { key: 'due', header: columns.due, width: 270, render: action => <span className={styles.due}><DueWords action={action} on={on} /></span> },
    { key: 'result', header: columns.result, width: 'flex', minWidth: 140, hideBelow: 800, render: ({ result = '' }) => result }
  ], [columns, on]);
};

/** What a team agreed on: open, late or all, and of whom. */
const ActionList = (props: ActionListProps): React.ReactElement => {
  const { team, facts: { teamActions }, on } = props;
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const [filter, setFilter] = React.useState<ActionFilter>('open');
  const [owner, setOwner] = React.useState<string>();
  const columns = useColumns(props);
  const mine = React.useMemo(() => actionsShown(teamActions, team.id, 'all', undefined, on), [teamActions, team.id, on]);
  const owners = ownersOf(mine);
  const chosen = mine.find(action => String(action.owner.id) === owner)?.owner.id;
  const shown = React.useMemo(() => actionsShown(teamActions, team.id, filter, chosen, on), [teamActions, team.id, filter, chosen, on]);
  const rows = React.useMemo(() => shown.map((item): GridRow<TeamAction> => ({ kind: 'item', key: String(item.id), item, quiet: !isToDo(item) })), [shown]);
  const { failed, save } = useExported<TeamAction>();
  const sheet: readonly ExportColumn<TeamAction>[] = [
    { header: words.columns.action, width: 60, value: ({ text }) => text },
    { header: words.columns.doer, width: 28, value: each => each.owner.name },
    { header: words.columns.due, width: 12, kind: 'date', value: ({ due }) => due },
    { header: words.columns.state, width: 14, value: ({ state }) => words.actionStates[state] },
    { header: words.columns.doneOn, width: 12, kind: 'date', value: ({ doneOn }) => doneOn },
    { header: words.columns.result, width: 50, value: ({ result }) => result }
  ];
  return (
    <section className={styles.section} aria-label={words.actionList}>
      <h3 className={styles.heading}>{words.actionList}</h3>
      <div className={styles.filters}>
        <ViewSwitch<ActionFilter> label={words.filter} selected={filter} onSelect={setFilter} options={actionFilters.map(key => ({ key, text: words.filters[key] }))} />
        <FilterSelect label={words.ownerFilter} any={words.everyone} value={chosen} choices={owners} onSelect={setOwner} />
        <Button
          icon="download" text={common.exportXlsx} disabled={shown.length === 0}
          onClick={() => save({ fileName: `${words.actionList} ${team.name} ${common.date(on)}`, sheet: words.actionList, columns: sheet, rows: shown })}
        />
      </div>
      {failed && <Notice tone="warn" alert slim>{words.exportFailed}</Notice>}
      <p className={styles.quiet} role="status">{words.count(shown.length)}</p>
      <Grid label={words.actionList} columns={columns} rows={rows} emptyText={words.actionListNone} />
    </section>
  );
};

export default ActionList;
