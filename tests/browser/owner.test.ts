/** The core process gets a new owner. */
import { documentRow, merge } from './rows';
import { becomes, pressUntilIn, visiting } from './visiting';

jest.setTimeout(60_000);

const { site, visit } = visiting();

test('the quality manager gives P15 a new owner without touching the mouse; the register shows it, and SharePoint knows who did it', async () => {
  expect(await documentRow(site(), 'P15')).toMatchObject({ OData__UIVersionString: '1.0', Owner: { Title: 'Kvaliteedijuht' } });
  const { page, problems } = await visit('ProcessRegister', { as: 'kvaliteedijuht-b' });
  const line = page.getByRole('row', { name: /Poliitikajuhtimise protsess/ });
  const panel = page.getByRole('complementary', { name: 'Poliitikajuhtimise protsess' });
  const form = page.getByRole('complementary', { name: 'Muuda' });
  await line.waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type('P15');
  await page.getByText(/^1 dokument \d+-st$/).waitFor();
  await pressUntilIn(page, 'Tab', page.getByRole('treegrid'));
  await pressUntilIn(page, 'ArrowDown', line);
  await page.keyboard.press('Enter');
  await pressUntilIn(page, 'Tab', panel.getByRole('button', { name: 'Muuda', exact: true }));
  await page.keyboard.press('Enter');
  await pressUntilIn(page, 'Tab', form.getByRole('combobox', { name: /^Omanik/ }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('teabehaldus');
  await page.keyboard.press('Enter');
  await pressUntilIn(page, 'Tab', form.getByRole('button', { name: 'Salvesta' }));
  await page.keyboard.press('Enter');

  await line.getByText('Teabehaldusnõunik', { exact: true }).waitFor();
  await panel.getByText('Teabehaldusnõunik A').waitFor();
  await becomes(() => page.evaluate(() => document.activeElement !== document.body), true);
  expect(await documentRow(site(), 'P15')).toMatchObject({
    OData__UIVersionString: '2.0', Owner: { Title: 'Teabehaldusnõunik' }, Editor: { Title: 'Kvaliteedijuht B' }
  });
  expect(problems()).toEqual([]);
});

test('a reader sees the same document without a way to edit it', async () => {
  const { page } = await visit('ProcessRegister', { as: 'lugeja' }, '?document=P15');
  const panel = page.getByRole('complementary', { name: 'Poliitikajuhtimise protsess' });
  await panel.getByRole('button', { name: 'Paku parandust' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Muuda|Lisa)/ }).count()).toBe(0);
});

test('a reader who writes past the add-in, straight over REST, is refused, and nothing changes', async () => {
  const before = await documentRow(site(), 'P15');
  const answer = await merge(site(), 'lugeja', 'ManagedDocuments', before.Id, { Title: 'Minu protsess' });
  expect(answer.status).toBe(403);
  expect(await documentRow(site(), 'P15')).toEqual(before);
});
