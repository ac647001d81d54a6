import type { Person } from '../../../../domain/people/person';
import { alphabetically } from '../../../../domain/search/collation';
import type { FilterChoice } from '../../../../ui/frame/FilterSelect';

/** Everybody who answers for something, once, by name. */
export const ownersOf = (rows: readonly { readonly owner: Person }[]): readonly FilterChoice[] =>
  [...new Map(rows.map(({ owner }) => [owner.id, owner])).values()]
    .sort((a, b) => alphabetically(a.name, b.name)).map(({ id, name }) => ({ value: String(id), text: name }));
