import * as React from 'react';
import { later } from '../../ui/later';
import { Skeleton } from '../../ui/Skeleton';

const rows = <Skeleton of="rows" count={10} />;
const text = <Skeleton of="text" count={6} />;

/** Whoever looks at one view downloads none of the others. */
export const LazyServicesView = later(() => import(/* webpackChunkName: 'service-map-services' */ './services/ServicesView'), rows);
export const LazySupportView = later(() => import(/* webpackChunkName: 'service-map-support' */ './supportServices/SupportView'), rows);
export const LazyCorrectnessView = later(() => import(/* webpackChunkName: 'service-map-correctness' */ './correctness/CorrectnessView'), rows);
export const LazyCardPanel = later(() => import(/* webpackChunkName: 'service-map-panel' */ './panel/CardPanel'), text);
export const LazyFindings = later(() => import(/* webpackChunkName: 'service-map-findings' */ './findings/InertConfirmations'), text);
/** Core teams and the rules of coordination come once the page has been drawn. */
export const LazyTeamsReader = later(() => import(/* webpackChunkName: 'service-map-teams' */ './teams/TeamsReader'));
