import * as React from 'react';
import { isAsClosed } from '../../../../data/teamMeetings';
import type { TeamMeeting } from '../../../../domain/teams/meeting';
import { besideMinutes, readMinutes, type Minutes } from '../../../../domain/teams/meeting/minutes';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import { Mark } from '../../../../ui/Mark';
import { Notice } from '../../../../ui/Notice';
import { printPart } from '../../../../ui/print';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import { begunTexts } from '../record/keptRecord';
import type { MeetingFacts } from '../meetingNouns';
import { besideLines, minutesBlocks, type Block } from './minutesBlocks';
import { MinutesSheet } from './MinutesSheet';

interface ClosedMeetingProps {
  readonly meeting: TeamMeeting;
  readonly facts: MeetingFacts;
  /** Leads to what comes next. */
  readonly onNext?: () => void;
}

const DownloadDocx = ({ minutes, blocks }: { readonly minutes: Minutes; readonly blocks: readonly Block[] }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const [failed, setFailed] = React.useState(false);
  const download = async (): Promise<void> => {
    setFailed(false);
    const { saveDocx } = await import(/* webpackChunkName: 'minutes-docx' */ './saveDocx');
    const { team, meeting, closed } = minutes;
    saveDocx(words.fileName(team.name, common.date(meeting.day)), blocks, { title: words.minutesOf(team.name), author: closed.by.name, created: closed.at, language: common.locale });
  };
  return (
    <>
      <Button icon="download" text={words.docx} onClick={() => { download().catch(() => setFailed(true)); }} />
      {failed && <Notice tone="warn" alert slim>{words.docxFailed}</Notice>}
    </>
  );
};

/** Minutes of a closed meeting: for reading, printing and taking along. */
export const ClosedMeeting = ({ meeting, facts, onNext }: ClosedMeetingProps): React.ReactElement => {
  const { site, strings } = useVajs();
  const { teamMeeting: words } = useWords();
  const [begun] = React.useState(() => begunTexts(site.me?.loginName ?? '', meeting.id, facts.meetingItems.filter(item => item.team === meeting.team)));
  const sheet = React.useRef<HTMLDivElement>(null);
  const minutes = React.useMemo(() => (meeting.minutes ? readMinutes(meeting.minutes.text) : undefined), [meeting.minutes]);
  const asClosed = React.useMemo(() => isAsClosed(meeting), [meeting]);
  const blocks = React.useMemo(
    () => (minutes ? minutesBlocks(minutes, meeting.minutes?.digest, { strings, words }) : []), [minutes, meeting.minutes, strings, words]);
  const beside = React.useMemo(() => (minutes ? besideLines(besideMinutes(minutes, facts), { strings, words }) : []), [minutes, facts, strings, words]);
  const next = onNext && <Button look="quiet" icon="calendar" text={words.toTeam} onClick={onNext} />;
  if (!minutes) return <Notice tone="bad" title={words.minutesBroken} actions={next} />;
  return (
    <section className={styles.meeting} aria-label={words.minutes}>
      <div className={styles.bar}>
        <h3 className={styles.title}>{words.title(strings.common.date(meeting.day))}</h3>
        <Mark tone="quiet">{words.states.closed}</Mark>
        <span className={styles.buttons}>
          <Button icon="print" text={strings.common.print} onClick={() => { if (sheet.current) printPart(sheet.current, 'A4'); }} />
          <DownloadDocx minutes={minutes} blocks={blocks} />
          {next}
        </span>
      </div>
      {!asClosed && <Notice tone="bad" slim>{words.minutesTouched}</Notice>}
      {begun.length > 0 && <Notice tone="warn" slim alert title={words.overNow}><ul>{begun.map(text => <li key={text}>{text}</li>)}</ul></Notice>}
      {beside.length > 0 && <Notice tone="warn" slim title={words.besideMinutes}><ul>{beside.map(line => <li key={line}>{line}</li>)}</ul></Notice>}
      <div ref={sheet}><MinutesSheet blocks={blocks} /></div>
    </section>
  );
};
