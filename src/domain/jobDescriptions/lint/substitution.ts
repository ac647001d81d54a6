import type { NamedPost } from '../content';
import type { JobDescriptionFinding, SubstitutionField } from './finding';
import { isOwnPost, meantBy, means, type LintedText, type TextSet } from './texts';

const inReturn: Readonly<Record<SubstitutionField, SubstitutionField>> =
  { substitutesFor: 'substitutedBy', substitutedBy: 'substitutesFor' };

const scopeKey = ({ scope }: NamedPost): string => (scope ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const ownPost = (set: TextSet, text: LintedText, field: SubstitutionField, named: NamedPost): JobDescriptionFinding => {
  const seats = text.post === undefined ? undefined : set.posts.byId.get(text.post)?.seats;
  return seats === 1
    ? { kind: 'ownPostOneSeat', where: field, field, named }
    : { kind: 'ownPostNamed', where: field, field, named, ...(seats === undefined ? {} : { seats }) };
};

/** What this text says of another, against what the other says in return. */
const saidHere = (set: TextSet, text: LintedText, field: SubstitutionField, named: NamedPost): readonly JobDescriptionFinding[] => {
  if (isOwnPost(set, text, named)) return [ownPost(set, text, field, named)];
  const meant = meantBy(set, text, named);
  if (meant.status !== 'texts') return [];
  const answers = meant.texts.flatMap(other => other.content[inReturn[field]]
    .filter(one => means(set, other, one, text)).map(answer => ({ other, answer })));
  if (answers.length === 0) {
    return [{ kind: 'substitutionNotMutual', where: field, said: 'here', field, named, other: meant.texts[0] }];
  }
  if (answers.some(({ answer }) => scopeKey(answer) === scopeKey(named))) return [];
  const [{ other, answer }] = answers;
  return [{
    kind: 'substitutionScopesDiffer', where: field, field, named, other,
    ...(named.scope ? { scope: named.scope } : {}), ...(answer.scope ? { otherScope: answer.scope } : {})
  }];
};

/** What other texts say of this one that it does not say itself. `field` is theirs; the place to mend is the opposite one here. */
const saidThere = (set: TextSet, text: LintedText, field: SubstitutionField): readonly JobDescriptionFinding[] =>
  (set.namings[field].get(text.id) ?? [])
    .filter(({ from, named }) => from.id !== text.id && !isOwnPost(set, from, named) &&
      !text.content[inReturn[field]].some(one => means(set, text, one, from)))
    .map(({ from, named }) =>
      ({ kind: 'substitutionNotMutual', where: inReturn[field], said: 'there', field, named, other: from }));

/** Substitution that only one of the two texts knows, or each for another part of the work. */
export const substitutionFindings = (set: TextSet, text: LintedText): readonly JobDescriptionFinding[] =>
  (['substitutesFor', 'substitutedBy'] as const).flatMap(field => [
    ...text.content[field].flatMap(named => saidHere(set, text, field, named)),
    ...saidThere(set, text, inReturn[field])
  ]);
