/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { supportServices } from '../../../src/data/schema';
import { forms } from '../../../src/loc/et-ee/forms';
import { policyMap } from '../../../src/loc/et-ee/policyMap';
import { serviceMapStrings } from '../../../src/loc/serviceMap';
import ServiceMap from '../../../src/webparts/serviceMap/ServiceMap';
import { renderOnSite, rowsIn, siteAs } from '../../site/onSite';

jest.setTimeout(90_000);

const { serviceMap: { panel: { edit } } } = serviceMapStrings('et');
const LEADER = 'personalijuht-a';
const OWN = 'Personalijuhtimine';
const ANOTHERS = 'Siseaudit (ja riskijuhtimine)';

const openCard = async (as: string, name: string): Promise<HTMLElement> => {
  const row = (await rowsIn(siteAs('lugeja'), supportServices)).find(({ Title }) => Title === name);
  if (!row) throw new Error(`No ${name}`);
  window.history.replaceState(null, '', `/?view=supportServices&supportService=${row.stamp.id}`);
  await renderOnSite(<ServiceMap />, { as });
  return screen.findByRole('complementary', { name });
};

test('whoever leads a support service edits its card in the panel; its name stands there to be read', async () => {
  const card = await openCard(LEADER, OWN);
  const user = userEvent.setup();
  await user.click(await within(card).findByRole('button', { name: edit.supportService }));
  const purpose = await within(card).findByLabelText(/^Eesmärk/);
  expect(within(card).queryByLabelText(/^Nimetus/)).toBeNull();
  expect(within(card).getByRole('region', { name: forms.fixed.title }).textContent).toContain(OWN);
  await user.clear(purpose);
  await user.type(purpose, 'Inimesed on hoitud ja kasvavad.');
  await user.click(within(card).getByRole('button', { name: 'Salvesta' }));
  expect(await within(card).findByRole('button', { name: edit.supportService })).toBeTruthy();
  expect(within(card).getByText('Inimesed on hoitud ja kasvavad.')).toBeTruthy();
  const saved = (await rowsIn(siteAs('lugeja'), supportServices)).find(({ Title }) => Title === OWN);
  expect(saved).toMatchObject({ Purpose: 'Inimesed on hoitud ja kasvavad.', stamp: { editor: { name: 'Personalijuht A' } } });
});

test('another\'s support service offers a suggestion only', async () => {
  const card = await openCard(LEADER, ANOTHERS);
  expect(await within(card).findByRole('button', { name: policyMap.suggest })).toBeTruthy();
  expect(within(card).queryByRole('button', { name: edit.supportService })).toBeNull();
});
