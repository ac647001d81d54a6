import * as React from 'react';
import { meetingItems } from '../../../../data/schema';
import type { AnyRow } from '../../../../data/schema/list';
import { change, rowOf } from '../../../../data/teamMeetings';
import type { AgendaLine } from '../../../../domain/teams/meeting/agenda';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import { FrameContext } from '../../../../ui/FrameContext';
import { LongText } from '../../../../ui/LongText';
import { useShortcut } from '../../../../ui/useShortcut';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import type { UnderWayProps } from '../meetingProps';
import { NotDone } from '../NotDone';
import { Actions, Decisions } from '../record/Recorded';
import { RecordForm } from '../record/RecordForm';
import type { RecordKind } from '../record/recordTyped';
import { useActs } from '../useActs';
import { Discussion } from './Discussion';
import { EarlierActions } from './EarlierActions';
import { subjectOf } from './subjectOf';
import { DueConfirmations, MapChanges } from './Told';

interface SubjectProps extends UnderWayProps { readonly line: AgendaLine; readonly root: React.RefObject<HTMLElement> }

/** What the lists say of a subject that is not a person's own words. */
const Told = ({ line, agenda, meeting, may, say }: SubjectProps): React.ReactElement | null => {
  switch (line.kind) {
    case 'actions': return <EarlierActions actions={agenda.actions} on={meeting.day} may={may} say={say} />;
    case 'mapChanges': return <MapChanges {...agenda} />;
    case 'confirmations': return <DueConfirmations {...agenda} />;
    case 'standing':
    case 'proposed': return null;
    default: return line.kind satisfies never;
  }
};

/** Marks that a subject was taken up; what waited for a meeting then belongs to this one. */
const useDiscussed = ({ line: { row }, meeting }: SubjectProps): { readonly isDiscussed: boolean; readonly toggle: () => void; readonly acts: ReturnType<typeof useActs> } => {
  const { site } = useVajs();
  const acts = useActs();
  const isDiscussed = row?.state === 'discussed';
  return {
    isDiscussed, acts,
    toggle: () => {
      if (row) acts.run(() => change(site, meetingItems, row.id, { State: isDiscussed ? 'open' : 'discussed', Meeting: meeting.id })).catch(() => undefined);
    }
  };
};

/** The subject in hand: what it is, what was said, and what was decided and agreed. */
export const Subject = (props: SubjectProps): React.ReactElement => {
  const { line, facts, meeting, may, on, root } = props;
  const { site } = useVajs();
  const { teamMeeting: words } = useWords();
  const frame = React.useContext(FrameContext) ?? root;
  const [form, setForm] = React.useState<RecordKind>();
  const title = React.useRef<HTMLHeadingElement>(null);
  const buttons = { decision: React.useRef<HTMLButtonElement>(null), action: React.useRef<HTMLButtonElement>(null) };
  const discussed = useDiscussed(props);
  useShortcut(may ? 'd' : undefined, () => setForm('decision'), frame);
  useShortcut(may ? 't' : undefined, () => setForm('action'), frame);
  useShortcut(may && line.row ? 'x' : undefined, discussed.toggle, frame);
  React.useEffect(() => title.current?.focus(), []);

  const { row } = line;
  const name = subjectOf(line, words);
  const written = row && rowOf(site, meetingItems, row.id) as AnyRow | undefined;
  const isHere = (one: { readonly meeting?: number; readonly item?: number }): boolean => one.meeting === meeting.id && row !== undefined && one.item === row.id;
  // What waited for a meeting and is decided of at this one belongs to it.
  const takeUp = (): void => {
    if (row && row.meeting === undefined) change(site, meetingItems, row.id, { Meeting: meeting.id }).catch(() => undefined); // the decision names it all the same
  };
  const close = (): void => {
    const button = form && buttons[form];
    setForm(undefined);
    setTimeout(() => button?.current?.focus(), 0);
  };
  return (
    <article className={styles.hand} aria-label={name}>
      <header className={styles.section}>
        <p className={styles.kind}>{words.kinds[line.kind]}{line.kind === 'proposed' && row && <> · {words.proposedBy(row.by.name)}</>}</p>
        <h3 ref={title} tabIndex={-1} className={styles.title}>{name}</h3>
        {row?.text && <div className={styles.text}><LongText text={row.text} /></div>}
      </header>
      <Told {...props} />
      {may && written && <Discussion key={written.stamp.id} row={written} meeting={meeting.id} title={name} onLeave={() => title.current?.focus()} />}
      {may && !row && <p className={styles.quiet}>{words.noRow}</p>}
      {!may && row?.discussion && <div className={styles.text}><LongText text={row.discussion} /></div>}
      <section className={styles.section} aria-label={words.decisions}>
        <h4 className={styles.heading}>{words.decisions}</h4>
        <Decisions meeting={meeting.id} item={row?.id} decisions={facts.teamDecisions.filter(isHere)} may={may} />
        {may && form === 'decision' && <RecordForm key="decision" {...props} kind="decision" item={row?.id} onRecorded={takeUp} onDone={close} />}
        {may && form !== 'decision' && <div><Button ref={buttons.decision} icon="add" text={words.decision} aria-keyshortcuts="d" onClick={() => setForm('decision')} /></div>}
      </section>
      <section className={styles.section} aria-label={words.actions}>
        <h4 className={styles.heading}>{words.actions}</h4>
        <Actions meeting={meeting.id} item={row?.id} actions={facts.teamActions.filter(isHere)} on={on} may={may} />
        {may && form === 'action' && <RecordForm key="action" {...props} kind="action" item={row?.id} onRecorded={takeUp} onDone={close} />}
        {may && form !== 'action' && <div><Button ref={buttons.action} icon="add" text={words.action} aria-keyshortcuts="t" onClick={() => setForm('action')} /></div>}
      </section>
      {discussed.acts.failed && <NotDone error={discussed.acts.failed} />}
      {may && row && (
        <div><Button icon="check" aria-pressed={discussed.isDiscussed} text={discussed.isDiscussed ? words.markOpen : words.markDiscussed} aria-keyshortcuts="x" onClick={discussed.toggle} /></div>
      )}
    </article>
  );
};
