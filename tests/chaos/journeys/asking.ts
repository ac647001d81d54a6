import { DatabaseSync } from 'node:sqlite';
import { tenantListsSite } from '../../../src/data/listsSite';
import { searchPeople } from '../../../src/data/people';
import { documents } from '../../../src/data/schema';
import { asSiteError } from '../../../src/data/siteError';
import { readVersions } from '../../../src/data/versions';
import { connectionOf, deskOf } from '../desk';
import { everything, type Journey, type Report } from '../journey';
import { rowsOn } from '../writing';
import type { World } from '../worlds';

const MANAGER = 'kvaliteedijuht-b';

/** Something is asked, and either answered with the truth or said, as an error with words, not to be. */
const asked = async (what: () => Promise<string>, truth: string): Promise<Report> => {
  const again = (): Promise<Report> => asked(what, truth);
  try {
    const answer = await what();
    return { ending: 'good', says: 'answered', told: everything('notThere'), wrong: answer === truth ? [] : [`${answer} instead of ${truth}`], again };
  } catch (thrown) {
    return { ending: 'failed', says: `failed ${(await asSiteError(thrown)).kind}`, told: everything('notThere'), again };
  }
};

const usersNamed = ({ file }: World, name: string): readonly number[] => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return (db.prepare("SELECT id FROM principals WHERE kind = 'user' AND title = ?").all(name) as { id: number }[]).map(({ id }) => id);
  } finally {
    db.close();
  }
};

const choosing: Journey = {
  name: 'a person is chosen', as: MANAGER,
  prepare: async ({ world, haste }) => {
    const site = deskOf(world, MANAGER, { haste });
    const truth = `Kriisijuht A ${usersNamed(world, 'Kriisijuht A').join()}`;
    return () => asked(async () => {
      const [found] = await searchPeople(site, 'kriisijuht');
      return `${found?.name} ${await site.personId(found?.loginName ?? '')}`;
    }, truth);
  }
};

const remembering: Journey = {
  name: 'history of a row', as: MANAGER,
  prepare: async ({ world, haste }) => {
    const writer = deskOf(world, 'omanik');
    const [row] = await rowsOn(writer, documents);
    await writer.update(documents, row.stamp.id, row.stamp.revision, { Title: 'Teine nimi' });
    const site = deskOf(world, MANAGER, { haste });
    const told = async (): Promise<string> => JSON.stringify(
      (await readVersions(site, documents, row.stamp.id)).map(({ label, editor, changes }) => [label, editor, changes]));
    const truth = JSON.stringify([
      ['2.0', 'Saidi omanik A', [{ column: 'Title', before: row.Title, after: 'Teine nimi' }]], ['1.0', 'Kvaliteedijuht B', []]
    ]);
    return () => asked(told, truth);
  }
};

/** A tab's own memory, as browsers have it. */
const tabMemory = (): void => {
  const kept = new Map<string, string>();
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) }
  });
};

const findingLists: Journey = {
  name: 'the organisation’s setting is asked for', as: 'lugeja',
  prepare: async ({ world, haste }) => {
    const answer = await fetch(`${new URL(world.url).origin}/_local/storage-entity`, {
      method: 'POST', headers: world.headers, body: JSON.stringify({ key: 'som-vajs-site', value: world.url })
    });
    if (!answer.ok) throw new Error(await answer.text());
    const sp = connectionOf(world, 'lugeja', { haste });
    return () => asked(async () => {
      tabMemory();
      return String(await tenantListsSite(sp, world.url));
    }, world.url);
  }
};

export const asking: readonly Journey[] = [choosing, remembering, findingLists];
