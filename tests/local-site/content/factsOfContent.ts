import { contentFor, tablesOf, writtenTablesOf, type Content, type Size, type Table } from '../../../local-site/content';
import { freshStamp, rowAsRead } from '../../../local-site/content/asRead';
import { keyring, type Keyring } from '../../../local-site/content/keyring';
import { resolved } from '../../../local-site/content/rowWriter';
import { people } from '../../../local-site/people';
import { nouns, type Facts as Rows } from '../../../src/data/facts';
import type { Stamp } from '../../../src/data/schema/list';
import type { PersonId } from '../../../src/domain/identity';
import { indexHolders, type HolderIndex } from '../../../src/domain/people/holders';
import type { Person } from '../../../src/domain/people/person';
import type { PlainDate } from '../../../src/domain/time/plainDate';

const QUALITY_MANAGER = 'kvaliteedijuht-b';
const persons = new Map(people.map((person, index) => [person.key, index + 1]));

/** Ids as a fresh site gives them: 1, 2, 3 … in every list. */
const keysOf = (tables: readonly Table[], { suggestions }: Content): Keyring => {
  const keys = keyring(persons);
  keys.learn('Suggestions', new Map(suggestions.map(({ request }, index) => [request, index + 1])));
  for (const { list, rows } of tables) keys.learn(list.name, new Map(Object.keys(rows).map((key, index) => [key, index + 1])));
  return keys;
};

export const personWith = (id: PersonId): Person => ({ id, name: people[id - 1]?.title ?? '' });

/** Rows are written in the morning of the first day of use. */
const stampOf = (id: number, author: number, today: PlainDate): Stamp =>
  freshStamp(id, personWith(author as PersonId), new Date(`${today}T08:00:00Z`));

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
  const content = contentFor(today, size);
  const tables = tablesOf(content);
  const keys = keysOf(tables, content);
  const written = writtenTablesOf(content);
  const facts = Object.fromEntries(Object.entries(nouns).map(([noun, { list, toDomain }]) => {
    const rows = Object.values(tables.find(table => table.list.name === list.name)?.rows ?? {}).map(row => ({ by: QUALITY_MANAGER, row }));
    const byAuthors = written.find(table => table.list.name === list.name)?.rows ?? [];
    return [noun, [...rows, ...byAuthors].map(({ by, row }, index) => (toDomain as (row: unknown) => unknown)(
      rowAsRead(list, resolved(list, row, keys) as Record<string, unknown>, stampOf(index + 1, keys.person(by), today), personWith)))];
  })) as unknown as Rows;
  return { tables, keys, facts: { ...facts, holders: indexHolders(facts.roleHolders, facts.roles) } };
};
