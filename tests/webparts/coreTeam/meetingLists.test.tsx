/** @jest-environment jsdom */
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import { plainDate } from '../../../src/domain/time/plainDate';
import * as estonian from '../../../src/loc/et-ee';
import { teamMeeting as words } from '../../../src/loc/et-ee/work/teamMeeting';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import ActionList from '../../../src/webparts/coreTeam/meeting/lists/ActionList';
import DecisionList from '../../../src/webparts/coreTeam/meeting/lists/DecisionList';
import { earlierMeetings, NEXT, shownMeeting } from '../../../src/webparts/coreTeam/meeting/shownMeeting';
import { action, decision, meeting, team } from '../../domain/teams/meeting/given';
import { day, ids, person } from '../../domain/given';

// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });

const on = plainDate('2026-11-21');
const url = 'https://localhost/sites/vajs';
const vajs: Vajs = {
  site: new Site({ url, sp: connect({ url }) }), language: 'et', strings: estonian, today: on, on, showDay: () => undefined, inTeams: false, addressOf: () => ''
};
const theTeam = team({ id: 1 });
const show = (content: React.ReactElement): void => { render(<VajsProvider value={vajs}>{content}</VajsProvider>); };
const texts = (): readonly string[] => screen.getAllByRole('row').slice(1).map(({ textContent }) => textContent ?? '');

const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const actions = [
  action({ id: 1, text: 'Hiline', due: '2026-11-20' }), action({ id: 2, text: 'Tänane', owner: person(2) }), action({ id: 3, text: 'Valmis', state: 'done', doneOn: '2026-11-01' })
];

test('actions of a team: open ones first; late, all, and of one owner on request', async () => {
  const user = userEvent.setup();
  show(<ActionList team={theTeam} on={on} facts={{ teamActions: actions }} />);
  expect(texts()).toEqual([expect.stringMatching(/^Hiline.*hilinenud, tähtaeg oli 20\.11\.2026/), expect.stringMatching(/^Tänane.*tähtaeg 21\.11\.2026/)]);
  await user.click(screen.getByRole('radio', { name: words.filters.late }));
  expect(texts()).toHaveLength(1);
  await user.click(screen.getByRole('radio', { name: words.filters.all }));
  expect(texts()[2]).toMatch(/^Valmis.*tehtud 01\.11\.2026/);
  await user.selectOptions(screen.getByLabelText(words.ownerFilter), 'Inimene B');
  expect(texts()).toHaveLength(1);
  expect(within(screen.getByRole('region', { name: words.actionList })).getByRole('status').textContent).toBe(words.count(1));
  expect(await violations()).toEqual([]);
});

test('decisions of a team, the latest first; an empty list says so', () => {
  show(<DecisionList team={theTeam} on={on} facts={{ teamDecisions: [decision({ id: 1, text: 'Vanem', day: '2026-01-01' }), decision({ id: 2, text: 'Uuem' })] }} />);
  expect(texts().map(text => text.slice(0, 5))).toEqual(['UuemI', 'Vanem']);
  show(<DecisionList team={theTeam} on={on} facts={{ teamDecisions: [] }} />);
  expect(screen.getByText(words.decisionListNone)).toBeTruthy();
});

describe('which meeting is shown', () => {
  const meetings = [
    meeting({ id: 1, day: '2026-10-20', state: 'closed' }), meeting({ id: 2, day: '2026-11-21', state: 'closed' }), meeting({ id: 3, day: '2026-11-30', team: 2 })
  ];
  test.each([
    ['that of the day', '2026-11-21', undefined, 2], ['none the day before', '2026-11-20', undefined, undefined], ['none the day after', '2026-11-22', undefined, undefined],
    ['the one that the address names', '2026-11-21', '1', 1], ['what comes next, when asked', '2026-11-21', NEXT, undefined], ['none of another team', '2026-11-30', '3', undefined]
  ])('%s', (_, at, asked, id) => {
    expect(shownMeeting(meetings, theTeam.id, day(at), asked)?.id).toBe(id);
  });

  test('one that somebody left open, from its own day on', () => {
    const left = [...meetings, meeting({ id: 4, day: '2026-11-10' })];
    expect([day('2026-11-09'), day('2026-11-10'), day('2026-11-15')].map(at => shownMeeting(left, theTeam.id, at, undefined)?.id)).toEqual([undefined, 4, 4]);
  });

  test('earlier ones are the closed ones, the latest first', () => {
    expect(ids(earlierMeetings(meetings, theTeam.id, on))).toEqual([2, 1]);
    expect(ids(earlierMeetings(meetings, theTeam.id, day('2026-11-20')))).toEqual([1]);
  });
});
