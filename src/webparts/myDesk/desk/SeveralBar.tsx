import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { DocumentAct } from '../../../domain/approval/entry';
import { agreementTo, mayAgreeTogether } from '../../../domain/desk/together';
import type { Waits } from '../../../domain/desk/waiting';
import { groupBy } from '../../../domain/grouping';
import { actTitle } from '../../../ui/approvals/actTitle';
import { sendingWords } from '../../../ui/approvals/sendingWords';
import { useActing } from '../../../ui/approvals/useActing';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Outcome, type ToldOf } from '../../../ui/round/acts/Outcome';
import { useOpenedTexts } from '../../../ui/round/openedTexts';
import { useVajs } from '../../../ui/vajs';
import type { TitleOf } from '../deskWords';
import styles from './Desk.module.scss';
import type { DeskList } from './useDeskList';

type Agreed = DocumentAct['kind'];

/** What one press would write for what is selected, by kind of answer. */
const useAgreements = (facts: ApprovalFacts, { items, selected }: DeskList): ReadonlyMap<Agreed, readonly DocumentAct[]> => {
  const { isOpened } = useOpenedTexts();
  return React.useMemo(() => {
    const chosen = items.filter((item: Waits) => selected.has(item.key) && mayAgreeTogether(item, facts.replay, isOpened));
    return groupBy(chosen.flatMap(item => agreementTo(item, facts.replay)), ({ kind }) => kind);
  }, [items, selected, facts, isOpened]);
};

/** Several at once: the same answer for each that is selected, a row each, in two presses. */
export const SeveralBar = ({ facts, list, titleOf }: { readonly facts: ApprovalFacts; readonly list: DeskList; readonly titleOf: TitleOf }): React.ReactElement | null => {
  const { common } = useVajs().strings;
  const words = useWords();
  const { approvals, myDesk: { several } } = words;
  const agreements = useAgreements(facts, list);
  const acting = useActing();
  const [asked, ask] = React.useState<Agreed>();
  const { selected, clear } = list;
  const told: readonly ToldOf[] = acting.sending ? [] : acting.told.flatMap(({ act, told: of }) =>
    (of && 'document' in act ? [{ title: titleOf(act.document), told: of, counted: approvals.counted[act.kind] }] : []));
  const acts = asked === undefined ? undefined : agreements.get(asked);

  const send = async (all: readonly DocumentAct[]): Promise<void> => {
    ask(undefined);
    const outcomes = await acting.send(all, actTitle(words, titleOf));
    if (outcomes.length > 0 && outcomes.every(({ status }) => status === 'counted')) clear();
  };
  if (selected.size === 0 && told.length === 0 && !acting.sending) return null;
  return (
    <section className={styles.several} aria-label={several.title(selected.size)}>
      {told.length > 0 && <Outcome all={told} />}
      {acting.sending && <p role="status">{sendingWords(acting, words)}</p>}
      {selected.size > 0 && !acting.sending && (
        <>
          <p className={styles.severalTitle}>{several.title(selected.size)}</p>
          {acts && asked !== undefined ? (
            <>
              <p className={styles.quiet}>{several.explain}</p>
              <div className={styles.buttons}>
                <Button look="primary" autoFocus text={several.confirm(approvals.acts[asked], acts.length)} onClick={() => { send(acts).catch(() => undefined); }} />
                <Button text={common.cancel} onClick={() => ask(undefined)} />
              </div>
            </>
          ) : (
            <div className={styles.buttons}>
              {[...agreements].map(([kind, all]) => (
                <Button key={kind} icon="check" text={several.ask(approvals.acts[kind], all.length)} onClick={() => { acting.forget(); ask(kind); }} />
              ))}
              <Button look="quiet" text={several.clear} onClick={clear} />
            </div>
          )}
        </>
      )}
    </section>
  );
};
