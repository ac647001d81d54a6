/** "5 minutit VAJSiga", played through to its end on the pages that it leads to. */
import type { Locator, Page } from 'playwright-core';
import { visiting } from './visiting';

jest.setTimeout(120_000);

const { site, visit } = visiting();

const service = 'Lasteabi telefon';

const story = (page: Page): Locator => page.getByRole('region', { name: '5 minutit VAJSiga' });

const panel = (page: Page, name: string): Locator => page.getByRole('complementary', { name });

/** Goes back to the front page, where the story has kept its place. */
const backTo = async (page: Page, title: string | RegExp): Promise<void> => {
  await page.goto(`${site().url}/SitePages/Home.aspx`);
  await story(page).getByRole('heading', { name: title }).waitFor();
};

const next = async (page: Page, title: string | RegExp): Promise<void> => {
  await story(page).getByRole('button', { name: 'Edasi' }).click();
  await story(page).getByRole('heading', { name: title }).waitFor();
};

const follow = (page: Page, name: string | RegExp): Promise<void> => story(page).getByRole('link', { name }).click();

const signedInAs = (page: Page): Promise<string | null> => page.locator('details.person summary').textContent();

test('a newcomer finds an owner, proposes, applies, gives an owner, and looks at yesterday', async () => {
  const { page, problems } = await visit('Home', { as: 'lugeja' });

  // Who owns P06? The search knows, and so does the story's own link.
  await story(page).getByRole('heading', { name: 'Kelle käest küsida P06 kohta?' }).waitFor();
  await page.getByRole('combobox', { name: /^Otsi dokumenti/ }).fill('p06');
  await page.getByRole('option', { name: /Hankeprotsess/ }).first().click();
  const p06 = panel(page, 'Hankeprotsess');
  await p06.getByText('RaM-i ühisosakonna õigustalituse juht').first().waitFor();
  await p06.getByText('Ühisosakonna juht A').first().waitFor();

  // The policy leader proposes the service manager that is missing.
  await backTo(page, /P06/);
  await next(page, `Teenusel „${service}“ ei ole juhti`);
  await follow(page, /^Ole Poliitikajuht/);
  const card = panel(page, service);
  await card.getByRole('button', { name: 'Paku parandust' }).click();
  expect(await signedInAs(page)).toContain('Poliitikajuht B');
  await card.getByLabel(/^Mida parandada/).fill('Telefonil on olnud juht juba nädal aega.');
  await card.getByLabel('Pakun rollitäitjat').check();
  await card.getByRole('combobox', { name: /^Isik/ }).fill('Teenusejuht D');
  await card.getByRole('option', { name: /Teenusejuht D/ }).click();
  await card.getByRole('button', { name: 'Saada ettepanek' }).click();
  await card.getByText('Ettepanek on saadetud').waitFor();

  // The quality manager applies it in one act.
  await backTo(page, /Lasteabi/);
  await story(page).getByText('tehtud', { exact: true }).waitFor();
  await next(page, 'Kvaliteedijuht rakendab ettepaneku');
  await follow(page, /^Ole Kvaliteedijuht B/);
  const waiting = page.getByRole('heading', { name: /^Ootab minu tegevust/ }).locator('..');
  await waiting.getByRole('link', { name: service }).click();
  await card.getByRole('button', { name: 'Rakenda', exact: true }).click();
  await card.getByText('Rakendatud', { exact: true }).waitFor();
  await card.getByText('Teenusejuht D').first().waitFor();

  // P15 gets a new owner.
  await backTo(page, 'Kvaliteedijuht rakendab ettepaneku');
  await next(page, 'P15 saab uue omaniku');
  await follow(page, 'Ava P15');
  const p15 = panel(page, 'Poliitikajuhtimise protsess');
  await p15.getByRole('button', { name: 'Muuda', exact: true }).click();
  const owner = panel(page, 'Muuda').getByRole('combobox', { name: /^Omanik/ });
  await owner.fill('personalijuht');
  await page.getByRole('option', { name: 'Personalijuht' }).click();
  await page.getByRole('button', { name: 'Salvesta', exact: true }).click();
  await p15.getByText('Personalijuht A').waitFor();

  // The same document as a reader.
  await backTo(page, 'P15 saab uue omaniku');
  await next(page, 'Sama dokument lugeja pilguga');
  await follow(page, /^Ole Lugeja A/);
  await p15.getByRole('button', { name: 'Paku parandust' }).waitFor();
  expect(await p15.getByRole('button', { name: 'Muuda', exact: true }).count()).toBe(0);

  // Today the service has its manager; yesterday it had none.
  await backTo(page, 'Sama dokument lugeja pilguga');
  await next(page, 'Milline oli kaart eile?');
  await follow(page, 'Ava eilne kaart');
  await page.getByText(/^Näete seisu/).waitFor();
  // The log tells later who waits for the mandate; nobody has it all the same.
  await card.getByText('teenusejuht puudub', { exact: true }).waitFor();
  expect(await card.getByText('Teenusejuht D', { exact: true }).count()).toBe(0);
  const gapsYesterday = page.getByRole('button', { name: 'teenusejuht puudub 2' });
  await gapsYesterday.waitFor();
  await page.getByRole('button', { name: 'Tänase seisu juurde' }).click();
  await card.getByText('Teenusejuht D', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'teenusejuht puudub 1' }).waitFor();

  await backTo(page, 'Milline oli kaart eile?');
  await next(page, 'Osakonnajuhataja tagastab ametijuhendi');
  await story(page).getByRole('link', { name: 'Ole Osakonnajuhataja C ja ava töölaud' }).waitFor();
  await next(page, 'Koostaja parandab ja esitab uuesti');
  await story(page).getByRole('link', { name: 'Ole Personalipartner A ja ava töölaud' }).waitFor();
  await next(page, 'Asendaja kooskõlastab');
  await story(page).getByRole('link', { name: 'Ole Talituse juhataja A ja ava töölaud' }).waitFor();
  await next(page, 'Mis kahe versiooni vahel muutus?');
  const compare = story(page).getByRole('link', { name: 'Võrdle versioone' });
  await story(page).locator('a[href*="view=compare"]').waitFor();
  await compare.click();
  await page.getByText('Kontrollpäringud käivad', { exact: false }).first().waitFor();
  await page.locator('del', { hasText: 'kuus' }).first().waitFor();
  await page.locator('ins', { hasText: 'nädalal' }).first().waitFor();

  await backTo(page, 'Mis kahe versiooni vahel muutus?');
  await next(page, 'See on VAJS');
  expect(problems()).toEqual([]);
});
