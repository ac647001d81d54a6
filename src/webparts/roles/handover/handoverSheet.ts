import type { HandoverItem } from '../../../domain/people/relations/handover';
import type { Strings } from '../../../loc';
import type { RoleStrings } from '../../../loc/roles';
import type { Export } from '../../../ui/export';
import { detailWords } from '../who/relationWords';

/** The checklist as a sheet. */
export const handoverSheet = (
  items: readonly HandoverItem[], name: string, day: string, done: ReadonlySet<string>, strings: Strings, words: RoleStrings
): Export<HandoverItem> => {
  const { kinds, capacities, handover: { columns, fates, yes, no, sheet, file } } = words.roles;
  return {
    fileName: file(name, day), sheet, rows: items,
    columns: [
      { header: columns.done, width: 10, value: ({ relation }) => (done.has(relation.tie.key) ? yes : no) },
      { header: columns.kind, width: 28, value: ({ relation }) => kinds[relation.tie.kind] },
      { header: columns.thing, width: 48, value: ({ relation }) => relation.tie.thing.name },
      { header: columns.capacity, width: 20, value: ({ relation }) => capacities[relation.tie.capacity] },
      { header: columns.detail, width: 36, value: ({ relation }) => detailWords(relation, strings, words) },
      { header: columns.fate, width: 22, value: ({ fate }) => fates[fate.status] },
      { header: columns.people, width: 36, value: ({ fate }) => ('people' in fate ? fate.people.map(person => person.name).join(', ') : undefined) },
      { header: columns.from, width: 12, kind: 'date', value: ({ fate }) => (fate.status === 'later' ? fate.from : undefined) }
    ]
  };
};
