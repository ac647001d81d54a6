import * as React from 'react';
import { later } from '../later';
import { useVajs } from '../vajs';
import { useFirstOnPage } from './useFirstOnPage';
import { useUnsent } from './useUnsent';

const load = (): Promise<typeof import('./UnsentBar')> => import(/* webpackChunkName: 'unsent' */ './UnsentBar');

const UnsentBar = later(load);

/** Whoever begins to write may lose the network before the text is sent: then this must be here already. */
export const useUnsentBarAtHand = (isNeeded = true): void => React.useEffect(() => { if (isNeeded) load().catch(() => undefined); }, [isNeeded]);

/** Where unsent changes are shown, one place a page; what shows them is downloaded when there are some. */
export const UnsentDoor = (): React.ReactElement | null => {
  const { site } = useVajs();
  const first = useFirstOnPage(site);
  const { entries } = useUnsent();
  const [opened, setOpened] = React.useState(false);
  const some = entries.length > 0;
  // It stays once it has stood there, to say that the last one was sent.
  React.useEffect(() => { if (some) setOpened(true); }, [some]);
  return first && (some || opened) ? <UnsentBar /> : null;
};
