import * as React from 'react';
import type { PolicyAreaId, ServiceId } from '../../../domain/identity';
import { placeOf } from '../../../domain/policy/mapLayout';
import type { PolicyMap } from '../../../domain/policy/policyMap';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useVajs } from '../../../ui/vajs';
import { lightOf, type Found } from '../mapLight';
import { useIdPrefix } from '../useIdPrefix';
import type { Point, Size } from './camera';
import { MapLayer } from './MapLayer';
import styles from './MapView.module.scss';
import { layOutFor } from './sizes';
import { useCamera, zoomSteps } from './useCamera';
import { drawnCards, useCards } from './useCards';
import { useGestures } from './useGestures';
import { ZoomButtons } from './ZoomButtons';

/** What commands, keys and buttons do with the picture. */
export interface MapActs { readonly zoomIn: () => void; readonly zoomOut: () => void; readonly fit: () => void }

export interface MapViewProps {
  readonly map: PolicyMap;
  readonly found: Found;
  /** The area whose panel is open. */
  readonly selected?: PolicyAreaId;
  /** The match that "next" and "previous" stand at; the map brings it into view. */
  readonly spot?: PolicyAreaId;
  /** Pixels for the canvas while no panel stands beside it; columns are laid out for these. */
  readonly room: Size;
  /** Receives what commands do with the picture. */
  readonly acts?: React.Ref<MapActs>;
  readonly onOpen: (area: PolicyAreaId) => void;
  readonly onOpenService: (service: ServiceId) => void;
}

/** Pixels that an arrow key moves the map by when the map itself has the focus. */
const STRIDE = 80;

const strides: Readonly<Record<string, Point | undefined>> = {
  ArrowLeft: { x: STRIDE, y: 0 }, ArrowRight: { x: -STRIDE, y: 0 }, ArrowUp: { x: 0, y: STRIDE }, ArrowDown: { x: 0, y: -STRIDE }
};

/** The map proper: columns by field, bands across them, looked at from afar or near. */
export const MapView = ({
  map, found, selected, spot, room: { width, height }, acts, onOpen, onOpenService
}: MapViewProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const idPrefix = useIdPrefix();
  const layout = React.useMemo(() => layOutFor(map, { width, height }), [map, width, height]);
  const camera = useCamera(layout, selected === undefined ? undefined : placeOf(layout, selected));
  const { canvas, layer, look, pan, zoom, fit } = camera;
  const { current, focused, handlers, goTo } = useCards(layout, camera);
  useGestures(camera);

  const wanted = spot ?? selected;
  React.useEffect(() => { if (wanted !== undefined) goTo(wanted); }, [wanted, goTo]);

  const centre = selected ?? focused;
  const light = React.useMemo(() => lightOf(map, found, centre), [map, found, centre]);

  const zoomActs = React.useMemo((): MapActs => ({
    zoomIn: () => { zoom(zoomSteps.in); }, zoomOut: () => { zoom(zoomSteps.out); }, fit
  }), [zoom, fit]);
  React.useImperativeHandle(acts, () => zoomActs, [zoomActs]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const stride = strides[event.key];
    if (!stride || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    pan(stride);
  };

  return (
    <div className={styles.frame} style={{ height }}>
      <div
        className={styles.canvas} ref={canvas} role="group" aria-label={policyMap.canvas} aria-describedby={`${idPrefix}-help`}
        tabIndex={0} onKeyDown={onKeyDown}
      >
        <VisuallyHidden><span id={`${idPrefix}-help`}>{policyMap.canvasHelp}</span></VisuallyHidden>
        <div className={styles.layer} ref={layer} style={{ width: layout.width, height: layout.height }} {...handlers}>
          {look && (
            <MapLayer
              map={map} layout={layout} level={look.level} light={light} drawn={drawnCards(layout, look, [current, spot, selected])}
              current={current} selected={selected} onOpen={onOpen} onOpenService={onOpenService} idPrefix={idPrefix}
            />
          )}
        </div>
      </div>
      <ZoomButtons
        level={look?.level ?? 'middle'} relations={light.relations} acts={zoomActs}
      />
    </div>
  );
};
