import type { Relation } from '../../../domain/people/relations/relations';
import { tieKinds, type TieKind } from '../../../domain/people/relations/tie';
import type { Validity } from '../../../domain/time/validity';
import type { Strings } from '../../../loc';
import type { RoleStrings } from '../../../loc/roles';
import { groupBy } from '../../../domain/grouping';

export interface RelationGroup { readonly kind: TieKind; readonly relations: readonly Relation[] }

/** By kind, in the kinds' order; those of one thing beside each other. */
export const relationGroups = (relations: readonly Relation[]): readonly RelationGroup[] => {
  const kinds = groupBy(relations, ({ tie }) => tie.kind);
  return tieKinds.flatMap(kind => {
    const some = kinds.get(kind);
    return some ? [{ kind, relations: some }] : [];
  });
};

export const namesOf = (people: readonly { readonly name: string }[]): string => [...new Set(people.map(({ name }) => name))].join(', ');

export const validityWords = ({ from, until }: Validity, { common }: Strings, { roles }: RoleStrings): string =>
  [from && roles.since(common.date(from)), until && roles.until(common.date(until))].filter(Boolean).join(' ');

/** What tells a tie apart beside its name: edition, step or part, when it is due. */
export const detailWords = ({ tie: { thing: { detail, edition }, due } }: Pick<Relation, 'tie'>, { common }: Strings, { roles }: RoleStrings): string =>
  [edition !== undefined && roles.edition(edition), detail, due && roles.due(common.date(due))].filter(Boolean).join(' · ');
