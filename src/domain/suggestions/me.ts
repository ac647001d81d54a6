import type { PersonId } from '../identity';

/** Who is looking: the person in the lists' site, and what SharePoint lets them do there. */
export interface Me {
  readonly person: PersonId;
  /** Has the right to edit rows of the lists, as quality managers have. */
  readonly mayEditLists: boolean;
}
