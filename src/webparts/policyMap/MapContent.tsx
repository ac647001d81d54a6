import * as React from 'react';
import type { PolicyAreaId } from '../../domain/identity';
import type { Service } from '../../domain/policy/policyArea';
import { areasOf, type PolicyMap } from '../../domain/policy/policyMap';
import { later } from '../../ui/later';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useVajs } from '../../ui/vajs';
import { GapBar } from './gaps/GapBar';
import { LooseServices } from './gaps/LooseServices';
import { MapView, type MapActs, type MapViewProps } from './map/MapView';
import type { Found } from './mapLight';
import { CardList } from './phone/CardList';
import styles from './PolicyMap.module.scss';
import { MatchBar } from './search/MatchBar';
import type { MatchSteps } from './search/useMatchSteps';
import type { MapChoices, MapViewName } from './useMapChoices';
import type { PolicyMapOfDay } from './usePolicyMap';

const rowsComing = <Skeleton of="rows" count={10} />;

const MatrixView = later(() => import(/* webpackChunkName: 'policy-map-matrix' */ './matrix/MatrixView'), rowsComing);
const ListView = later(() => import(/* webpackChunkName: 'policy-map-list' */ './list/ListView'), rowsComing);
const Changes = later(() => import(/* webpackChunkName: 'policy-map-changes' */ './changes/Changes'));

export interface MapContentProps extends PolicyMapOfDay {
  /** The part of the map that the filters leave. */
  readonly shown: PolicyMap;
  readonly found: Found;
  readonly choices: MapChoices;
  /** Pixels of the whole web part. */
  readonly width: number;
  readonly narrow: boolean;
  readonly hideHorizontal: boolean;
  readonly at: MatchSteps['at'];
  readonly spot: PolicyAreaId | undefined;
  readonly onStep: MatchSteps['step'];
  readonly acts: React.Ref<MapActs>;
}

/** Columns are laid out anew only when the width changes by as much as this, so that a scroll bar moves no card. */
const WIDTH_STEP = 80;

const room = (width: number): { readonly width: number; readonly height: number } => ({
  width: Math.max(WIDTH_STEP, Math.floor(width / WIDTH_STEP) * WIDTH_STEP),
  height: Math.round(Math.min(760, Math.max(420, window.innerHeight * 0.72)))
});

/** What is open in the panel, where the map has it, and the ways into it. An address may name an area that is not there, or not on that day. */
const ways = ({ shown, choices: { area, openArea, openService } }: MapContentProps): Pick<MapViewProps, 'selected' | 'onOpen' | 'onOpenService'> => ({
  selected: areasOf(shown).some(onMap => onMap.area.id === area) ? area : undefined, onOpen: openArea, onOpenService: openService
});

const views: Readonly<Record<MapViewName, (props: MapContentProps) => React.ReactElement>> = {
  map: props => {
    const { shown: map, found, spot, width, narrow, acts } = props;
    return narrow ? <CardList map={map} found={found} spot={spot} {...ways(props)} />
      : <MapView map={map} found={found} spot={spot} room={room(width)} acts={acts} {...ways(props)} />;
  },
  matrix: props => <MatrixView map={props.shown} found={props.found} spot={props.spot} {...ways(props)} />,
  list: props => <ListView map={props.shown} found={props.found} {...ways(props)} />
};

/** What stands where the map would, when no area is left to be shown. */
const Nothing = ({ map }: Pick<MapContentProps, 'map'>): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return areasOf(map).length === 0
    ? <Notice tone="quiet" title={policyMap.empty}>{policyMap.emptyNext}</Notice>
    : <Notice tone="quiet" title={policyMap.filteredToNothing} />;
};

const useLooseServices = ({ facts, shown }: Pick<MapContentProps, 'facts' | 'shown'>): readonly Service[] => React.useMemo(() => {
  const loose = new Set(shown.gaps.flatMap(gap => (gap.kind === 'serviceWithoutArea' ? [gap.service] : [])));
  return facts.services.filter(({ id }) => loose.has(id));
}, [facts, shown]);

/** The gaps, what the search found, what differs from today, and one of the three views of the same facts. */
export const MapContent = (props: MapContentProps): React.ReactElement => {
  const { facts, map, shown, found, choices, hideHorizontal, at, onStep } = props;
  const { on, today } = useVajs();
  const { filter, filterBy, view } = choices;
  const loose = useLooseServices({ facts, shown });
  const View = views[view];
  const onlyLoose = filter.gap === 'serviceWithoutArea';
  return (
    <div className={styles.content}>
      <GapBar gaps={map.gaps} chosen={filter.gap} onChoose={gap => filterBy({ ...filter, gap })} />
      {on !== today && (
        <Changes facts={facts} map={map} hideHorizontal={hideHorizontal} onOpen={choices.openArea} onOpenService={choices.openService} />
      )}
      <MatchBar found={found} at={at} onStep={onStep} />
      {!onlyLoose && (areasOf(shown).length > 0 ? View(props) : <Nothing map={map} />)}
      <LooseServices services={loose} onOpen={choices.openService} />
    </div>
  );
};
