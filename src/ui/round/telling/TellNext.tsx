import * as React from 'react';
import type { Message } from '../../../data/notifying';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { EditionLog } from '../../../domain/approval/replay';
import type { PersonId } from '../../../domain/identity';
import { useWords } from '../../approvals/useWords';
import { Button } from '../../Button';
import { useVajs } from '../../vajs';
import { LazyMessageBox } from '../lazy';
import type { NameOf } from '../peopleNames';
import styles from '../round.module.scss';
import { nextToTell, type Telling } from './nextToTell';

export interface TellNextProps {
  readonly facts: ApprovalFacts;
  /** As it stands after the act. */
  readonly log: EditionLog;
  readonly title: string;
  readonly me: PersonId;
  readonly nameOf: NameOf;
  /** epoch ms */
  readonly now: number;
}

/** A message that is ready to go, with a link to the document. */
const useMessage = ({ facts, log: { document, edition }, title, nameOf }: TellNextProps, telling: Telling | undefined): Message | undefined => {
  const { addressOf, strings: { common } } = useVajs();
  const { round: { ofEdition, telling: words } } = useWords();
  if (!telling || telling.people.length === 0) return undefined;
  const of = ofEdition(title, edition);
  const link = new URL(addressOf('jobDescriptions', { document: String(document), edition: String(edition) }), window.location.href).toString();
  return {
    to: telling.people.map(person => facts.people.get(person) ?? { id: person, name: nameOf(person) }),
    subject: words.subject[telling.why](of),
    text: `${words.body[telling.why](of, telling.due && common.date(telling.due))}\n\n${link}`
  };
};

/** Whom to tell after an act and why, and the message for them. */
export const TellNext = (props: TellNextProps): React.ReactElement | null => {
  const { facts, log, me, nameOf, now } = props;
  const { today } = useVajs();
  const { round: { telling: words } } = useWords();
  const [writing, write] = React.useState(false);
  const telling = React.useMemo(() => nextToTell(facts, log, me, today, now), [facts, log, me, today, now]);
  const message = useMessage(props, telling);
  if (!telling) return null;
  if (!message) return <p className={styles.line}>{words.nobody}</p>;
  if (writing) return <LazyMessageBox message={message} onClose={() => write(false)} />;
  return (
    <section className={styles.form} aria-label={words.title}>
      <p className={styles.formTitle}>{words.title}</p>
      <p className={styles.line}>{words.why[telling.why]}</p>
      <p className={styles.line}>{telling.people.map(nameOf).join(', ')}</p>
      <div className={styles.buttons}><Button icon="suggestion" text={words.write} onClick={() => write(true)} /></div>
    </section>
  );
};
