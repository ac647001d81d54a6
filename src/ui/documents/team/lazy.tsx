import * as React from 'react';
import { later } from '../../later';
import { Skeleton } from '../../Skeleton';

/** The text of a core team's proposal says what it changes in the composition in force; whoever reads other texts downloads none of that. */
export const LazyTeamText = later(
  async () => ({ default: (await import(/* webpackChunkName: 'team-text' */ './TeamText')).TeamText }), <Skeleton of="text" count={6} />
);
