import * as React from 'react';
import { listUrl } from '../../data/addresses';
import { goals, indicators, organisations, policyAreas, roleHolders, services, units } from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import type { PolicyMap } from '../../domain/policy/policyMap';
import type { Strings } from '../../loc';
import type { Command } from '../../ui/commands';
import { LazyImportDialog } from '../../ui/editing/lazy';
import { exportXlsx } from '../../ui/export';
import { later } from '../../ui/later';
import { Notice } from '../../ui/Notice';
import { useVajs } from '../../ui/vajs';
import { exportOf } from './exportMap';
import type { MapActs } from './map/MapView';
import type { May } from './useMay';

const MapSheet = later(() => import(/* webpackChunkName: 'policy-map-print' */ './print/MapSheet'));

/** What goes on in front of the map, if anything. */
type Doing = 'printing' | 'importing' | 'exportFailed' | undefined;

/** Lists that the map is made of and that may be filled from a workbook. */
const importable: readonly ListSchema[] = [policyAreas, services, goals, indicators, roleHolders, organisations, units];

export interface MapCommandsAsked {
  /** What is exported and printed; undefined until facts are there. */
  readonly shown: PolicyMap | undefined;
  /** Set while there is something to zoom. */
  readonly zooms: React.RefObject<MapActs> | undefined;
  readonly may: May;
  /** Begins a new area in the panel. */
  readonly onAddArea: () => void;
}

export interface MapCommands {
  readonly more: readonly Command[];
  /** Stands beside the frame while a command is at work. */
  readonly overlay: React.ReactNode;
}

const zoomCommands = (acts: React.RefObject<MapActs>, policyMap: Strings['policyMap']): readonly Command[] => [
  { key: 'zoomIn', text: policyMap.zoomIn, icon: 'zoomIn', shortcut: '+', onRun: () => acts.current?.zoomIn() },
  { key: 'zoomOut', text: policyMap.zoomOut, icon: 'zoomOut', shortcut: '-', onRun: () => acts.current?.zoomOut() },
  { key: 'fit', text: policyMap.zoomFit, icon: 'fit', shortcut: '0', onRun: () => acts.current?.fit() }
];

/** What can be done with the map as a whole. Past and coming days are for reading only. */
export const useMapCommands = ({ shown, zooms, may, onAddArea }: MapCommandsAsked): MapCommands => {
  const { site, on, strings: { common, policyMap } } = useVajs();
  const [doing, setDoing] = React.useState<Doing>();
  const done = React.useCallback(() => setDoing(undefined), []);

  const ofContent = (map: PolicyMap): readonly Command[] => [
    {
      key: 'export', text: common.exportXlsx, icon: 'download',
      onRun: () => { exportXlsx(exportOf(map, common.date(on), policyMap)).catch(() => setDoing('exportFailed')); }
    },
    { key: 'print', text: policyMap.printMap, icon: 'print', onRun: () => setDoing('printing') }
  ];
  const ofEditors: readonly Command[] = [
    { key: 'addArea', text: policyMap.addArea, icon: 'add', onRun: onAddArea },
    { key: 'import', text: policyMap.importXlsx, icon: 'upload', onRun: () => setDoing('importing') }
  ];
  const openList: Command = {
    key: 'list', text: common.openList, icon: 'openNew',
    onRun: () => { window.open(new URL(listUrl(site.url, policyAreas), site.url).href, '_blank', 'noopener'); }
  };

  const overlays: Readonly<Record<NonNullable<Doing>, () => React.ReactNode>> = {
    printing: () => shown && <MapSheet map={shown} onDone={done} />,
    importing: () => <LazyImportDialog lists={importable} onClose={done} />,
    exportFailed: () => <Notice tone="bad" alert slim>{policyMap.exportFailed}</Notice>
  };
  return {
    more: [
      ...(zooms ? zoomCommands(zooms, policyMap) : []), ...(shown ? ofContent(shown) : []), ...(may.addArea ? ofEditors : []), openList
    ],
    overlay: doing && overlays[doing]()
  };
};
