import * as React from 'react';
import type { Message } from '../../../data/notifying';
import { absencesOf, standingIn, standingInFor } from '../../../domain/desk/absence';
import type { SubstitutionAct } from '../../../domain/approval/entry';
import type { Person } from '../../../domain/people/person';
import { useActing } from '../../../ui/approvals/useActing';
import { useWords } from '../../../ui/approvals/useWords';
import { MessageBox } from '../../../ui/notifying/MessageBox';
import { useOwnId } from '../../../ui/ownId';
import { isLost, Outcome, type ToldOf } from '../../../ui/round/acts/Outcome';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import { useNames } from '../useNames';
import styles from './Absence.module.scss';
import { AbsenceForm } from './AbsenceForm';
import { OwnAbsence, StandInLine } from './AbsenceLines';

const Section = ({ title, none, children }: { readonly title: string; readonly none?: string; readonly children?: React.ReactNode }): React.ReactElement => {
  const id = useOwnId('absence-part');
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>{title}</h3>
      {none === undefined ? children : <p className={styles.quiet}>{none}</p>}
    </section>
  );
};

/** What the substitute should hear: from when until when, on what basis, and where their desk is. */
const useMessage = (): ((act: SubstitutionAct, substitute: Person) => Message) => {
  const { addressOf, strings: { common } } = useVajs();
  const { myDesk: { absence, message } } = useWords();
  return ({ from, until, basis }, substitute) => ({
    to: [substitute], subject: message.substituteSubject,
    text: message.substituteText(common.date(from), common.date(until), absence.onBasis(absence.bases[basis.kind], basis.reference), addressOf('myDesk'))
  });
};

/** My absences and substitutes: a row of my own in the log names one, and one of my own ends it. */
const AbsenceView = ({ facts, sitting }: DeskProps): React.ReactElement => {
  const { approvals, myDesk: { absence: words } } = useWords();
  const acting = useActing();
  const messageFor = useMessage();
  const [message, setMessage] = React.useState<Message>();
  const own = React.useMemo(() => absencesOf(facts, sitting), [facts, sitting]);
  const mine = React.useMemo(() => standingIn(facts, sitting), [facts, sitting]);
  const standing = React.useMemo(() => standingInFor(facts, sitting), [facts, sitting]);

  const nameOf = useNames(facts, [...own, ...mine, ...standing].flatMap(({ absent, substitute }) => [absent, substitute]));

  const name = async (act: SubstitutionAct, substitute: Person): Promise<boolean> => {
    setMessage(undefined);
    const told = await acting.send([act], words.name);
    if (told.length === 0 || told.some(isLost)) return false;
    if (told[0].status === 'counted') setMessage(messageFor(act, substitute));
    return true;
  };
  const end = async (request: string): Promise<void> => {
    setMessage(undefined);
    await acting.send([{ kind: 'endSubstitution', ends: request }], words.end);
  };
  const told: readonly ToldOf[] = acting.sending ? [] : acting.told.flatMap(({ act, told: of }) =>
    (of ? [{ title: words.name, told: of, counted: approvals.counted[act.kind] }] : []));
  return (
    <div className={styles.absence}>
      {told.length > 0 && <Outcome all={told} />}
      {message && <><p className={styles.quiet}>{words.told}</p><MessageBox message={message} onClose={() => setMessage(undefined)} /></>}
      <Section title={words.name}><AbsenceForm facts={facts} sitting={sitting} busy={acting.sending} onName={name} /></Section>
      <Section title={words.mine} none={own.length === 0 ? words.mineNone : undefined}>
        <ul className={styles.lines}>
          {own.map(absence => (
            <OwnAbsence key={absence.request} facts={facts} nameOf={nameOf} absence={absence} busy={acting.sending} onEnd={() => { end(absence.request).catch(() => undefined); }} />
          ))}
        </ul>
      </Section>
      <Section title={words.standIn} none={mine.length === 0 ? words.standInNone : undefined}>
        <ul className={styles.lines}>{mine.map(standIn => <StandInLine key={standIn.key} facts={facts} nameOf={nameOf} standIn={standIn} of="absent" />)}</ul>
      </Section>
      <Section title={words.standing} none={standing.length === 0 ? words.standingNone : undefined}>
        <ul className={styles.lines}>{standing.map(standIn => <StandInLine key={standIn.key} facts={facts} nameOf={nameOf} standIn={standIn} of="substitute" />)}</ul>
      </Section>
    </div>
  );
};

export default AbsenceView;
