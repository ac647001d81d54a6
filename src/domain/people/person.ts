import type { PersonId } from '../identity';

/** A person as a list row names them. `name` is what SharePoint calls them today. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email?: string;
}
