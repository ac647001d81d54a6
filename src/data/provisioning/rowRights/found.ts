import type { KeeperFacts } from '../../../domain/cards/keepers';
import type { PolicyFacts } from '../../../domain/facts';
import type { FoundAssignment, FoundSite } from '../found';
import type { LookedList } from './looked';

/** A row with permissions of its own. */
export interface FoundRow {
  readonly id: number;
  /** What it is called; empty for a row that has no name. */
  readonly title: string;
  readonly assignments: readonly FoundAssignment[];
}

export interface FoundRows extends LookedList {
  /** How many rows were asked. */
  readonly asked: number;
  /** Those that do not take their list's permissions, by id. */
  readonly own: ReadonlyMap<number, FoundRow>;
}

/** What the site says of single rows' permissions, and who should have them. */
export interface FoundRowRights {
  readonly site: FoundSite;
  readonly facts: KeeperFacts & Pick<PolicyFacts, 'areas' | 'goals' | 'indicators' | 'supportServices'>;
  readonly lists: readonly FoundRows[];
}
