import { nouns } from '../../src/data/facts';
import type { ListSchema, Stamp } from '../../src/data/schema/list';
import type { Dated } from '../../src/domain/approval/dated';
import type { DocumentFacts, GroundRows } from '../../src/domain/approval/ground';
import type { PersonId } from '../../src/domain/identity';
import type { Person } from '../../src/domain/people/person';
import type { Table } from '.';
import type { Ids } from './keyring';
import { resolved } from './rowWriter';

/** What a list read from the site would hold of a row: absent yes/no cells are no, persons have names. */
export const rowAsRead = (list: ListSchema, draft: Readonly<Record<string, unknown>>, stamp: Stamp, personWith: (id: PersonId) => Person): object => ({
  ...Object.fromEntries(Object.entries(list.columns).map(([name, column]) => {
    const value = draft[name];
    if (column.kind === 'yesNo') return [name, value ?? false];
    if (column.kind === 'lookups' || column.kind === 'choices') return [name, value ?? []];
    if (column.kind === 'person' && value !== undefined) return [name, personWith(Number(value) as PersonId)];
    return [name, value];
  })),
  stamp
});

/** The row as SharePoint stamps it when it is written and never changed. */
export const freshStamp = (id: number, author: Person, at: Date, request?: string): Stamp =>
  ({ id, revision: 1, version: '1.0', created: at, modified: at, author, editor: author, ...(request === undefined ? {} : { request }) });

const personWith = (id: PersonId): Person => ({ id, name: '' });

type GroundNoun = 'documents' | 'units' | 'posts' | 'roles' | 'roleHolders' | 'routes' | 'routeSteps';

/** The lists on which approvals rely, as they stand once they are filled at `at` (epoch ms). */
export const groundOf = (tables: readonly Table[], ids: Ids, at: number): GroundRows => {
  const writer = personWith(0 as PersonId);
  const dated = <T>(noun: GroundNoun): readonly Dated<T>[] => {
    const { list, toDomain } = nouns[noun];
    return Object.entries(tables.find(table => table.list.name === list.name)?.rows ?? {}).map(([key, told]) => {
      const stamp = freshStamp(ids.row(list.name, key), writer, new Date(at));
      const row = rowAsRead(list, resolved(list, told, ids) as Readonly<Record<string, unknown>>, stamp, personWith);
      // The mapping of a noun takes the rows of that noun's own list.
      return { value: (toDomain as (of: object) => unknown)(row) as T, created: at, modified: at, editor: writer.id };
    });
  };
  return {
    documents: dated<DocumentFacts>('documents'), units: dated('units'), posts: dated('posts'), roles: dated('roles'),
    holders: dated('roleHolders'), routes: dated('routes'), steps: dated('routeSteps')
  };
};
