import type { HandoverItem } from '../../../domain/people/relations/handover';
import type { Strings } from '../../../loc';
import type { RoleStrings } from '../../../loc/roles';
import type { Export } from '../../../ui/export';
import { detailWords } from '../who/relationWords';
import { fateName } from './fateWords';

export interface HandoverOnSheet {
  readonly name: string;
  readonly day: string;
  readonly done: ReadonlySet<string>;
  /** Whose it is, where a unit hands over what several people do. */
  readonly doneBy: (item: HandoverItem) => string;
}

/** The checklist as a sheet. */
export const handoverSheet = (
  items: readonly HandoverItem[], { name, day, done, doneBy }: HandoverOnSheet, strings: Strings, words: RoleStrings
): Export<HandoverItem> => {
  const { kinds, capacities, handover: { columns, yes, no, sheet, file } } = words.roles;
  return {
    fileName: file(name, day), sheet, rows: items,
    columns: [
      { header: columns.done, width: 10, value: ({ relation }) => (done.has(relation.tie.key) ? yes : no) },
      { header: columns.kind, width: 28, value: ({ relation }) => kinds[relation.tie.kind] },
      { header: columns.thing, width: 48, value: ({ relation }) => relation.tie.thing.name },
      { header: columns.capacity, width: 20, value: ({ relation }) => capacities[relation.tie.capacity] },
      { header: columns.detail, width: 36, value: item => [doneBy(item), detailWords(item.relation, strings, words)].filter(Boolean).join(' · ') },
      { header: columns.fate, width: 22, value: item => fateName(item, words) },
      { header: columns.people, width: 36, value: ({ fate }) => ('people' in fate ? fate.people.map(person => person.name).join(', ') : undefined) },
      { header: columns.from, width: 12, kind: 'date', value: ({ fate }) => (fate.status === 'later' ? fate.from : undefined) }
    ]
  };
};
