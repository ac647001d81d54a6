import * as React from 'react';
import { forums } from '../../../data/schema';
import { mayAct } from '../../../domain/calendar/authority';
import { monthSpan } from '../../../domain/calendar/confirming';
import type { Forum } from '../../../domain/calendar/forum';
import { yearSpan } from '../../../domain/calendar/forumCompliance';
import type { SeatedOn } from './seats';
import { roleName } from './seats';
import { Button } from '../../../ui/Button';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, Fact, PanelSection } from '../../../ui/DetailsPanel';
import { LinkCopied } from '../../../ui/LinkCopied';
import { LongText } from '../../../ui/LongText';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useVajs } from '../../../ui/vajs';
import { addMember, editForum, editMember } from '../acts/calendarTasks';
import { ForumFrequency } from './ForumFrequency';
import { ForumRules } from './ForumRules';
import type { PanelProps } from './panelProps';
import { ItemLines, Opener, People, RowHistory } from './parts';
import styles from './panel.module.scss';

export interface ForumPanelProps extends PanelProps {
  readonly forum: Forum;
}

const Members = ({ forum, calendar, may, onTask }: ForumPanelProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const { calendarActs } = strings;
  const members = React.useMemo(() => calendar.facts.forumMembers.filter(member => member.forum === forum.id), [calendar, forum]);
  const rules = calendar.facts.meetingRules;
  const limited = ({ seat }: SeatedOn): string | undefined => (seat.rules.length === 0 ? undefined : calendarActs.onlyRules(
    rules.filter(({ row }) => seat.rules.includes(row)).map(rule => rule.name ?? strings.calendar.rule(rule)).join(', ')));
  const aside = ({ seat }: SeatedOn): React.ReactNode => {
    const member = members.find(one => one === seat);
    if (!member || !may.forumMembers.edit) return null;
    const task = editMember(forum, member, roleName(calendar, member.role), strings);
    return <Button look="quiet" icon="edit" iconOnly text={task.title} onClick={() => onTask(task)} />;
  };
  return (
    <PanelSection
      title={calendarActs.sections.members}
      aside={may.forumMembers.add && <Button look="quiet" icon="add" text={calendarActs.tasks.addMember} onClick={() => onTask(addMember(forum, strings))} />}
    >
      {members.length === 0 && <p>{calendarActs.noMembers}</p>}
      <People calendar={calendar} seats={members} on={today} aside={aside} note={limited} />
      {forum.others && <Fact label={calendarActs.facts.others}>{forum.others}</Fact>}
    </PanelSection>
  );
};

const About = ({ forum }: { readonly forum: Forum }): React.ReactElement => {
  const { language, strings: { calendarActs: { facts } } } = useVajs();
  const { Kind, Strand, GoverningBody } = forums.columns;
  return (
    <div className={styles.lead}>
      {forum.purpose && <p><LongText text={forum.purpose} /></p>}
      <Fact label={facts.kind}>{Kind.choices[forum.kind][language]}</Fact>
      {forum.strand && <Fact label={facts.strand}>{Strand.choices[forum.strand][language]}</Fact>}
      {forum.body && <Fact label={facts.body}>{GoverningBody.choices[forum.body][language]}</Fact>}
      {forum.minutes && <Fact label={facts.minutes}><SafeLink href={forum.minutes}>{forum.minutes}</SafeLink></Fact>}
    </div>
  );
};

/** Its meetings of this year; those that were cancelled too, struck through. */
const Year = ({ forum, all, onOpen }: ForumPanelProps): React.ReactElement => {
  const { today, strings: { calendarActs } } = useVajs();
  const year = Number(today.slice(0, 4));
  const meetings = React.useMemo(() => {
    const { from, until } = yearSpan(year);
    return all(from, until).filter(item => item.kind === 'meeting' && item.forum.id === forum.id);
  }, [all, forum, year]);
  const ahead = meetings.findIndex(({ day }) => day >= today);
  // Those around today come first; the rest is one press away.
  const from = Math.max(0, (ahead < 0 ? meetings.length : ahead) - 3);
  return (
    <PanelSection title={calendarActs.sections.year(year)} aside={meetings.length}>
      {meetings.length > 0 && <ItemLines items={meetings} from={from} onOpen={onOpen} />}
    </PanelSection>
  );
};

/** Where else its people had to be this year, by the other forum. */
const Conflicts = ({ forum, calendar, conflicts, onOpen }: ForumPanelProps): React.ReactElement | null => {
  const { calendarActs } = useVajs().strings;
  const mine = conflicts.filter(({ forums: pair }) => pair.includes(forum.id));
  if (mine.length === 0) return null;
  return (
    <PanelSection title={calendarActs.sections.conflicts}>
      <ul className={styles.plain}>
        {mine.map(({ forums: pair, days, people }) => {
          const other = calendar.forumOf.get(pair[0] === forum.id ? pair[1] : pair[0]);
          return other && (
            <li key={other.id}>
              <Opener text={calendarActs.conflict.inYear(other.name, days.length)} onOpen={() => onOpen(`f${other.id}`)} />
              <span className={styles.second}>{calendarActs.conflict.needs(people.map(({ name }) => name).join(', '))}</span>
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
};

/** Everything about a forum: what it is for, who belongs, when it meets, and whether it does. */
export const ForumPanel = (props: ForumPanelProps): React.ReactElement => {
  const { forum, calendar, may, onTask, onClose } = props;
  const { site, today, strings } = useVajs();
  const { calendarActs: { confirm, forum: kicker, tasks }, common } = strings;
  const [copied, copyLink] = useCopiedLink('managementCalendar', 'entry', `f${forum.id}`);
  const mayConfirm = may.addRecords && site.me !== undefined && mayAct(calendar.seating, { forum }, site.me.id, today);
  const commands: readonly (Command | false)[] = [
    mayConfirm && { key: 'confirm', text: confirm.command, icon: 'check', onRun: () => onTask({ kind: 'confirmMonth', forum: forum.id, month: monthSpan(today).from }) },
    may.forums.edit && { key: 'edit', text: tasks.editForum, icon: 'edit', shortcut: 'e', onRun: () => onTask(editForum(forum, strings)) },
    { key: 'copyLink', text: common.copyLink, icon: 'link', onRun: copyLink }
  ];
  return (
    <DetailsPanel
      title={forum.name} kicker={kicker} onClose={onClose} closeLabel={common.close}
      commands={commands.filter((command): command is Command => command !== false)} marks={forum.sample && <SampleMark />}
    >
      <LinkCopied copied={copied} />
      <About forum={forum} />
      <ForumRules {...props} />
      <ForumFrequency forum={forum} calendar={calendar} />
      <Members {...props} />
      <Conflicts {...props} />
      <Year {...props} />
      <RowHistory list={forums} id={forum.id} />
    </DetailsPanel>
  );
};
