import * as React from 'react';
import { ruleColumns } from '../../../../data/schema/calendarRule';
import type { FieldsProps } from '../../../../ui/editing/EntityForm';
import { ColumnField } from '../../../../ui/editing/fields/ColumnField';
import { useOwnId } from '../../../../ui/ownId';
import { useVajs } from '../../../../ui/vajs';
import { PatternFields } from './PatternFields';
import styles from './rule.module.scss';
import { Cell, TimeCell, type RuleFieldProps } from './RulePart';

/** At a time of day, or for whole days. */
const TimingFields = (props: RuleFieldProps): React.ReactElement => {
  const { form, prefix } = props;
  const { rule } = useVajs().strings.calendarActs;
  const timed = form.values.StartTime !== undefined;
  const pick = (atTime: boolean): void => {
    form.set('StartTime', atTime ? '10.00' : undefined);
    form.set('Minutes', atTime ? 60 : undefined);
    form.set('WholeDays', atTime ? undefined : 1);
  };
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{rule.time}</legend>
        <label className={styles.choice}><input type="radio" name={`${prefix}-timing`} checked={timed} onChange={() => pick(true)} />{rule.timed}</label>
        <label className={styles.choice}><input type="radio" name={`${prefix}-timing`} checked={!timed} onChange={() => pick(false)} />{rule.wholeDays}</label>
      </fieldset>
      {timed
        ? <div className={styles.pair}><TimeCell {...props} /><Cell {...props} name="Minutes" label={rule.minutes} /></div>
        : <Cell {...props} name="WholeDays" label={rule.days} />}
    </>
  );
};

const DayOffFields = (props: RuleFieldProps): React.ReactElement => {
  const { rule } = useVajs().strings.calendarActs;
  return (
    <>
      <Cell {...props} name="OnDayOff" label={rule.dayOff} />
      {props.form.values.OnDayOff !== 'keep' && <Cell {...props} name="WeekendsToo" label={rule.weekends} />}
    </>
  );
};

const isOfRule = (name: string): boolean => name in ruleColumns;

/** The form of a list with a rule: its other columns as they are, and the rule as something that is picked. */
export const RuleFields = (given: FieldsProps): React.ReactElement => {
  const { list, form, messagesAt } = given;
  const prefix = useOwnId(list.name);
  const { calendarActs: { sections } } = useVajs().strings;
  const props = { ...given, prefix };
  const names = Object.keys(list.columns);
  const first = names.findIndex(isOfRule);
  const column = (name: string): React.ReactElement => (
    <ColumnField key={name} prefix={prefix} name={name} column={list.columns[name]} form={form} messages={messagesAt(name)} />
  );
  return (
    <>
      {names.slice(0, first).map(column)}
      <section className={styles.rule} aria-label={sections.ownRule}>
        <h4 className={styles.title}>{sections.ownRule}</h4>
        <PatternFields {...props} />
        <TimingFields {...props} />
        <Cell {...props} name="Place" />
        <DayOffFields {...props} />
      </section>
      {names.slice(first).filter(name => !isOfRule(name)).map(column)}
    </>
  );
};
