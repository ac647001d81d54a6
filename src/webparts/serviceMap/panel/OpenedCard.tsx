import * as React from 'react';
import { rowNow } from '../../../data/rowNow';
import { keptLists } from '../../../data/rowRights';
import type { ListSchema, Row } from '../../../data/schema/list';
import type { CardSubject } from '../../../domain/cards/keepers';
import type { KeptKind } from '../../../domain/cards/rowEditors';
import type { Card } from '../../../domain/cards/serviceMap';
import { judge } from '../../../domain/cards/statement';
import { evidenceOf } from '../../../domain/cards/evidence';
import { suggestionsOn } from '../../../domain/suggestions/answering';
import { Checklist } from '../../../ui/cards/Checklist';
import { useCardWords } from '../../../ui/cards/useCardWords';
import type { Command } from '../../../ui/commands';
import { DetailsPanel, PanelSection } from '../../../ui/DetailsPanel';
import { LazyEntityForm, LazySuggestForm, LazySuggestions } from '../../../ui/editing/lazy';
import { LinkCopied } from '../../../ui/LinkCopied';
import { RowRightsNotice } from '../../../ui/RowRightsNotice';
import { SampleMark } from '../../../ui/SampleMark';
import { useCopiedLink } from '../../../ui/useCopiedLink';
import { useRights } from '../../../ui/useFacts';
import { fixedBy, mayEdit, useRowRights } from '../../../ui/useRowRights';
import { useVajs } from '../../../ui/vajs';
import type { CardsOfDay } from '../cardsOfDay';
import { CardStandingMark } from '../CardStandingMark';
import styles from '../ServiceMap.module.scss';
import { openCard, pieceName } from '../useChoices';
import { useServiceWords } from '../useServiceWords';
import { AboutCard } from './AboutCard';
import { PeopleOfCard } from './PeopleOfCard';

/** Where the row of a card is kept. */
const keptAs = { policyArea: 'areas', service: 'services', supportService: 'supportServices' } as const satisfies Readonly<Record<CardSubject['kind'], KeptKind>>;

/** A panel is read, or one form stands in its place. */
type Mode = 'reading' | 'suggesting' | { readonly row: Row<ListSchema> };

interface OpenedCardProps { readonly card: Card; readonly day: CardsOfDay }

/** The checklist, once it is known whose word counts. */
const Correctness = ({ card, day }: OpenedCardProps): React.ReactElement => {
  const { site, on, today } = useVajs();
  const words = useServiceWords();
  const standing = day.standingOf(card);
  const { facts, serviceMap: { map, register }, acting } = day;
  const evidence = React.useMemo(() => evidenceOf({ facts, map, register, teams: acting?.teams }, card.subject), [facts, map, register, acting, card.subject]);
  const me = site.me?.id;
  const may = on === today && me !== undefined && judge(facts, { subject: card.subject, isTrue: true }, me, today, acting?.actingOn).status === 'counts';
  if (!standing) return <p className={styles.quiet}>{words.standingComing}</p>;
  return <Checklist subject={card.subject} name={card.name} standing={standing} evidence={evidence} keepers={day.keepersOf(card)} may={may} />;
};

/** One card: what it is about, who leads it and works on it, and whether it is true. */
export const OpenedCard = ({ card, day }: OpenedCardProps): React.ReactElement => {
  const { site, on, today, strings: { common, policyMap } } = useVajs();
  const words = useServiceWords();
  const { checklist } = useCardWords();
  const [mode, setMode] = React.useState<Mode>('reading');
  const [copied, copyLink] = useCopiedLink('serviceMap', pieceName(card.subject), card.subject.id);
  const { add } = useRights('suggestions');
  const kept = keptAs[card.kind];
  const rights = useRowRights(kept, card.subject.id, day.facts);
  const suggestions = React.useMemo(() => suggestionsOn(day.facts.suggestions, card.subject), [day, card.subject]);
  const read = (): void => setMode('reading');
  const edit = (): void => {
    const row = rowNow(site, keptLists[kept], card.subject.id);
    if (row) setMode({ row });
  };
  const commands: readonly Command[] = mode !== 'reading' ? [] : [
    ...(add && on === today ? [{ key: 'suggest', text: policyMap.suggest, icon: 'suggestion' as const, onRun: () => setMode('suggesting') }] : []),
    ...(mayEdit(rights) ? [{ key: 'edit', text: words.panel.edit[card.kind], icon: 'edit' as const, onRun: edit }] : []),
    { key: 'copyLink', text: common.copyLink, icon: 'link' as const, onRun: copyLink }
  ];
  const content = (): React.ReactElement => {
    if (mode === 'suggesting') return <LazySuggestForm subject={card.subject} subjectTitle={card.name} onSent={read} onCancel={read} />;
    if (mode !== 'reading') {
      return (
        <LazyEntityForm
          title={words.panel.edit[card.kind]} list={keptLists[kept] as ListSchema} row={mode.row} fixed={fixedBy(kept, rights)} onSaved={read} onCancel={read}
        />
      );
    }
    return (
      <>
        <LinkCopied copied={copied} />
        <RowRightsNotice rights={rights} />
        <AboutCard card={card} />
        <PeopleOfCard card={card} day={day} />
        <PanelSection title={checklist.title}><Correctness card={card} day={day} /></PanelSection>
        {suggestions.length > 0 && <PanelSection title={policyMap.suggestions} aside={suggestions.length}><LazySuggestions suggestions={suggestions} /></PanelSection>}
      </>
    );
  };
  return (
    <DetailsPanel
      title={card.name} kicker={words.kinds[card.kind]} closeLabel={common.close} onClose={() => openCard(undefined)} commands={commands}
      marks={<><CardStandingMark card={card} day={day} />{card.sample && <SampleMark />}</>}
    >
      {content()}
    </DetailsPanel>
  );
};
