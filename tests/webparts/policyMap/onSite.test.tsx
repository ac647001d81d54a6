/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { policyAreas, roleHolders, services } from '../../../src/data/schema';
import { policyMap as words } from '../../../src/loc/et-ee/policyMap';
import PolicyMap from '../../../src/webparts/policyMap/PolicyMap';
import { renderOnSite, rowsIn, siteAs, type OnSite } from '../../site/onSite';

jest.setTimeout(30_000);

afterEach(() => sessionStorage.clear());

const open = async (as: string, address = ''): Promise<OnSite> => {
  window.history.replaceState(null, '', `/${address}`);
  const page = await renderOnSite(<PolicyMap />, { as });
  await screen.findByRole('region', { name: 'Sotsiaalvaldkond' }, { timeout: 10_000 });
  await page.site.settled();
  return page;
};

const idOf = async (list: typeof services | typeof policyAreas, name: string): Promise<number> => {
  const row = (await rowsIn(siteAs('lugeja'), list)).find(({ Title }) => Title === name);
  if (!row) throw new Error(`No ${name}`);
  return row.stamp.id;
};

const gapCount = (): string | null | undefined =>
  screen.getByRole('button', { name: new RegExp(words.gapNames.serviceWithoutManager), pressed: false }).querySelector('b')?.textContent;

const panel = (name: string): Promise<HTMLElement> => screen.findByRole('complementary', { name }, { timeout: 10_000 });

test('the map shows the lists of the site, and a reader can suggest but not edit', async () => {
  await open('lugeja', `?area=${await idOf(policyAreas, 'Lapsed ja pered')}`);
  const area = await panel('Lapsed ja pered');
  await waitFor(() => expect(within(area).getByRole('button', { name: words.suggest })).toBeTruthy());
  expect(within(area).queryByRole('button', { name: words.editArea })).toBeNull();
  expect(within(area).queryByRole('button', { name: words.addService })).toBeNull();
});

test('the quality manager names a service manager, and the map has a gap less', async () => {
  const id = await idOf(services, 'Lasteabi telefon');
  await open('kvaliteedijuht-b', `?service=${id}`);
  const before = Number(gapCount());
  const user = userEvent.setup();
  const service = await panel('Lasteabi telefon');
  await user.click(await within(service).findByRole('button', { name: words.addManager }));
  await user.type(await within(service).findByRole('combobox', { name: /^Isik/ }, { timeout: 10_000 }), 'teenusejuht e');
  await user.click(await screen.findByRole('option', { name: /Teenusejuht E/ }, { timeout: 10_000 }));
  await user.click(within(service).getByRole('button', { name: 'Salvesta' }));
  await waitFor(() => expect(Number(gapCount())).toBe(before - 1), { timeout: 10_000 });
  expect((await panel('Lasteabi telefon')).textContent).toContain('Teenusejuht E');

  const [row] = (await rowsIn(siteAs('lugeja'), roleHolders)).filter(({ Service }) => Service === id);
  expect(row.Person.name).toBe('Teenusejuht E');
  expect(row.ValidFrom).toBe('2026-11-21');
});

test('ending a leader proposes today as the last day', async () => {
  const id = await idOf(policyAreas, 'Lapsed ja pered');
  await open('kvaliteedijuht-b', `?area=${id}`);
  const user = userEvent.setup();
  const area = await panel('Lapsed ja pered');
  await user.click(await within(area).findByRole('button', { name: words.endHolder('Poliitikajuht B') }));
  expect((await within(area).findByLabelText(/^Kehtib kuni/, {}, { timeout: 10_000 }) as HTMLInputElement).value).toBe('2026-11-21');
  await user.click(within(area).getByRole('button', { name: 'Salvesta' }));
  await waitFor(async () => {
    const ended = (await rowsIn(siteAs('lugeja'), roleHolders)).find(({ Person, PolicyArea, OnBehalfOf }) =>
      Person.name === 'Poliitikajuht B' && PolicyArea === id && OnBehalfOf === undefined);
    expect(ended?.ValidUntil).toBe('2026-11-21');
  }, { timeout: 10_000 });
});
