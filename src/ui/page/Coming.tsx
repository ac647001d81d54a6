import * as React from 'react';
import type { Strings } from '../../loc';
import { Live } from '../Live';
import { Skeleton } from '../Skeleton';

/** Stands there while it is being found out where the lists are. */
export const Coming = ({ strings: { common } }: { readonly strings: Strings }): React.ReactElement => (
  <div aria-busy="true"><Live>{common.loading}</Live><Skeleton of="rows" count={6} /></div>
);
