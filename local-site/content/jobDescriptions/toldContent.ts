import { posts as postList } from '../../../src/data/schema';
import type { ContractTemplate, WrittenContent, NamedPost, OrderTemplate, PlainContent, Task } from '../../../src/domain/jobDescriptions/content';
import type { PostId } from '../../../src/domain/identity';
import type { Ids } from '../keyring';
import { posts } from '../structure';

/** A post as a text names it: by its key in the structure list, or by a name that the list does not know. */
export type ToldPost = { readonly key: string; readonly name?: string; readonly scope?: string } | { readonly name: string; readonly scope?: string };

type PostFields = 'managers' | 'subordinates' | 'substitutesFor' | 'substitutedBy';
type Told<T> = { readonly [K in keyof T]: K extends PostFields ? readonly ToldPost[] : T[K] };

export type ToldContent = Told<OrderTemplate> | Told<ContractTemplate> | PlainContent;

/** A task in its first place, then what is expected of it. */
export type ToldTask = readonly [task: string, ...results: readonly string[]];

/** Tasks keep their keys from edition to edition: by their places, and under a name of their own for those that all texts share. */
export const tasksOf = (told: readonly ToldTask[], name = 'ulesanne'): readonly Task[] =>
  told.map(([task, ...results], n) => ({ key: `${name}-${n + 1}`, task, results }));

export const clausesOf = (told: readonly (readonly [heading: string, text: string])[]): PlainContent =>
  ({ template: 'plain', clauses: told.map(([heading, text], n) => ({ key: `punkt-${n + 1}`, heading, text })) });

const namedPost = (told: ToldPost, ids: Ids): NamedPost => ({
  ...('key' in told
    ? { name: told.name ?? posts[told.key].Title, post: ids.row(postList.name, told.key) as PostId }
    : { name: told.name }),
  ...(told.scope === undefined ? {} : { scope: told.scope })
});

/** The text as the add-in stores it on one site: posts by their ids there. */
export const contentOf = (told: ToldContent, ids: Ids): WrittenContent => {
  if (told.template === 'plain') return told;
  const named = (all: readonly ToldPost[]): readonly NamedPost[] => all.map(one => namedPost(one, ids));
  const { managers, substitutesFor, substitutedBy } = told;
  const general = { managers: named(managers), substitutesFor: named(substitutesFor), substitutedBy: named(substitutedBy) };
  return told.template === 'order' ? { ...told, ...general, subordinates: named(told.subordinates) } : { ...told, ...general };
};
