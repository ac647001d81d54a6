import * as React from 'react';
import { monthsIn, type Period } from '../../../../domain/calendar/rule';
import { useVajs } from '../../../../ui/vajs';
import { columnsOf, picking, type RuleColumn } from './ruleCells';
import { Cell, OneOf, Toggles, type RuleFieldProps } from './RulePart';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Which month of a quarter, trimester … or of the year. */
const MonthField = ({ form, prefix }: RuleFieldProps): React.ReactElement => {
  const { calendar: { months }, calendarActs: { rule } } = useVajs().strings;
  const { Recurrence, PeriodKind, MonthInPeriod } = form.values;
  const period = (Recurrence === 'yearly' ? 'year' : PeriodKind ?? 'year') as Period;
  return (
    <OneOf
      id={`${prefix}-MonthInPeriod`} label={period === 'year' ? rule.month : rule.whichMonth} value={String(MonthInPeriod ?? '')}
      options={numbers(monthsIn[period]).map(n => ({ key: String(n), text: period === 'year' ? months[n - 1] : rule.nthMonth(n, rule.ofPeriod[period]) }))}
      onPick={key => form.set('MonthInPeriod', Number(key))}
    />
  );
};

/** A shorter period has fewer months. */
const PeriodField = ({ list, form, prefix }: RuleFieldProps): React.ReactElement => {
  const { language, strings: { calendarActs: { rule } } } = useVajs();
  const column = list.columns.PeriodKind;
  const choices = column.kind === 'choice' ? column.choices : {};
  return (
    <OneOf
      id={`${prefix}-PeriodKind`} label={rule.period} value={String(form.values.PeriodKind ?? 'quarter')}
      options={Object.entries(choices).map(([key, words]) => ({ key, text: words[language] }))}
      onPick={key => {
        form.set('PeriodKind', key);
        form.set('MonthInPeriod', Math.min(Number(form.values.MonthInPeriod ?? 1), monthsIn[key as Period]));
      }}
    />
  );
};

/** A kind of rule, or of day in the month: what it has no use for is emptied. */
const KindField = ({ name, label, list, form, prefix }: RuleFieldProps & {
  readonly name: 'Recurrence' | 'DayInMonth'; readonly label: string;
}): React.ReactElement => {
  const { language, today } = useVajs();
  const column = list.columns[name];
  const choices = column.kind === 'choice' ? column.choices : {};
  return (
    <OneOf
      id={`${prefix}-${name}`} label={label} value={String(form.values[name] ?? 'weekdays')}
      options={Object.entries(choices).map(([key, words]) => ({ key, text: words[language] }))}
      onPick={key => Object.entries(picking(form.values, { [name]: key }, today)).forEach(([column_, value]) => form.set(column_, value))}
    />
  );
};

/** How it recurs, and only the fields that belong to that. */
export const PatternFields = (props: RuleFieldProps): React.ReactElement => {
  const { rule } = useVajs().strings.calendarActs;
  const { values } = props.form;
  const fields: Readonly<Partial<Record<RuleColumn, React.ReactElement>>> = {
    PeriodKind: <PeriodField {...props} />,
    MonthInPeriod: <MonthField {...props} />,
    DayInMonth: <KindField {...props} name="DayInMonth" label={rule.dayInMonth} />,
    WhichOfMonth: <Toggles {...props} name="WhichOfMonth" label={rule.which} />,
    Weekdays: <Toggles {...props} name="Weekdays" label={rule.weekdays} />,
    EveryWeeks: <Cell {...props} name="EveryWeeks" label={rule.everyWeeks} />,
    FirstDay: values.Recurrence === 'once'
      ? <Cell {...props} name="FirstDay" label={rule.onlyDay} />
      : <Cell {...props} name="FirstDay" label={rule.firstDay} hint={rule.firstDayHint} />,
    DateInMonth: <Cell {...props} name="DateInMonth" label={values.DayInMonth === 'workingDay' ? rule.workingDay : rule.date} />,
    // A date that every month has needs no word about shorter ones.
    LastDayInstead: Number(values.DateInMonth ?? 0) > 28 ? <Cell {...props} name="LastDayInstead" label={rule.lastInstead} /> : undefined
  };
  return (
    <>
      <KindField {...props} name="Recurrence" label={rule.recurs} />
      {columnsOf(values).map(name => <React.Fragment key={name}>{fields[name]}</React.Fragment>)}
    </>
  );
};
