import { byId, groupByEach } from '../grouping';
import type { OrganisationId, PostId, UnitId } from '../identity';
import type { Post, Unit } from '../people/structure';
import type { NamedPost } from './content';

/** A post's name as it compares: without case, spaces and hyphens ("osakonna juhataja" = "Osakonnajuhataja"). */
export const postNameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/[\s\u00ad\u2010-\u2015-]/g, '');

/** The structure list's posts of one day, by id and by every way their names are written. */
export interface PostIndex {
  readonly byId: ReadonlyMap<PostId, Post>;
  readonly byName: ReadonlyMap<string, readonly Post[]>;
  /** The unit that a unit is part of. */
  readonly parents: ReadonlyMap<UnitId, UnitId | undefined>;
}

const namesOf = (post: Post): readonly string[] => [...new Set([post.name, ...post.aliases].map(postNameKey))];

export const postIndex = (posts: readonly Post[], units: readonly Unit[] = []): PostIndex => ({
  byId: byId(posts), byName: groupByEach(posts, namesOf), parents: new Map(units.map(({ id, parent }) => [id, parent]))
});

/** Where a text stands that names posts: the same name in the own unit is meant before one elsewhere. */
export interface NamedFrom {
  readonly organisation?: OrganisationId;
  readonly unit?: UnitId;
}

/** The unit and those it is part of, the nearest first. */
const unitsUpwards = ({ parents }: PostIndex, from: UnitId | undefined): ReadonlySet<UnitId> => {
  const units = new Set<UnitId>();
  for (let unit = from; unit !== undefined && !units.has(unit); unit = parents.get(unit)) units.add(unit);
  return units;
};

/** The nearest of several that share a name: those of the unit, of the units above it, of the organisation, else all. */
export const nearest = <T extends NamedFrom>(index: PostIndex, all: readonly T[], from: NamedFrom): readonly T[] => {
  if (all.length === 0) return all;
  for (const level of unitsUpwards(index, from.unit)) {
    const here = all.filter(({ unit }) => unit === level);
    if (here.length > 0) return here;
  }
  const inside = all.filter(({ organisation }) =>
    from.organisation === undefined || organisation === undefined || organisation === from.organisation);
  return inside.length > 0 ? inside : all;
};

/** The posts that a name may mean; empty: the structure list does not know it. */
export const postsNamed = (index: PostIndex, named: NamedPost, from: NamedFrom): readonly Post[] => {
  const post = named.post === undefined ? undefined : index.byId.get(named.post);
  return post ? [post] : nearest(index, index.byName.get(postNameKey(named.name)) ?? [], from);
};

/** Every way to write the post that a name means, as keys; the written name is always among them. */
export const keysOfName = (index: PostIndex, name: string, post: PostId | undefined): ReadonlySet<string> => {
  const known = post === undefined ? undefined : index.byId.get(post);
  return new Set([postNameKey(name), ...(known ? namesOf(known) : [])]);
};

/** Whether two names mean one post: by id where both have one, else by name and aliases. */
export const samePost = (index: PostIndex, one: NamedPost, other: NamedPost): boolean => {
  if (one.post !== undefined && other.post !== undefined) return one.post === other.post;
  const names = keysOfName(index, one.name, one.post);
  const others = keysOfName(index, other.name, other.post);
  if ([...names].some(name => others.has(name))) return true;
  // Two aliases of one post: neither is the other's name.
  const known = new Set((index.byName.get(postNameKey(one.name)) ?? []).map(({ id }) => id));
  return (index.byName.get(postNameKey(other.name)) ?? []).some(({ id }) => known.has(id));
};
