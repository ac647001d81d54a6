/** A handover as somebody takes it along: what stands on the screen stands on the paper, line by line, for a person and for a unit. */
import type { Page } from 'playwright-core';
import { common } from '../../src/loc/et-ee/common';
import { roles } from '../../src/loc/et-ee/roles/roles';
import type { VisitOptions } from './browser';
import { idOfPerson, idTitled } from './rows';
import { becomes, visiting } from './visiting';

jest.setTimeout(120_000);

const { site, visit } = visiting({ today: '2026-11-21' });

const { handover } = roles;
const open = async (who: string, on: string, more: VisitOptions = {}): Promise<Page> => {
  const { page } = await visit('Roles', { as: 'kvaliteedijuht-b', now: '2026-11-21T09:00:00+02:00', ...more }, `?view=handover&who=${who}&on=${on}`);
  await page.getByRole('checkbox', { name: /^Üle antud: / }).first().waitFor();
  // Lines come in the order in which lists do.
  await page.waitForLoadState('networkidle');
  return page;
};

const lines = (page: Page): Promise<readonly string[]> =>
  page.getByRole('listitem').filter({ has: page.getByRole('checkbox') }).evaluateAll(items => items.filter(item => item.checkVisibility()).map(item => (item as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));

/** Lays the page out as a printer would, and leaves it so. */
const print = async (page: Page): Promise<void> => {
  // The dialog of the browser would take the page down with it.
  await page.evaluate(() => { window.print = () => window.dispatchEvent(new Event('beforeprint')); });
  await page.getByRole('button', { name: common.more, exact: true }).click();
  await page.getByRole('menuitem', { name: common.print, exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  // A4 with margins of 14 mm, in pixels of CSS.
  await page.setViewportSize({ width: 687, height: 1017 });
};

const isOnPaper = async (page: Page): Promise<void> => {
  const onScreen = await lines(page);
  await print(page);
  await page.getByRole('link', { name: 'Poliitikakaart', exact: true }).waitFor({ state: 'hidden' });
  await becomes(() => lines(page), onScreen);
  await becomes(() => page.getByRole('searchbox').or(page.getByRole('combobox')).filter({ visible: true }).count(), 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(687);
};

test('a service manager hands over services, seats in teams, proposals and actions; the paper has every line', async () => {
  const page = await open(`person-${await idOfPerson(site(), 'teenusejuht-c')}`, '2026-11-21');
  const all = await lines(page);
  await page.getByText(handover.summary(all.length, all.filter(line => line.includes(handover.fates.ownerless) || line.includes('täitmata')).length)).waitFor();
  for (const [thing, capacity] of [
    ['Tervist toetavate valikute nõustamine', roles.capacities.manager], ['Sõltuvusprobleemide ennetamine', roles.capacities.manager],
    ['Vanemlusprogrammid', roles.capacities.manager], ['Tervisestatistika ja -uuringud', roles.capacities.manager],
    ['Tuumiktiim: terviseedendus ja ennetamine', roles.capacities.serviceMember], ['Tuumiktiim: lapsed ja pered', roles.capacities.serviceMember],
    ['Tuumiktiim: erihoolekanne ja rehabilitatsioon', roles.capacities.proposedMember],
    ['Kriteeriumide loendi esimene kuju', roles.capacities.doer], ['Koolitoidu uued juhised', roles.capacities.proposer]
  ]) expect(all).toContainEqual(expect.stringMatching(new RegExp(`^${thing}.*${capacity}`)));
  await isOnPaper(page);
});

test('a unit hands over what its head does; the paper says the day', async () => {
  const page = await open(`unit-${await idTitled(site(), 'Units', 'Personaliosakond')}`, '2026-12-31');
  await page.getByText(handover.lastDay('31.12.2026')).waitFor();
  await isOnPaper(page);
  await page.getByText(handover.lastDay('31.12.2026')).waitFor();
});

test('a handover of the last day, the day before and the day after says who takes over', async () => {
  const area = 'Pensionid ja toetused';
  const who = `person-${await idOfPerson(site(), 'poliitikajuht-d')}`;
  const fateOn = async (on: string): Promise<string | undefined> => {
    const page = await open(who, on);
    return (await lines(page)).find(line => line.startsWith(area));
  };
  // The area has another leader from the first of December.
  expect(await fateOn('2026-11-29')).toContain(handover.fates.later);
  expect(await fateOn('2026-11-30')).toContain(handover.fate.takenOver('Osakonnajuhataja B'));
  expect(await fateOn('2026-12-01')).toBeUndefined();
});
