import { later } from '../../../ui/later';

/** The panel's code is downloaded when the first panel opens, with what stands in it while something is being done. */
export const LazyCalendarPanel = later(() => import(/* webpackChunkName: 'calendar-panel' */ './CalendarPanel'));
export const LazyTaskPanel = later(() => import(/* webpackChunkName: 'calendar-panel' */ '../acts/CalendarTaskPanel'));
