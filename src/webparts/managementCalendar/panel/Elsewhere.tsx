import * as React from 'react';
import { type MeetingItem } from '../../../domain/calendar/item';
import { meetingConflicts } from '../../../domain/calendar/meetingConflicts';
import { PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import { timeWords } from '../items/itemWords';
import type { PanelProps } from './panelProps';
import { Opener } from './parts';
import styles from './panel.module.scss';

/** Meetings at the same time that need the same people; worked out for this day alone, so that the people are this day's. */
export const Elsewhere = ({ calendar, all, item, onOpen }: Pick<PanelProps, 'calendar' | 'all' | 'onOpen'> & { readonly item: MeetingItem }): React.ReactElement | null => {
  const { strings } = useVajs();
  const { calendarActs: { conflict, sections } } = strings;
  const found = React.useMemo(() => {
    const items = all(item.day, item.day);
    return meetingConflicts(calendar, items).filter(({ items: keys }) => keys.has(item.key)).flatMap(({ forums, people, items: keys }) => {
      const other = items.find((one): one is MeetingItem => one.kind === 'meeting' && one.forum.id !== item.forum.id && forums.includes(one.forum.id) && keys.has(one.key));
      return other ? [{ other, people }] : [];
    });
  }, [calendar, all, item]);
  if (found.length === 0) return null;
  return (
    <PanelSection title={sections.conflicts} aside={<Mark tone="warn" icon="alert">{found.length}</Mark>}>
      <ul className={styles.plain}>
        {found.map(({ other, people }) => (
          <li key={other.key}>
            <Opener text={conflict.with(other.title, timeWords(other, strings))} onOpen={() => onOpen(other.key)} />
            <span className={styles.second}>{conflict.needs(people.map(({ name }) => name).join(', '))}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};
