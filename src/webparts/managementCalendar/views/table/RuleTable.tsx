import * as React from 'react';
import { addMonths } from '../../../../domain/time/plainDate';
import { Grid, type GridRow, type GridSort } from '../../../../ui/Grid';
import { usePrinting } from '../../../../ui/printing';
import { useChosenColumns } from '../../../../ui/useChosenColumns';
import { useVajs } from '../../../../ui/vajs';
import { PeriodBar } from '../PeriodBar';
import type { CalendarViewProps } from '../view';
import { ColumnChoice } from './ColumnChoice';
import { RULE_TABLE, usuallyHiddenColumns } from './ruleColumnKeys';
import { ruleColumns } from './ruleColumns';
import { ruleLines, type RuleLine } from './ruleLines';
import { ruleGroups, type RuleGroup } from './ruleOrder';
import styles from './RuleTable.module.scss';

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(set.has(key) ? [...set].filter(one => one !== key) : [...set, key]);

const NONE: ReadonlySet<string> = new Set();

/** A heading for each ring, then its lines unless somebody has closed it; paper shows them all. */
const useRows = (groups: readonly RuleGroup[]): readonly GridRow<RuleLine>[] => {
  const { managementCalendar: { rings } } = useVajs().strings;
  const [folded, fold] = React.useState(NONE);
  const closed = usePrinting() ? NONE : folded;
  return React.useMemo(() => groups.flatMap(({ ring, lines }): GridRow<RuleLine>[] => [
    { kind: 'group', key: ring, title: rings[ring], count: lines.length, collapsed: closed.has(ring), onToggle: () => fold(was => toggled(was, ring)) },
    ...(closed.has(ring) ? [] : lines).map((item): GridRow<RuleLine> => ({ kind: 'item', key: item.key, item, quiet: item.unplanned }))
  ]), [groups, closed, rings]);
};

/** S01_V01 as a table: when each forum meets and each activity is due, by whom, and how often this year. */
export const RuleTable = ({ shown, day, onDay, onOpen, openedKey, hidden = usuallyHiddenColumns }: CalendarViewProps): React.ReactElement => {
  const { today, strings, language } = useVajs();
  const { table, compliance } = strings.calendarLists;
  const year = Number(day.slice(0, 4));
  const chosen = useChosenColumns(RULE_TABLE, hidden);
  const [sort, setSort] = React.useState<GridSort>();
  const columns = React.useMemo(() => ruleColumns(strings, chosen.hidden, year), [strings, chosen.hidden, year]);
  const lines = React.useMemo(() => ruleLines({ shown, year, today, strings, language }), [shown, year, today, strings, language]);
  const groups = React.useMemo(() => ruleGroups(lines, sort), [lines, sort]);
  const rows = useRows(groups);
  return (
    <div className={styles.table}>
      <PeriodBar
        title={String(year)} labels={compliance} onPrevious={() => onDay(addMonths(day, -12))} onNext={() => onDay(addMonths(day, 12))}
        onToday={today.startsWith(String(year)) ? undefined : () => onDay(today)}
      >
        <span className={styles.count}>{table.count(lines.length)}</span>
        <ColumnChoice {...chosen} />
      </PeriodBar>
      <Grid
        label={table.label} columns={columns} rows={rows} sort={sort} emptyText={table.nothing}
        onSort={key => setSort(was => ({ key, direction: was?.key === key && was.direction === 'up' ? 'down' : 'up' }))}
        selectedKey={lines.find(({ opens }) => opens === openedKey)?.key}
        onOpen={key => { const line = lines.find(one => one.key === key); if (line) onOpen(line.opens); }}
      />
    </div>
  );
};

export default RuleTable;
