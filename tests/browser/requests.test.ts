/** What a page with both web parts asks of the site, and what it leaves behind on the machine. */
import type { Page } from 'playwright-core';
import { ready } from './browser';
import { visiting } from './visiting';

jest.setTimeout(60_000);

const { site, visit } = visiting();

const content = async (page: Page): Promise<void> => {
  await page.getByRole('row', { name: /Poliitikajuhtimise protsess/ }).waitFor();
  await page.getByRole('heading', { name: 'Tervisevaldkond' }).waitFor();
  await page.waitForLoadState('networkidle');
};

const toApi = (requests: readonly string[]): readonly string[] => requests.filter((address) => address.includes('/_api/'));

/** Everything that the browser keeps for the site, as one text; cookies are the local site's own. */
const keptText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        kept.push(name, store, await asked(objects.getAllKeys()), await asked(objects.getAll()));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });

test('a first visit asks the API at most three times, a repeat visit once; no other host is asked and the policy forbids nothing', async () => {
  const { page, requests, problems } = await visit('RegisterAndMap', { as: 'lugeja' });
  await content(page);
  const first = toApi(requests);
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThanOrEqual(3);
  const before = requests.length;
  await page.reload();
  await content(page);
  expect(toApi(requests.slice(before))).toHaveLength(1);
  expect(requests.filter((address) => !address.startsWith(site().origin))).toEqual([]);
  expect(problems()).toEqual([]);
});

test('whoever signs in next on the same machine finds nothing of the one before', async () => {
  const { page } = await visit('RegisterAndMap', { as: 'kvaliteedijuht-b' }, '?document=P15');
  await content(page);
  await page.getByRole('button', { name: 'Muuda', exact: true }).click();
  const rowsOfFormer = 'kvaliteedijuht-b@vajs.test|';
  const secret = 'Kirjutatud, aga salvestamata';
  await page.getByRole('complementary', { name: 'Muuda' }).getByLabel(/^Pealkiri/).fill(secret);
  const former = await keptText(page);
  expect({ rows: former.includes(rowsOfFormer), text: former.includes(secret) }).toEqual({ rows: true, text: true });

  page.once('dialog', (dialog) => { dialog.accept().catch(() => undefined); });
  await page.goto(`${site().url}/SitePages/RegisterAndMap.aspx?as=lugeja`);
  await ready(page);
  await content(page);
  const now = await keptText(page);
  expect(now.includes('lugeja@vajs.test|')).toBe(true);
  expect({ rows: now.includes(rowsOfFormer), text: now.includes(secret) }).toEqual({ rows: false, text: false });
});
