import * as React from 'react';
import { later } from '../later';
import { Skeleton } from '../Skeleton';

/** Everything that writes is downloaded when somebody is about to write: readers never carry it. */
const coming = <Skeleton of="text" count={4} />;

export const LazyEntityForm = later(() => import(/* webpackChunkName: 'editing' */ './EntityForm'), coming);
export const LazySuggestForm = later(() => import(/* webpackChunkName: 'editing' */ './SuggestForm'), coming);
export const LazySuggestions = later(() => import(/* webpackChunkName: 'editing' */ './Suggestions'), coming);
export const LazyHistory = later(() => import(/* webpackChunkName: 'editing' */ './History'), coming);
export const LazyImportDialog = later(() => import(/* webpackChunkName: 'import' */ './ImportDialog'), coming);
