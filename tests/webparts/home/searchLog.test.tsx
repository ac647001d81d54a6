/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { documents, editions } from '../../../src/data/schema';
import { Site } from '../../../src/data/site';
import { addDays } from '../../../src/domain/time/plainDate';
import * as estonian from '../../../src/loc/et-ee';
import Home from '../../../src/webparts/home/Home';
import { beside } from '../../site/onSite';
import { showOn, TODAY, withSample } from '../setup/onSite';

const { home: words, register } = estonian;
const SLOW = { timeout: 60_000 };
jest.setTimeout(120_000);

const site = withSample();

/** In the list nothing of a document is in force any more. */
const endInList = async (code: string): Promise<void> => {
  const { web } = site().as('kvaliteedijuht-b');
  const [{ Id }] = await web.getList(`/sites/vajs/Lists/${documents.name}`).items.filter(`Code eq '${code}'`).select('Id')() as { Id: number }[];
  const rows = web.getList(`/sites/vajs/Lists/${editions.name}`).items;
  const ended = await rows.filter(`DocumentId eq ${Id}`).select('Id')() as { Id: number }[];
  await Promise.all(ended.map(row => rows.getById(row.Id).update({ ValidUntil: `${addDays(TODAY, -1)}T00:00:00Z` })));
};

const logAsked = (spied: jest.SpyInstance): boolean => spied.mock.calls.some(([lists]) => (lists as readonly { readonly name: string }[]).some(({ name }) => name === 'ApprovalLog'));

test('a process that the log knows to be in force is found as such although the list has ended it; one that the log does not know is not', async () => {
  await beside(() => Promise.all([endInList('P07'), endInList('P06')]));
  const watched = jest.spyOn(Site.prototype, 'watch');
  showOn(site(), <Home />, { as: 'lugeja' });
  const field = await screen.findByRole('combobox', { name: words.search }, SLOW);
  const first = (): string => screen.getAllByRole('option')[0].textContent ?? '';

  const before = logAsked(watched);
  await userEvent.clear(field);
  await userEvent.type(field, 'P07');
  await waitFor(() => expect(first()).toMatch(/^P07/));
  await waitFor(() => expect(first()).not.toContain(register.statuses.ended), SLOW);
  expect({ before, after: logAsked(watched) }).toEqual({ before: false, after: true });

  await userEvent.clear(field);
  await userEvent.type(field, 'P06');
  expect(first()).toContain(register.statuses.ended);
});
