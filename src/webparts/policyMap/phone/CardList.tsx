import * as React from 'react';
import type { PolicyAreaId, ServiceId } from '../../../domain/identity';
import type { AreaOnMap, FieldOnMap, PolicyMap } from '../../../domain/policy/policyMap';
import { AreaCard } from '../map/AreaCard';
import { ColumnHead } from '../map/ColumnHead';
import { lightOf, type Found } from '../mapLight';
import { useIdPrefix } from '../useIdPrefix';
import styles from './CardList.module.scss';

export interface CardListProps {
  readonly map: PolicyMap;
  readonly found: Found;
  readonly selected?: PolicyAreaId;
  readonly spot?: PolicyAreaId;
  readonly onOpen: (area: PolicyAreaId) => void;
  readonly onOpenService: (service: ServiceId) => void;
}

interface Part { readonly key: string; readonly field?: FieldOnMap; readonly horizontal: boolean; readonly areas: readonly AreaOnMap[] }

const partsOf = ({ fields, unplaced, horizontal }: PolicyMap): readonly Part[] => [
  ...fields.map((field): Part => ({ key: `field-${field.unit.id}`, field, horizontal: false, areas: field.areas })),
  { key: 'unplaced', horizontal: false, areas: unplaced },
  { key: 'horizontal', horizontal: true, areas: horizontal }
].filter(({ areas, field }) => areas.length > 0 || field !== undefined);

/** The map where there is no width for one: the same cards in one column, field by field. */
export const CardList = ({ map, found, selected, spot, onOpen, onOpenService }: CardListProps): React.ReactElement => {
  const idPrefix = useIdPrefix();
  const list = React.useRef<HTMLDivElement>(null);
  const light = React.useMemo(() => lightOf(map, found, undefined), [map, found]);
  React.useEffect(() => {
    if (spot !== undefined) list.current?.querySelector(`button[data-area="${spot}"]`)?.scrollIntoView({ block: 'center' });
  }, [spot]);
  return (
    <div ref={list} className={styles.list}>
      {partsOf(map).map(({ key, field, horizontal, areas }) => (
        <section key={key} aria-labelledby={`${idPrefix}-${key}`} className={styles.part}>
          <ColumnHead
            id={`${idPrefix}-${key}`} field={field} horizontal={horizontal} level="near" words={found.marks} seen
            lit={field !== undefined && found.fields.has(field.unit.id)}
          />
          {areas.map(onMap => (
            <AreaCard
              key={onMap.area.id} onMap={onMap} level="middle" light={light.of(onMap.area.id)} words={light.marksFor(onMap.area.id)}
              places={found.places.get(onMap.area.id)} current selected={selected === onMap.area.id} onOpen={onOpen}
              onOpenService={onOpenService} idPrefix={idPrefix}
            />
          ))}
        </section>
      ))}
    </div>
  );
};
