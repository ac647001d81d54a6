import * as React from 'react';
import { sayPresence } from '../../../../data/teamMeetings';
import type { Person } from '../../../../domain/people/person';
import { alphabetically } from '../../../../domain/search/collation';
import type { Presence as PresenceState } from '../../../../domain/teams/meeting';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { useOwnId } from '../../../../ui/ownId';
import { PersonField } from '../../../../ui/round/acts/PersonField';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import type { UnderWayProps } from '../meetingProps';
import { NotDone } from '../NotDone';
import { useActs } from '../useActs';

type PresenceProps = Pick<UnderWayProps, 'facts' | 'meeting' | 'members' | 'may' | 'say'>;

const states: readonly PresenceState[] = ['present', 'remote', 'absent'];

interface Seat { readonly person: Person; readonly presence?: PresenceState }

/** The members, and whoever else takes part. */
export const seatsOf = ({ facts, meeting, members }: Pick<PresenceProps, 'facts' | 'meeting' | 'members'>): readonly Seat[] => {
  const said = new Map(facts.attendance.filter(row => row.meeting === meeting.id).map(row => [row.person.id, row]));
  const others = [...said.values()].filter(({ person }) => !members.some(({ id }) => id === person.id)).map(({ person }) => person);
  return [...[...members].sort((a, b) => alphabetically(a.name, b.name)), ...others]
    .map(person => ({ person, presence: said.get(person.id)?.presence }));
};

export const takesPart = ({ presence }: Seat): boolean => presence === 'present' || presence === 'remote';

/** Who is here; each mark is saved by itself. */
export const Presence = (props: PresenceProps): React.ReactElement => {
  const { meeting, may, say } = props;
  const { site } = useVajs();
  const { teamMeeting: words } = useWords();
  const acts = useActs();
  const [otherwise, setOtherwise] = React.useState<string>();
  const [adds, setAdds] = React.useState(false);
  const id = useOwnId('presence');
  const seats = seatsOf(props);
  const unsaid = seats.filter(({ presence }) => presence === undefined);

  const mark = async (people: readonly Person[], presence: PresenceState): Promise<void> => {
    setOtherwise(undefined);
    for (const person of people) {
      const told = await acts.run(() => sayPresence(site, meeting.id, person, presence));
      if (!told) return;
      if (told.status === 'otherwise') setOtherwise(person.name);
      else say(told.status === 'kept' ? words.waits(person.name) : `${person.name}: ${words.presence[presence]}`);
    }
  };
  const start = (people: readonly Person[], presence: PresenceState): void => { mark(people, presence).catch(() => undefined); };
  return (
    <>
      {acts.failed && <NotDone error={acts.failed} />}
      {otherwise !== undefined && <Notice tone="warn" alert slim>{words.otherwise(otherwise)}</Notice>}
      {seats.length === 0 && <p className={styles.quiet}>{words.noMembers}</p>}
      <ul className={styles.seats}>
        {seats.map(({ person, presence }) => (
          <li key={person.id}>
            <fieldset className={styles.seat} disabled={!may}>
              <legend className={styles.name}>{person.name}{presence === undefined && <span className={styles.quiet}> ({words.notSaid})</span>}</legend>
              {states.map(state => (
                <label key={state} className={styles.choice}>
                  <input type="radio" name={`${id}-${person.id}`} checked={presence === state} onChange={() => start([person], state)} /> {words.presence[state]}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      {may && (
        <div className={styles.buttons}>
          {unsaid.length > 1 && <Button text={words.allPresent} icon="check" aria-disabled={acts.busy || undefined} onClick={() => start(unsaid.map(({ person }) => person), 'present')} />}
          {!adds && <Button look="quiet" icon="add" text={words.otherPerson} onClick={() => setAdds(true)} />}
        </div>
      )}
      {adds && <PersonField label={words.otherPerson} chosen="" onChoose={person => { setAdds(false); start([person], 'present'); }} />}
    </>
  );
};
