import * as React from 'react';
import { later } from '../later';
import { Skeleton } from '../Skeleton';
import { useUnsentBarAtHand } from '../unsent/UnsentDoor';

const coming = <Skeleton of="text" count={4} />;

/** What only those who act, compare or print need is downloaded when they do. */
export const LazyChangesSheet = later(
  async () => ({ default: (await import(/* webpackChunkName: 'changes' */ '../documents/ChangesSheet')).ChangesSheet }), coming
);
const loadActForm = (): Promise<typeof import('./acts/ActForm')> => import(/* webpackChunkName: 'round-acts' */ './acts/ActForm');

export const LazyActForm = later(loadActForm, coming);

/** Whoever is asked reads first, and may lose the network meanwhile: what they answer with, and what keeps it, must be here by then. */
export const useAnsweringAtHand = (isAsked: boolean): void => {
  React.useEffect(() => { if (isAsked) loadActForm().catch(() => undefined); }, [isAsked]);
  useUnsentBarAtHand(isAsked);
};

export const LazyBindOrderForm = later(() => import(/* webpackChunkName: 'round-acts' */ './order/BindOrderForm'), coming);
export const LazyCoordinationSheet = later(() => import(/* webpackChunkName: 'round-sheet' */ './sheet/CoordinationSheet'), coming);
export const LazySubmitForm = later(() => import(/* webpackChunkName: 'round-submit' */ './submit/SubmitForm'), coming);
export const LazyMessageBox = later(
  async () => ({ default: (await import(/* webpackChunkName: 'message' */ '../notifying/MessageBox')).MessageBox }), coming
);
