import * as React from 'react';
import { later } from '../../ui/later';
import { Skeleton } from '../../ui/Skeleton';

const rows = <Skeleton of="rows" count={10} />;

/** Whoever looks at one view downloads none of the others. */
export const LazyWhoView = later(() => import(/* webpackChunkName: 'roles-who' */ './who/WhoView'), rows);
export const LazyCardsView = later(() => import(/* webpackChunkName: 'roles-cards' */ './cards/CardsView'), rows);
export const LazyMatrixView = later(() => import(/* webpackChunkName: 'roles-matrix' */ './matrix/MatrixView'), rows);
export const LazyHandoverView = later(() => import(/* webpackChunkName: 'roles-handover' */ './handover/HandoverView'), rows);
