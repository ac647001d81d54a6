import * as React from 'react';
import { Skeleton } from '../Skeleton';

/** Everything that writes is downloaded when somebody is about to write: readers never carry it. */
const later = <P extends object>(load: () => Promise<{ default: React.ComponentType<P> }>): React.FunctionComponent<P> => {
  const Loaded = React.lazy(load) as unknown as React.ComponentType<P>;
  return function Later(props) {
    return <React.Suspense fallback={<Skeleton of="text" count={4} />}><Loaded {...props as P} /></React.Suspense>;
  };
};

export const LazyEntityForm = later(() => import(/* webpackChunkName: 'editing' */ './EntityForm'));
export const LazySuggestForm = later(() => import(/* webpackChunkName: 'editing' */ './SuggestForm'));
export const LazySuggestions = later(() => import(/* webpackChunkName: 'editing' */ './Suggestions'));
export const LazyHistory = later(() => import(/* webpackChunkName: 'editing' */ './History'));
export const LazyImportDialog = later(() => import(/* webpackChunkName: 'import' */ './ImportDialog'));
