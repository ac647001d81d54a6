import { noRights, type Rights } from '../../data/rights';
import { useRights } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';
import type { May } from './tasks';

/** By the site's own answer; past and coming days are for reading only. */
export const useMay = (): May => {
  const { on, today } = useVajs();
  const now = (rights: Rights): Rights => (on === today ? rights : noRights);
  return {
    suggest: now(useRights('suggestions')).add,
    documents: now(useRights('documents')),
    editions: now(useRights('editions')),
    listedProcesses: now(useRights('listedProcesses')),
    roleHolders: now(useRights('roleHolders'))
  };
};
