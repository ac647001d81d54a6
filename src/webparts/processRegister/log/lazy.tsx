import { later } from '../../../ui/later';

/** The rules of coordination come once the register has been drawn; whoever sees only the first page downloads none of them before. */
export const LazyLogReader = later(() => import(/* webpackChunkName: 'register-log' */ './LogReader'));
