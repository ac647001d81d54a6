import { memoryOutbox } from '../../../src/data/outbox';
import { documents, roles } from '../../../src/data/schema';
import { deskOf } from '../desk';
import { everything, type Journey, type Report } from '../journey';
import { addition, alteration, pressed, rowsOn } from '../writing';
import type { Site } from '../../../src/data/site';

const MANAGER = 'kvaliteedijuht-b';

const changing: Journey = {
  name: 'quality manager changes a document', as: MANAGER,
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, MANAGER, { haste });
    const [row] = await rowsOn(site, documents);
    const act = alteration(site, documents, row, { Title: 'Muudetud pealkiri', ReviewCycle: 36, OtherTitle: undefined });
    return () => pressed(site, act);
  }
};

const adding: Journey = {
  name: 'quality manager adds a document', as: MANAGER,
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, MANAGER, { haste });
    const [role] = await rowsOn(site, roles);
    await rowsOn(site, documents);
    const act = addition(site, documents, { Title: 'Lisatud dokument', Kind: 'instruction', Stage: 'drafting', Owner: role.stamp.id });
    return () => pressed(site, act);
  }
};

/** The form has an old version; whoever presses save sees theirs, chooses, and saves over it. */
const conflicting: Journey = {
  name: 'two change one row, the second chooses', as: MANAGER,
  prepare: async ({ world, haste }) => {
    const [site, other] = [deskOf(world, MANAGER, { haste }), deskOf(world, 'omanik')];
    const [mine] = await rowsOn(site, documents);
    const [theirs] = await rowsOn(other, documents);
    await other.update(documents, theirs.stamp.id, theirs.stamp.revision, { Title: 'Omaniku pealkiri', ReviewCycle: 48 });
    const draft = { Title: 'Minu pealkiri' };
    const save = async (): Promise<Report> => {
      const first = await site.update(documents, mine.stamp.id, mine.stamp.revision, draft);
      if (first.status === 'saved') return { ending: 'failed', says: 'saved over theirs', told: everything('notThere'), wrong: ['theirs was not shown'], again: save };
      if (first.status === 'conflict') return pressed(site, alteration(site, documents, first.theirs, draft));
      return { ending: 'failed', says: `${first.status} ${first.error.kind}`, told: everything('notThere'), again: save };
    };
    return save;
  }
};

const sendAll = async (site: Site): Promise<Report> => {
  await site.outbox.send();
  const left = new Set(site.outbox.entries.map(({ title, held }) => `${title} ${held.status}`));
  return {
    ending: left.size === 0 ? 'good' : 'kept', says: left.size === 0 ? 'sent' : [...new Set([...left].map(each => each.split(' ')[1]))].join(),
    told: ({ cells }) => {
      const entry = site.outbox.entries.find(({ title }) => title === cells.f_Title);
      return entry === undefined ? 'there' : entry.held.status === 'waiting' ? 'kept' : 'notThere';
    },
    again: async () => {
      // What was refused or held back on a bad day is put up to be sent once more, as the person would.
      site.outbox.entries.filter(({ held }) => held.status !== 'waiting').forEach(({ held, ...change }) => { site.outbox.keep(change); });
      return sendAll(site);
    }
  };
};

const sending: Journey = {
  name: 'unsent changes are sent', as: MANAGER,
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, MANAGER, { haste, unsent: memoryOutbox() });
    const [row] = await rowsOn(site, documents);
    const acts = [
      addition(site, documents, { Title: 'Esimene', Kind: 'form', Stage: 'drafting' }),
      alteration(site, documents, row, { Title: 'Teine' }),
      addition(site, roles, { Title: 'Kolmas' })
    ];
    acts.forEach(({ change }) => site.outbox.keep({ ...change, title: String(change.draft.Title) }));
    return () => sendAll(site);
  }
};

export const saving: readonly Journey[] = [changing, adding, conflicting, sending];
