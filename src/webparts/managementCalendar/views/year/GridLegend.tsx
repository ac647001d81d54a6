import * as React from 'react';
import type { Ring } from '../../../../domain/calendar/itemFilter';
import { Icon } from '../../../../ui/icons';
import { useVajs } from '../../../../ui/vajs';
import { ItemMark } from '../../items/ItemMark';
import { Legend, LegendEntry } from '../../items/Legend';
import styles from './GridLegend.module.scss';

/** What marks and shades of the year mean. */
export const GridLegend = ({ rings }: { readonly rings: readonly Ring[] }): React.ReactElement => {
  const { calendar, calendarYear } = useVajs().strings;
  return (
    <Legend label={calendarYear.legend} rings={rings}>
      <LegendEntry sign={<ItemMark ring={rings[0] ?? 'policy'} hollow />}>{calendarYear.cancelledMark}</LegendEntry>
      <LegendEntry sign={<span className={styles.bar} />}>{calendarYear.period}</LegendEntry>
      <LegendEntry sign={<span className={styles.conflict}><Icon name="alert" size={12} /></span>}>{calendarYear.conflict}</LegendEntry>
      <LegendEntry sign={<span className={styles.weekend} />}>{calendarYear.weekend}</LegendEntry>
      <LegendEntry sign={<span className={styles.holiday} />}>{calendarYear.holiday}</LegendEntry>
      <LegendEntry sign={<span className={styles.shortened} />}>{calendar.shortenedDay}</LegendEntry>
      <LegendEntry sign={<span className={styles.today} />}>{calendarYear.today}</LegendEntry>
    </Legend>
  );
};
