import * as React from 'react';
import type { ChangeEntry } from '../../../domain/calendar/log';
import type { Calendar } from '../../../domain/calendar/calendar';
import { occurrenceOf, type ActivityItem, type MeetingItem } from '../../../domain/calendar/item';
import { keyOf } from '../../../domain/calendar/compliance';
import { holidayOn } from '../../../domain/calendar/workingDays';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LongText } from '../../../ui/LongText';
import { momentWords } from '../../../ui/momentWords';
import { useVajs } from '../../../ui/vajs';
import { dayWords, whenWords } from '../items/itemWords';
import styles from './panel.module.scss';

export interface OccurrenceStatusProps {
  readonly calendar: Calendar;
  readonly item: MeetingItem | ActivityItem;
}

/** Who did it and when are SharePoint's own Author and Created. */
const Done = ({ entry: { deed, by, at } }: { readonly entry: ChangeEntry }): React.ReactElement => {
  const { calendarActs: { done, status }, common } = useVajs().strings;
  return <p className={styles.line}>{done(status[deed.kind], by.name, momentWords(at, common.locale))}</p>;
};

const Shifted = ({ item }: { readonly item: MeetingItem | ActivityItem }): React.ReactElement | null => {
  const { strings } = useVajs();
  const { calendar: { holidays }, calendarActs: { status }, common } = strings;
  const occurrence = occurrenceOf(item);
  if (item.status !== 'shifted' || !occurrence) return null;
  const holiday = holidayOn(occurrence.planned);
  return <p className={styles.line}>{status.shiftedBy(`${common.date(occurrence.planned)} ${holiday ? holidays[holiday] : status.weekend}`, dayWords(item.day, strings))}</p>;
};

/** Rows about the occurrence that the calendar does not count, and why. */
const Inert = ({ calendar, item }: OccurrenceStatusProps): React.ReactElement | null => {
  const { calendarActs, common } = useVajs().strings;
  const keys = item.kind === 'meeting' ? item.occurrences : [item.occurrence];
  const about = new Set(keys.map(({ rule, planned }) => keyOf({ rule: rule.id, planned })));
  const inert = calendar.replayed.inert.flatMap(({ list, entry, reason }) => {
    const of = list === 'changes' ? entry.deed : entry.deed.of;
    if (!of || !about.has(keyOf(of))) return [];
    const what = list === 'changes' ? calendarActs.status[entry.deed.kind] : calendarActs.record.states[entry.deed.state];
    return [{ key: `${list}${entry.id}`, entry, what, reason }];
  });
  if (inert.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {inert.map(({ key, entry, what, reason }) => (
        <li key={key} className={styles.inert}>
          {calendarActs.inert(entry.by.name, momentWords(entry.at, common.locale), what)} {calendarActs.inertReasons[reason]}
        </li>
      ))}
    </ul>
  );
};

/** When it is, by which rule, and what people and holidays made of that. */
export const OccurrenceStatus = ({ calendar, item }: OccurrenceStatusProps): React.ReactElement => {
  const { strings } = useVajs();
  const { calendar: words, calendarActs: { facts, sections }, common } = strings;
  const rules = item.kind === 'meeting' ? item.rules : [item.activity];
  const occurrence = occurrenceOf(item);
  const standing = calendar.replayed.changes.get(occurrence ? keyOf({ rule: occurrence.rule.id, planned: occurrence.planned }) : item.key);
  return (
    <PanelSection title={sections.when}>
      <Fact label={facts.day}><span className={item.status === 'cancelled' ? styles.gone : undefined}>{whenWords(item, strings)}</span></Fact>
      {item.place && <Fact label={facts.place}>{item.place}</Fact>}
      <Fact label={facts.rule}>
        <ul className={styles.plain}>{rules.map(rule => <li key={rule.id}><span className={styles.ruleWords}>{words.rule(rule)}</span></li>)}</ul>
      </Fact>
      {occurrence && item.status === 'moved' && <Fact label={facts.planned}><span className={styles.gone}>{common.date(occurrence.planned)}</span></Fact>}
      {item.note && <Fact label={facts.note}><span className={styles.note}><LongText text={item.note} /></span></Fact>}
      <Shifted item={item} />
      {standing && <Done entry={standing.entry} />}
      <Inert calendar={calendar} item={item} />
    </PanelSection>
  );
};
