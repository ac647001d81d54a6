/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { services, suggestions } from '../../../src/data/schema';
import type { DocumentId } from '../../../src/domain/identity';
import { approvals } from '../../../src/loc/et-ee/work/approvals';
import { jobRegister } from '../../../src/loc/et-ee/work/jobRegister';
import { round } from '../../../src/loc/et-ee/work/round';
import MyDesk from '../../../src/webparts/myDesk/MyDesk';
import { act as send, answerTo, approvalOf, AUTHOR, MANAGER, openAgency, seenBy, submitText, textOf, type Agency } from '../../data/approvals/agency';
import { beside } from '../../site/onSite';
import { renderFor } from '../../ui/round/onAgency';
import { line, words } from './onDesk';

jest.setTimeout(120_000);

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());
beforeEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

const open = async (key: string): Promise<ReturnType<typeof userEvent.setup>> => {
  const site = agency.siteOf(key);
  await beside(() => site.known([suggestions, services]));
  await renderFor(site, () => <MyDesk />);
  return userEvent.setup();
};

test('what comes again shows what has changed since it was sent back, and the head is told next', async () => {
  const of = agency.row.get('first') as DocumentId;
  await beside(async () => {
    await submitText(agency.siteOf(AUTHOR), of, textOf('Kirjutab kirju'), 1);
    const manager = agency.siteOf(MANAGER);
    await send(manager, answerTo(approvalOf(await seenBy(manager), of), 0, 'return', 'Täpsustada'));
    await submitText(agency.siteOf(AUTHOR), of, textOf('Kirjutab kirju ja aruandeid'), 1);
  });
  const user = await open(MANAGER);
  await user.click(line(words.kinds.answer));
  // Why it was sent back, what has been done about it, and the text with the changes in it stand there without a press.
  expect((await screen.findByText(/^Eelmises ringis tagastas/)).nextElementSibling?.textContent).toBe('Täpsustada');
  expect(await screen.findByText(/^Mis on muutunud pärast Teie vastust/)).toBeTruthy();
  await waitFor(() => expect(window.document.querySelector('ins')?.textContent).toContain('aruandeid'));
  await user.click(screen.getByRole('button', { name: jobRegister.changes.next }));
  expect(window.document.activeElement?.querySelector('ins')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: words.textViews.changes }));
  await waitFor(() => expect(screen.queryByRole('button', { name: jobRegister.changes.next })).toBeNull());
  expect(window.document.querySelector('ins')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: words.textViews.text }));
  await waitFor(() => expect(window.document.querySelector('ins')).toBeNull());

  await user.click(screen.getByRole('button', { name: approvals.acts.coordinate }));
  await user.click(await screen.findByRole('button', { name: round.acts.confirm(approvals.acts.coordinate) }));
  await user.click(await screen.findByRole('button', { name: round.telling.title }));
  expect(await screen.findByRole('region', { name: round.telling.title })).toBeTruthy();
  expect(screen.getByText(words.allDoneText)).toBeTruthy();
});
