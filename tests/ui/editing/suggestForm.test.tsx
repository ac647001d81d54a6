/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { services, suggestions } from '../../../src/data/schema';
import { Site } from '../../../src/data/site';
import { toSuggestion } from '../../../src/data/suggestions';
import { connect } from '../../../src/data/transport';
import type { ServiceId } from '../../../src/domain/identity';
import { forms } from '../../../src/loc/et-ee/forms';
import SuggestForm from '../../../src/ui/editing/SuggestForm';
import { beside, renderOnSite, rowsIn, siteAs } from '../../site/onSite';

const words = forms.suggest;

afterEach(() => sessionStorage.clear());

const open = async (service: string, site = siteAs('poliitikajuht-d')) => {
  const [onSent, onCancel] = [jest.fn(), jest.fn()];
  await rowsIn(site, suggestions);
  const row = (await rowsIn(siteAs('lugeja'), services)).find(one => one.Title === service);
  if (!row) throw new Error(`No ${service}`);
  const subject = { kind: 'service', id: row.stamp.id as ServiceId } as const;
  await renderOnSite(<SuggestForm subject={subject} subjectTitle={service} onSent={onSent} onCancel={onCancel} />, { site });
  await screen.findByText(/Praegu vastab/, undefined, { timeout: 5000 });
  return { onSent, onCancel, user: userEvent.setup(), row };
};

const text = (): HTMLTextAreaElement => screen.getByLabelText(/^Mida parandada/);
const send = (): HTMLElement => screen.getByRole('button', { name: words.send });
const withText = async (wanted: string) => (await rowsIn(siteAs('kvaliteedijuht-b'), suggestions)).filter(row => row.Text === wanted);

test('who will read it is said before it is sent, and what comes next after', async () => {
  const { user, onSent } = await open('Vanemlusprogrammid', siteAs('lugeja'));
  expect(screen.getByText(new RegExp(words.readers)).textContent).toMatch(/Praegu vastab: \S+/);
  await user.type(text(), 'Nimetus on vananenud.');
  await user.click(send());
  await screen.findByText(words.sentTitle, undefined, { timeout: 5000 });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sulge' }));
  await user.keyboard('{Enter}');
  expect(onSent).toHaveBeenCalled();
  expect(await withText('Nimetus on vananenud.')).toMatchObject([{ Title: 'Vanemlusprogrammid', State: 'open', stamp: { author: { name: 'Lugeja A' } } }]);
});

test('an empty suggestion is not sent, and the field says why', async () => {
  const { user } = await open('Vanemlusprogrammid');
  await user.click(send());
  expect(screen.getByText(words.required)).toBeTruthy();
  expect(text().getAttribute('aria-invalid')).toBe('true');
});

test('for a service without a manager somebody may be proposed, from the directory, from today or another day', async () => {
  const { user, row } = await open('Lasteabi telefon');
  await user.type(text(), 'Teenusejuht C on nõus.');
  await user.click(screen.getByRole('checkbox', { name: words.propose }));
  await user.click(send());
  expect(screen.getAllByText(words.proposalIncomplete)).toHaveLength(1);
  const from = screen.getByLabelText<HTMLInputElement>(/^Alates/);
  expect(from.value).toBe('2026-11-21');

  const person = screen.getByRole<HTMLInputElement>('combobox', { name: /^Isik/ });
  await user.type(person, 'Teenusejuht C');
  await user.click(await screen.findByRole('option', { name: /Teenusejuht C/ }));
  // The list has closed and the site has said who that is.
  await waitFor(() => expect([person.getAttribute('aria-expanded'), person.value]).toEqual(['false', 'Teenusejuht C']));
  await user.clear(from);
  await user.type(from, '2027-01-15');
  await waitFor(() => expect(screen.queryByText(words.proposalIncomplete)).toBeNull());
  await user.click(send());
  await screen.findByText(words.sentTitle);
  const [saved] = await withText('Teenusejuht C on nõus.');
  expect(toSuggestion(saved).proposal).toMatchObject({ kind: 'holder', from: '2027-01-15', scope: { service: row.stamp.id } });
});

test('a service that has a manager offers no such proposal', async () => {
  await open('Vanemlusprogrammid');
  expect(screen.queryByRole('checkbox', { name: words.propose })).toBeNull();
});

test('what was written is there again when the form is opened anew, until it is given up', async () => {
  const { user } = await open('Abivahendid');
  await user.type(text(), 'Pooleli.');
  cleanup();
  const { user: again, onCancel } = await open('Abivahendid');
  expect(text().value).toBe('Pooleli.');
  await again.click(screen.getByRole('button', { name: 'Loobu' }));
  expect(onCancel).not.toHaveBeenCalled();
  await again.click(screen.getByRole('button', { name: forms.leave }));
  expect(onCancel).toHaveBeenCalled();
  cleanup();
  await open('Abivahendid');
  expect(text().value).toBe('');
});

/** A page whose connection can be cut. */
const page = () => {
  const { url } = globalThis.localSite;
  const network = { down: false };
  const site = new Site({
    url, sp: connect({
      url, headers: { 'X-Local-User': 'poliitikajuht-d' }, wait: async () => undefined,
      fetch: (input, init) => (network.down ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init))
    })
  });
  return { site, network };
};

test('without a connection the suggestion waits in the browser, and once it is back it is sent once', async () => {
  const { site, network } = page();
  const { user, onSent } = await open('Ohvriabi', site);
  await user.type(text(), 'Võrk kadus.');
  network.down = true;
  await user.click(send());
  await screen.findByText(words.waitsTitle);
  expect(screen.queryByText(words.sentTitle)).toBeNull();
  expect(site.outbox.entries).toMatchObject([{ title: 'Ohvriabi', draft: { Text: 'Võrk kadus.' }, held: { status: 'waiting' } }]);
  await user.click(screen.getByRole('button', { name: 'Sulge' }));
  expect(onSent).not.toHaveBeenCalled();
  expect(sessionStorage.getItem([...Object.keys(sessionStorage)].find(key => key.startsWith('vajs-draft|')) ?? '')).toBeNull();
  network.down = false;
  await beside(() => site.outbox.send());
  expect(site.outbox.entries).toEqual([]);
  expect(await withText('Võrk kadus.')).toHaveLength(1);
});

test('where the browser keeps nothing, the text stays in the form and can be sent again', async () => {
  const { site, network } = page();
  const { user } = await open('Ohvriabi', site);
  jest.spyOn(site.outbox, 'keep').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  await user.type(text(), 'Brauser ei hoia.');
  network.down = true;
  await user.click(send());
  await screen.findByText(words.unsettled);
  expect(text().value).toBe('Brauser ei hoia.');
  network.down = false;
  await user.click(send());
  await screen.findByText(words.sentTitle, undefined, { timeout: 5000 });
  expect(await withText('Brauser ei hoia.')).toHaveLength(1);
});
