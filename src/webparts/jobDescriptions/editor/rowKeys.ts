import type * as React from 'react';

/** What a key asks of the row that somebody types in; undefined: the key is the field's own. */
export type RowWish = 'up' | 'down' | 'remove';

const wishes: Readonly<Record<string, RowWish | undefined>> = { ArrowUp: 'up', ArrowDown: 'down', Delete: 'remove' };

export const wishOf = ({ key, altKey, ctrlKey, metaKey, shiftKey }: React.KeyboardEvent): RowWish | undefined =>
  (altKey && !ctrlKey && !metaKey && !shiftKey ? wishes[key] : undefined);
