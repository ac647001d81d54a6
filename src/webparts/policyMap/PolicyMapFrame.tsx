import * as React from 'react';
import type { Load } from '../../data/facts';
import type { BadRow } from '../../data/reading';
import type { Finding } from '../../domain/findings/finding';
import { Frame } from '../../ui/Frame';
import { Skeleton } from '../../ui/Skeleton';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import type { ActingOn } from './acting/actingOn';
import { LazyActingReader } from './acting/lazy';
import { chipsOf } from './filter/chips';
import { MapFilters } from './filter/MapFilters';
import { findingsOfMap } from './gaps/findingsOfMap';
import { MapFindings } from './gaps/MapFindings';
import { MapContent } from './MapContent';
import type { MapActs } from './map/MapView';
import { filterMap } from './mapFilter';
import { find } from './mapLight';
import { Panel } from './panel/Panel';
import styles from './PolicyMap.module.scss';
import { useMatchSteps } from './search/useMatchSteps';
import { useMapChoices, type MapViewName } from './useMapChoices';
import { useMapCommands } from './useMapCommands';
import type { May } from './useMay';
import { usePolicyMap, type MapFacts } from './usePolicyMap';
import { useWidth } from './useWidth';

export interface PolicyMapFrameProps {
  /** The view on opening, unless the address names another. */
  readonly defaultView: MapViewName;
  readonly hideHorizontal: boolean;
  readonly load: Load<MapFacts>;
  readonly may: May;
}

const NO_FINDINGS: readonly Finding[] = [];
const NO_PROBLEMS: readonly BadRow[] = [];
const EMPTY = { on: undefined, fields: [], unplaced: [], horizontal: [], gaps: [] };

/** Narrower than this there is no room for a map, only for its cards (pixels). */
const NARROW = 640;

/** The map's frame and all that can be chosen in it, over facts at hand. */
export const PolicyMapFrame = ({ load: facts, may, defaultView, hideHorizontal }: PolicyMapFrameProps): React.ReactElement => {
  const { on, strings: { policyMap } } = useVajs();
  const root = React.useRef<HTMLDivElement>(null);
  const acts = React.useRef<MapActs>(null);
  const width = useWidth(root);
  const [actingOn, setActingOn] = React.useState<ActingOn>();
  const tellActing = React.useCallback((read: ActingOn) => setActingOn(() => read), []);
  const load = usePolicyMap(facts, hideHorizontal, actingOn);
  const choices = useMapChoices(defaultView);
  const { view, text, filter, area, service } = choices;

  const ready = load.status === 'ready' ? load.value : undefined;
  const whole = ready?.map;
  const problems = load.status === 'ready' ? load.problems : NO_PROBLEMS;
  const findings = useAfterDrawing(React.useMemo(() => ready && (() => findingsOfMap(ready, problems)), [ready, problems]));
  const shown = React.useMemo(() => filterMap(whole ?? { ...EMPTY, on }, filter), [whole, filter, on]);
  const found = React.useMemo(() => find(shown, text), [shown, text]);
  const { at, spot, step } = useMatchSteps(found);
  const narrow = width !== undefined && width < NARROW;
  const [adding, setAdding] = React.useState(false);
  const { more, overlay } = useMapCommands({
    shown: ready && shown, zooms: view === 'map' && !narrow ? acts : undefined, may, onAddArea: () => setAdding(true)
  });

  // Enter in the search field goes from find to find, as in a browser's own search.
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.type !== 'search') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };

  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <Frame
        title={policyMap.title} subtitle={policyMap.subtitle} day
        search={{
          value: text, onChange: choices.setText, label: policyMap.searchLabel,
          resultCount: found.words.length > 0 ? found.count : undefined
        }}
        views={{
          label: policyMap.views, selected: view, onSelect: choices.setView,
          options: [
            { key: 'map', text: policyMap.viewMap, icon: 'map' },
            { key: 'matrix', text: policyMap.viewMatrix, icon: 'matrix' },
            { key: 'list', text: policyMap.viewList, icon: 'list' }
          ]
        }}
        filters={{ content: () => whole && <MapFilters map={whole} filter={filter} onChange={choices.filterBy} /> }}
        chips={chipsOf(whole, filter, policyMap, choices.filterBy)} onClearChips={() => choices.filterBy({})}
        more={more}
        findings={ready && {
          count: findings?.length,
          content: () => (
            <MapFindings
              facts={ready.facts} findings={findings ?? NO_FINDINGS} problems={problems} onOpenArea={choices.openArea} onOpenService={choices.openService}
            />
          )
        }}
        panel={ready && (adding || area !== undefined || service !== undefined)
          ? <Panel {...ready} may={may} choices={choices} adding={adding} onAdded={() => setAdding(false)} />
          : undefined}
      >
        <WhenReady of={load} skeleton={<Skeleton of="cards" count={12} />}>
          {value => width !== undefined && (
            <MapContent
              {...value} shown={shown} found={found} choices={choices} width={width} narrow={narrow} hideHorizontal={hideHorizontal}
              at={at} spot={spot} onStep={step} acts={acts}
            />
          )}
        </WhenReady>
      </Frame>
      {findings && <LazyActingReader onRead={tellActing} />}
      {overlay}
    </div>
  );
};
