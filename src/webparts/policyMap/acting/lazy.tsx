import { later } from '../../../ui/later';

/** Core teams and the rules of coordination come once the map has been drawn; whoever sees only the first page downloads none of them before. */
export const LazyActingReader = later(() => import(/* webpackChunkName: 'map-teams' */ './ActingReader'));
