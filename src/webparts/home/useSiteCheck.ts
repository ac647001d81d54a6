import * as React from 'react';
import { securityCheckVersion, siteTrust } from '../../data/approvals/siteTrust';
import { securityChecks } from '../../data/schema';
import type { Site } from '../../data/site';
import type { SiteCheck } from '../../domain/home/waitingForMe';
import { useVajs } from '../../ui/vajs';

/** Undefined while the list of checks is on its way, and where it cannot be read: then Setup says what is amiss. */
const checkOf = (site: Site): SiteCheck | undefined => {
  const state = site.stateOf(securityChecks);
  return state.status === 'ready' ? siteTrust(state.rows, securityCheckVersion).status : undefined;
};

/** What the latest security check of this site says. */
export const useSiteCheck = (): SiteCheck | undefined => {
  const { site } = useVajs();
  const [check, setCheck] = React.useState(() => checkOf(site));
  React.useEffect(() => {
    const read = (): void => setCheck(checkOf(site));
    const stop = site.watch([securityChecks], read);
    read();
    return stop;
  }, [site]);
  return check;
};
