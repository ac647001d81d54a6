import * as React from 'react';
import { teamActions, teamDecisions } from '../../../../data/schema';
import { change } from '../../../../data/teamMeetings';
import type { MeetingItemId, TeamMeetingId } from '../../../../domain/identity';
import type { TeamAction, TeamDecision } from '../../../../domain/teams/meeting';
import { isLate, isToDo } from '../../../../domain/toDo';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import { Mark } from '../../../../ui/Mark';
import { useUnsent } from '../../../../ui/unsent/useUnsent';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import { NotDone } from '../NotDone';
import { useActs } from '../useActs';
import { ChangeForm } from './ChangeForm';
import type { RecordKind } from './recordTyped';

interface Place { readonly meeting: TeamMeetingId; readonly item?: MeetingItemId }

/** What was written down here and waits for the connection. */
const useWaiting = (list: string, { meeting, item }: Place): readonly { readonly key: string; readonly text: string }[] =>
  useUnsent().entries
    .filter(({ list: name, act, draft }) => name === list && act.kind === 'add' && draft.Meeting === meeting && (draft.Item ?? undefined) === item)
    .map(({ requestId, title }) => ({ key: requestId, text: title }));

const Waiting = ({ list, place }: { readonly list: string; readonly place: Place }): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  return (
    <>
      {useWaiting(list, place).map(({ key, text }) => (
        <li key={key} className={styles.record}><span className={styles.what}>{text}</span> <Mark tone="warn">{words.unsent}</Mark></li>
      ))}
    </>
  );
};

interface LineProps {
  readonly kind: RecordKind;
  readonly id: number;
  readonly text: string;
  readonly terms: React.ReactNode;
  readonly may: boolean;
  readonly beside?: React.ReactNode;
}

const Line = ({ kind, id, text, terms, may, beside }: LineProps): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  const [changes, setChanges] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setChanges(false);
    setTimeout(() => button.current?.focus(), 0); // the form that had the focus has gone
  };
  return (
    <li className={styles.record}>
      {changes ? <ChangeForm kind={kind} id={id} onDone={close} /> : (
        <>
          <span className={styles.what}>{text}</span>
          <span className={styles.about}>{terms}</span>
          {may && (
            <span className={styles.buttons}>
              <Button ref={button} look="quiet" icon="edit" text={words.change} aria-label={words.changeOne(text)} onClick={() => setChanges(true)} />
              {beside}
            </span>
          )}
        </>
      )}
    </li>
  );
};

interface DecisionsProps extends Place { readonly decisions: readonly TeamDecision[]; readonly may: boolean }

export const Decisions = ({ decisions, may, ...place }: DecisionsProps): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  return (
    <ul className={styles.records}>
      {decisions.map(({ id, text, owner, day }) => (
        <Line key={id} kind="decision" id={id} text={text} may={may} terms={<>{words.owner(owner.name)} · {words.from(common.date(day))}</>} />
      ))}
      <Waiting list={teamDecisions.name} place={place} />
    </ul>
  );
};

interface ActionsProps extends Place { readonly actions: readonly TeamAction[]; readonly on: PlainDate; readonly may: boolean }

/** How an action stands; late is said in words, and only helped by colour. */
export const DueWords = ({ action, on }: { readonly action: TeamAction; readonly on: PlainDate }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  if (action.state === 'done') return <Mark tone="ok">{action.doneOn === undefined ? words.actionStates.done : words.doneOn(common.date(action.doneOn))}</Mark>;
  if (!isToDo(action)) return <Mark tone="quiet">{words.actionStates.dropped}</Mark>;
  return isLate(action, on)
    ? <Mark tone="bad">{words.late(common.date(action.due))}</Mark> : <span>{words.due(common.date(action.due))}</span>;
};

export const Actions = ({ actions, on, may, ...place }: ActionsProps): React.ReactElement => {
  const { site } = useVajs();
  const { teamMeeting: words } = useWords();
  const acts = useActs();
  const drop = (id: number): void => { acts.run(() => change(site, teamActions, id, { State: 'dropped' })).catch(() => undefined); };
  return (
    <>
      {acts.failed && <NotDone error={acts.failed} />}
      <ul className={styles.records}>
        {actions.map(action => (
          <Line
            key={action.id} kind="action" id={action.id} text={action.text} may={may} terms={<>{words.doer(action.owner.name)} · <DueWords action={action} on={on} /></>}
            beside={isToDo(action) && <Button look="quiet" text={words.drop} aria-label={words.dropOne(action.text)} onClick={() => drop(action.id)} />}
          />
        ))}
        <Waiting list={teamActions.name} place={place} />
      </ul>
    </>
  );
};
