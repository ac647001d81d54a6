import { postsNamed } from '../samePost';
import type { JobDescriptionFinding } from './finding';
import { isOwnPost, meantBy, namedIn, type LintedText, type NamingField, type TextSet } from './texts';

const fields: readonly NamingField[] = ['managers', 'subordinates', 'substitutesFor', 'substitutedBy'];

/** Unit and posts that the structure list does not know, and known posts whose texts are not there to be compared. */
export const knownFindings = (set: TextSet, text: LintedText): readonly JobDescriptionFinding[] => [
  ...(text.unit === undefined || !set.units.has(text.unit) ? [{ kind: 'unitUnknown' as const, where: 'unit' as const }] : []),
  ...(postsNamed(set.posts, { name: text.postName, ...(text.post ? { post: text.post } : {}) }, text).length === 0
    ? [{ kind: 'postUnknown' as const, where: 'post' as const, named: { name: text.postName } }] : []),
  ...fields.flatMap(field => namedIn(text.content, field).flatMap((named): readonly JobDescriptionFinding[] => {
    if (isOwnPost(set, text, named)) return [];
    if (postsNamed(set.posts, named, text).length === 0) return [{ kind: 'postUnknown', where: field, named }];
    const meant = meantBy(set, text, named);
    return meant.status === 'texts' ? [] : [{ kind: 'cannotBeChecked', where: field, named, reason: meant.status }];
  }))
];
