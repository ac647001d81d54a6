import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { isAsked, mayDo } from '../../../domain/approval/may';
import type { Round } from '../../../domain/approval/approval';
import { answers, type DocumentAct } from '../../../domain/approval/entry';
import type { DocumentId, PersonId } from '../../../domain/identity';
import { sendingWords } from '../../approvals/sendingWords';
import { useActing } from '../../approvals/useActing';
import { actTitle } from '../../approvals/actTitle';
import { useWords } from '../../approvals/useWords';
import { Button } from '../../Button';
import { Menu } from '../../frame/Menu';
import type { IconName } from '../../icons';
import { Notice } from '../../Notice';
import { useOwnId } from '../../ownId';
import { LazyActForm, LazyBindOrderForm, useAnsweringAtHand } from '../lazy';
import type { OpenedTexts } from '../openedTexts';
import type { PackagePart } from '../packages/packageOf';
import type { NameOf } from '../peopleNames';
import styles from '../round.module.scss';
import { placesAsked } from '../standing/stepPeople';
import { TellNext } from '../telling/TellNext';
import { needsOpening, offersOf, type Offer, type OfferKind } from './offers';
import { isLost, Outcome, type ToldOf } from './Outcome';
import { useWaitingAct } from './useWaitingAct';

export interface ActsProps {
  readonly facts: ApprovalFacts;
  readonly part: PackagePart;
  readonly parts: readonly PackagePart[];
  readonly opened: OpenedTexts;
  readonly nameOf: NameOf;
  readonly titleOf: (document: DocumentId) => string;
  readonly me: PersonId;
  readonly now: number;
  /** An act of mine counts, and it was no mere comment: the next thing may be shown. */
  readonly onDone?: () => void;
  readonly onOpen?: (document: DocumentId, edition: number) => void;
}

const icons: Readonly<Partial<Record<OfferKind, IconName>>> = {
  coordinate: 'check', coordinateWithRemarks: 'edit', approve: 'check', sign: 'edit', return: 'back', reject: 'close', withdraw: 'back', delegate: 'people',
  recordExternal: 'folder', bindOrder: 'link', comment: 'suggestion'
};

const answersOnly: ReadonlySet<string> = new Set<string>(answers);

/** Stands in for somebody who is to sign, on no order: then there is no button, and the reason has to be said. */
const standsInUnsigned = ({ policy }: ApprovalFacts, { steps }: Round, me: PersonId, now: number): boolean =>
  steps.some(step => step.status === 'open' && step.frozen.kind === 'signing'
    && placesAsked(policy, step, [me], now).some(({ substitutes }) => substitutes.some(({ basis }) => basis !== 'order')));

/** The button that was pressed takes the focus again when its form is left. */
const useReturn = (chosen: Offer | undefined): React.RefObject<HTMLDivElement> => {
  const bar = React.useRef<HTMLDivElement>(null);
  const was = React.useRef<Offer>();
  React.useEffect(() => {
    if (was.current && !chosen && document.activeElement === document.body) {
      const buttons = [...bar.current?.querySelectorAll<HTMLElement>('button') ?? []];
      (buttons.find(button => button.dataset.offer === was.current?.key) ?? buttons[buttons.length - 1])?.focus();
    }
    was.current = chosen;
  }, [chosen]);
  return bar;
};

/** What a person may do with an edition now: the buttons that matter, the rest in a menu, each opening a small form in their place. */
export const Acts = ({ facts, part, parts, opened, nameOf, titleOf, me, now, onDone, onOpen }: ActsProps): React.ReactElement => {
  const words = useWords();
  const { approvals, round: { acts } } = words;
  const { log: { document, edition, approval }, round } = part;
  const possible = React.useMemo(() => mayDo(facts.policy, approval, me, now), [facts.policy, approval, me, now]);
  const waiting = useWaitingAct(part.log);
  const offers = React.useMemo(
    () => offersOf(waiting === undefined ? possible : possible.filter(({ kind }) => kind === 'comment'), round), [possible, round, waiting]);
  const asked = isAsked(facts.policy, approval, me, now);
  const askedIn = asked ? round.steps.filter(({ frozen: { step } }) => possible.some(act => 'step' in act && act.step === step && answersOnly.has(act.kind))) : [];
  const acting = useActing();
  const [chosen, choose] = React.useState<Offer>();
  const bar = useReturn(chosen);
  const hint = useOwnId('open-first');
  const isOpened = opened.isOpened(round.submit.hash);
  useAnsweringAtHand(offers.main.length > 0);

  const nameOfOffer = ({ kind, stepName }: Offer): string => (stepName === undefined ? approvals.acts[kind] : acts.inStep(approvals.acts[kind], stepName));
  const send = async (all: readonly DocumentAct[]): Promise<boolean> => {
    const told = await acting.send(all, actTitle(words, titleOf));
    if (told.length === 0 || told.some(isLost)) return false;
    choose(undefined);
    if (told.every(({ status }) => status === 'counted') && all.some(({ kind }) => kind !== 'comment')) onDone?.();
    return true;
  };
  const begin = (offer: Offer): void => {
    acting.forget();
    choose(offer);
  };

  const told = acting.sending ? [] : acting.told.flatMap(({ act, told: of }): readonly ToldOf[] =>
    (of && 'document' in act ? [{ title: titleOf(act.document), told: of, counted: approvals.counted[act.kind] }] : []));
  const done = told.some(({ told: { status } }) => status === 'counted') && !chosen;
  const locked = (offer: Offer): boolean => needsOpening(offer.kind) && !isOpened;
  const someLocked = [...offers.main, ...offers.menu].some(locked);

  return (
    <div className={styles.acts}>
      {told.length > 0 && <Outcome all={told} />}
      {done && <TellNext facts={facts} log={part.log} title={titleOf(document)} me={me} nameOf={nameOf} now={now} />}
      {chosen && chosen.kind === 'bindOrder' && (
        <LazyBindOrderForm
          editions={parts.filter(one => one === part || one.log.approval.status === 'coordinated')} facts={facts} titleOf={titleOf} busy={acting.sending}
          busyText={sendingWords(acting, words)} onSend={send}
          onCancel={() => choose(undefined)}
        />
      )}
      {chosen && chosen.kind !== 'bindOrder' && (
        <LazyActForm
          key={chosen.key} offer={chosen} possible={possible} facts={facts} part={part} parts={parts} opened={opened} nameOf={nameOf} titleOf={titleOf} me={me} now={now}
          busy={acting.sending} busyText={sendingWords(acting, words)} onSend={send} onOpen={onOpen} onCancel={() => choose(undefined)}
        />
      )}
      {!chosen && (
        <div ref={bar}>
          {waiting !== undefined && <Notice tone="warn" slim>{acts.waits(approvals.acts[waiting])}</Notice>}
          {offers.main.length === 0 && !asked && waiting === undefined && <p className={styles.line}>{acts.nothing}</p>}
          {asked && waiting === undefined && <p className={styles.line}>{acts.asked(askedIn.map(({ frozen }) => frozen.name).join(', '))}</p>}
          {standsInUnsigned(facts, round, me, now) && <Notice tone="info" slim>{acts.substituteOnOrder}</Notice>}
          {someLocked && (
            <p className={styles.standing}>
              <span id={hint}>{acts.openFirst}</span>
              {onOpen && <Button look="quiet" icon="document" text={acts.openText} onClick={() => onOpen(document, edition)} />}
            </p>
          )}
          <div className={styles.buttons}>
            {offers.main.map((offer, n) => (
              <Button
                key={offer.key} data-offer={offer.key} look={n === 0 ? 'primary' : 'standard'} icon={icons[offer.kind]} text={nameOfOffer(offer)} disabled={locked(offer)}
                aria-describedby={locked(offer) ? hint : undefined} onClick={() => begin(offer)}
              />
            ))}
            {offers.menu.length > 0 && (
              <Menu
                label={acts.more}
                commands={offers.menu.map(offer => ({
                  key: offer.key, text: nameOfOffer(offer), icon: icons[offer.kind], disabled: locked(offer), onRun: () => begin(offer)
                }))}
              />
            )}
          </div>
        </div>
      )}
    </div>
  );
};
