import * as React from 'react';
import { meetingLists } from '../../../data/teamMeetings';
import type { Site } from '../../../data/site';
import { useVajs } from '../../../ui/vajs';

/** While people write, others' rows are asked for this often, ms; one request asks for all lists and reads what has changed. */
const SOON_MS = 4000;
/** Where nothing comes, the pauses grow up to this. */
const LATER_MS = 20_000;
const GROWS = 1.5;

const rowsIn = (site: Site): readonly unknown[] => meetingLists.map(list => {
  const state = site.stateOf(list);
  return state.status === 'ready' ? state.rows : state.status;
});

/** Shows what others write while a meeting is under way. A page that nobody sees asks for nothing. */
export const useKeepCurrent = (active: boolean): void => {
  const { site } = useVajs();
  React.useEffect(() => {
    if (!active) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = SOON_MS;
    let left = false;
    const again = (): void => {
      if (!left) timer = setTimeout(look, pause);
    };
    const look = (): void => {
      if (document.visibilityState !== 'visible') return again();
      const before = rowsIn(site);
      site.refresh().then(() => {
        const isNew = rowsIn(site).some((rows, n) => rows !== before[n]);
        pause = isNew ? SOON_MS : Math.min(pause * GROWS, LATER_MS);
      }).catch(() => { pause = LATER_MS; }).then(again, again);
    };
    const onShown = (): void => {
      if (document.visibilityState === 'visible') pause = SOON_MS;
    };
    again();
    document.addEventListener('visibilitychange', onShown);
    return () => {
      left = true;
      if (timer !== undefined) clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, [site, active]);
};
