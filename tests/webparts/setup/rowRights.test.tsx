/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import '@pnp/sp/security';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { indicators, policyAreas, roleHolders, supportServices } from '../../../src/data/schema';
import * as english from '../../../src/loc/en-us';
import { rowRights as englishWords } from '../../../src/loc/en-us/rowRights';
import { rowRights as words } from '../../../src/loc/et-ee/rowRights';
import { setup } from '../../../src/loc/et-ee/setup';
import Setup from '../../../src/webparts/setup/Setup';
import { LEADER, openMinistry, OWNER, QUALITY, READER, type Ministry } from '../../data/provisioning/rowRights/ministry';
import { beside } from '../../site/onSite';
import { showOn } from './onSite';

const SLOW = { timeout: 60_000 };
jest.setTimeout(120_000);

let on: Ministry;
beforeEach(async () => { on = await openMinistry(); });
afterEach(async () => {
  cleanup();
  await on.local.close();
});

const section = (): Promise<HTMLElement> => screen.findByRole('region', { name: words.title }, SLOW);
const group = (inSection: HTMLElement, name: string): HTMLElement => within(inSection).getByText(name).closest('details') as HTMLElement;

const show = (as = OWNER): ReturnType<typeof showOn> => showOn(on.local, <Setup />, { as });

test('the owner reads the difference list by list and person by person, gives rights in one act, and nothing is left', async () => {
  show();
  const rights = await section();
  await within(rights).findByText(words.toMend(6), {}, SLOW);
  const areas = group(rights, policyAreas.title.et);
  expect(areas.textContent).toContain(`Esimene valdkond ${words.gains('Poliitikajuht A', words.roles.policyArea)}`);
  await userEvent.click(within(rights).getByRole('button', { name: words.byPerson }));
  expect(group(rights, 'Poliitikajuht A').textContent).toContain(`${policyAreas.title.et}: Esimene valdkond`);
  expect(group(rights, 'Teenusejuht B').textContent).toContain(words.gains('Teenusejuht B', words.roles.service));

  await userEvent.click(within(rights).getByRole('button', { name: words.apply }));
  expect(await within(rights).findByText(words.inOrder, {}, SLOW)).toBeTruthy();
  expect(within(rights).getByText(words.inOrderText(6, 4))).toBeTruthy();
  expect(within(rights).getByText(words.mended(6))).toBeTruthy();
  expect(within(rights).queryByRole('button', { name: words.apply })).toBeNull();
  expect(await beside(() => on.writes(LEADER, policyAreas, on.row.area, { Laws: 'Seadus' }))).toBe('done');
});

test('somebody who stands in is said to, and whoever\'s role ended with its last day', async () => {
  await on.apply();
  await on.item(QUALITY, roleHolders, on.row.leads).update({ ValidUntil: '2026-11-20T00:00:00Z' });
  await on.item(QUALITY, roleHolders, on.row.leadsNext).update({ ValidFrom: '2026-11-21T00:00:00Z' });
  await on.add(roleHolders, {
    Role: (await on.item(OWNER, roleHolders, on.row.leadsNext).select('RoleId')<{ RoleId: number }>()).RoleId, Person: await on.personId(READER) as never,
    PolicyArea: on.row.area, OnBehalfOf: on.row.leadsNext
  });
  show();
  const rights = await section();
  await within(rights).findByText(words.toMend(3), {}, SLOW);
  const areas = group(rights, policyAreas.title.et).textContent;
  expect(areas).toContain(words.gains('Poliitikajuht B', words.roles.policyArea));
  expect(areas).toContain(words.gains('Lugeja A', words.standsInFor('Poliitikajuht B', words.roles.policyArea)));
  expect(areas).toContain(words.loses('Poliitikajuht A', '20.11.2026'));
});

test('a door in a list that coordination rests on is said, and who stands in it', async () => {
  await on.apply();
  const door = on.item(OWNER, roleHolders, on.row.leads);
  await door.breakRoleInheritance(true);
  await door.roleAssignments.add(await on.personId(LEADER), 1073741827);
  show();
  const rights = await section();
  await within(rights).findByText(words.toMend(1), {}, SLOW);
  expect(group(rights, roleHolders.title.et).textContent).toContain(words.door(['Poliitikajuht A („Kaastöö“)']));
});

test('while lists are not in order, rows wait for them', async () => {
  await on.local.as(OWNER).web.getList(`/sites/vajs/Lists/${supportServices.name}`).resetRoleInheritance();
  show();
  const rights = await section();
  expect(await within(rights).findByText(words.listsFirst, {}, SLOW)).toBeTruthy();
  expect(within(rights).queryByRole('button', { name: words.apply })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: setup.mend }));
  expect(await within(rights).findByRole('button', { name: words.apply }, SLOW)).toBeTruthy();
});

test('while a list is not there, rows wait for it too: that is no failure', async () => {
  await on.local.as(OWNER).web.getList(`/sites/vajs/Lists/${indicators.name}`).delete();
  show();
  const rights = await section();
  expect(await within(rights).findByText(words.listsFirst, {}, SLOW)).toBeTruthy();
  expect(within(rights).queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: setup.mend }));
  expect(await within(rights).findByRole('button', { name: words.apply }, SLOW)).toBeTruthy();
});

test('whoever is no owner is told what it is for and whom to ask, and no row is asked for', async () => {
  showOn(on.local, <Setup />, { as: LEADER, language: 'en', strings: english });
  const rights = await screen.findByRole('region', { name: englishWords.title }, SLOW);
  expect(within(rights).getByText(englishWords.notOwner([]))).toBeTruthy();
  expect(within(rights).queryByRole('button')).toBeNull();
});
