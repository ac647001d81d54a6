import * as React from 'react';
import { later } from '../../ui/later';
import { Skeleton } from '../../ui/Skeleton';

const text = <Skeleton of="text" count={14} />;

/** Whoever looks at the register alone downloads none of these. */
export const LazyJobPanel = later(() => import(/* webpackChunkName: 'job-panel' */ './panel/JobPanel'), text);
export const LazyReadingView = later(() => import(/* webpackChunkName: 'job-reading' */ './reading/ReadingView'), text);
export const LazyCompareView = later(() => import(/* webpackChunkName: 'job-compare' */ './compare/CompareView'), text);
export const LazyCoverageView = later(() => import(/* webpackChunkName: 'job-coverage' */ './coverage/CoverageView'), <Skeleton of="rows" count={12} />);
export const LazyRoutesView = later(() => import(/* webpackChunkName: 'job-routes' */ './routes/RoutesView'), <Skeleton of="rows" count={8} />);
export const LazyEditView = later(() => import(/* webpackChunkName: 'job-editor' */ './edit/EditView'), text);
export const LazyNewDraft = later(() => import(/* webpackChunkName: 'job-editor' */ './editor/NewDraft'), <Skeleton of="text" count={6} />);
export const LazyJobFindings = later(() => import(/* webpackChunkName: 'job-findings' */ './findings/JobFindings'), <Skeleton of="text" count={4} />);
