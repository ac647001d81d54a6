import { changedKey, readActionsOn } from '../../../src/data/teams/actionsOn';
import { toTeamAction } from '../../../src/data/teams';
import { teamActions } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import type { CoreTeamId } from '../../../src/domain/identity';
import { actionsShown } from '../../../src/domain/teams/meeting/agenda';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import type { EmptySite } from '../../site/emptySite';
import { actionStory, AGREED, DROPPED, PUT_OFF } from './actionStory';

jest.setTimeout(60_000);

let local: EmptySite;
let site: Site;
let team: CoreTeamId;

/** What is to do on a day, by what the page knows after it has read versions. */
const toDoOn = async (on: PlainDate): Promise<readonly string[]> => {
  const { then } = await readActionsOn(site, team, on);
  const state = site.stateOf(teamActions);
  if (state.status !== 'ready') throw new Error(state.status);
  const actions = state.rows.map(toTeamAction).map(action => then.get(action.id) ?? action);
  return actionsShown(actions, team, 'open', undefined, on).map(({ text, state: stands, due }) => `${text} ${stands} ${due}`);
};

beforeAll(async () => {
  ({ local, site, team } = await actionStory());
});
afterAll(() => local.close());

test.each([
  ['before anything was agreed', addDays(AGREED, -1), []],
  ['on the day it was agreed', AGREED, ['Uuring open 2026-11-09', 'Leping open 2026-12-02']],
  ['once it was put off', PUT_OFF, ['Uuring open 2026-11-22', 'Leping open 2026-12-02']],
  ['on the day before it was dropped', addDays(DROPPED, -1), ['Uuring open 2026-11-22', 'Leping open 2026-12-02']],
  ['on the day it was dropped', DROPPED, ['Leping open 2026-12-02']],
  ['on the day after', addDays(DROPPED, 1), ['Leping open 2026-12-02']]
])('%s, what was to do is what the list said then', async (_, on, expected) => {
  expect(await toDoOn(on)).toEqual(expected);
});

test('versions are asked for only where a row of the team has changed since the day', () => {
  expect(changedKey(site, team, DROPPED)).toBe('');
  expect(changedKey(site, team, addDays(AGREED, -1))).toBe('');
  expect(changedKey(site, (team + 1) as CoreTeamId, AGREED)).toBe('');
  expect(changedKey(site, team, addDays(DROPPED, -1))).toMatch(/^\d+ /);
});

test('an action of which the versions cannot be read stands as it is now, and the page is told', async () => {
  const items = local.as('omanik').web.getList(`/sites/vajs/Lists/${teamActions.name}`).items;
  const [{ Id }] = await items.filter("Title eq 'Uuring'").select('Id')() as { Id: number }[];
  await items.getById(Id).recycle();
  const told = await readActionsOn(site, team, addDays(DROPPED, -1));
  expect([told.unread, told.then.size]).toEqual([true, 0]);
});
