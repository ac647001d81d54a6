import * as React from 'react';

/** The frame's own element: keys that a part of the frame knows work wherever in it the focus is. */
export const FrameContext = React.createContext<React.RefObject<HTMLElement> | undefined>(undefined);
