/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import '@pnp/sp/security';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { goals, policyAreas, services } from '../../../src/data/schema';
import type { ListSchema } from '../../../src/data/schema/list';
import { forms } from '../../../src/loc/et-ee/forms';
import { policyMap as words } from '../../../src/loc/et-ee/policyMap';
import PolicyMap from '../../../src/webparts/policyMap/PolicyMap';
import { beside, renderOnSite, rowsIn, siteAs, type OnSite } from '../../site/onSite';

jest.setTimeout(60_000);

afterEach(() => sessionStorage.clear());

const LEADER = 'poliitikajuht-b';
const OWN = 'Lapsed ja pered';
const ANOTHERS = 'Erihoolekanne ja rehabilitatsioon';
const SLOW = { timeout: 15_000 };

const idOf = async (list: ListSchema, name: string): Promise<number> => {
  const row = (await rowsIn(siteAs('lugeja'), list)).find(({ Title }) => Title === name);
  if (!row) throw new Error(`No ${name}`);
  return row.stamp.id;
};

const open = async (as: string, address: string): Promise<OnSite> => {
  window.history.replaceState(null, '', `/?${address}`);
  const page = await renderOnSite(<PolicyMap />, { as });
  await screen.findByRole('region', { name: 'Sotsiaalvaldkond' }, SLOW);
  await page.site.settled();
  return page;
};

const panel = (name: string): Promise<HTMLElement> => screen.findByRole('complementary', { name }, SLOW);
const row = (list: ListSchema, id: number): ReturnType<ReturnType<ReturnType<typeof siteAs>['sp']['web']['getList']>['items']['getById']> =>
  siteAs('omanik').sp.web.getList(`/sites/vajs/Lists/${list.name}`).items.getById(id);

test('a leader edits the own area in the panel: what is decided by an order stands there to be read', async () => {
  const id = await idOf(policyAreas, OWN);
  await open(LEADER, `area=${id}`);
  const user = userEvent.setup();
  const area = await panel(OWN);
  await user.click(await within(area).findByRole('button', { name: words.editArea }, SLOW));
  const field = await within(area).findByLabelText(/^Õigusaktid/, {}, SLOW);
  expect(within(area).queryByLabelText(/^Nimetus/)).toBeNull();
  expect(within(area).queryByLabelText(/^Kehtib kuni/)).toBeNull();
  const fixed = within(area).getByRole('region', { name: forms.fixed.title });
  expect(fixed.textContent).toContain(OWN);
  await user.clear(field);
  await user.type(field, 'Uus pereseadus');
  await user.click(within(area).getByRole('button', { name: 'Salvesta' }));
  expect(await within(area).findByRole('button', { name: words.editArea }, SLOW)).toBeTruthy();
  expect(area.textContent).toContain('Uus pereseadus');
  const written = (await rowsIn(siteAs('lugeja'), policyAreas)).find(({ stamp }) => stamp.id === id);
  expect(written).toMatchObject({ Title: OWN, Laws: 'Uus pereseadus', stamp: { editor: { name: 'Poliitikajuht B' } } });
});

test('the own area\'s goals are the leader\'s too', async () => {
  const id = await idOf(policyAreas, OWN);
  const goal = (await rowsIn(siteAs('lugeja'), goals)).find(({ PolicyArea }) => PolicyArea === id);
  if (!goal) throw new Error(`${OWN} has no goal`);
  await open(LEADER, `area=${id}`);
  const user = userEvent.setup();
  const area = await panel(OWN);
  await user.click(await within(area).findByRole('button', { name: `${words.editGoal}: ${goal.Title}` }, SLOW));
  const field = await within(area).findByLabelText(/^Eesmärk/, {}, SLOW);
  await user.clear(field);
  await user.type(field, 'Pered on hoitud');
  await user.click(within(area).getByRole('button', { name: 'Salvesta' }));
  expect(await within(area).findByRole('button', { name: `${words.editGoal}: Pered on hoitud` }, SLOW)).toBeTruthy();
});

test('another\'s area offers a suggestion only', async () => {
  await open(LEADER, `area=${await idOf(policyAreas, ANOTHERS)}`);
  const area = await panel(ANOTHERS);
  expect(await within(area).findByRole('button', { name: words.suggest }, SLOW)).toBeTruthy();
  expect(within(area).queryByRole('button', { name: words.editArea })).toBeNull();
  expect(within(area).queryByText(forms.byRole.notYet)).toBeNull();
});

test('an agency\'s coordinator edits the agency\'s service, and not whose it is', async () => {
  const id = await idOf(services, 'Lasteabi telefon');
  await open('teenusejuht-e', `service=${id}`);
  const user = userEvent.setup();
  const service = await panel('Lasteabi telefon');
  await user.click(await within(service).findByRole('button', { name: words.editService }, SLOW));
  expect(await within(service).findByLabelText(/^Nimetus/, {}, SLOW)).toBeTruthy();
  expect(within(service).queryByLabelText(/^Asutus/)).toBeNull();
  expect(within(service).getByRole('region', { name: forms.fixed.title }).textContent).toContain('Sotsiaalkindlustusamet');
});

test('until Setup was run after a change, the panel says so and offers a suggestion', async () => {
  const id = await idOf(policyAreas, OWN);
  await beside(() => row(policyAreas, id).resetRoleInheritance());
  await open(LEADER, `area=${id}`);
  const area = await panel(OWN);
  expect(await within(area).findByText(forms.byRole.notYet, {}, SLOW)).toBeTruthy();
  expect(within(area).getByRole('button', { name: words.suggest })).toBeTruthy();
  expect(within(area).queryByRole('button', { name: words.editArea })).toBeNull();
});
