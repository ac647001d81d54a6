import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { PersonId } from '../../domain/identity';

export type NameOf = (person: PersonId) => string;

/** People by the names that rows give them; who stands in no row that was read is told by number. */
export const namesIn = ({ people }: Pick<ApprovalFacts, 'people'>, unknown: (person: number) => string): NameOf =>
  person => people.get(person)?.name ?? unknown(person);
