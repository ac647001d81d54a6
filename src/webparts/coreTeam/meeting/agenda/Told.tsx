import * as React from 'react';
import type { Agenda } from '../../../../domain/teams/meeting/agenda';
import { useWords } from '../../../../ui/approvals/useWords';
import { useVajs } from '../../../../ui/vajs';
import { sentencesOf } from '../../../policyMap/changes/changeSentences';
import styles from '../Meeting.module.scss';

/** What changed on the map since the team met last. */
export const MapChanges = ({ since, changes }: Pick<Agenda, 'since' | 'changes'>): React.ReactElement => {
  const { strings: { common, policyMap } } = useVajs();
  const { teamMeeting: words } = useWords();
  if (since === undefined) return <p className={styles.quiet}>{words.changesFirst}</p>;
  return (
    <>
      <p className={styles.quiet}>{words.changesSince(common.date(since))}</p>
      {changes.length === 0 ? <p>{words.changesNone}</p> : (
        <ul>{changes.flatMap(change => sentencesOf(change, policyMap)).map(sentence => <li key={sentence}>{sentence}</li>)}</ul>
      )}
    </>
  );
};

/** Cards that nobody has confirmed within a year, or that somebody has said are not true. */
export const DueConfirmations = ({ confirmations }: Pick<Agenda, 'confirmations'>): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  if (confirmations.length === 0) return <p>{words.confirmationsNone}</p>;
  return (
    <>
      <p className={styles.quiet}>{words.confirmationsText}</p>
      <ul>
        {confirmations.map(({ subject, name, status, last }) => (
          <li key={`${subject.kind} ${subject.id}`}>
            {name} <span className={styles.quiet}>({status === 'notTrue' ? words.confirmedNot : last === undefined ? words.confirmedNever : words.confirmedLast(common.date(last))})</span>
          </li>
        ))}
      </ul>
    </>
  );
};
