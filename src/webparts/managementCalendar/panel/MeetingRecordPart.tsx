import * as React from 'react';
import { heldStateOf, monthSpan } from '../../../domain/calendar/confirming';
import type { MeetingItem } from '../../../domain/calendar/item';
import { Button } from '../../../ui/Button';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { Mark, type Tone } from '../../../ui/Mark';
import { momentWords } from '../../../ui/momentWords';
import { SafeLink } from '../../../ui/SafeLink';
import { useVajs } from '../../../ui/vajs';
import type { PanelProps } from './panelProps';
import styles from './panel.module.scss';

export interface MeetingRecordPartProps extends Pick<PanelProps, 'onTask'> {
  readonly item: MeetingItem;
  /** This person may say whether it was held. */
  readonly mayConfirm: boolean;
}

const tones: Readonly<Record<ReturnType<typeof heldStateOf>, Tone>> = { held: 'ok', notHeld: 'bad', unrecorded: 'quiet' };

/** Whether it was held, by the chair's word. "Not recorded" is a state of its own, never a shortfall. */
export const MeetingRecordPart = ({ item, mayConfirm, onTask }: MeetingRecordPartProps): React.ReactElement | null => {
  const { today, strings: { calendarActs: { confirm, record, sections }, common } } = useVajs();
  if (item.status === 'cancelled') return null;
  const standing = item.record;
  const state = heldStateOf(item);
  const ahead = item.day > today;
  return (
    <PanelSection
      title={sections.record}
      aside={mayConfirm && !ahead && (
        <Button look="quiet" icon="check" text={confirm.command} onClick={() => onTask({ kind: 'confirmMonth', forum: item.forum.id, month: monthSpan(item.day).from })} />
      )}
    >
      {!standing && ahead ? <p className={styles.line}>{record.ahead}</p> : <p className={styles.line}><Mark tone={tones[state]}>{record.states[state]}</Mark></p>}
      {standing && (
        <>
          {standing.record.state === 'held' && standing.record.on !== item.day && <p className={styles.line}>{record.on(common.date(standing.record.on))}</p>}
          {standing.entry.minutes && <Fact label={record.minutes}><SafeLink href={standing.entry.minutes}>{standing.entry.minutes}</SafeLink></Fact>}
          {standing.entry.note && <p className={styles.note}>{standing.entry.note}</p>}
          <p className={styles.line}>{record.by(standing.entry.by.name, momentWords(standing.entry.at, common.locale))}</p>
        </>
      )}
    </PanelSection>
  );
};
