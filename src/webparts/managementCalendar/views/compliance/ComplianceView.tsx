import * as React from 'react';
import { unitStates } from '../../../../domain/calendar/unitState';
import { addMonths } from '../../../../domain/time/plainDate';
import { Grid, type GridRow, type GridSort } from '../../../../ui/Grid';
import { useVajs } from '../../../../ui/vajs';
import { PeriodBar } from '../PeriodBar';
import type { CalendarViewProps } from '../view';
import { complianceColumns } from './complianceColumns';
import { complianceLines, shortfallsFirst, sortLines, totalsOf, type ComplianceLine, type ComplianceTotals } from './complianceLines';
import { StateSign } from './UnitStrip';
import styles from './Compliance.module.scss';

const Totals = ({ required, keeping, notRequired, notRecorded }: ComplianceTotals): React.ReactElement => {
  const { compliance } = useVajs().strings.calendarLists;
  const others = [notRecorded > 0 && compliance.unrecorded(notRecorded), notRequired > 0 && compliance.withoutRequirement(notRequired)].filter(Boolean);
  return (
    <p className={styles.totals}>
      <strong className={styles.keeping}>{required === 0 ? compliance.noneRequired : compliance.keeping(required, keeping)}</strong>
      {others.length > 0 && <span className={styles.others}>{others.join('; ')}</span>}
    </p>
  );
};

const Signs = (): React.ReactElement => {
  const { compliance } = useVajs().strings.calendarLists;
  return (
    <ul className={styles.signs}>
      {[...unitStates].reverse().map(state => <li key={state} className={styles.signOf}><StateSign state={state} /> {compliance.states[state]}</li>)}
    </ul>
  );
};

/** What each forum must do, meant to do and did, in this year or a past one. What is not recorded is never a shortfall. */
export const ComplianceView = ({ shown, day, onDay, onOpen, openedKey }: CalendarViewProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const { compliance } = strings.calendarLists;
  const [year, thisYear] = [Number(day.slice(0, 4)), Number(today.slice(0, 4))];
  const [sort, setSort] = React.useState<GridSort>(shortfallsFirst);
  const lines = React.useMemo(() => complianceLines(shown, year, today), [shown, year, today]);
  const rows = React.useMemo(() => sortLines(lines, sort).map((item): GridRow<ComplianceLine> =>
    ({ kind: 'item', key: item.key, item, quiet: item.of.status === 'notRequired' })), [lines, sort]);
  const columns = React.useMemo(() => complianceColumns(strings), [strings]);
  const totals = React.useMemo(() => totalsOf(lines), [lines]);
  return (
    <div>
      <PeriodBar
        title={compliance.title(year)} labels={compliance} onPrevious={() => onDay(addMonths(day, -12))}
        onToday={year === thisYear ? undefined : () => onDay(today)} onNext={year < thisYear ? () => onDay(addMonths(day, 12)) : undefined}
      >
        <Signs />
      </PeriodBar>
      {lines.length > 0 && <Totals {...totals} />}
      <Grid
        label={compliance.label} columns={columns} rows={rows} sort={sort} selectedKey={openedKey} onOpen={onOpen} emptyText={compliance.nothing}
        onSort={key => setSort(was => ({ key, direction: was.key === key && was.direction === 'up' ? 'down' : 'up' }))}
      />
    </div>
  );
};

export default ComplianceView;
