import * as React from 'react';
import type { Calendar } from '../../../domain/calendar/calendar';
import type { MeetingRule } from '../../../domain/calendar/forum';
import { expand, stands } from '../../../domain/calendar/occurrence';
import type { PlannedRule } from '../../../domain/calendar/replay';
import { addDays, type PlainDate } from '../../../domain/time/plainDate';
import { isValidOn } from '../../../domain/time/validity';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { addRule, editRule } from '../acts/calendarTasks';
import { dayWords } from '../items/itemWords';
import type { ForumPanelProps } from './ForumPanel';
import styles from './panel.module.scss';

/** The day on which a rule next has an occurrence that stands, looked for two years ahead. */
export const nextDayOf = (calendar: Calendar, rule: PlannedRule, today: PlainDate): PlainDate | undefined =>
  expand([rule], calendar.changeList.filter(change => change.rule === rule.id), today, addDays(today, 2 * 366)).find(stands)?.day;

const Rule = ({ rule, calendar, forum, may, onTask }: ForumPanelProps & { readonly rule: MeetingRule }): React.ReactElement => {
  const { today, strings } = useVajs();
  const { calendar: words, calendarActs } = strings;
  // The calendar's own rule ends with its forum; one that is not among them cannot be kept.
  const kept = calendar.rules.find(one => one.id === rule.id);
  const broken = calendar.broken.find(one => one.rule.id === rule.id);
  const next = React.useMemo(() => kept && nextDayOf(calendar, kept, today), [calendar, kept, today]);
  const task = editRule(forum, rule, strings);
  return (
    <li className={styles.rule}>
      <div className={styles.seatWords}>
        <span className={styles.ruleWords}>{words.ruleInFull(rule)}</span>
        {rule.name && <span className={styles.second}>{rule.name}</span>}
        {rule.note && <span className={styles.second}>{rule.note}</span>}
        {next && <span className={styles.second}>{calendarActs.facts.next}: {dayWords(next, strings)}</span>}
        {broken && <Mark tone="bad">{calendarActs.broken}</Mark>}
        {rule.sample && <SampleMark />}
      </div>
      {may.meetingRules.edit && (
        <Button look="quiet" icon="edit" iconOnly text={calendarActs.rule.editOf(rule.name ?? words.rule(rule))} onClick={() => onTask(task)} />
      )}
    </li>
  );
};

/** When the forum meets, by each of its rules; rules that have ended stand last. */
export const ForumRules = (props: ForumPanelProps): React.ReactElement => {
  const { forum, calendar, may, onTask } = props;
  const { today, strings } = useVajs();
  const { calendarActs: { noRules, rule: words, sections } } = strings;
  const rules = calendar.facts.meetingRules.filter(rule => rule.forum === forum.id);
  const ended = (rule: MeetingRule): boolean => rule.validity.until !== undefined && !isValidOn({ until: rule.validity.until }, today);
  return (
    <PanelSection
      title={sections.rules}
      aside={may.meetingRules.add && <Button look="quiet" icon="add" text={words.add} onClick={() => onTask(addRule(forum, strings))} />}
    >
      {rules.length === 0 && <p>{noRules}</p>}
      <ul className={styles.plain}>
        {[...rules.filter(rule => !ended(rule)), ...rules.filter(ended)].map(rule => <Rule key={rule.id} {...props} rule={rule} />)}
      </ul>
    </PanelSection>
  );
};
