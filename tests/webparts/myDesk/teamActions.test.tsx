/** @jest-environment ./tests/site/environment.js */
import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { coreTeams, teamActions } from '../../../src/data/schema';
import { plainDate } from '../../../src/domain/time/plainDate';
import { teamMeeting } from '../../../src/loc/et-ee/work/teamMeeting';
import Home from '../../../src/webparts/home/Home';
import * as React from 'react';
import { beside, renderOnSite, rowsIn, siteAs } from '../../site/onSite';
import { line, lines, openDesk, words } from './onDesk';

jest.setTimeout(120_000);
beforeEach(() => sessionStorage.clear());
// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });

const OWNER = 'poliitikajuht-b';

const agree = async (Title: string, due: string): Promise<void> => {
  const site = siteAs('omanik');
  const owner = siteAs(OWNER);
  await beside(() => owner.known([coreTeams]));
  const teams = await rowsIn(site, coreTeams);
  const team = teams[0]?.stamp.id ?? await beside(async () => {
    const added = await site.add(coreTeams, { Title: 'Rahvatervise tuumiktiim', Sample: false });
    return added.status === 'saved' ? added.row.stamp.id : 0;
  });
  const told = await beside(() => site.add(teamActions, { Title, Team: team, Owner: owner.me?.id, DueDay: plainDate(due), State: 'open', Sample: false }));
  expect(told.status).toBe('saved');
};

const known = async (): Promise<ReturnType<typeof siteAs>> => {
  const site = siteAs(OWNER);
  await beside(() => site.known([coreTeams, teamActions]));
  return site;
};

test('what a team agreed on is on its owner\'s desk, late ones say so, and it is done in one act with its result', async () => {
  await agree('Tellida uuring', '2026-11-20');
  await agree('Kutsuda partnerid', '2026-11-21');
  const { user } = await openDesk(OWNER, { site: await known() });
  await waitFor(() => expect(line('Tellida uuring').textContent).toContain(words.late('20.11.2026')));
  expect(line('Kutsuda partnerid').textContent).toContain(words.dueToday);
  await user.click(line('Tellida uuring'));
  await waitFor(() => expect(screen.getByRole('button', { name: teamMeeting.desk.done })).toBeTruthy());
  expect(screen.getByText(/Kokku lepitud:/)).toBeTruthy();
  expect(screen.getByRole('link', { name: teamMeeting.desk.open }).getAttribute('href')).toMatch(/team=\d+&view=meeting/);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: new RegExp(teamMeeting.desk.result) }), 'Uuring on tellitud');
  await user.click(screen.getByRole('button', { name: teamMeeting.desk.done }));
  await waitFor(() => expect(lines().some(one => one.textContent?.includes('Tellida uuring'))).toBe(false));
  expect((await rowsIn(siteAs('omanik'), teamActions)).find(({ Title }) => Title === 'Tellida uuring')).toMatchObject({ State: 'done', DoneOn: '2026-11-21', Result: 'Uuring on tellitud' });
});

test('the front page counts it among what waits for me, and leads to the desk', async () => {
  await agree('Kirjutada kokkuvõte', '2026-11-01');
  await renderOnSite(<Home />, { as: OWNER, site: await known() });
  const link = await waitFor(() => screen.getByRole('link', { name: 'Kirjutada kokkuvõte' }));
  expect(link.getAttribute('href')).toMatch(/item=action-\d+/);
  expect(screen.getAllByText('tähtaeg oli 01.11.2026').length).toBeGreaterThan(0);
});
