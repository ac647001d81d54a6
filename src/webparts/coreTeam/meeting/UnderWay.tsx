import * as React from 'react';
import { writeAgenda } from '../../../data/teamMeetings';
import { unwritten, type AgendaLine } from '../../../domain/teams/meeting/agenda';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { FrameContext } from '../../../ui/FrameContext';
import { Live } from '../../../ui/Live';
import { Mark } from '../../../ui/Mark';
import { Notice } from '../../../ui/Notice';
import { useUnsentBarAtHand } from '../../../ui/unsent/UnsentDoor';
import { useAddress } from '../../../ui/useAddress';
import { useShortcut } from '../../../ui/useShortcut';
import { useVajs } from '../../../ui/vajs';
import { AddItem } from './agenda/AddItem';
import { AgendaNav } from './agenda/AgendaNav';
import { MoveButtons, NotMoved } from './agenda/MoveButtons';
import { Subject } from './agenda/Subject';
import { subjectOf } from './agenda/subjectOf';
import { useMoving } from './agenda/useMoving';
import { CloseMeeting } from './CloseMeeting';
import styles from './Meeting.module.scss';
import type { UnderWayProps } from './meetingProps';
import { Presence, seatsOf, takesPart } from './people/Presence';
import { Actions, Decisions } from './record/Recorded';
import { useActs } from './useActs';
import { useKeepCurrent } from './useKeepCurrent';
import { useLargeType } from './useLargeType';
import { Walk } from './Walk';

/** The line in hand; its address is `item`. */
const useInHand = (lines: readonly AgendaLine[]): { readonly line?: AgendaLine; readonly open: (key: string) => void; readonly move: (by: 1 | -1) => void } => {
  const [asked, ask] = useAddress('item');
  // Nobody is taken to another subject because somebody moves one before it.
  const shown = React.useRef<string>();
  const wanted = lines.findIndex(({ key }) => key === asked);
  const at = wanted < 0 ? lines.findIndex(({ key }) => key === shown.current) : wanted;
  const line = lines[at] ?? lines[0];
  shown.current = line?.key;
  return {
    line,
    open: key => ask(key),
    move: by => {
      const to = lines[Math.max(0, at) + by];
      if (to) ask(to.key);
    }
  };
};

/** So long the rows may be on their way, ms. */
const WRITING_MS = 3000;

/** Somebody began the meeting and was cut off before every subject had its row. */
const HalfBegun = ({ agenda, meeting }: Pick<UnderWayProps, 'agenda' | 'meeting'>): React.ReactElement | null => {
  const { site } = useVajs();
  const { teamMeeting: words } = useWords();
  const acts = useActs();
  const lacks = unwritten(agenda).length > 0;
  const [late, setLate] = React.useState(false);
  React.useEffect(() => {
    if (!lacks) return undefined;
    const timer = setTimeout(() => setLate(true), WRITING_MS);
    return () => clearTimeout(timer);
  }, [lacks]);
  if (!lacks || !late) return null;
  const goOn = async (): Promise<{ readonly status: 'written' }> => {
    await writeAgenda(site, meeting, agenda, line => subjectOf(line, words));
    return { status: 'written' };
  };
  return (
    <Notice
      tone="info" slim
      actions={<Button text={acts.busy ? words.beginning : words.beginAgain} aria-disabled={acts.busy || undefined} onClick={() => { acts.run(goOn).catch(() => undefined); }} />}
    >
      {words.halfBegun}
    </Notice>
  );
};

/** What was written down without a subject, such as in the list itself. */
const Beside = ({ facts, meeting, agenda, on, may }: UnderWayProps): React.ReactElement | null => {
  const { teamMeeting: words } = useWords();
  const known = new Set(agenda.lines.flatMap(({ row }) => (row ? [row.id] : [])));
  const isBeside = (one: { readonly meeting?: number; readonly item?: UnderWayProps['facts']['teamActions'][number]['item'] }): boolean =>
    one.meeting === meeting.id && (one.item === undefined || !known.has(one.item));
  const decisions = facts.teamDecisions.filter(isBeside);
  const actions = facts.teamActions.filter(isBeside);
  if (decisions.length + actions.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.beside}>
      <h4 className={styles.heading}>{words.beside}</h4>
      <Decisions meeting={meeting.id} decisions={decisions} may={may} />
      <Actions meeting={meeting.id} actions={actions} on={on} may={may} />
    </section>
  );
};

/** The one screen that a team runs its meeting from: who is here, the agenda, and the subject in hand. */
export const UnderWay = (given: Omit<UnderWayProps, 'say'>): React.ReactElement => {
  const { meeting, agenda, may, team } = given;
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const root = React.useRef<HTMLElement>(null);
  const frame = React.useContext(FrameContext) ?? root;
  const { line, open, move } = useInHand(agenda.lines);
  const [said, say] = React.useState('');
  const moving = useMoving(agenda.lines, say);
  const [adds, setAdds] = React.useState(false);
  const [large, setLarge] = useLargeType();
  const adder = React.useRef<HTMLButtonElement>(null);
  useKeepCurrent(true);
  useUnsentBarAtHand();
  useShortcut('j', () => move(1), frame);
  useShortcut('k', () => move(-1), frame);
  useShortcut(may ? 'n' : undefined, () => setAdds(true), frame);
  const props: UnderWayProps = { ...given, say };
  const seats = seatsOf(props);
  const endAdding = (heard?: string): void => {
    setAdds(false);
    if (heard !== undefined) say(heard);
    setTimeout(() => adder.current?.focus(), 0);
  };
  return (
    <section ref={root} tabIndex={-1} className={`${styles.meeting} ${large ? styles.large : ''}`} aria-label={words.title(common.date(meeting.day))}>
      <Live>{said}</Live>
      <div className={styles.bar}>
        <h3 className={styles.title}>{words.title(common.date(meeting.day))}</h3>
        <Mark tone="info">{words.states.underWay}</Mark>
        <span className={styles.buttons}><Button icon="zoomIn" aria-pressed={large} text={words.largeType} onClick={() => setLarge(!large)} /></span>
      </div>
      {may ? <HalfBegun {...props} /> : <Notice tone="info" slim>{words.mayNot}</Notice>}
      <div className={styles.halves}>
        <div className={styles.side}>
          <details className={styles.people}>
            <summary>{words.people} · {words.present(seats.filter(takesPart).length, seats.length)}</summary>
            <Presence {...props} />
          </details>
          <nav aria-label={words.agenda} className={styles.section}>
            <h4 className={styles.heading}>{words.agenda}</h4>
            {agenda.lines.length === 0 && <p className={styles.quiet}>{words.agendaEmpty}</p>}
            <AgendaNav lines={agenda.lines} open={line} onOpen={open} moving={may ? moving : undefined} />
          </nav>
          {may && line?.row && agenda.lines.length > 1 && <MoveButtons line={line} moving={moving} />}
          <NotMoved moving={moving} />
          {may && (adds
            ? <AddItem team={team.id} onAdded={endAdding} onCancel={() => endAdding()} />
            : <div><Button ref={adder} look="quiet" icon="add" text={words.addItem} aria-keyshortcuts="n" onClick={() => setAdds(true)} /></div>)}
          <p className={`${styles.quiet} ${styles.keys}`}>{words.keys}</p>
        </div>
        <div className={styles.middle}>
          {line ? <Subject key={line.key} {...props} line={line} root={root} /> : <p className={styles.quiet}>{words.pick}</p>}
          {line && <Walk isFirst={line === agenda.lines[0]} isLast={line === agenda.lines[agenda.lines.length - 1]} onMove={move} />}
          <Beside {...props} />
        </div>
      </div>
      {may && <CloseMeeting {...props} />}
    </section>
  );
};
