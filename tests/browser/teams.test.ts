/** The web parts as tabs in Teams. */
import { visiting } from './visiting';

jest.setTimeout(60_000);

const { visit } = visiting();

test('a tab in Teams shows the register in the language and theme of Teams, and follows when the theme changes', async () => {
  const { page, problems } = await visit('ProcessRegister', { as: 'lugeja', theme: 'dark', lang: 'en' }, '?env=teams');
  const tab = page.frameLocator('iframe[name=embedded-page-container]');
  await tab.getByRole('heading', { name: 'Processes and instructions', level: 2 }).waitFor();
  const line = tab.getByRole('row', { name: /Poliitikajuhtimise protsess/ });
  await line.waitFor();
  const textColour = (): Promise<string> => line.evaluate((element) => getComputedStyle(element).color);
  const dark = await textColour();
  await page.getByRole('button', { name: 'Light', exact: true }).click();
  await line.click();
  await tab.getByRole('complementary', { name: 'Poliitikajuhtimise protsess' }).getByRole('button', { name: 'Suggest an improvement' }).waitFor();
  expect(await textColour()).not.toBe(dark);
  expect(problems()).toEqual([]);
});
