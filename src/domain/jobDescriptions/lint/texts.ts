import { groupBy, groupByEach } from '../../grouping';
import type { OrganisationId, PostId, UnitId } from '../../identity';
import type { Post, Unit } from '../../people/structure';
import type { JobDescription, NamedPost } from '../content';
import { keysOfName, nearest, postIndex, postNameKey, postsNamed, type PostIndex } from '../samePost';
import { wordingKey, type UsualWording } from '../usualWording';

/** A job description with what its envelope says of it. */
export interface LintedText {
  /** Of the document or draft; unique among the texts that are compared. */
  readonly id: number;
  /** As the document names its post. */
  readonly postName: string;
  readonly post?: PostId;
  readonly unit?: UnitId;
  readonly organisation?: OrganisationId;
  /** The order that confirmed it, or the package it goes with; texts of one order are worded alike. */
  readonly order?: string;
  readonly content: JobDescription;
}

/** Where posts are named: four fields of a text. */
export type NamingField = 'managers' | 'subordinates' | 'substitutesFor' | 'substitutedBy';

/** A text that names another one in some field. */
export interface Naming { readonly from: LintedText; readonly named: NamedPost }

/** The text that a name means: one post's (a post with two texts has both), or why that cannot be said. */
export type Meant =
  | { readonly status: 'texts'; readonly texts: readonly LintedText[] }
  | { readonly status: 'notInSet' | 'severalPosts' };

/** Texts to be compared with each other, with all that does not depend on the one under question. */
export interface TextSet {
  readonly texts: readonly LintedText[];
  readonly posts: PostIndex;
  readonly units: ReadonlySet<UnitId>;
  readonly byPost: ReadonlyMap<PostId, readonly LintedText[]>;
  readonly byName: ReadonlyMap<string, readonly LintedText[]>;
  readonly byOrder: ReadonlyMap<string, readonly LintedText[]>;
  readonly byUnit: ReadonlyMap<UnitId, readonly LintedText[]>;
  /** Who names a text, by field and by the text's id. */
  readonly namings: Readonly<Record<NamingField, ReadonlyMap<number, readonly Naming[]>>>;
  /** Remembered: hundreds of texts carry the same paragraphs. */
  readonly wordingKey: (paragraph: string) => string;
  readonly wordings: Map<string, UsualWording>;
  /** Remembered: what a name means from a place, since neighbours name the same posts. */
  readonly meanings: Map<string, Meant>;
}

export interface StructureOfDay { readonly posts: readonly Post[]; readonly units: readonly Unit[] }

/** Posts that a text names in one field; the contract template has no subordinates. */
export const namedIn = (content: JobDescription, field: NamingField): readonly NamedPost[] =>
  (field === 'subordinates' ? (content.template === 'order' ? content.subordinates : []) : content[field]);

const remembered = (answer: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return text => {
    const was = known.get(text);
    if (was !== undefined) return was;
    const is = answer(text);
    known.set(text, is);
    return is;
  };
};

/** `structure` is that of the day of the question. The text under question is among the texts, in whatever wording. */
export const textSet = (texts: readonly LintedText[], structure: StructureOfDay): TextSet => {
  const posts = postIndex(structure.posts, structure.units);
  const without = {
    texts, posts, units: new Set(structure.units.map(({ id }) => id)),
    byPost: groupBy(texts, ({ post }) => post),
    byName: groupByEach(texts, ({ postName, post }) => [...keysOfName(posts, postName, post)]),
    byOrder: groupBy(texts, ({ order }) => order),
    byUnit: groupBy(texts, ({ unit }) => unit),
    wordingKey: remembered(wordingKey), wordings: new Map<string, UsualWording>(),
    meanings: new Map<string, Meant>()
  };
  const naming = (field: NamingField): ReadonlyMap<number, readonly Naming[]> => {
    const found = texts.flatMap(from => namedIn(from.content, field).flatMap(named => {
      const meant = meantBy(without, from, named);
      return meant.status === 'texts' ? meant.texts.map(text => ({ text: text.id, naming: { from, named } })) : [];
    }));
    return new Map([...groupBy(found, ({ text }) => text)].map(([id, group]) => [id, group.map(one => one.naming)]));
  };
  return {
    ...without,
    namings: {
      managers: naming('managers'), subordinates: naming('subordinates'),
      substitutesFor: naming('substitutesFor'), substitutedBy: naming('substitutedBy')
    }
  };
};

type Places = Pick<TextSet, 'posts' | 'byPost' | 'byName' | 'meanings'>;

const textsNamed = (
  { posts, byPost, byName }: Places, from: LintedText, named: NamedPost, known: readonly Post[]
): readonly LintedText[] => {
  const byId = (known.length > 0 || named.post === undefined ? known.map(({ id }) => id) : [named.post])
    .flatMap(id => byPost.get(id) ?? []);
  if (byId.length > 0) return byId;
  // Where the list knows the post, another unit's text of the same name is not it.
  const units = new Set(known.map(({ unit }) => unit));
  const byItsName = (byName.get(postNameKey(named.name)) ?? []).filter(({ post, unit }) =>
    (post === undefined || named.post === undefined) &&
    (known.length === 0 || (post === undefined && (unit === undefined || units.has(unit)))));
  return nearest(posts, byItsName, from);
};

const meaning = (set: Places, from: LintedText, named: NamedPost): Meant => {
  const known = postsNamed(set.posts, named, from);
  const texts = textsNamed(set, from, named, known);
  if (texts.length === 0) return { status: 'notInSet' };
  if (new Set([...known, ...texts].map(({ unit }) => unit)).size === 1) return { status: 'texts', texts };
  const sameOrder = texts.filter(({ order }) => order !== undefined && order === from.order);
  return new Set(sameOrder.map(({ unit }) => unit)).size === 1 ? { status: 'texts', texts: sameOrder } : { status: 'severalPosts' };
};

/** What a text means by a name: the nearest post that is called so; of several as near, the one with a text in the same order. */
export const meantBy = (set: Places, from: LintedText, named: NamedPost): Meant => {
  const key = `${from.organisation ?? ''} ${from.unit ?? ''} ${named.post ?? ''} ${named.name}\n${from.order ?? ''}`;
  const was = set.meanings.get(key);
  if (was) return was;
  const is = meaning(set, from, named);
  set.meanings.set(key, is);
  return is;
};

/** Whether a name in one text means the post of another. */
export const means = (set: TextSet, from: LintedText, named: NamedPost, text: LintedText): boolean => {
  const meant = meantBy(set, from, named);
  return meant.status === 'texts' && meant.texts.some(({ id }) => id === text.id);
};

/** Whether a name in a text is the text's own post. */
export const isOwnPost = (set: TextSet, text: LintedText, named: NamedPost): boolean => {
  if (text.post !== undefined && named.post !== undefined) return text.post === named.post;
  return keysOfName(set.posts, text.postName, text.post).has(postNameKey(named.name));
};
