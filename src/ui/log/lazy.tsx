import { later } from '../later';

/** The rules of coordination come once somebody needs them; what is drawn first downloads none of them. */
export const LazyLogReader = later(() => import(/* webpackChunkName: 'log' */ './LogReader'));
