import * as React from 'react';
import { beginMeeting, change, writeAgenda } from '../../../data/teamMeetings';
import { meetingItems } from '../../../data/schema';
import type { Agenda, AgendaLine } from '../../../domain/teams/meeting/agenda';
import type { PlannedMeeting } from '../../../domain/teams/meeting/nextMeeting';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Live } from '../../../ui/Live';
import { LongText } from '../../../ui/LongText';
import { Mark } from '../../../ui/Mark';
import { Notice } from '../../../ui/Notice';
import { useUnsent } from '../../../ui/unsent/useUnsent';
import { useVajs } from '../../../ui/vajs';
import { AddItem } from './agenda/AddItem';
import { EarlierActions } from './agenda/EarlierActions';
import { MoveButtons, NotMoved } from './agenda/MoveButtons';
import { subjectOf } from './agenda/subjectOf';
import { DueConfirmations, MapChanges } from './agenda/Told';
import { useMoving } from './agenda/useMoving';
import styles from './Meeting.module.scss';
import type { MeetingProps } from './meetingProps';
import { NotDone } from './NotDone';
import { useActs } from './useActs';
import { useKeepCurrent } from './useKeepCurrent';

interface BeforeMeetingProps extends MeetingProps {
  readonly agenda: Agenda;
  readonly next?: PlannedMeeting;
  readonly onBegun: (id: number) => void;
}

const Next = ({ next }: Pick<BeforeMeetingProps, 'next'>): React.ReactElement => {
  const { strings: { common, calendar } } = useVajs();
  const { teamMeeting: words } = useWords();
  if (!next) return <p className={styles.quiet}>{words.nextNone}</p>;
  return (
    <p className={styles.big}>
      {words.nextOn(common.date(next.day), next.at === undefined ? undefined : calendar.time(next.at))}
      {next.place && <span className={styles.quiet}> · {words.nextAt(next.place)}</span>}
      {next.status === 'moved' && <> <Mark tone="info">{words.nextMoved}</Mark></>}
    </p>
  );
};

const Told = ({ line, agenda, on, may, say }: { readonly line: AgendaLine; readonly agenda: Agenda; readonly say: (words: string) => void } & Pick<MeetingProps, 'on' | 'may'>): React.ReactElement | null => {
  switch (line.kind) {
    case 'actions': return <EarlierActions actions={agenda.actions} on={on} may={may} say={say} />;
    case 'mapChanges': return <MapChanges {...agenda} />;
    case 'confirmations': return <DueConfirmations {...agenda} />;
    case 'standing': return null;
    case 'proposed': return line.row?.text ? <div className={styles.text}><LongText text={line.row.text} /></div> : null;
    default: return line.kind satisfies never;
  }
};

/** Subjects of one's own that wait for the connection. */
const Waiting = ({ team }: Pick<MeetingProps, 'team'>): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  const waiting = useUnsent().entries.filter(({ list, act, draft }) => list === meetingItems.name && act.kind === 'add' && draft.Team === team.id && draft.Kind === 'proposed');
  return <>{waiting.map(({ requestId, title }) => <li key={requestId} className={styles.record}>{title} <Mark tone="warn">{words.unsent}</Mark></li>)}</>;
};

/** Before a meeting: when it is, what will be spoken of, and a place to propose more. */
export const BeforeMeeting = ({ team, on, me, may, agenda, next, onBegun }: BeforeMeetingProps): React.ReactElement => {
  const { site, today, strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const acts = useActs();
  const [adds, setAdds] = React.useState(false);
  const [said, say] = React.useState('');
  const [waits, setWaits] = React.useState(false);
  const moving = useMoving(agenda.lines, say);
  const isToday = on === today;
  // A member comes to the meeting when somebody begins it; a subject that is being typed is not taken out of anybody's hands.
  useKeepCurrent(may && isToday && !adds);
  const begin = async (): Promise<void> => {
    const told = await acts.run(() => beginMeeting(site, team.id, on, words.nameOf(team.name, common.date(on))));
    if (!told) return;
    setWaits(told.status === 'kept');
    if (told.status !== 'begun') return;
    onBegun(told.meeting.id); // the meeting is there; what is written below fills it
    await writeAgenda(site, told.meeting, agenda, line => subjectOf(line, words));
  };
  return (
    <section className={styles.meeting} aria-label={words.agendaPreview}>
      <Live>{said}</Live>
      <h3 className={styles.heading}>{words.next}</h3>
      <Next next={next} />
      {acts.failed && <NotDone error={acts.failed} title={words.notBegun} />}
      {waits && <Notice tone="warn" alert slim>{words.begunWaits}</Notice>}
      {!may && <Notice tone="info" slim>{words.mayNot}</Notice>}
      {may && !isToday && <Notice tone="info" slim>{words.otherDay}</Notice>}
      {may && isToday && (
        <div className={styles.buttons}>
          <Button look="primary" icon="people" text={acts.busy ? words.beginning : words.begin} aria-disabled={acts.busy || undefined} onClick={() => { begin().catch(() => undefined); }} />
          {!adds && <Button icon="add" text={words.addItem} onClick={() => setAdds(true)} />}
        </div>
      )}
      {adds && <AddItem team={team.id} onAdded={subject => { setAdds(false); say(subject); }} onCancel={() => setAdds(false)} />}
      <h3 className={styles.heading}>{words.agenda}</h3>
      {agenda.lines.length === 0 && <p className={styles.quiet}>{words.agendaEmpty}</p>}
      <NotMoved moving={moving} />
      <ol className={styles.preview}>
        {agenda.lines.map(line => {
          const { row } = line;
          return (
            <li key={line.key}>
              <p className={styles.kind}>{words.kinds[line.kind]}{line.kind === 'proposed' && row && <> · {words.proposedBy(row.by.name)}</>}</p>
              <p className={styles.subject}>{subjectOf(line, words)}</p>
              <Told line={line} agenda={agenda} on={on} may={may && isToday} say={say} />
              {may && isToday && row && agenda.lines.length > 1 && <MoveButtons line={line} moving={moving} />}
              {may && isToday && line.kind === 'proposed' && row?.by.id === me && (
                <Button
                  look="quiet" text={words.takeBack} aria-label={words.takeBackOne(row.subject)}
                  onClick={() => { acts.run(() => change(site, meetingItems, row.id, { State: 'dropped' })).catch(() => undefined); }}
                />
              )}
            </li>
          );
        })}
        <Waiting team={team} />
      </ol>
    </section>
  );
};
