import * as React from 'react';

let given = 0;

/** An id that nothing else on the page has, for labels and what they name. The same for as long as the component lives. */
export const useOwnId = (name: string): string => React.useState(() => `vajs-${name}-${++given}`)[0];
