/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { cleanup, screen } from '@testing-library/react';
import { toCoreTeam } from '../../../src/data/teams';
import { coreTeams } from '../../../src/data/schema';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import { teamMeeting as words } from '../../../src/loc/et-ee/work/teamMeeting';
import { TeamRecords } from '../../../src/webparts/coreTeam/TeamRecords';
import { actionStory, DROPPED, type ActionStory } from '../../data/teams/actionStory';
import { showOn, TODAY } from '../setup/onSite';

jest.setTimeout(120_000);
const SLOW = { timeout: 60_000 };

let story: ActionStory;
beforeAll(async () => {
  story = await actionStory();
});
afterAll(() => story.local.close());
afterEach(cleanup);

const actionsOn = async (on: PlainDate): Promise<readonly string[]> => {
  const { local, site } = story;
  const state = site.stateOf(coreTeams);
  if (state.status !== 'ready') throw new Error(state.status);
  showOn(local, <TeamRecords team={toCoreTeam(state.rows[0])} />, { as: 'lugeja', on });
  const grid = await screen.findByRole('grid', { name: words.actionList }, SLOW);
  return [...grid.querySelectorAll('[data-row]')].map(row => (row.textContent ?? '').slice(0, 6));
};

test.each([
  ['the day before it was dropped', addDays(DROPPED, -1), ['Uuring', 'Leping']],
  ['the day it was dropped', DROPPED, ['Leping']],
  ['the day after', addDays(DROPPED, 1), ['Leping']],
  ['today', TODAY, ['Leping']]
])('to a reader, open actions on %s are those that were open then', async (_, on, expected) => {
  expect(await actionsOn(on)).toEqual(expected);
  expect(screen.queryByText(words.pastUnread)).toBeNull();
});
