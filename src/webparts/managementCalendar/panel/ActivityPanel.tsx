import * as React from 'react';
import { calendarActivities } from '../../../data/schema';
import type { CalendarActivity } from '../../../domain/calendar/activity';
import { yearSpan } from '../../../domain/calendar/forumCompliance';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { LongText } from '../../../ui/LongText';
import { Mark } from '../../../ui/Mark';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useVajs } from '../../../ui/vajs';
import { editActivity } from '../acts/calendarTasks';
import type { PanelProps } from './panelProps';
import { ItemLines, People, RowHistory } from './parts';
import { placeOf } from './seats';
import styles from './panel.module.scss';

export interface ActivityPanelProps extends PanelProps {
  readonly activity: CalendarActivity;
}

const Days = ({ activity, all, onOpen }: ActivityPanelProps): React.ReactElement | null => {
  const { today, strings: { calendarActs } } = useVajs();
  const year = Number(today.slice(0, 4));
  const items = React.useMemo(() => all(yearSpan(year).from, yearSpan(year + 1).until)
    .filter(item => item.kind === 'activity' && item.activity.row === activity.row), [all, activity, year]);
  const ahead = items.findIndex(({ lastDay }) => lastDay >= today);
  if (items.length === 0) return null;
  return <PanelSection title={calendarActs.sections.next}><ItemLines items={items} from={Math.max(0, ahead)} onOpen={onOpen} /></PanelSection>;
};

/** A line of S01_V01 that is no meeting: what is to be done, by whom, and when it comes round. */
export const ActivityPanel = (props: ActivityPanelProps): React.ReactElement => {
  const { activity, calendar, may, onTask, onClose } = props;
  const { language, today, addressOf, strings } = useVajs();
  const { calendar: words, calendarActs, common, managementCalendar } = strings;
  const { facts, sections } = calendarActs;
  const [copied, copyLink] = useCopiedLink('managementCalendar', 'entry', `a${activity.row}`);
  const process = calendar.facts.documents.find(({ id }) => id === activity.process);
  const seats = calendar.seating.ofActivity(activity);
  const place = placeOf(calendar, activity.scope);
  const commands: readonly (Command | false)[] = [
    may.activities.edit && { key: 'edit', text: calendarActs.tasks.editActivity, icon: 'edit', shortcut: 'e', onRun: () => onTask(editActivity(activity, strings)) },
    { key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }
  ];
  return (
    <DetailsPanel
      title={activity.name} kicker={managementCalendar.kinds.activity} onClose={onClose} closeLabel={common.close}
      commands={commands.filter((command): command is Command => command !== false)} marks={activity.sample && <SampleMark />}
    >
      <LinkCopied copied={copied} />
      <div className={styles.lead}>
        <Fact label={facts.category}>{calendarActivities.columns.Category.choices[activity.category][language]}</Fact>
        {activity.phase && <Fact label={facts.phase}>{managementCalendar.phases[activity.phase]}</Fact>}
        {place && <Fact label={facts.scope}>{place}</Fact>}
        {process && (
          <Fact label={facts.process}>
            <a href={addressOf('processRegister', { document: String(process.id) })}>{[process.code, process.title].filter(Boolean).join(' ')}</a>
          </Fact>
        )}
        {activity.link && <Fact label={facts.link}><SafeLink href={activity.link}>{activity.link}</SafeLink></Fact>}
        {activity.note && <p className={styles.note}><LongText text={activity.note} /></p>}
      </div>
      <PanelSection title={sections.ownRule}>
        <p className={styles.ruleWords}>{words.ruleInFull(activity)}</p>
        {calendar.broken.some(({ rule }) => rule.id === activity.id) && <Mark tone="bad">{calendarActs.broken}</Mark>}
      </PanelSection>
      <PanelSection title={sections.people}>
        {seats.length === 0 ? <p>{calendarActs.noSeats}</p> : <People calendar={calendar} seats={seats} on={today} />}
      </PanelSection>
      <Days {...props} />
      <RowHistory list={calendarActivities} id={activity.row} />
    </DetailsPanel>
  );
};
