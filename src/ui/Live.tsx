import * as React from 'react';
import { VisuallyHidden } from './VisuallyHidden';

/** Says a change aloud to those who listen, without moving the focus. */
export const Live = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => (
  <VisuallyHidden><span role="status" aria-live="polite" aria-atomic="true">{children}</span></VisuallyHidden>
);
