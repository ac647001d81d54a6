import * as React from 'react';
import type { Graph } from '../../data/notifying';

const GraphContext = React.createContext<Graph | undefined>(undefined);

/** Given by a web part that may send mail as the person who looks at it. */
export const GraphProvider = GraphContext.Provider;

/** Undefined where the web part brings none: then people get messages to copy. */
export const useGraph = (): Graph | undefined => React.useContext(GraphContext);
