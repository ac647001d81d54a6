import * as React from 'react';
import type { Load } from '../../data/facts';
import { allCards, type Card } from '../../domain/cards/serviceMap';
import { foldWords } from '../../domain/search/fold';
import type { KnownActing } from '../../ui/cards/useActingOf';
import { knownUntil } from '../../ui/cards/knownUntil';
import { useCardWords } from '../../ui/cards/useCardWords';
import type { Command } from '../../ui/commands';
import { exportXlsx } from '../../ui/export';
import { Frame, type ViewsProps } from '../../ui/Frame';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import { useVajs } from '../../ui/vajs';
import { useWorkedOut } from '../../ui/useWorkedOut';
import { WhenReady } from '../../ui/WhenReady';
import { cardsOfDay, type CardsOfDay, type ServiceMapFacts } from './cardsOfDay';
import { filterCards, filtersOf } from './filters/cardFilter';
import { chipsOf } from './filters/chips';
import { ServiceFilters } from './filters/ServiceFilters';
import { LazyCardPanel, LazyCorrectnessView, LazyFindings, LazyServicesView, LazySupportView, LazyTeamsReader } from './lazy';
import { cardSheets } from './sheets/cardSheets';
import { useChoices } from './useChoices';
import { useServiceWords } from './useServiceWords';
import { serviceViews, type ServiceView } from './views';

const icons = { services: 'organisation', supportServices: 'people', correctness: 'check' } as const;

const NONE: readonly never[] = [];

export interface ServiceMapFrameProps {
  readonly load: Load<ServiceMapFacts>;
  readonly defaultView: ServiceView;
}

/** Cards that a view shows, before search and filters. */
const cardsIn = ({ serviceMap }: CardsOfDay, view: ServiceView): readonly Card[] =>
  (view === 'services' ? serviceMap.services : view === 'supportServices' ? serviceMap.supportServices : allCards(serviceMap));

/** The map of services as people see it, whatever state its facts are in. */
export const ServiceMapFrame = ({ load: facts, defaultView }: ServiceMapFrameProps): React.ReactElement => {
  const { site, on, today, strings } = useVajs();
  const { common } = strings;
  const words = useServiceWords();
  const cardWords = useCardWords();
  const choices = useChoices(defaultView);
  const { view, layout, filter, opened } = choices;
  const [text, setText] = React.useState('');
  const [acting, setActing] = React.useState<KnownActing>();
  const [exportFailed, setExportFailed] = React.useState(false);
  const me = site.me?.id;
  const known = filtersOf[view];

  const load = useWorkedOut(facts, React.useCallback((now: ServiceMapFacts) => cardsOfDay(now, on, knownUntil(site, on, today), acting), [site, on, today, acting]));
  const day = load.status === 'ready' ? load.value : undefined;
  const shown = React.useMemo(() => (day ? filterCards(cardsIn(day, view), foldWords(text), filter, known, day, me) : NONE), [day, view, text, filter, known, me]);
  const findings = useAfterDrawing(React.useMemo(() => day && (() => ({ inert: day.inert() })), [day]));

  const views: ViewsProps<ServiceView> = {
    label: common.view, selected: view, options: serviceViews.map(key => ({ key, text: words.views[key], icon: icons[key] })),
    onSelect: next => { setText(''); choices.setView(next); }
  };
  const toSheet: Command = {
    key: 'export', text: common.exportXlsx, icon: 'download', disabled: shown.length === 0,
    onRun: () => {
      setExportFailed(false);
      if (day) exportXlsx(cardSheets[view](shown, day, common.date(on), strings, words, cardWords)).catch(() => setExportFailed(true));
    }
  };

  const content = (now: CardsOfDay): React.ReactElement => {
    const { services, supportServices } = now.serviceMap;
    if (services.length === 0 && supportServices.length === 0) return <Notice tone="quiet" title={words.emptyTitle}>{words.emptyText}</Notice>;
    const props = { day: now, shown, ...(opened ? { opened } : {}) };
    switch (view) {
      case 'services': return <LazyServicesView {...props} layout={layout} onLayout={choices.setLayout} />;
      case 'supportServices': return <LazySupportView {...props} />;
      case 'correctness': return <LazyCorrectnessView {...props} me={me} />;
      default: return view satisfies never;
    }
  };
  return (
    <>
      <Frame
        title={words.title} subtitle={words.subtitle} day views={views} more={day ? [toSheet] : []}
        paper={view === 'services' ? 'A3 landscape' : 'A4'}
        search={{ value: text, onChange: setText, label: words.search[view], resultCount: text.trim() === '' ? undefined : shown.length }}
        filters={day && { content: () => <ServiceFilters serviceMap={day.serviceMap} filter={filter} known={known} onChange={choices.filterBy} /> }}
        chips={chipsOf(day?.serviceMap, filter, known, choices.filterBy, words, cardWords)} onClearChips={() => choices.filterBy({})}
        findings={day && { count: findings?.inert?.length, content: () => <LazyFindings day={day} inert={findings?.inert ?? NONE} /> }}
        panel={day && opened && <LazyCardPanel day={day} subject={opened} />}
      >
        {exportFailed && <Notice tone="bad" alert slim>{words.exportFailed}</Notice>}
        <WhenReady of={load} skeleton={<Skeleton of="rows" count={10} />}>{content}</WhenReady>
      </Frame>
      {findings && <LazyTeamsReader onRead={setActing} />}
    </>
  );
};
