import * as React from 'react';

let made = 0;

/** Begins the ids of one part of the page, so that two maps on a page do not share any. */
export const useIdPrefix = (): string => React.useState(() => `policy-map-${++made}`)[0];
