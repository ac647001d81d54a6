import * as React from 'react';
import type { Message } from '../../../data/notifying';
import type { Reading } from '../../../domain/approval/reading';
import { groupBy } from '../../../domain/grouping';
import type { PersonId } from '../../../domain/identity';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { MessageBox } from '../../../ui/notifying/MessageBox';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import { dueWords, namesIn, titlesIn } from '../deskWords';
import styles from './Department.module.scss';

interface UnreadProps extends Pick<DeskProps, 'facts'> { readonly unread: readonly Reading[]; readonly elsewhere: number }

/** A reminder of all that a person has yet to read, with the way to their desk. */
const useReminder = ({ facts }: Pick<UnreadProps, 'facts'>): ((person: PersonId, readings: readonly Reading[]) => Message) => {
  const { addressOf, strings: { common } } = useVajs();
  const words = useWords();
  const { message } = words.myDesk;
  const titleOf = titlesIn(facts, words);
  return (person, readings) => ({
    to: [facts.people.get(person) ?? { id: person, name: namesIn(facts, words)(person) }],
    subject: readings.length === 1 ? message.remindSubject(titleOf(readings[0].document)) : message.remindSubjectMany(readings.length),
    text: message.remindText(readings.map(({ document, ...reading }) => message.remindLine(titleOf(document), 'due' in reading ? common.date(reading.due) : '')).join('\n'), addressOf('myDesk'))
  });
};

/** Who of the head's own people has not read what they have to. Of other managers' people only a number is said. */
export const Unread = ({ facts, unread, elsewhere }: UnreadProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const words = useWords();
  const { department } = words.myDesk;
  const nameOf = namesIn(facts, words);
  const titleOf = titlesIn(facts, words);
  const reminder = useReminder({ facts });
  const [reminded, remind] = React.useState<PersonId>();
  const byPerson = React.useMemo(() => groupBy(unread, ({ person }) => person), [unread]);
  return (
    <>
      {byPerson.size === 0 && <p className={styles.quiet}>{department.unreadNone}</p>}
      <ul className={styles.people}>
        {[...byPerson].map(([person, readings]) => (
          <li key={person} className={styles.person}>
            <span className={styles.who}>
              <strong>{nameOf(person)}</strong>
              <Button look="quiet" text={department.remind} aria-label={department.remindPerson(nameOf(person))} aria-expanded={reminded === person} onClick={() => remind(reminded === person ? undefined : person)} />
            </span>
            <ul className={styles.readings}>
              {readings.map(reading => {
                const due = reading.status === 'read' ? undefined : dueWords({ due: reading.due, overdue: reading.status === 'overdue' }, today, strings, words);
                return <li key={reading.document}>{titleOf(reading.document)} {due && <Mark tone={due.tone}>{due.text}</Mark>}</li>;
              })}
            </ul>
            {reminded === person && <MessageBox message={reminder(person, readings)} onClose={() => remind(undefined)} />}
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p className={styles.quiet}>{department.unreadElsewhere(elsewhere)}</p>}
    </>
  );
};
