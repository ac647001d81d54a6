import * as React from 'react';
import type { MapPanelProps } from './MapPanel';

const MapPanel = React.lazy(() => import(/* webpackChunkName: 'policy-map-panel' */ './MapPanel'));

/** The panel's code is downloaded when the first panel opens. */
export const Panel = (props: MapPanelProps): React.ReactElement => (
  <React.Suspense fallback={null}><MapPanel {...props} /></React.Suspense>
);
