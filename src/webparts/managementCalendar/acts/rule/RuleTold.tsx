import * as React from 'react';
import type { Calendar } from '../../../../domain/calendar/calendar';
import type { OccurrenceChange } from '../../../../domain/calendar/change';
import { yearSpan } from '../../../../domain/calendar/forumCompliance';
import { expand, stands, strayChanges } from '../../../../domain/calendar/occurrence';
import { rulePreview, type RulePreview } from '../../../../domain/calendar/rulePreview';
import { ruleProblems } from '../../../../domain/calendar/ruleProblems';
import type { CalendarRule } from '../../../../domain/calendar/rule';
import { addDays, type PlainDate } from '../../../../domain/time/plainDate';
import { Notice } from '../../../../ui/Notice';
import { useVajs } from '../../../../ui/vajs';
import { dayWords } from '../../items/itemWords';
import styles from './rule.module.scss';

export interface RuleToldProps {
  readonly calendar: Calendar;
  /** As it stands in the list; absent for a new one. */
  readonly was?: CalendarRule;
  readonly next: CalendarRule;
  /** The present rule where it ends before the new one begins. */
  readonly ended?: CalendarRule;
  /** Somebody has tried to save. */
  readonly tried: boolean;
}

/** How far ahead the next days are looked for (days): rules of every year have five there. */
const FAR = 6 * 366;
const SHOWN = 5;

const nextDays = (rule: CalendarRule, today: PlainDate): readonly PlainDate[] =>
  expand([rule], [], today, addDays(today, FAR)).filter(stands).slice(0, SHOWN).map(({ day }) => day);

/** What people did, or recorded, with occurrences that the rules no longer have and had before. */
const lost = (was: CalendarRule, next: readonly CalendarRule[], done: readonly OccurrenceChange[]): readonly OccurrenceChange[] => {
  const before = new Set(strayChanges([was], done));
  return strayChanges(next, done).filter(change => !before.has(change));
};

const recordsOf = ({ replayed }: Calendar, { id }: CalendarRule): readonly OccurrenceChange[] =>
  [...replayed.records.values()].flatMap(({ record: { of } }) => (of?.rule === id ? [{ ...of, kind: 'cancelled' as const }] : []));

const Days = ({ sign, words, days }: { readonly sign: string; readonly words: string; readonly days: readonly PlainDate[] }): React.ReactElement => {
  const { today, strings: { calendarActs: { rule }, common } } = useVajs();
  const [whole, setWhole] = React.useState(false);
  const shown = whole ? days : days.slice(0, 6);
  return (
    <p className={styles.change}>
      <span className={styles.sign} aria-hidden="true">{sign}</span>
      <span>
        {words}
        {shown.length > 0 && <>: {shown.map(day => (day < today ? `${common.date(day)} (${rule.past})` : common.date(day))).join(', ')}</>}
        {shown.length < days.length && <> <button type="button" onClick={() => setWhole(true)}>{rule.more(days.length - shown.length)}</button></>}
      </span>
    </p>
  );
};

const Changes = ({ preview, gone, records }: {
  readonly preview: RulePreview; readonly gone: readonly OccurrenceChange[]; readonly records: number;
}): React.ReactElement => {
  const { calendarActs: { rule, status }, common } = useVajs().strings;
  const { added, removed, kept } = preview;
  return (
    <>
      {added.length === 0 && removed.length === 0 && <p>{rule.noChange}</p>}
      {added.length > 0 && <Days sign="+" words={rule.added(added.length)} days={added} />}
      {removed.length > 0 && <Days sign="−" words={rule.removed(removed.length)} days={removed} />}
      {kept > 0 && (added.length > 0 || removed.length > 0) && <p className={styles.change}><span className={styles.sign} aria-hidden="true">=</span><span>{rule.kept(kept)}</span></p>}
      {gone.length > 0 && (
        <Notice tone="warn" slim>
          {rule.stray(gone.length)}
          <ul className={styles.days}>
            {gone.slice(0, SHOWN).map(({ planned, kind }) => <li key={planned}>{rule.strayLine(common.date(planned), status[kind])}</li>)}
          </ul>
        </Notice>
      )}
      {records > 0 && <Notice tone="warn" slim>{rule.recordsLost(records)}</Notice>}
    </>
  );
};

/** The rule in words, its next days, and what saving it would change in the year's calendar. */
export const RuleTold = ({ calendar, was, next, ended, tried }: RuleToldProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const { calendar: words, calendarActs: { rule } } = strings;
  const problems = ruleProblems(next);
  const begins = next.validity.from !== undefined && next.validity.from > today ? next.validity.from : today;
  const year = Number(begins.slice(0, 4));
  if (problems.length > 0) {
    return (
      <Notice tone={tried ? 'bad' : 'warn'} title={rule.problems} slim alert={tried}>
        <ul className={styles.days}>{[...new Set(problems)].map(problem => <li key={problem}>{words.ruleProblems[problem]}</li>)}</ul>
      </Notice>
    );
  }
  const { from, until } = yearSpan(year);
  const all = ended ? [ended, next] : [next];
  const days = nextDays(next, today);
  return (
    <section className={styles.told} aria-label={rule.inWords}>
      <h4>{rule.inWords}</h4>
      <p role="status">{words.ruleInFull(next)}</p>
      <h4>{rule.nextDays}</h4>
      {days.length === 0 ? <p>{rule.noNext}</p> : <ul className={styles.days}>{days.map(day => <li key={day}>{dayWords(day, strings)}</li>)}</ul>}
      <h4>{rule.preview(String(year))}</h4>
      <Changes
        preview={rulePreview(was, all, from, until)} gone={was ? lost(was, all, calendar.changeList.filter(change => change.rule === was.id)) : []}
        records={was ? lost(was, all, recordsOf(calendar, was)).length : 0}
      />
    </section>
  );
};
