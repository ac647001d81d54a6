import * as React from 'react';
import type { PolicyMap } from '../../../domain/policy/policyMap';
import { printPart } from '../../../ui/print';
import { useVajs } from '../../../ui/vajs';
import { MapLayer } from '../map/MapLayer';
import { layOutFor } from '../map/sizes';
import { lightOf, type Found } from '../mapLight';
import { useIdPrefix } from '../useIdPrefix';
import styles from './MapSheet.module.scss';

export interface MapSheetProps {
  readonly map: PolicyMap;
  /** The paper has been sent, or printing was given up. */
  readonly onDone: () => void;
}

/** What an A3 sheet lying down has room for inside its margins of 12 mm, less the line of the title; CSS pixels of 1/96 inch. */
const PAPER = { width: 1490, height: 985 };

const nothingFound: Found = { words: [], marks: [], areas: [], fields: new Set(), places: new Map(), count: 0 };
const nowhere = (): void => undefined;

/** The whole map at the middle zoom on one page. */
const MapSheet = ({ map, onDone }: MapSheetProps): React.ReactElement => {
  const { on, strings: { common, policyMap } } = useVajs();
  const sheet = React.useRef<HTMLDivElement>(null);
  const layout = React.useMemo(() => layOutFor(map, PAPER), [map]);
  const scale = Math.min(1, PAPER.width / layout.width, PAPER.height / layout.height);

  React.useEffect(() => {
    if (!sheet.current) return undefined;
    window.addEventListener('afterprint', onDone, { once: true });
    printPart(sheet.current, 'A3 landscape');
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);

  return (
    <div ref={sheet} className={styles.sheet} aria-hidden="true">
      <p className={styles.title}>{policyMap.printTitle(common.date(on))}</p>
      <div className={styles.paper} style={{ width: layout.width * scale, height: layout.height * scale }}>
        <div className={styles.layer} style={{ width: layout.width, height: layout.height, transform: `scale(${scale})` }}>
          <MapLayer
            map={map} layout={layout} level="middle" light={lightOf(map, nothingFound, undefined)} drawn={layout.cards}
            onOpen={nowhere} onOpenService={nowhere} idPrefix={useIdPrefix()}
          />
        </div>
      </div>
    </div>
  );
};

export default MapSheet;
