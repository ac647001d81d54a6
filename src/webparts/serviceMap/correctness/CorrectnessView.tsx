import * as React from 'react';
import type { Card } from '../../../domain/cards/serviceMap';
import { standingStatuses, type StandingStatus } from '../../../domain/cards/standing';
import type { PersonId } from '../../../domain/identity';
import { keeperText, standingTones } from '../../../ui/cards/cardWords';
import { useCardWords } from '../../../ui/cards/useCardWords';
import { Grid, type GridColumn, type GridRow } from '../../../ui/Grid';
import { Mark } from '../../../ui/Mark';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { CardStandingMark } from '../CardStandingMark';
import { todoText } from '../cardTexts';
import type { CardsOfDay } from '../cardsOfDay';
import page from '../ServiceMap.module.scss';
import { openCard } from '../useChoices';
import { useServiceWords } from '../useServiceWords';
import type { ViewProps } from '../viewProps';
import styles from './Correctness.module.scss';

export interface CorrectnessViewProps extends ViewProps { readonly me: PersonId | undefined }

/** What asks for an act comes first; of one state the order stays. */
const byWeight = (day: CardsOfDay): ((a: Card, b: Card) => number) => {
  const weight = (card: Card): number => {
    const standing = day.standingOf(card);
    return standing ? standingStatuses.indexOf(standing.whole.status) : standingStatuses.length;
  };
  return (a, b) => weight(a) - weight(b);
};

/** How many cards stand how, in words. */
const Counts = ({ shown, day }: Pick<ViewProps, 'shown' | 'day'>): React.ReactElement => {
  const words = useServiceWords();
  const { checklist } = useCardWords();
  const of = (status: StandingStatus): number => shown.filter(card => day.standingOf(card)?.whole.status === status).length;
  return (
    <ul className={styles.counts} aria-label={words.counts}>
      {standingStatuses.map(status => <li key={status}><Mark tone={standingTones[status]}>{words.countOf(checklist.statuses[status], of(status))}</Mark></li>)}
    </ul>
  );
};

/** Info õigsus: every card, who keeps it, when it was last confirmed and what is to be done; one's own first. */
const CorrectnessView = ({ day, shown, opened, me }: CorrectnessViewProps): React.ReactElement => {
  const { strings } = useVajs();
  const words = useServiceWords();
  const cardWords = useCardWords();
  const columns = React.useMemo((): readonly GridColumn<Card>[] => {
    const { columns: names } = words;
    return [
      {
        key: 'card', header: names.card, width: 'flex', minWidth: 220,
        render: ({ name, kind, sample }) => (
          <span className={page.stack}>
            <span><span className={page.name}>{name}</span>{sample && <> <SampleMark /></>}</span>
            <span className={page.quiet}>{words.kinds[kind]}</span>
          </span>
        )
      },
      {
        key: 'keepers', header: names.keepers, width: 'flex', minWidth: 200,
        render: card => {
          const keepers = day.keepersOf(card);
          return keepers.length === 0 ? <Mark tone="bad">{words.noKeeper}</Mark>
            : <span className={page.stack}>{keepers.map(keeper => <span key={keeper.person.id}>{keeperText(card.subject, keeper, cardWords)}</span>)}</span>;
        }
      },
      { key: 'standing', header: names.standing, width: 190, render: card => <CardStandingMark card={card} day={day} /> },
      { key: 'due', header: names.due, width: 'flex', minWidth: 180, render: card => <span className={page.quiet}>{todoText(day.standingOf(card), strings, words, cardWords)}</span> }
    ];
  }, [day, words, cardWords, strings]);
  const rows = React.useMemo(() => {
    const sorted = [...shown].sort(byWeight(day));
    const groups = [['mine', sorted.filter(card => day.isMine(card, me))], ['others', sorted.filter(card => !day.isMine(card, me))]] as const;
    return groups.filter(([, cards]) => cards.length > 0).flatMap(([key, cards]): readonly GridRow<Card>[] => [
      { kind: 'group', key, title: words[key], count: cards.length }, ...cards.map(item => ({ kind: 'item' as const, key: item.key, item }))
    ]);
  }, [shown, day, me, words]);
  const open = (key: string): void => {
    const row = rows.find(one => one.key === key);
    if (row?.kind === 'item') openCard(row.item.subject);
  };
  return (
    <>
      <Counts shown={shown} day={day} />
      <Grid
        label={words.correctnessLabel} columns={columns} rows={rows} selectedKey={opened && `${opened.kind} ${opened.id}`} onOpen={open} emptyText={words.nothing}
      />
    </>
  );
};

export default CorrectnessView;
