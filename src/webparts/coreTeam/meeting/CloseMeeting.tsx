import * as React from 'react';
import { factsOf, type Facts } from '../../../data/facts';
import type { Site } from '../../../data/site';
import { closeMeeting, type Closed } from '../../../data/teamMeetings';
import { indexHolders } from '../../../domain/people/holders';
import type { Person } from '../../../domain/people/person';
import { agendaOf } from '../../../domain/teams/meeting/agenda';
import { minutesOf, type Minutes } from '../../../domain/teams/meeting/minutes';
import type { TeamMeeting } from '../../../domain/teams/meeting';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import styles from './Meeting.module.scss';
import { meetingNouns, type MeetingFacts } from './meetingNouns';
import type { UnderWayProps } from './meetingProps';
import { NotDone } from './NotDone';

/** The facts as the site has just given them, not as this page was drawn from. */
const factsNow = (site: Site, drawn: MeetingFacts): MeetingFacts => {
  const load = factsOf(site, meetingNouns);
  if (load.status !== 'ready') return drawn;
  const facts: Facts<typeof meetingNouns[number]> = load.value;
  return { ...facts, holders: indexHolders(facts.roleHolders, facts.roles) };
};

const useClosing = ({ team, meeting, facts }: Pick<UnderWayProps, 'team' | 'meeting' | 'facts'>): { readonly closing: boolean; readonly told?: Exclude<Closed, { status: 'closed' }>; readonly close: () => void } => {
  const { site } = useVajs();
  const [closing, setClosing] = React.useState(false);
  const [told, setTold] = React.useState<Exclude<Closed, { status: 'closed' }>>();
  const there = React.useRef(true);
  React.useEffect(() => () => { there.current = false; }, []);
  const minutesNow = (now: TeamMeeting, by: Person): Minutes => {
    const fresh = factsNow(site, facts);
    return minutesOf(fresh, team, now, agendaOf(fresh, team, now.day, now), { by, at: site.now() });
  };
  const close = async (): Promise<void> => {
    setClosing(true);
    try {
      const done = await closeMeeting(site, meeting.id, minutesNow);
      if (there.current && done.status !== 'closed') setTold(done);
    } finally {
      if (there.current) setClosing(false);
    }
  };
  return { closing, told, close: () => { if (!closing) close().catch(() => setTold({ status: 'unreached' })); } };
};

const NotClosed = ({ told }: { readonly told: Exclude<Closed, { status: 'closed' }> }): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  switch (told.status) {
    case 'closedByOther': return <Notice tone="info" alert slim>{words.closedByOther(told.by.name)}</Notice>;
    case 'unsent': return <Notice tone="warn" alert slim>{words.closeUnsent(told.count)}</Notice>;
    case 'unreached': return <Notice tone="warn" alert slim>{words.closeUnreached}</Notice>;
    case 'tooLong': return <Notice tone="warn" alert slim>{words.closeTooLong}</Notice>;
    case 'failed': return <NotDone error={told.error} title={words.closeFailed} />;
    default: return told satisfies never;
  }
};

/** Ends a meeting in two presses, since its minutes do not change any more. */
export const CloseMeeting = (props: Pick<UnderWayProps, 'team' | 'meeting' | 'facts'>): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const [asked, ask] = React.useState(false);
  const { closing, told, close } = useClosing(props);
  return (
    <section className={styles.section} aria-label={words.close}>
      {told && <NotClosed told={told} />}
      {asked ? (
        <>
          <p>{words.closeAsk}</p>
          <div className={styles.buttons}>
            <Button look="primary" autoFocus text={closing ? words.closing : words.closeYes} aria-disabled={closing || undefined} onClick={close} />
            <Button text={common.cancel} onClick={() => ask(false)} />
          </div>
        </>
      ) : <div><Button icon="check" text={words.close} onClick={() => ask(true)} /></div>}
    </section>
  );
};
