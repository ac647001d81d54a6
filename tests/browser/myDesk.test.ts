/** A day at the desk: by keyboard alone, on a phone, and in Teams; nothing that axe-core finds wrong in either language. */
import type { Page } from 'playwright-core';
import { approvals } from '../../src/loc/et-ee/work/approvals';
import { myDesk as english } from '../../src/loc/en-us/work/myDesk';
import { myDesk as words } from '../../src/loc/et-ee/work/myDesk';
import { round } from '../../src/loc/et-ee/work/round';
import { accessibilityProblems, accessibilityProblemsInThemes } from './browser';
import { isFocused, pressUntilIn, visiting, waitForCount } from './visiting';

jest.setTimeout(120_000);

const { visit } = visiting();

const HEAD = 'ska-osakonnajuhataja-c';
const TRAINING = 'Koolitusspetsialisti ametijuhend';
const PERSONNEL = 'Personalispetsialisti ametijuhend';

/** The heading of the reader, not that of the text in it. */
const opened = (page: Page, name: string) => page.locator('header').getByRole('heading', { name, level: 3 });
/** Once the text stands there, whoever looks may answer for it. */
const textThere = (page: Page, name: string): Promise<void> => page.getByRole('article', { name }).nth(1).waitFor();
const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test('by keyboard alone: what waits is opened, one text is sent back with a comment, and the next one opens', async () => {
  const { page, problems } = await visit('MyDesk', { as: HEAD });
  await page.getByText(words.waiting(4, 3)).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await opened(page, TRAINING).waitFor();
  await textThere(page, TRAINING);
  await page.keyboard.press('j');
  await opened(page, PERSONNEL).waitFor();
  await textThere(page, PERSONNEL);
  await pressUntilIn(page, 'Tab', page.getByRole('button', { name: approvals.acts.return, exact: true }));
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: approvals.acts.return }).getByRole('textbox').first().waitFor();
  await pressUntilIn(page, 'Tab', page.getByRole('form', { name: approvals.acts.return }).getByRole('textbox').first());
  await page.keyboard.type('Palun täpsustada teist ülesannet.');
  const confirm = page.getByRole('form', { name: approvals.acts.return }).getByRole('button', { name: round.acts.confirm(approvals.acts.return) });
  await pressUntilIn(page, 'Tab', confirm);
  await page.keyboard.press('Enter');
  await page.getByText(words.done(PERSONNEL)).first().waitFor();
  await page.getByRole('button', { name: round.telling.title }).waitFor();
  await expect(page.locator('[data-line]').count()).resolves.toBeLessThan(4);
  await waitForCount(page.locator('[data-line][aria-current=true]'), 1);
  expect(problems()).toEqual([]);
});

test('on a phone the list comes first, then the text with the way back, and nothing is wider than the window', async () => {
  const { page, problems } = await visit('MyDesk', { as: HEAD, width: 320, height: 640 });
  const line = page.locator('[data-line]').first();
  await line.waitFor();
  expect(await fits(page)).toBe(true);
  await line.click();
  await page.getByRole('button', { name: words.back }).waitFor();
  await page.getByRole('article').nth(1).waitFor();
  await line.waitFor({ state: 'hidden' });
  expect(await fits(page)).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: words.back }).click();
  await line.waitFor();
  await isFocused(line);
  await page.goBack(); // the address is the browser's, too
  await page.getByRole('button', { name: words.back }).waitFor();
  expect(problems()).toEqual([]);
});

test('whoever loses the network while reading on a phone still answers: the answer waits, says so, and is sent once the network is back', async () => {
  const TITLE = 'Eksperdi (koolitus) ametijuhend';
  const { page } = await visit('MyDesk', { as: 'ska-juhtivspetsialist-a', width: 360, height: 740 });
  await page.locator('[data-line]').filter({ hasText: TITLE }).click();
  await textThere(page, TITLE);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: words.toActs }).click();
  const coordinate = page.getByRole('button', { name: approvals.acts.coordinate, exact: true });
  expect(await coordinate.evaluate(button => button.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
  await coordinate.click();
  await page.getByRole('button', { name: round.acts.confirm(approvals.acts.coordinate) }).click();
  await page.getByText(round.acts.waits(approvals.acts.coordinate)).waitFor({ timeout: 40_000 });
  const unsent = page.getByRole('region', { name: 'Saatmata muudatused' });
  await unsent.getByRole('button', { name: 'Näita muudatusi' }).click();
  await unsent.getByText(`${approvals.acts.coordinate}: ${round.ofEdition(TITLE, 1)}`).waitFor();
  expect(await page.getByText(approvals.counted.coordinate).count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText(approvals.counted.coordinate).waitFor({ timeout: 40_000 });
  await unsent.waitFor({ state: 'detached' });
});

test.each([['desk', ''], ['sent', '?view=sent'], ['department', '?view=department'], ['absence', '?view=absence']] as const)(
  'the view %s has nothing that axe-core finds wrong in any theme, nor on a phone in English', async (_, query) => {
    const { page } = await visit('MyDesk', { as: HEAD }, query);
    await page.waitForLoadState('networkidle');
    expect(await accessibilityProblemsInThemes(page)).toEqual([]);
    const phone = await visit('MyDesk', { as: HEAD, lang: 'en', width: 320, height: 640 }, query);
    await phone.page.getByRole('heading', { name: english.title, level: 2 }).waitFor();
    await phone.page.waitForLoadState('networkidle');
    expect(await fits(phone.page)).toBe(true);
    expect(await accessibilityProblems(phone.page)).toEqual([]);
  });

test('in a tenant that has not granted mail the message stays to be copied, and says so', async () => {
  const { page } = await visit('MyDesk', { as: HEAD }, '?view=department');
  await page.getByRole('button', { name: /^Tuleta meelde/ }).first().click();
  await page.getByRole('button', { name: words.message.send }).click();
  await page.getByText(new RegExp(`${words.message.notGranted}|${words.message.failed}`)).waitFor();
  await page.getByRole('link', { name: words.message.mail }).waitFor();
  expect(await page.getByRole('textbox', { name: words.message.text }).inputValue()).toContain('/SitePages/MyDesk.aspx');
});

test('as a personal app in Teams it shows what waits', async () => {
  const { page, problems } = await visit('MyDesk', { as: HEAD }, '?env=teams');
  const tab = page.frameLocator('iframe[name=embedded-page-container]');
  await tab.getByRole('heading', { name: words.title, level: 2 }).waitFor();
  await tab.locator('[data-line]').first().waitFor();
  expect(problems()).toEqual([]);
});
