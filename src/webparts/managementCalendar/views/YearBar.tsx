import * as React from 'react';
import { addMonths, type PlainDate } from '../../../domain/time/plainDate';
import { useVajs } from '../../../ui/vajs';
import { PeriodBar } from './PeriodBar';

export interface YearBarProps {
  readonly day: PlainDate;
  readonly onDay: (day: PlainDate) => void;
  readonly children?: React.ReactNode;
}

export const yearOfDay = (day: PlainDate): number => Number(day.slice(0, 4));

/** The same for a month, with its year. */
export const MonthBar = ({ day, onDay, children }: YearBarProps): React.ReactElement => {
  const { today, strings: { calendar, calendarYear } } = useVajs();
  const isThisMonth = day.slice(0, 7) === today.slice(0, 7);
  return (
    <PeriodBar
      title={calendarYear.monthInYear(calendar.months[Number(day.slice(5, 7)) - 1], yearOfDay(day))} labels={calendarYear.monthBar}
      onPrevious={() => onDay(addMonths(day, -1))} onToday={isThisMonth ? undefined : () => onDay(today)} onNext={() => onDay(addMonths(day, 1))}
    >
      {children}
    </PeriodBar>
  );
};

/** Which year is shown, and the way to others: the same day a year before and after. */
export const YearBar = ({ day, onDay, children }: YearBarProps): React.ReactElement => {
  const { today, strings: { calendarYear } } = useVajs();
  const isThisYear = yearOfDay(day) === yearOfDay(today);
  return (
    <PeriodBar
      title={calendarYear.year(yearOfDay(day))} labels={calendarYear.yearBar} onPrevious={() => onDay(addMonths(day, -12))}
      onToday={isThisYear ? undefined : () => onDay(today)} onNext={() => onDay(addMonths(day, 12))}
    >
      {children}
    </PeriodBar>
  );
};
