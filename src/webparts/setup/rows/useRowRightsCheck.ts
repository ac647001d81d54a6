import * as React from 'react';
import type { Report } from '../../../data/provisioning';
import { applyRowRights, lookAtRowRights, type RowFailure, type RowProgress, type RowRightsReport } from '../../../data/provisioning/rowRights';
import { asSiteError, type SiteError } from '../../../data/siteError';
import { useVajs } from '../../../ui/vajs';

/** What came of the last act. */
export type RowOutcome =
  | { readonly status: 'applied'; readonly mended: number; readonly failures: readonly RowFailure[] }
  /** The site could not be read any more; what was done until then stands. */
  | { readonly status: 'stopped'; readonly error: SiteError };

export type RowRightsState =
  | { readonly status: 'looking' }
  | { readonly status: 'failed'; readonly error: SiteError }
  | { readonly status: 'looked'; readonly rows: RowRightsReport; readonly outcome?: RowOutcome }
  | { readonly status: 'applying'; readonly progress: RowProgress };

export interface RowRightsCheck {
  readonly state: RowRightsState;
  readonly look: () => void;
  readonly apply: () => void;
}

/** Looks at the rows whenever the site was looked at, and gives rights when an owner asks. */
export const useRowRightsCheck = (report: Report): RowRightsCheck => {
  const { site, today } = useVajs();
  const [state, setState] = React.useState<RowRightsState>({ status: 'looking' });
  const latest = React.useRef(0);
  React.useEffect(() => () => { latest.current = -1; }, []);

  /** What is shown is told by the last that was begun; nothing once the page was left. */
  const begin = React.useCallback((): ((next: RowRightsState) => void) => {
    if (latest.current < 0) return () => undefined;
    const mine = ++latest.current;
    return next => { if (latest.current === mine) setState(next); };
  }, []);

  const lookThen = React.useCallback(async (show: (next: RowRightsState) => void, outcome?: RowOutcome): Promise<void> => {
    try {
      show({ status: 'looked', rows: await lookAtRowRights(site, report, today), ...(outcome ? { outcome } : {}) });
    } catch (thrown) {
      show({ status: 'failed', error: await asSiteError(thrown) });
    }
  }, [site, report, today]);

  const look = React.useCallback(() => {
    const show = begin();
    show({ status: 'looking' });
    lookThen(show).catch(() => undefined);
  }, [begin, lookThen]);

  const apply = async (found: RowRightsReport): Promise<void> => {
    const show = begin();
    show({ status: 'applying', progress: { done: 0, all: found.rows.reduce((sum, row) => sum + row.deviations.length, 0) } });
    try {
      const { report: rows, mended, failures } = await applyRowRights(site, report, found, today, progress => show({ status: 'applying', progress }));
      show({ status: 'looked', rows, outcome: { status: 'applied', mended, failures } });
    } catch (thrown) {
      await lookThen(show, { status: 'stopped', error: await asSiteError(thrown) });
    }
  };

  React.useEffect(look, [look]);

  return { state, look, apply: () => { if (state.status === 'looked') apply(state.rows).catch(() => undefined); } };
};
