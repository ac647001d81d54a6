import { later } from '../../../ui/later';

/** Core teams and the rules of coordination come once the page stands, and only to whoever keeps the lists. */
export const LazyTeamFindingsReader = later(() => import(/* webpackChunkName: 'home-teams' */ './TeamFindingsReader'));
