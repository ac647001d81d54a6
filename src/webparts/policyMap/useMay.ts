import { useRights } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';

/** What the person may change on the map by the rights of its lists; single rows may be theirs by their role (`useRowRights`). */
export interface May {
  readonly suggest: boolean;
  readonly addArea: boolean;
  readonly editArea: boolean;
  readonly addService: boolean;
  readonly editService: boolean;
  readonly addHolder: boolean;
  readonly editHolder: boolean;
  readonly addGoal: boolean;
  readonly editGoal: boolean;
  readonly editIndicator: boolean;
}

/** By the site's own answer; past and coming days are for reading only. */
export const useMay = (): May => {
  const { on, today } = useVajs();
  const [areas, services, holders, goals] = [useRights('areas'), useRights('services'), useRights('roleHolders'), useRights('goals')];
  const [indicators, suggestions] = [useRights('indicators'), useRights('suggestions')];
  const now = on === today;
  return {
    suggest: now && suggestions.add,
    addArea: now && areas.add,
    editArea: now && areas.edit,
    addService: now && services.add,
    editService: now && services.edit,
    addHolder: now && holders.add,
    editHolder: now && holders.edit,
    addGoal: now && goals.add,
    editGoal: now && goals.edit,
    editIndicator: now && indicators.edit
  };
};
