/** What people do at their desks, in the words that stand there. */
import type { Locator, Page } from 'playwright-core';
import type { ActKind } from '../../src/domain/approval/entry';
import type { WaitingKind } from '../../src/domain/desk/waiting';
import { approvals } from '../../src/loc/et-ee/work/approvals';
import { myDesk } from '../../src/loc/et-ee/work/myDesk';
import { round } from '../../src/loc/et-ee/work/round';

/** What waits for somebody; one document may wait for more than one thing. */
export const lineOn = (page: Page, kind: WaitingKind, title: string): Locator =>
  page.locator('[data-line]').filter({ hasText: myDesk.kinds[kind] }).filter({ hasText: title });

/** Opens what waits, and waits until the text stands there: whoever looks at it may answer for it. */
export const openOnDesk = async (page: Page, kind: WaitingKind, title: string): Promise<void> => {
  await lineOn(page, kind, title).click();
  await page.getByRole('article', { name: title }).nth(1).waitFor();
};

/** Presses the button of an act, wherever it stands, and gives the form that opens. */
export const begin = async (page: Page, kind: ActKind): Promise<Locator> => {
  const button = page.getByRole('button', { name: approvals.acts[kind], exact: true });
  const more = page.getByRole('button', { name: round.acts.more });
  await button.or(more).first().waitFor();
  if (await button.count() > 0) {
    await button.click();
  } else {
    await more.click();
    await page.getByRole('menuitem', { name: approvals.acts[kind], exact: true }).click();
  }
  return page.getByRole('form', { name: approvals.acts[kind] });
};

/** The act counts: SharePoint has it, replay has judged it, and the desk has gone on to what comes next. */
export const isDone = (page: Page, title: string): Promise<void> => page.getByText(myDesk.done(title)).first().waitFor();

/** Finds somebody in the directory by their name. */
export const choosePerson = async (form: Locator, label: string, name: string): Promise<void> => {
  await form.getByRole('combobox', { name: new RegExp(`^${label}`) }).fill(name);
  await form.getByRole('option', { name }).first().click();
  // Whoever is chosen is made known to the site before the field says so.
  await form.locator(`input[value="${name}"]`).waitFor();
};

/** The lines of *menetluskäik* that stand on the page. */
export const linesOfLog = (page: Page): Locator => page.getByRole('list', { name: round.log.title }).getByRole('listitem');

const isLog = ({ pathname }: URL): boolean => decodeURIComponent(pathname).endsWith("/Lists/ApprovalLog')/items");

/** What the page writes to the log stays on its way until it is let go: others act meanwhile. */
export const holdActs = async (page: Page): Promise<{ readonly onTheWay: Promise<void>; readonly letGo: () => Promise<void> }> => {
  let sent = (): void => undefined;
  let open = (): void => undefined;
  const onTheWay = new Promise<void>((resolve) => { sent = resolve; });
  const opened = new Promise<void>((resolve) => { open = resolve; });
  await page.route(isLog, async (route) => {
    if (route.request().method() === 'POST') {
      sent();
      await opened;
    }
    await route.continue();
  });
  return {
    onTheWay,
    letGo: async () => {
      open();
      await page.unrouteAll({ behavior: 'wait' });
    }
  };
};
