/** Two people at one row, and a connection that breaks: nobody's text is lost. */
import type { Page } from 'playwright-core';
import { documentRow } from './rows';
import { visiting } from './visiting';

jest.setTimeout(60_000);

const { site, visit } = visiting();

/** The form of a document, and its field for the title. */
const edit = async (page: Page): Promise<ReturnType<Page['getByLabel']>> => {
  await page.getByRole('button', { name: 'Muuda', exact: true }).click();
  const title = page.getByRole('complementary', { name: 'Muuda' }).getByLabel(/^Pealkiri/);
  await title.waitFor();
  return title;
};

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Salvesta', exact: true }).click();

test('the second of two who edit a row sees both versions and chooses; what only the first changed stays', async () => {
  const [first, second] = await Promise.all([
    visit('ProcessRegister', { as: 'omanik' }, '?document=P09'),
    visit('ProcessRegister', { as: 'kvaliteedijuht-b' }, '?document=P09')
  ]);
  const { Title: before } = await documentRow(site(), 'P09');
  const [theirs, mine] = [await edit(first.page), await edit(second.page)];

  await theirs.fill(`${String(before)} (tema)`);
  await first.page.getByLabel(/^Ülevaatuse välp/).fill('30');
  await save(first.page);
  await first.page.getByRole('heading', { name: `${String(before)} (tema)` }).waitFor();

  await mine.fill(`${String(before)} (minu)`);
  await save(second.page);
  const { page } = second;
  await page.getByText(/^Salvestamine ei õnnestunud, sest Saidi omanik A muutis rida enne Teid/).waitFor();
  const choice = page.getByRole('group', { name: 'Pealkiri' });
  await choice.getByText(`${String(before)} (minu)`).waitFor();
  await choice.getByText(`${String(before)} (tema)`).waitFor();
  expect(await documentRow(site(), 'P09')).toMatchObject({ Title: `${String(before)} (tema)` });

  await choice.getByRole('radio', { name: /^Minu/ }).check();
  await page.getByRole('button', { name: 'Salvesta valitu' }).click();
  await page.getByRole('heading', { name: `${String(before)} (minu)` }).waitFor();
  expect(await documentRow(site(), 'P09')).toMatchObject({
    Title: `${String(before)} (minu)`, ReviewCycle: 30, OData__UIVersionString: '3.0', Editor: { Title: 'Kvaliteedijuht B' }
  });
  expect([...first.problems(), ...second.problems()]).toEqual([]);
});

test('the second may also take the first one’s version', async () => {
  const [first, second] = await Promise.all([
    visit('ProcessRegister', { as: 'omanik' }, '?document=P11'),
    visit('ProcessRegister', { as: 'kvaliteedijuht-b' }, '?document=P11')
  ]);
  const [theirs, mine] = [await edit(first.page), await edit(second.page)];
  await theirs.fill('Tema pealkiri');
  await save(first.page);
  await first.page.getByRole('heading', { name: 'Tema pealkiri' }).waitFor();
  await mine.fill('Minu pealkiri');
  await save(second.page);
  await second.page.getByRole('radio', { name: /^Tema/ }).check();
  await second.page.getByRole('button', { name: 'Salvesta valitu' }).click();
  await second.page.getByRole('heading', { name: 'Tema pealkiri' }).waitFor();
  expect(await documentRow(site(), 'P11')).toMatchObject({ Title: 'Tema pealkiri', OData__UIVersionString: '2.0' });
});

test('what was saved into a broken connection is kept as unsent over a reload, and is saved once when the site is back', async () => {
  const { page } = await visit('ProcessRegister', { as: 'kvaliteedijuht-b' }, '?document=P13');
  const title = await edit(page);
  await title.fill('Kirjutatud enne katkestust');
  await page.route('**/_api/**', (route) => route.abort('connectionreset'));
  await save(page);
  await page.getByText(/Muudatus ei ole veel salvestatud/).first().waitFor();
  expect(await documentRow(site(), 'P13')).toMatchObject({ OData__UIVersionString: '1.0' });

  await page.unroute('**/_api/**');
  await page.reload();
  await page.getByRole('heading', { name: 'Kirjutatud enne katkestust' }).waitFor();
  expect(await documentRow(site(), 'P13')).toMatchObject({ Title: 'Kirjutatud enne katkestust', OData__UIVersionString: '2.0' });
});
