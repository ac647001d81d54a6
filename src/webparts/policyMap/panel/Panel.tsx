import { later } from '../../../ui/later';

/** The panel's code is downloaded when the first panel opens. */
export const Panel = later(() => import(/* webpackChunkName: 'policy-map-panel' */ './MapPanel'));
