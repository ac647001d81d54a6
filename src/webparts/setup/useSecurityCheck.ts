import * as React from 'react';
import { submissionGuard, type Guard } from '../../data/approvals/guard';
import { runSecurityCheck, type CheckRun } from '../../data/approvals/securityCheck';
import { securityCheckVersion, siteTrust, type SiteTrust } from '../../data/approvals/siteTrust';
import { securityChecks } from '../../data/schema';
import type { Row } from '../../data/schema/list';
import { useVajs } from '../../ui/vajs';

type Check = Row<typeof securityChecks>;

export interface SecurityCheck {
  /** What may be said of the site now; undefined while the list of checks is being read. */
  readonly trust?: SiteTrust;
  /** The check that the trust rests on. */
  readonly latest?: Check;
  /** Whether what approvals rely on is protected; undefined while the site is asked. */
  readonly guard?: Guard;
  readonly state:
    | { readonly status: 'idle' }
    | { readonly status: 'running'; readonly done: number; readonly all: number }
    | { readonly status: 'over'; readonly run: CheckRun };
  readonly run: () => void;
}

const latestOf = (checks: readonly Check[], trust: SiteTrust): Check | undefined =>
  (trust.status === 'unchecked' ? undefined : checks.find(({ stamp }) => stamp.created === trust.at));

/** Every check that was kept; undefined until the list is known. */
const useChecks = (): readonly Check[] | undefined => {
  const { site } = useVajs();
  const [checks, setChecks] = React.useState<readonly Check[]>();
  React.useEffect(() => {
    const read = (): void => {
      const state = site.stateOf(securityChecks);
      if (state.status !== 'loading') setChecks(state.status === 'ready' ? state.rows : []);
    };
    const stop = site.watch([securityChecks], read);
    read();
    return stop;
  }, [site]);
  return checks;
};

/** `asOf` changes when the site's permissions may have been changed by this page. */
export const useSecurityCheck = (asOf: unknown): SecurityCheck => {
  const { site, strings } = useVajs();
  const checks = useChecks();
  const [guard, setGuard] = React.useState<Guard>();
  const [state, setState] = React.useState<SecurityCheck['state']>({ status: 'idle' });
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);

  React.useEffect(() => {
    let current = true;
    submissionGuard(site).then(found => { if (current) setGuard(found); }, () => undefined);
    return () => { current = false; };
  }, [site, asOf]);

  const run = async (): Promise<void> => {
    setState({ status: 'running', done: 0, all: 0 });
    const outcome = await runSecurityCheck(site, {
      mark: strings.securityCheck.mark,
      onProgress: (done, all) => { if (alive.current) setState({ status: 'running', done, all }); }
    });
    if (alive.current) setState({ status: 'over', run: outcome });
  };

  const trust = checks && siteTrust(checks, securityCheckVersion);
  return {
    guard, state, run: () => { run().catch(() => undefined); },
    ...(checks && trust ? { trust, latest: latestOf(checks, trust) } : {})
  };
};
