import { contentFor, tablesOf, type Size, type Table } from '../../../local-site/content';
import { keyring, type Keyring } from '../../../local-site/content/keyring';
import { resolved } from '../../../local-site/content/rowWriter';
import { people } from '../../../local-site/people';
import { nouns, type Facts as Rows } from '../../../src/data/facts';
import type { ListSchema } from '../../../src/data/schema/list';
import { indexHolders, type HolderIndex } from '../../../src/domain/people/holders';
import type { PlainDate } from '../../../src/domain/time/plainDate';

const persons = new Map(people.map((person, index) => [person.key, index + 1]));

/** Ids as a fresh site gives them: 1, 2, 3 … in every list. */
const keysOf = (tables: readonly Table[]): Keyring => {
  const keys = keyring(persons);
  for (const { list, rows } of tables) keys.learn(list.name, new Map(Object.keys(rows).map((key, index) => [key, index + 1])));
  return keys;
};

const nobody = { id: 0, name: '' };
const stampOf = (id: number): object =>
  ({ id, etag: '"1"', version: '1.0', created: new Date(0), modified: new Date(0), author: nobody, editor: nobody });

/** What a list read from the site would hold: absent yes/no cells are no, persons have names. */
const rowOf = (list: ListSchema, draft: Readonly<Record<string, unknown>>, id: number): object => ({
  ...Object.fromEntries(Object.entries(list.columns).map(([name, column]) => {
    const value = draft[name];
    if (column.kind === 'yesNo') return [name, value ?? false];
    if (column.kind === 'lookups') return [name, value ?? []];
    if (column.kind === 'person') return [name, { id: value, name: people[Number(value) - 1]?.title }];
    return [name, value];
  })),
  stamp: stampOf(id)
});

export interface ContentFacts {
  readonly tables: readonly Table[];
  readonly keys: Keyring;
  readonly facts: Rows & { readonly holders: HolderIndex };
}

/**
 * The content as the domain sees it, through the data layer's own mappings, without a site. Suggestions are left out:
 * their rows are made when they are written. `key` finds a row's id.
 */
export const factsOfContent = (today: PlainDate, size: Size = 'sample'): ContentFacts => {
  const tables = tablesOf(contentFor(today, size));
  const keys = keysOf(tables);
  const facts = Object.fromEntries(Object.entries(nouns).map(([noun, { list, toDomain }]) => {
    const rows = tables.find(table => table.list.name === list.name)?.rows ?? {};
    return [noun, Object.values(rows).map((row, index) => (toDomain as (row: unknown) => unknown)(
      rowOf(list, resolved(list, row, keys) as Record<string, unknown>, index + 1)))];
  })) as unknown as Rows;
  return { tables, keys, facts: { ...facts, holders: indexHolders(facts.roleHolders, facts.roles) } };
};
