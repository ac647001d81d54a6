import { lists } from '../../src/data/schema';
import type { ListSchema } from '../../src/data/schema/list';
import type { Site } from '../../src/data/site';
import { heldBy } from './held';
import { everything, type Ending, type Report } from './journey';
import type { World } from './worlds';

/** Lists that everybody may read, but for suggestions: more than any one page asks for. */
export const shownLists: readonly ListSchema[] = (lists as readonly ListSchema[])
  .filter(({ name, access }) => name !== 'Suggestions' && access.everyone !== 'none');

const idsIn = (rows: readonly { readonly stamp: { readonly id: number; readonly revision: number } }[]): string =>
  rows.map(({ stamp: { id, revision } }) => `${id} ${revision}`).sort().join();

/** Whether what is shown and called confirmed is what the lists hold. */
const wrongIn = (world: World, site: Site, asked: readonly ListSchema[]): readonly string[] => {
  const held = heldBy(world);
  return asked.flatMap(list => {
    const state = site.stateOf(list);
    switch (state.status) {
      case 'loading': return [`${list.name} is loading for ever`];
      case 'missing': return [`${list.name} is called missing, and is there`];
      case 'ready': {
        const truth = [...held.get(list.name) ?? []].map(([id, row]) => `${id} ${String(row.version)}`).sort().join();
        return state.checked && idsIn(state.rows) !== truth ? [`${list.name} is called confirmed, and differs`] : [];
      }
      default: return [];
    }
  });
};

const wordOf = (site: Site, list: ListSchema): string => {
  const state = site.stateOf(list);
  switch (state.status) {
    case 'ready': return state.checked ? 'confirmed' : 'as it was';
    case 'failed': return `failed ${state.error.kind}`;
    default: return state.status;
  }
};

/** What a person sees of some lists. */
export const shown = (world: World, site: Site, asked: readonly ListSchema[]): Report => {
  const words = [...new Set(asked.map(list => wordOf(site, list)))];
  const ending: Ending = words.every(word => word === 'confirmed') ? 'good' : words.every(word => word === 'confirmed' || word === 'as it was') ? 'kept' : 'failed';
  return {
    ending, says: words.join(', '), told: everything('notThere'), wrong: wrongIn(world, site, asked),
    again: async () => {
      await site.refresh();
      return shown(world, site, asked);
    }
  };
};
