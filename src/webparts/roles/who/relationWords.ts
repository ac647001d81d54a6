import type { Relation } from '../../../domain/people/relations/relations';
import { tieKinds, type Tie, type TieKind } from '../../../domain/people/relations/tie';
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

const confirmedWords = (confirmed: NonNullable<Tie['thing']['confirmed']>, { common }: Strings, { roles: { confirmed: said } }: RoleStrings): string =>
  (confirmed.isTrue ? confirmed.last === undefined ? said.never : said.last(common.date(confirmed.last)) : said.notTrue);

/** Days of a seat; those of anything else are told where its row stands. */
const daysOfSeat = ({ kind, by, validity }: Tie, strings: Strings, words: RoleStrings): string =>
  (kind === 'coreTeam' && by === 'people' ? validityWords(validity, strings, words) : '');

/** What tells a tie apart beside its name: edition, step or part, mandate and days of a seat, when it is due. */
export const detailWords = ({ tie }: Pick<Relation, 'tie'>, strings: Strings, words: RoleStrings): string => {
  const { thing: { subject, detail, edition, mandate = [], confirmed }, due } = tie;
  const { roles } = words;
  return [
    edition !== undefined && (subject.kind === 'coreTeam' ? roles.proposal : roles.edition)(edition), detail, mandate.map(right => roles.mandate[right]).join(', '),
    daysOfSeat(tie, strings, words), confirmed && confirmedWords(confirmed, strings, words), due && roles.due(strings.common.date(due))
  ].filter(Boolean).join(' · ');
};
