import type { Unsent } from '../../src/data/outbox';
import type { Draft, ListSchema, Row } from '../../src/data/schema/list';
import type { Saved, Site } from '../../src/data/site';
import { everything, type Report } from './journey';

/** One act of a form: what it would put into the list, and how it sends that, with the same request id however often. */
export interface FormAct<L extends ListSchema> {
  readonly change: Omit<Unsent, 'held'>;
  readonly send: () => Promise<Saved<L>>;
}

export const addition = <L extends ListSchema>(site: Site, list: L, draft: Draft<L>, requestId: string = crypto.randomUUID()): FormAct<L> => ({
  change: { requestId, list: list.name, title: 'lisamine', at: Date.now(), act: { kind: 'add' }, draft: draft as Unsent['draft'] },
  send: () => site.add(list, draft, requestId)
});

export const alteration = <L extends ListSchema>(site: Site, list: L, row: Row<L>, draft: Draft<L>): FormAct<L> => ({
  change: {
    requestId: crypto.randomUUID(), list: list.name, title: 'muutmine', at: Date.now(), draft: draft as Unsent['draft'],
    act: { kind: 'update', id: row.stamp.id, revision: row.stamp.revision, base: {} }
  },
  send: () => site.update(list, row.stamp.id, row.stamp.revision, draft)
});

/** Rows of a list as a page that was opened on a good day has them. */
export const rowsOn = async <L extends ListSchema>(site: Site, list: L): Promise<readonly Row<L>[]> => {
  site.watch([list], () => undefined);
  await site.settled();
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(`${list.name} is ${state.status}`);
  return state.rows;
};

/** What is unsent is sent, now that the site is well. */
const sent = async (site: Site): Promise<Report> => {
  await site.outbox.send();
  const [left] = site.outbox.entries;
  return left
    ? { ending: 'failed', says: `unsent ${left.held.status}`, told: everything('notThere'), again: () => sent(site) }
    : { ending: 'good', says: 'sent', told: everything('there'), again: () => sent(site) };
};

/** Saves as a form does: what cannot be settled is kept as unsent, what is refused stays in the form, to be saved again. */
export const pressed = async <L extends ListSchema>(site: Site, act: FormAct<L>): Promise<Report> => {
  const saved = await act.send();
  const unsettled = saved.status === 'unsettled' || (saved.status === 'failed' && ['offline', 'busy'].includes(saved.error.kind));
  if (unsettled) {
    site.outbox.keep(act.change);
    return { ending: 'kept', says: `${saved.status} ${saved.error.kind}`, told: everything('kept'), again: () => sent(site) };
  }
  switch (saved.status) {
    case 'saved': return { ending: 'good', says: 'saved', told: everything('there'), again: () => pressed(site, act) };
    case 'conflict': return { ending: 'failed', says: 'conflict', told: everything('notThere'), again: () => pressed(site, act) };
    default: return { ending: 'failed', says: `failed ${saved.error.kind}`, told: everything('notThere'), again: () => pressed(site, act) };
  }
};
