import * as React from 'react';
import { calendarActivities } from '../../../data/schema';
import type { AnyRow } from '../../../data/schema/list';
import type { Calendar } from '../../../domain/calendar/calendar';
import { expand } from '../../../domain/calendar/occurrence';
import { ruleProblems } from '../../../domain/calendar/ruleProblems';
import type { CalendarRule, CalendarRuleId } from '../../../domain/calendar/rule';
import { addDays, type PlainDate } from '../../../domain/time/plainDate';
import { Button } from '../../../ui/Button';
import { LazyEntityForm } from '../../../ui/editing/lazy';
import { draftOfRow } from '../../../ui/editing/formStart';
import type { Values } from '../../../ui/editing/useEntityForm';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import { firstActivity, firstMeeting, ruleIn } from './rule/ruleCells';
import styles from './rule/rule.module.scss';
import { RuleFields } from './rule/RuleFields';
import { RuleTold } from './rule/RuleTold';
import type { RuleTask } from './tasks';
import { useEndingRule, type Ending } from './useEndingRule';

export interface RuleFormProps {
  readonly task: RuleTask;
  /** The row as it was when the form was opened; absent for a new rule. */
  readonly row?: AnyRow;
  readonly calendar: Calendar;
  readonly onSaved: (row: AnyRow) => void;
  readonly onCancel: () => void;
}

/** Whether anything was planned by a rule before a day (in the two years before it). */
const hasPast = (rule: CalendarRule, today: PlainDate): boolean =>
  rule.pattern.kind !== 'once' && ruleProblems(rule).length === 0 && expand([rule], [], addDays(today, -2 * 366), addDays(today, -1)).length > 0;

const NEW: Readonly<Record<'meeting' | 'activity', CalendarRuleId>> = { meeting: 'm0', activity: 'a0' };

type Way = 'new' | 'correct' | 'startNew';

const Choose = ({ isActivity, onWay }: { readonly isActivity: boolean; readonly onWay: (way: Way) => void }): React.ReactElement => {
  const { rule } = useVajs().strings.calendarActs;
  return (
    <Notice
      tone="info" title={rule.howTitle}
      actions={(
        <div className={styles.way}>
          <Button look="primary" text={rule.startNew} onClick={() => onWay('startNew')} />
          <Button text={rule.correct} onClick={() => onWay('correct')} />
        </div>
      )}
    >
      {isActivity ? rule.howTextActivity : rule.howText}
    </Notice>
  );
};

/** Members who come only to the meetings of the rule that ends: nobody but a person knows whether they come to the new ones. */
const LimitedMembers = ({ calendar, row }: { readonly calendar: Calendar; readonly row: AnyRow }): React.ReactElement | null => {
  const { rule } = useVajs().strings.calendarActs;
  const limited = calendar.facts.forumMembers.filter(({ rules }) => rules.some(id => id === row.stamp.id));
  return limited.length === 0 ? null : <Notice tone="info" slim>{rule.limitedMembers(limited.length)}</Notice>;
};

const EndingWords = ({ ending, task }: { readonly ending: Ending; readonly task: RuleTask }): React.ReactElement | null => {
  const { calendarActs: { rule }, common } = useVajs().strings;
  switch (ending.status) {
    case 'not': return null;
    case 'done': return <Notice tone="warn" slim>{rule.ended(common.date(ending.until))}</Notice>;
    case 'conflict': return <Notice tone="bad" slim alert>{rule.endConflict(ending.theirs.stamp.editor.name)}</Notice>;
    case 'failed': return <Notice tone="bad" alert title={rule.endFailed}><ErrorWords error={ending.error} list={task.list} /></Notice>;
    default: return ending satisfies never;
  }
};

/** The day before which the present rule ends: it must have held until then. */
const beginsAfter = (values: Values, was: CalendarRule | undefined): PlainDate | undefined => {
  const from = values.ValidFrom as PlainDate | undefined;
  return from !== undefined && (was?.validity.from === undefined || was.validity.from < from) ? from : undefined;
};

/** A rule, picked; saved by the same form as every other row. */
const RuleForm = ({ task, row, calendar, onSaved, onCancel }: RuleFormProps): React.ReactElement => {
  const { today, strings: { calendarActs: { rule }, common } } = useVajs();
  const isActivity = task.list === calendarActivities;
  const id: CalendarRuleId = row ? `${isActivity ? 'a' : 'm'}${row.stamp.id}` : NEW[isActivity ? 'activity' : 'meeting'];
  const [before] = React.useState(() => row && draftOfRow(task.list, row));
  const was = React.useMemo(() => before && ruleIn(before, id), [before, id]);
  const [way, setWay] = React.useState<Way | undefined>(() => (row === undefined ? 'new' : was && hasPast(was, today) ? undefined : 'correct'));
  const [ending, end] = useEndingRule(task, row);

  const starts = way === 'startNew';
  const initial = React.useMemo(() => {
    if (way === 'new') return { ...(isActivity ? firstActivity : firstMeeting(today)), ...task.initial };
    return starts ? { ...before, ValidFrom: addDays(today, 1) } : undefined;
  }, [way, starts, isActivity, today, before, task]);

  if (way === undefined) return <Choose isActivity={isActivity} onWay={setWay} />;
  const nextIn = (values: Values): CalendarRule | undefined => ruleIn(values, starts ? NEW[isActivity ? 'activity' : 'meeting'] : id);
  const refuses = (values: Values): boolean => {
    const next = nextIn(values);
    return !next || ruleProblems(next).length > 0 || (starts && beginsAfter(values, was) === undefined);
  };
  const beforeSave = async (values: Values): Promise<boolean> => {
    const from = beginsAfter(values, was);
    return from !== undefined && end(addDays(from, -1));
  };
  return (
    <>
      <EndingWords ending={ending} task={task} />
      {starts && row && !isActivity && <LimitedMembers calendar={calendar} row={row} />}
      <LazyEntityForm
        key={way} list={task.list} row={starts ? undefined : row} initial={initial} title={task.title}
        refuses={refuses} beforeSave={starts ? beforeSave : undefined} onSaved={onSaved} onCancel={onCancel}
        fields={given => {
          const next = nextIn(given.form.values);
          const from = starts ? beginsAfter(given.form.values, was) : undefined;
          return (
            <>
              <RuleFields {...given} />
              {starts && (from
                ? <p className={styles.from}>{rule.fromHint(common.date(addDays(from, -1)))}</p>
                : <Notice tone="warn" slim alert={given.form.tried}>{rule.fromMissing}</Notice>)}
              {next && (
                <RuleTold
                  calendar={calendar} was={was} next={next} tried={given.form.tried}
                  ended={was && from ? { ...was, validity: { ...was.validity, until: addDays(from, -1) } } : undefined}
                />
              )}
            </>
          );
        }}
      />
    </>
  );
};

export default RuleForm;
