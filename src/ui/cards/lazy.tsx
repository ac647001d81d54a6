import * as React from 'react';
import { later } from '../later';
import { Skeleton } from '../Skeleton';

/** Only keepers who find something wrong download the form. */
export const LazyNotTrueForm = later(() => import(/* webpackChunkName: 'card-note' */ './NotTrueForm'), <Skeleton of="text" count={2} />);

/** The checklist of a card on a page that shows much else: its code, words and rows come when somebody opens it. */
export const LazyCardReader = later(() => import(/* webpackChunkName: 'cards' */ './CardReader'), <Skeleton of="text" count={6} />);
