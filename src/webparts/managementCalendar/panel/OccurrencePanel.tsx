import * as React from 'react';
import { mayAct, type Acted } from '../../../domain/calendar/authority';
import { seatsOf } from '../../../domain/calendar/concerns';
import { stands } from '../../../domain/calendar/occurrence';
import { occurrenceOf, type ActivityItem, type CalendarItem, type MeetingItem } from '../../../domain/calendar/item';
import { reachesPastShortenedDay } from '../../../domain/calendar/shortened';
import { addDays } from '../../../domain/time/plainDate';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { Mark } from '../../../ui/Mark';
import { SampleMark } from '../../../ui/SampleMark';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useVajs } from '../../../ui/vajs';
import { LazyOccurrenceActs } from '../acts/lazy';
import { apartWords, statusWords } from '../items/itemWords';
import { Elsewhere } from './Elsewhere';
import { MeetingRecordPart } from './MeetingRecordPart';
import { OccurrenceStatus } from './OccurrenceStatus';
import { wholeSitting } from './opened';
import type { PanelProps } from './panelProps';
import { ItemLines, People } from './parts';

export interface OccurrencePanelProps extends PanelProps {
  readonly item: MeetingItem | ActivityItem;
}

/** When an ordinary working day ends, minutes since midnight. */
const WORK_ENDS = 17 * 60;
const NEXT = 5;

const Marks = ({ item }: { readonly item: MeetingItem | ActivityItem }): React.ReactElement => {
  const { strings } = useVajs();
  const occurrence = occurrenceOf(item);
  const sample = item.kind === 'meeting' ? item.rules.some(rule => rule.sample) : item.activity.sample;
  return (
    <>
      {item.status !== 'planned' && <Mark tone={item.status === 'cancelled' ? 'bad' : 'warn'}>{statusWords(item, strings)}</Mark>}
      {occurrence && stands(occurrence) && reachesPastShortenedDay(occurrence, WORK_ENDS) && <Mark tone="warn">{strings.calendar.shortenedDay}</Mark>}
      {sample && <SampleMark />}
    </>
  );
};

const isOfTheSame = (item: MeetingItem | ActivityItem, other: CalendarItem): boolean =>
  (item.kind === 'meeting' ? other.kind === 'meeting' && other.forum.id === item.forum.id : other.kind === 'activity' && other.activity.id === item.activity.id);

/** The next ones that stand, looked for a year ahead. */
const Next = ({ item, all, onOpen }: Pick<OccurrencePanelProps, 'item' | 'all' | 'onOpen'>): React.ReactElement => {
  const { calendarActs } = useVajs().strings;
  const next = React.useMemo(() => all(addDays(item.day, 1), addDays(item.day, 366))
    .filter(other => isOfTheSame(item, other) && other.status !== 'cancelled').slice(0, NEXT), [all, item]);
  return (
    <PanelSection title={calendarActs.sections.next}>
      {next.length === 0 ? <p>{calendarActs.noneAhead}</p> : <ItemLines items={next} onOpen={onOpen} />}
    </PanelSection>
  );
};

/** One meeting, or one time that an activity comes round. */
export const OccurrencePanel = (props: OccurrencePanelProps): React.ReactElement => {
  const { calendar, all, item, may, onOpen, onTask, onClose } = props;
  const { site, today, strings } = useVajs();
  const { calendarActs, common, managementCalendar } = strings;
  const [copied, copyLink] = useCopiedLink('managementCalendar', 'entry', item.key);
  const acted: Acted = item.kind === 'meeting' ? { forum: item.forum } : { activity: item.activity };
  const entitled = site.me !== undefined && mayAct(calendar.seating, acted, site.me.id, today);
  const seats = React.useMemo(() => seatsOf(calendar, item), [calendar, item]);
  const sitting = React.useMemo(() => wholeSitting(item, all), [item, all]);
  const commands: readonly Command[] = [
    item.kind === 'meeting'
      ? { key: 'forum', text: calendarActs.openForum, icon: 'people', onRun: () => onOpen(`f${item.forum.id}`) }
      : { key: 'activity', text: calendarActs.openActivity, icon: 'list', onRun: () => onOpen(`a${item.activity.row}`) },
    { key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }
  ];
  const apart = apartWords(item);
  return (
    <DetailsPanel
      title={item.title} kicker={[managementCalendar.kinds[item.kind], apart].filter(Boolean).join(' · ')}
      onClose={onClose} closeLabel={common.close} commands={commands} marks={<Marks item={item} />}
    >
      <LinkCopied copied={copied} />
      {entitled && may.addChanges && <LazyOccurrenceActs calendar={calendar} item={item} occurrences={sitting} />}
      <OccurrenceStatus calendar={calendar} item={item} />
      {item.kind === 'meeting' && <MeetingRecordPart item={item} mayConfirm={entitled && may.addRecords} onTask={onTask} />}
      {item.kind === 'meeting' && <Elsewhere calendar={calendar} all={all} item={item} onOpen={onOpen} />}
      <PanelSection title={calendarActs.sections.people}>
        {seats.length === 0 ? <p>{calendarActs.noSeats}</p> : <People calendar={calendar} seats={seats} on={item.day} />}
        {item.kind === 'meeting' && item.forum.others && <p>{item.forum.others}</p>}
      </PanelSection>
      <Next item={item} all={all} onOpen={onOpen} />
    </DetailsPanel>
  );
};
