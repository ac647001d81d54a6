import * as React from 'react';
import { useWholeRoom } from './vajs';

/** The frame's own element: keys that a part of the frame knows work wherever in it the focus is. */
export const FrameContext = React.createContext<React.RefObject<HTMLElement> | undefined>(undefined);

/** Where the frame's content stands. */
export const ContentContext = React.createContext<React.RefObject<HTMLElement> | undefined>(undefined);

/**
 * Pixels of width that content will have, before it stands on the page: what depends on its width is drawn right the first
 * time. Undefined where there is no layout.
 */
export const useRoom = (): number | undefined => {
  const content = React.useContext(ContentContext);
  const whole = useWholeRoom();
  const [room] = React.useState(() => content?.current?.clientWidth || whole);
  return room;
};
