import * as React from 'react';
import { failuresOf, inspect, repair, type Failure, type Report, type Step } from '../../data/provisioning';
import { asSiteError, type SiteError } from '../../data/siteError';
import { useVajs } from '../../ui/vajs';

/** What came of the last act of mending. */
export type Outcome =
  | { readonly status: 'mended'; readonly count: number; readonly failures: readonly Failure[] }
  /** The site could not be read any more; what was done until then stands. */
  | { readonly status: 'stopped'; readonly steps: number; readonly error: SiteError };

export type SetupState =
  | { readonly status: 'looking' }
  | { readonly status: 'failed'; readonly error: SiteError }
  | { readonly status: 'looked'; readonly report: Report; readonly outcome?: Outcome }
  | { readonly status: 'mending'; readonly report: Report; readonly last?: Step };

export interface Setup {
  readonly state: SetupState;
  readonly look: () => void;
  readonly mend: () => void;
}

/** Looks at the site when it is opened, and puts it right when an owner asks. */
export const useSetup = (): Setup => {
  const { site } = useVajs();
  const [state, setState] = React.useState<SetupState>({ status: 'looking' });
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const show = React.useCallback((next: SetupState) => { if (alive.current) setState(next); }, []);

  const lookAgain = React.useCallback(async (outcome?: Outcome): Promise<void> => {
    try {
      show({ status: 'looked', report: await inspect(site.sp, site.url), outcome });
    } catch (thrown) {
      show({ status: 'failed', error: await asSiteError(thrown) });
    }
  }, [site, show]);

  const look = React.useCallback(() => {
    show({ status: 'looking' });
    lookAgain().catch(() => undefined);
  }, [lookAgain, show]);

  const mend = React.useCallback(async (report: Report): Promise<void> => {
    let steps = 0;
    show({ status: 'mending', report });
    try {
      const repaired = await repair(site.sp, site.url, report, {
        onStep: step => {
          steps = step.done;
          show({ status: 'mending', report, last: step });
        }
      });
      const count = repaired.steps.reduce((sum, step) => sum + step.mended.length, 0);
      show({ status: 'looked', report: repaired.report, outcome: { status: 'mended', count, failures: failuresOf(repaired) } });
    } catch (thrown) {
      await lookAgain({ status: 'stopped', steps, error: await asSiteError(thrown) });
    }
    // Other web parts on the page waited for these lists.
    await site.refresh();
  }, [site, show, lookAgain]);

  React.useEffect(look, [look]);

  return {
    state,
    look,
    mend: () => { if (state.status === 'looked') mend(state.report).catch(() => undefined); }
  };
};
