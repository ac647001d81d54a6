/** Rights follow roles: a leader changes, the owner gives rights in Setup, and the new leader edits the own area in place. */
import type { Page } from 'playwright-core';
import { forms } from '../../src/loc/et-ee/forms';
import { policyMap as map } from '../../src/loc/et-ee/policyMap';
import { rowRights as words } from '../../src/loc/et-ee/rowRights';
import { addDays, plainDate } from '../../src/domain/time/plainDate';
import { accessibilityProblemsInThemes } from './browser';
import { add, idOfPerson, idTitled, merge, rowsWhere, type RestRow } from './rows';
import { pressUntilIn, visiting } from './visiting';

jest.setTimeout(120_000);

const { site, visit } = visiting();

const OWN = 'Lapsed ja pered';
const ANOTHERS = 'Erihoolekanne ja rehabilitatsioon';
const BEFORE = 'poliitikajuht-b';
const AFTER = 'poliitikajuht-d';

const today = (): ReturnType<typeof plainDate> => plainDate(new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Tallinn' }).format(new Date()));

/** Ends the leader's row as of yesterday and names another from today on, as the quality manager would. */
const changeLeader = async (area: number): Promise<void> => {
  const rows = await rowsWhere<RestRow & { readonly RoleId: number; readonly PersonId: number; readonly OnBehalfOfId?: number }>(site(), 'RoleHolders', `PolicyAreaId eq ${area}`);
  const before = await idOfPerson(site(), BEFORE);
  const leads = rows.find(({ PersonId, OnBehalfOfId }) => PersonId === before && !OnBehalfOfId);
  if (!leads) throw new Error(`${BEFORE} does not lead ${OWN}`);
  const [yesterday, from] = [addDays(today(), -1), today()];
  expect((await merge(site(), 'kvaliteedijuht-b', 'RoleHolders', leads.Id, { ValidUntil: `${yesterday}T00:00:00` })).status).toBe(204);
  await add(site(), 'kvaliteedijuht-b', 'RoleHolders', {
    RoleId: leads.RoleId, PersonId: await idOfPerson(site(), AFTER), PolicyAreaId: area, ValidFrom: `${from}T00:00:00`, RequestId: crypto.randomUUID()
  });
};

const panelOf = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('complementary', { name });

test('the sample begins with rights by role; a leader changes, the owner reads the difference and gives rights, the new leader edits', async () => {
  const area = await idTitled(site(), 'PolicyAreas', OWN);
  const owner = await visit('Setup', { as: 'omanik' });
  const section = owner.page.getByRole('region', { name: words.title });
  await section.getByText(words.inOrder).waitFor();

  await changeLeader(area);
  // SharePoint does not follow role holders: until the owner has given rights, it is as it was.
  expect((await merge(site(), BEFORE, 'PolicyAreas', area, { Laws: 'Endise juhi muudatus' })).status).toBe(204);
  const early = await visit('PolicyMap', { as: AFTER }, `?area=${area}`);
  await panelOf(early.page, OWN).getByText(forms.byRole.notYet).waitFor();
  await panelOf(early.page, OWN).getByRole('button', { name: map.suggest }).waitFor();
  expect(await panelOf(early.page, OWN).getByRole('button', { name: map.editArea }).count()).toBe(0);

  await owner.page.reload();
  await section.getByText(/ei ole rollitäitjatega kooskõlas/).waitFor();
  await section.getByText(words.gains('Poliitikajuht D', words.roles.policyArea)).first().waitFor();
  await section.getByText(/Poliitikajuht B ei muuda seda enam: roll lõppes/).first().waitFor();
  await section.getByRole('button', { name: words.byPerson }).click();
  expect(await accessibilityProblemsInThemes(owner.page)).toEqual([]);
  await section.getByRole('button', { name: words.apply }).click();
  await section.getByText(words.inOrder).waitFor();
  expect((await merge(site(), BEFORE, 'PolicyAreas', area, { Laws: 'Endise juhi muudatus 2' })).status).toBe(403);
  expect(owner.problems()).toEqual([]);

  const { page, problems } = await visit('PolicyMap', { as: AFTER }, `?area=${area}`);
  const panel = panelOf(page, OWN);
  await pressUntilIn(page, 'Tab', panel.getByRole('button', { name: map.editArea }));
  await page.keyboard.press('Enter');
  await panel.getByRole('region', { name: forms.fixed.title }).getByText(OWN).waitFor();
  await pressUntilIn(page, 'Tab', panel.getByLabel(/^Õigusaktid/));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Uus pereseadus');
  await pressUntilIn(page, 'Tab', panel.getByRole('button', { name: 'Salvesta' }));
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: map.editArea }).waitFor();
  await panel.getByText('Uus pereseadus').waitFor();
  expect(problems()).toEqual([]);
  expect(await rowsWhere(site(), 'PolicyAreas', `Id eq ${area}`, '&$select=Id,Title,Laws,Editor/Title&$expand=Editor'))
    .toMatchObject([{ Title: OWN, Laws: 'Uus pereseadus', Editor: { Title: 'Poliitikajuht D' } }]);
});

test('another\'s area offers a suggestion only, and a write past the add-in is refused', async () => {
  const area = await idTitled(site(), 'PolicyAreas', ANOTHERS);
  const { page, requests } = await visit('PolicyMap', { as: BEFORE }, `?area=${area}`);
  const panel = panelOf(page, ANOTHERS);
  await panel.getByRole('button', { name: map.suggest }).waitFor();
  expect(await panel.getByRole('button', { name: map.editArea }).count()).toBe(0);
  await page.waitForLoadState('networkidle');
  // Nobody whose role does not name them costs a request.
  expect(requests.filter(address => /items\(\d+\)/i.test(decodeURIComponent(address)))).toEqual([]);
  expect((await merge(site(), BEFORE, 'PolicyAreas', area, { Laws: 'Võltsitud' })).status).toBe(403);
});
