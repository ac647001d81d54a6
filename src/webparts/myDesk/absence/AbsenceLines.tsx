import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { maySign, type Absence, type StandIn } from '../../../domain/desk/absence';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Mark, type Tone } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import type { NameOf } from '../deskWords';
import styles from './Absence.module.scss';
import { placeNamed } from './roleNames';

type Facts = Pick<ApprovalFacts, 'people' | 'roles' | 'units' | 'posts' | 'organisations' | 'holders'>;

const tones: Readonly<Record<Absence['state'], Tone>> = { now: 'info', coming: 'warn', past: 'quiet', ended: 'quiet' };

/** In which role, on what basis, and whether it is enough to sign. */
const Terms = ({ of, facts }: { readonly of: Pick<StandIn, 'holder' | 'basis'>; readonly facts: Facts }): React.ReactElement => {
  const { myDesk: { absence: words } } = useWords();
  const place = placeNamed(facts, of.holder);
  const parts = [
    place === undefined ? words.inAll : words.inRole(place), words.onBasis(words.bases[of.basis.kind], of.basis.reference), maySign(of) ? words.maySign : words.mayNotSign
  ];
  return <span className={styles.terms}>{parts.join(' · ')}</span>;
};

interface OwnProps { readonly facts: Facts; readonly nameOf: NameOf; readonly absence: Absence; readonly busy: boolean; readonly onEnd: () => void }

/** An absence of my own. What is to come, or now, can be ended in two presses. */
export const OwnAbsence = ({ facts, nameOf, absence, busy, onEnd }: OwnProps): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { myDesk: { absence: words } } = useWords();
  const [asked, ask] = React.useState(false);
  const { substitute, from, until, state, endedOn } = absence;
  const name = nameOf(substitute);
  const isLive = state === 'now' || state === 'coming';
  return (
    <li className={styles.line}>
      <span>{words.line(name, common.date(from), common.date(until))} <Mark tone={tones[state]}>{endedOn ? words.endedOn(common.date(endedOn)) : words.states[state]}</Mark></span>
      <Terms of={absence} facts={facts} />
      {isLive && (
        <span className={styles.buttons}>
          {asked
            ? (
              <>
                <Button look="primary" autoFocus disabled={busy} text={words.endConfirm} onClick={() => { ask(false); onEnd(); }} />
                <Button text={common.cancel} onClick={() => ask(false)} />
              </>
            )
            : <Button text={words.end} aria-label={words.endThis(name)} disabled={busy} onClick={() => ask(true)} />}
        </span>
      )}
    </li>
  );
};

/** Somebody for whom I stand in, or who stands in for me. */
export const StandInLine = ({ facts, nameOf, standIn, of }: { readonly facts: Facts; readonly nameOf: NameOf; readonly standIn: StandIn; readonly of: 'absent' | 'substitute' }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { myDesk: { absence: words } } = useWords();
  const { from, until, now } = standIn;
  const day = (at: typeof from): string | undefined => at && common.date(at);
  const when = now || from === undefined ? words.now : words.later(common.date(from));
  return (
    <li className={styles.line}>
      <span>{nameOf(standIn[of])} {of === 'absent' && <Mark tone={now ? 'info' : 'quiet'}>{when}</Mark>}</span>
      <span className={styles.terms}>{words.period(day(from), day(until))}</span>
      <Terms of={standIn} facts={facts} />
    </li>
  );
};
