import type { RowStore, StoredRows } from '../../../src/data/rowStore';
import { documents } from '../../../src/data/schema';
import { deskOf } from '../desk';
import type { Journey } from '../journey';
import { shown, shownLists } from '../reading';

/** Keeps rows as the browser does, without the browser. */
const keptRows = (): RowStore => {
  const kept = new Map<string, StoredRows>();
  return {
    mayHold: () => true,
    read: async lists => lists.map(list => kept.get(list)),
    write: async (list, stored) => { kept.set(list, stored); },
    drop: async list => { kept.delete(list); },
    recall: async () => undefined,
    remember: async () => undefined
  };
};

const firstVisit: Journey = {
  name: 'first visit', as: 'lugeja', inTurn: { batch: 15 },
  prepare: async ({ world, haste }) => async () => {
    const site = deskOf(world, 'lugeja', { haste, withoutDigest: true });
    site.watch(shownLists, () => undefined);
    await site.settled();
    return shown(world, site, shownLists);
  }
};

const repeatVisit: Journey = {
  name: 'repeat visit', as: 'lugeja',
  prepare: async ({ world, haste }) => {
    const store = keptRows();
    const earlier = deskOf(world, 'lugeja', { store });
    earlier.watch(shownLists, () => undefined);
    await earlier.settled();
    return async () => {
      const site = deskOf(world, 'lugeja', { store, haste });
      site.watch(shownLists, () => undefined);
      await site.settled();
      return shown(world, site, shownLists);
    };
  }
};

const refresh: Journey = {
  name: 'refresh after another changed a row', as: 'lugeja',
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, 'lugeja', { haste });
    site.watch(shownLists, () => undefined);
    await site.settled();
    const other = deskOf(world, 'kvaliteedijuht-b');
    other.watch([documents], () => undefined);
    await other.settled();
    const state = other.stateOf(documents);
    if (state.status !== 'ready') throw new Error(state.status);
    const [row] = state.rows;
    await other.update(documents, row.stamp.id, row.stamp.revision, { Title: 'Vahepeal muudetud' });
    return async () => {
      await site.refresh();
      return shown(world, site, shownLists);
    };
  }
};

export const visits: readonly Journey[] = [firstVisit, repeatVisit, refresh];
