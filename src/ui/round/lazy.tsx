import * as React from 'react';
import { later } from '../later';
import { Skeleton } from '../Skeleton';

const coming = <Skeleton of="text" count={4} />;

/** What only those who act, compare or print need is downloaded when they do. */
export const LazyChangesSheet = later(
  async () => ({ default: (await import(/* webpackChunkName: 'changes' */ '../documents/ChangesSheet')).ChangesSheet }), coming
);
export const LazyActForm = later(() => import(/* webpackChunkName: 'round-acts' */ './acts/ActForm'), coming);
export const LazyBindOrderForm = later(() => import(/* webpackChunkName: 'round-acts' */ './order/BindOrderForm'), coming);
export const LazyCoordinationSheet = later(() => import(/* webpackChunkName: 'round-sheet' */ './sheet/CoordinationSheet'), coming);
export const LazySubmitForm = later(() => import(/* webpackChunkName: 'round-submit' */ './submit/SubmitForm'), coming);
export const LazyMessageBox = later(
  async () => ({ default: (await import(/* webpackChunkName: 'message' */ '../notifying/MessageBox')).MessageBox }), coming
);
