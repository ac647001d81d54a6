/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import '@pnp/sp/security';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inspect } from '../../../src/data/provisioning';
import * as estonian from '../../../src/loc/et-ee';
import SecuritySection from '../../../src/webparts/setup/SecuritySection';
import Setup from '../../../src/webparts/setup/Setup';
import type { EmptySite } from '../../site/emptySite';
import { beside } from '../../site/onSite';
import { provisionedSite } from '../../site/preparedSites';
import { showOn } from './onSite';

const { securityCheck: words } = estonian;

const SLOW = { timeout: 150_000 };
jest.setTimeout(240_000);

let site: EmptySite;
beforeAll(async () => {
  site = await provisionedSite();
  await site.as('omanik').web.ensureUser('i:0#.f|membership|lugeja@vajs.test');
});
afterEach(cleanup);
afterAll(() => site.close());

/** The section as it stands on the page of Setup, without the rest of the page. */
const showSection = async (as: string): Promise<void> => {
  const report = await beside(() => inspect(site.as(as), site.url));
  showOn(site, <SecuritySection report={report} />, { as });
};

const linesOf = (table: HTMLElement, outcome: string): readonly string[] =>
  within(table).getAllByRole('row').map(row => row.textContent ?? '').filter(text => text.endsWith(outcome));

test('an owner reads that the site is unchecked, and that the check is not an owner’s to run', async () => {
  showOn(site, <Setup />, { as: 'omanik' });
  await screen.findByText(words.owner, {}, SLOW);
  expect(await screen.findByText(words.unchecked, {}, SLOW)).toBeTruthy();
  expect(screen.getByText(words.fine)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.run })).toBeNull();
});

test('an ordinary member runs it and reads every attempt; whoever comes next sees who did and how it ended', async () => {
  await showSection('poliitikajuht-a');
  await userEvent.click(await screen.findByText(words.run, {}, SLOW));
  await screen.findByText(words.runAgain, {}, SLOW);
  expect(screen.getAllByText(words.passed).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByText(/^Katsed \(\d+\)$/));
  const table = screen.getByRole('table');
  expect(linesOf(table, words.outcomes.possible)).toEqual([]);
  expect(linesOf(table, words.outcomes.refused)).toContain(`${words.attempts.delete}Menetluskäik${words.outcomes.refused}`);

  cleanup();
  await showSection('lugeja');
  expect((await screen.findByText(/^Poliitikajuht A, \d\d\.\d\d\.\d{4}/, {}, SLOW)).textContent).toBeTruthy();
});

test('where the log was loosened, the page says who may do what, and that nothing may be submitted', async () => {
  const { web } = site.as('omanik');
  await beside(async () => {
    await web.getList('/sites/vajs/Lists/ApprovalLog').roleAssignments.add((await web.associatedMemberGroup()).Id, (await web.roleDefinitions.getByType(3)()).Id);
  });
  await showSection('omanik');
  await screen.findByText(words.loosenedTitle, {}, SLOW);
  expect(screen.getByText('„Menetluskäik“: ridu muuta ja ridu kustutada saavad ka saidi liikmed.')).toBeTruthy();

  cleanup();
  await showSection('poliitikajuht-a');
  await screen.findByText('„Menetluskäik“: Teil on õigus ridu muuta ja ridu kustutada.', {}, SLOW);
  await userEvent.click(screen.getByText(words.runAgain));
  await screen.findByText(words.failed, { selector: 'p' }, SLOW);
  expect(linesOf(await screen.findByRole('table', {}, SLOW), words.outcomes.possible).length).toBeGreaterThan(5);
});
