import * as React from 'react';
import type { PolicyAreaId, UnitId } from '../../../domain/identity';
import type { MapLayout, PlacedArea, Rect } from '../../../domain/policy/mapLayout';
import type { AreaOnMap, PolicyMap } from '../../../domain/policy/policyMap';
import type { MapLight } from '../mapLight';
import { AreaCard, type AreaCardProps } from './AreaCard';
import type { Level } from './camera';
import { ColumnHead } from './ColumnHead';
import { RelationLines } from './RelationLines';

export interface MapLayerProps extends Pick<AreaCardProps, 'onOpen' | 'onOpenService' | 'idPrefix'> {
  readonly map: PolicyMap;
  readonly layout: MapLayout;
  readonly level: Level;
  readonly light: MapLight;
  /** Cards to draw; all others are left out of the page. */
  readonly drawn: readonly PlacedArea[];
  readonly current?: PolicyAreaId;
  readonly selected?: PolicyAreaId;
}

const styleOf = ({ x, y, width, height }: Rect): React.CSSProperties => ({ left: x, top: y, width, height });

/** Columns and bands are parts of the page for those who listen; on screen only the places of their cards count. */
interface Part { readonly key: string; readonly unit?: UnitId; readonly areas: readonly AreaOnMap[]; readonly horizontal: boolean }

const partsOf = ({ fields, unplaced, horizontal }: PolicyMap): readonly Part[] => [
  ...fields.map(({ unit, areas }): Part => ({ key: `field-${unit.id}`, unit: unit.id, areas, horizontal: false })),
  ...(unplaced.length > 0 ? [{ key: 'unplaced', areas: unplaced, horizontal: false }] : []),
  ...(horizontal.length > 0 ? [{ key: 'horizontal', areas: horizontal, horizontal: true }] : [])
];

/** The same style object for the same place, so that a card that stays where it is is not drawn anew. */
const usePlaces = (layout: MapLayout): ((area: PolicyAreaId) => React.CSSProperties | undefined) => React.useMemo(() => {
  const known = new Map(layout.cards.map(card => [card.area, styleOf(card)]));
  return area => known.get(area);
}, [layout]);

/** Everything that stands at places of the map: columns with their heads and cards, bands, and the lines between them. */
export const MapLayer = ({
  map, layout, level, light, drawn, current, selected, onOpen, onOpenService, idPrefix
}: MapLayerProps): React.ReactElement => {
  const styleFor = usePlaces(layout);
  const inSight = new Set(drawn.map(({ area }) => area));
  const heads = new Map(layout.heads.map(head => [head.unit, head]));
  return (
    <>
      <RelationLines layout={layout} centre={light.centre} relations={light.relations} />
      {partsOf(map).map(({ key, unit, areas, horizontal }) => {
        const headId = `${idPrefix}-${key}`;
        const head = horizontal ? undefined : heads.get(unit);
        return (
          <section key={key} aria-labelledby={headId}>
            <ColumnHead
              id={headId} field={map.fields.find(field => field.unit.id === unit)} horizontal={horizontal} level={level}
              words={light.marks} lit={unit !== undefined && light.fields.has(unit)} style={head && styleOf(head)}
            />
            {areas.filter(({ area }) => inSight.has(area.id)).map(onMap => (
              <AreaCard
                key={onMap.area.id} onMap={onMap} level={level} light={light.of(onMap.area.id)} words={light.marksFor(onMap.area.id)}
                places={light.places.get(onMap.area.id)} current={current === onMap.area.id} selected={selected === onMap.area.id}
                onOpen={onOpen} onOpenService={onOpenService} idPrefix={idPrefix} style={styleFor(onMap.area.id)}
              />
            ))}
          </section>
        );
      })}
    </>
  );
};
