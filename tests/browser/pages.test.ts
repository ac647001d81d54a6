/** The pages that the project ships: its own package, on a site with the sample content. */
import path from 'node:path';
import { packageIn } from '../../local-site/host/solutionPackage';
import { accessibilityProblems, accessibilityProblemsInThemes, type Visit } from './browser';
import { visiting } from './visiting';

jest.setTimeout(60_000);

const shipped = packageIn(path.resolve(__dirname, '..', '..', 'sharepoint', 'solution', 'som-vajs.sppkg'))();
const pages = shipped.webParts.map(({ name }) => name);

const { visit } = visiting({ today: '2026-11-21' });

test('the package has the ten web parts', () => {
  expect([...pages].sort()).toEqual(['CoreTeam', 'Home', 'JobDescriptions', 'ManagementCalendar', 'MyDesk', 'PolicyMap', 'ProcessRegister', 'Roles', 'ServiceMap', 'Setup']);
});

/** Something stands in every web part, with nothing asked of another host, no error in the console and nothing forbidden. */
const expectRendered = async ({ page, problems }: Visit): Promise<void> => {
  await page.waitForLoadState('networkidle');
  expect(await page.locator('#host-messages').textContent()).toBe('');
  for (const content of await page.locator('.web-part-content').allTextContents()) expect(content.trim()).not.toBe('');
  expect(problems()).toEqual([]);
};

describe.each(pages)('%s', (name) => {
  test('renders for a reader with nothing asked of another host, no error in the console and nothing forbidden', async () => {
    await expectRendered(await visit(name, { as: 'lugeja' }));
  });

  test('renders so for the owner, no wider than a window of 320 pixels, which is 1280 at 400 %', async () => {
    const visited = await visit(name, { as: 'omanik', width: 320, height: 640 });
    await expectRendered(visited);
    expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('renders so for the quality manager too, and has nothing that axe-core finds wrong in any of the three themes', async () => {
    const visited = await visit(name, { as: 'kvaliteedijuht-b' });
    await expectRendered(visited);
    expect(await accessibilityProblemsInThemes(visited.page)).toEqual([]);
  });

  test('opens its real property pane in edit mode', async () => {
    const { page, problems } = await visit(name, { as: 'omanik' }, '?mode=edit');
    await page.getByRole('button', { name: /^Muuda veebiosa/ }).first().click();
    await page.locator('.spPropertyPaneContainer input, .spPropertyPaneContainer [role=combobox]').first().waitFor();
    // What holds until somebody chooses is chosen there too.
    for (const choice of await page.locator('.spPropertyPaneContainer').getByRole('radiogroup').all()) expect(await choice.getByRole('radio', { checked: true }).count()).toBe(1);
    expect(await page.locator('#host-messages').textContent()).toBe('');
    expect(problems()).toEqual([]);
  });

  test('renders in Teams', async () => {
    const { page, problems } = await visit(name, { theme: 'dark' }, '?env=teams');
    const tab = page.frameLocator('iframe[name=embedded-page-container]');
    await tab.locator('.web-part-content').filter({ hasText: /\S/ }).waitFor();
    expect(problems()).toEqual([]);
  });

  test('has nothing that axe-core finds wrong in English', async () => {
    const { page } = await visit(name, { lang: 'en', as: 'kvaliteedijuht-b' });
    await page.waitForLoadState('networkidle');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('the front page puts what waits beside where to go, on a wide window', async () => {
  const { page } = await visit('Home', { as: 'kvaliteedijuht-b' });
  const topOf = async (title: RegExp): Promise<number> => (await page.getByRole('heading', { name: title, level: 3 }).boundingBox())?.y ?? NaN;
  expect(await topOf(/^Ootab minu tegevust/)).toBe(await topOf(/^Edasi/));
});

test('web parts on one page download the shared code once, and readers no property pane', async () => {
  const { requests } = await visit('Home', { as: 'lugeja' });
  const scripts = requests.filter((address) => address.endsWith('.js'));
  expect(scripts.filter((address, at) => scripts.indexOf(address) !== at)).toEqual([]);
  expect(scripts.filter((address) => address.includes('/_solution/'))).not.toEqual([]);
  expect(scripts.filter((address) => /property-pane|propertyPane/.test(address))).toEqual([]);
});

test.each(['ProcessRegister?document=P11', 'PolicyMap?area=1'])('on a phone the panel of %s takes the whole window, however few its words', async (address) => {
  const [name, query] = address.split('?');
  const { page } = await visit(name, { as: 'lugeja', width: 360, height: 1400 }, `?${query}`);
  const panel = page.getByRole('complementary').first();
  await panel.waitFor();
  expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 1400 });
});
