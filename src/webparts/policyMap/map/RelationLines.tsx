import * as React from 'react';
import type { PolicyAreaId } from '../../../domain/identity';
import { placeOf, type MapLayout } from '../../../domain/policy/mapLayout';
import styles from './RelationLines.module.scss';
import { lineBetween, type Relation } from './relations';

export interface RelationLinesProps {
  readonly layout: MapLayout;
  readonly centre: PolicyAreaId | undefined;
  readonly relations: readonly Relation[];
}

/** Lines from the area in focus: unbroken where one names the other, dashed where they only share services. */
export const RelationLines = ({ layout, centre, relations }: RelationLinesProps): React.ReactElement | null => {
  const from = centre === undefined ? undefined : placeOf(layout, centre);
  if (!from || relations.length === 0) return null;
  return (
    <svg className={styles.lines} width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      {relations.map(({ area, named }) => {
        const to = placeOf(layout, area);
        return to && <path key={area} d={lineBetween(from, to)} data-to={area} className={named ? styles.named : styles.shared} />;
      })}
    </svg>
  );
};
