/** A job description being written, on the shipped page: two people in one draft, a paste from Excel, and a window of a phone. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { accessibilityProblems, accessibilityProblemsInThemes } from './browser';
import { becomes, visiting, waitForCount } from './visiting';

jest.setTimeout(120_000);

const { site, visit } = visiting({ today: '2026-11-21' });

interface DraftItem { readonly Id: number; readonly Content: string }

/** The sample's draft that nobody has submitted yet: the last one. */
const lastDraft = async (): Promise<DraftItem> => {
  const answer = await site().fetchAs('omanik', '/_api/web/GetList(\'/sites/vajs/Lists/DocumentDrafts\')/items?$select=Id,Content&$orderby=Id desc&$top=1');
  const [draft] = ((await answer.json()) as { value: DraftItem[] }).value;
  return draft;
};

const contentOf = async (): Promise<{ readonly purpose: string; readonly tasks: readonly { readonly task: string }[] }> =>
  JSON.parse((await lastDraft()).Content) as never;

const openDraft = async (as: string, more: { readonly width?: number; readonly height?: number; readonly lang?: 'et' | 'en' } = {}) => {
  const { Id } = await lastDraft();
  const visited = await visit('JobDescriptions', { as, ...more }, `?view=edit&draft=${Id}`);
  await visited.page.getByRole('article', { name: /Mustandi tekst|Text of the draft/ }).waitFor();
  return visited;
};

const saved = (page: Page) => page.getByText(/Salvestatud \d\d\.\d\d$/).waitFor({ timeout: 20_000 });
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let asked = 0; asked < 100; asked += 1) {
    if (await holds()) return;
    await setTimeout(200);
  }
  throw new Error('It did not come about in 20 seconds.');
};
const taskField = (page: Page, number: string) => page.getByRole('textbox', { name: `Ülesanne ${number}`, exact: true });
const tasksShown = (page: Page) => page.getByRole('textbox', { name: /^Ülesanne \d/ });

test('two people write in one draft: what differs comes together, what is the same is chosen, and both see the end', async () => {
  const [a, b] = [await openDraft('kvaliteedijuht-b'), await openDraft('omanik')];
  const before = await tasksShown(a.page).count();

  await taskField(a.page, '2.1').fill('Esimene ülesanne sai uue sõnastuse');
  await saved(a.page);
  // The other one has it still as it was, and adds rows from Excel.
  await taskField(b.page, '2.2').focus();
  await b.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Peab arvestust\tAndmed on õiged\r\nKoostab plaani\tPlaan on kinnitatud\r\n');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await b.page.getByRole('button', { name: 'Võta üle 2 ülesannet' }).click();
  await saved(b.page);
  await becomes(() => taskField(b.page, '2.1').inputValue(), 'Esimene ülesanne sai uue sõnastuse');
  await becomes(() => taskField(b.page, '2.3').inputValue(), 'Peab arvestust');
  const { tasks } = await contentOf();
  expect(tasks).toHaveLength(before + 2);
  expect(tasks[0].task).toBe('Esimene ülesanne sai uue sõnastuse');

  // Both change the purpose.
  await b.page.getByRole('textbox', { name: 'Teenistuskoha eesmärk' }).fill('Teise eesmärk');
  await b.page.keyboard.press('Control+s');
  await until(async () => (await contentOf()).purpose === 'Teise eesmärk');
  await a.page.getByRole('textbox', { name: 'Teenistuskoha eesmärk' }).fill('Esimese eesmärk');
  await a.page.getByRole('group', { name: 'Kumb sõnastus jääb?' }).waitFor({ timeout: 20_000 });
  expect((await contentOf()).purpose).toBe('Teise eesmärk');
  await a.page.getByRole('button', { name: 'Võta teise oma' }).click();
  await becomes(() => a.page.getByRole('textbox', { name: 'Teenistuskoha eesmärk' }).inputValue(), 'Teise eesmärk');
  await waitForCount(tasksShown(a.page), before + 2);
  expect([...a.problems(), ...b.problems()]).toEqual([]);
});

test('rows are moved and brought back by keys, and the cursor goes along', async () => {
  const { page, problems } = await openDraft('kvaliteedijuht-b');
  const second = await taskField(page, '2.2').inputValue();
  await taskField(page, '2.2').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type('!');
  await becomes(() => taskField(page, '2.1').inputValue(), `${second[0]}!${second.slice(1)}`);
  await page.keyboard.press('Alt+Delete');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await becomes(() => taskField(page, '2.2').inputValue(), second);
  expect(problems()).toEqual([]);
});

test('nothing in the editor is wrong by axe-core, in three themes and both languages', async () => {
  const { page } = await openDraft('kvaliteedijuht-b');
  await page.getByRole('button', { name: 'Paku üksuse tavapärast sõnastust' }).first().click();
  await page.getByText(/^Tavapärane sõnastus/).first().waitFor();
  expect(await accessibilityProblemsInThemes(page)).toEqual([]);
  const english = await openDraft('kvaliteedijuht-b', { lang: 'en' });
  expect(await accessibilityProblems(english.page)).toEqual([]);
});

test('a window of 320 pixels is wide enough', async () => {
  const { page } = await openDraft('kvaliteedijuht-b', { width: 320, height: 640 });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
