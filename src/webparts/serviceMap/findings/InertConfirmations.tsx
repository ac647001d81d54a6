import * as React from 'react';
import { listUrl } from '../../../data/addresses';
import { confirmations } from '../../../data/schema';
import { allCards } from '../../../domain/cards/serviceMap';
import { cardKey, type InertConfirmation } from '../../../domain/cards/statement';
import { useCardWords } from '../../../ui/cards/useCardWords';
import { Button } from '../../../ui/Button';
import { SafeLink } from '../../../ui/SafeLink';
import { useVajs } from '../../../ui/vajs';
import type { CardsOfDay } from '../cardsOfDay';
import styles from '../ServiceMap.module.scss';
import { openCard } from '../useChoices';
import { useServiceWords } from '../useServiceWords';

export interface InertConfirmationsProps { readonly day: CardsOfDay; readonly inert: readonly InertConfirmation[] }

/** So many are shown at once. */
const FEW = 50;

/** Confirmations that do not count: of which card, by whom, when and why. */
const InertConfirmations = ({ day, inert }: InertConfirmationsProps): React.ReactElement => {
  const { site, strings: { common } } = useVajs();
  const words = useServiceWords();
  const { checklist } = useCardWords();
  const [shown, setShown] = React.useState(FEW);
  const names = React.useMemo(() => new Map(allCards(day.serviceMap).map(({ key, name }) => [key, name])), [day]);
  const left = inert.length - shown;
  return (
    <>
      <p>{inert.length === 0 ? words.findings.none : words.findings.text} <SafeLink href={new URL(listUrl(site.url, confirmations), site.url).href}>{words.findings.openList}</SafeLink></p>
      <ul className={styles.people}>
        {inert.slice(0, shown).map(({ row, on, why }) => {
          const name = names.get(cardKey(row.subject));
          return (
            <li key={row.id} className={styles.stack}>
              <span>{words.findings.line(name ?? words.findings.unknownCard(row.subject.id), row.by.name, common.date(on))}</span>
              <span className={styles.quiet}>{checklist.reasons[why]}</span>
              {name !== undefined && <Button look="quiet" text={words.open(name)} onClick={() => openCard(row.subject)} />}
            </li>
          );
        })}
      </ul>
      {left > 0 && <Button look="quiet" text={common.showMore(Math.min(left, FEW))} onClick={() => setShown(shown + FEW)} />}
    </>
  );
};

export default InertConfirmations;
