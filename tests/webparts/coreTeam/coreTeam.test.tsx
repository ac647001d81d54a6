/** @jest-environment ./tests/site/page.js */
import { act as inReact, cleanup, screen, waitFor, within } from '@testing-library/react';
import { propose } from '../../../src/data/approvals/proposing';
import { compositionOf } from '../../../src/domain/teams/composition';
import type { MemberTerms } from '../../../src/domain/teams/team';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import { common } from '../../../src/loc/et-ee/common';
import { findings } from '../../../src/loc/et-ee/findings';
import { teamMeeting as meetingWords } from '../../../src/loc/et-ee/work/teamMeeting';
import { act, answerTo, approvalOf, QUALITY, seenBy, type Fate } from '../../data/approvals/agency';
import { ADVISER, AGENCY_HEAD, ANOTHER_LEADER, DEPARTMENT_HEAD, EXPERT, LEADER, openTeamSite, teamsSeenBy, type Story, type TeamSite } from '../../data/teams/teamSite';
import { beside } from '../../site/onSite';
import { address, openTeam, proposing, rowsOf, violations, words } from './onTeam';

jest.setTimeout(240_000);
// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });

const TEAM = 'Tuumiktiim 1';

let of: TeamSite;
let story: Story;
let teamId: string;
let names: { readonly adviser: string; readonly expert: string; readonly leader: string; readonly departmentHead: string; readonly agencyHead: string };

const answers = async (key: string, number: number, kind: 'coordinate' | 'return', text?: string): Promise<void> => {
  const site = of.siteOf(key);
  await act(site, answerTo(approvalOf(await seenBy(site), story.document, number), 0, kind, text));
};

const proposes = async (typed: readonly MemberTerms[]): Promise<void> => {
  const site = of.siteOf(LEADER);
  const made = await propose(site, { team: story.team(await teamsSeenBy(site)), typed, reason: 'Uus koosseis', title: TEAM });
  if (made.status !== 'done') throw new Error(made.status);
};

// One site and one story: the leader proposes, a head agrees, another one returns.
beforeAll(async () => {
  of = await openTeamSite();
  story = await of.begin();
  await proposes([of.adviser, of.expert]);
  await answers(DEPARTMENT_HEAD, 1, 'coordinate');
  await answers(AGENCY_HEAD, 2, 'return', 'Kolm kuud on vähe.');
  const site = of.siteOf(LEADER);
  const { people } = await teamsSeenBy(site);
  const nameOf = (key: string): string => people.get(of.person.get(key) as never)?.name ?? key;
  names = { adviser: nameOf(ADVISER), expert: nameOf(EXPERT), leader: nameOf(LEADER), departmentHead: nameOf(DEPARTMENT_HEAD), agencyHead: nameOf(AGENCY_HEAD) };
  teamId = String(story.id);
});
afterAll(() => of.local.close());
beforeEach(() => sessionStorage.clear());

const one = (query = ''): string => `team=${teamId}${query}`;

describe('without a team chosen', () => {
  test('all teams stand in a list, the own ones first, and a search finds them by their people', async () => {
    const { user } = await openTeam(of, LEADER);
    const [group, team] = await rowsOf(words.teams.label);
    expect(group).toContain(words.teams.mine);
    expect(team).toContain(TEAM);
    expect(team).toContain(names.leader);
    expect(team).toContain(`${words.states.given}: 1`);
    expect(team).toContain(`${words.states.returned}: 1`);
    const search = screen.getByRole('searchbox', { name: words.search.teams });
    await user.type(search, 'sellist ei ole');
    expect(await screen.findByText(words.teams.nothing)).toBeTruthy();
    await user.clear(search);
    await user.type(search, names.adviser);
    await waitFor(() => expect(screen.queryByText(words.teams.nothing)).toBeNull());
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('link', { name: TEAM }));
    expect(address().get('team')).toBe(teamId);
    expect(await screen.findByRole('heading', { name: TEAM })).toBeTruthy();
  });

  test('to somebody who sits in none, no team is the own one', async () => {
    await openTeam(of, ANOTHER_LEADER);
    const [first] = await rowsOf(words.teams.label);
    expect(first).toContain(TEAM);
    expect(screen.queryByText(words.teams.mine)).toBeNull();
  });

  test('a link to a team that is not there says so and leads to the list', async () => {
    const { user } = await openTeam(of, ADVISER, { query: 'team=99999' });
    expect(await screen.findByText(words.unknownTitle)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: words.allTeams })[0]);
    expect((await rowsOf(words.teams.label)).join()).toContain(TEAM);
  });
});

describe('one team', () => {
  test('a tab that was set up for a team opens on it, and its members stand there with their mandates in words', async () => {
    await openTeam(of, ADVISER, { properties: { team: teamId } });
    const rows = await rowsOf(words.team.members);
    const [adviser, expert] = [rows.find(row => row.includes(names.adviser)) ?? '', rows.find(row => row.includes(names.expert)) ?? ''];
    expect(adviser).toContain('Tervise osakond');
    expect(adviser).toContain(words.states.given);
    expect(adviser).toContain(`andis ${names.departmentHead}`);
    expect(adviser).toMatch(/otsustada: jah.*vastutada: ei.*jagada infot: jah.*kasutada ressursse: ei/);
    expect(expert).toContain('Teine amet');
    expect(expert).toContain(words.states.returned);
    expect(expert).toContain('Kolm kuud on vähe.');
    expect(within(screen.getByRole('region', { name: words.team.missing })).getByText(/Teine amet: ühtegi liiget ei ole/)).toBeTruthy();
    expect(await screen.findByRole('region', { name: words.team.services })).toBeTruthy();
    expect(screen.getByText(words.team.nextNone)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('opens on what its meeting needs now: the next meeting and open actions come before what the team is for and who is in it', async () => {
    await openTeam(of, ADVISER, { query: one() });
    await rowsOf(words.team.members);
    await screen.findByRole('region', { name: meetingWords.decisionList });
    const told = [words.team.next, meetingWords.actionList, meetingWords.decisionList, words.team.about, words.team.services, words.team.members];
    const regions = screen.getAllByRole('region').map(region => region.getAttribute('aria-label') ?? '');
    expect(regions.filter(name => told.includes(name))).toEqual(told);
  });

  test('what the page hides is not there', async () => {
    await openTeam(of, ADVISER, { properties: { team: teamId, hideServices: true, hideRecords: true, hideGoals: true } });
    expect(await rowsOf(words.team.members)).toHaveLength(2);
    await beside(() => new Promise(resolve => setTimeout(resolve, 300)));
    expect(screen.queryByRole('region', { name: words.team.services })).toBeNull();
    expect(screen.queryByRole('region', { name: words.team.goals })).toBeNull();
  });

  test('the day before the proposal nobody sits there, on the day the mandate is given', async () => {
    const { unmount } = await openTeam(of, ADVISER, { query: one(), on: addDays(of.today, -1) });
    expect(await screen.findByText(words.team.noMembers)).toBeTruthy();
    unmount();
    await openTeam(of, ADVISER, { query: one(), on: addDays(of.today, 1) });
    expect((await rowsOf(words.team.members)).join()).toContain(words.states.given);
  });

  test('in English it says the same', async () => {
    await openTeam(of, ADVISER, { query: one(), language: 'en' });
    expect((await rowsOf('Members')).join()).toMatch(/Mandate given.*Returned|Returned.*Mandate given/);
  });

  test('whom the leader has named for an absence leads today, for those who may know of it alone', async () => {
    await act(of.siteOf(LEADER), {
      kind: 'nameSubstitute', substitute: of.person.get('kommunikatsioonijuht-a') as never, from: of.today, until: addDays(of.today, 5), basis: { kind: 'appointment' }
    });
    const said = words.team.namedInstead(names.leader, common.date(addDays(of.today, 5)));
    const seen = async (as: string, on = of.today): Promise<boolean> => {
      const { unmount } = await openTeam(of, as, { query: one(), on });
      await within(await screen.findByRole('region', { name: words.team.about })).findByText(names.leader);
      const found = screen.queryByText(said) !== null;
      unmount();
      return found;
    };
    await openTeam(of, LEADER, { query: one() });
    expect(await screen.findByText(said)).toBeTruthy();
    cleanup();
    expect(await seen(QUALITY)).toBe(true);
    expect(await seen(QUALITY, addDays(of.today, -1))).toBe(false);
    expect(await seen(QUALITY, addDays(of.today, 6))).toBe(false);
    expect(await seen(ADVISER)).toBe(false);
  });

  test('findings name what the quality manager should look at', async () => {
    const { user } = await openTeam(of, ADVISER, { query: one() });
    await rowsOf(words.team.members);
    await user.click(await screen.findByRole('button', { name: /tähelepanek/ }));
    expect(await screen.findByText(findings.what.seatMissing(TEAM, 'Teine amet'))).toBeTruthy();
    expect(screen.getByRole('button', { name: findings.open(TEAM) })).toBeTruthy();
  });
});

describe('the mandate matrix', () => {
  test('a cell says who sits and how the mandate stands; arrows lead from cell to cell, Enter opens one', async () => {
    const { user } = await openTeam(of, ADVISER, { query: 'view=matrix' });
    const grid = await screen.findByRole('grid', { name: words.matrix.label });
    const cells = within(grid).getAllByRole('gridcell').map(cell => cell.textContent ?? '');
    expect(cells.find(cell => cell.includes(names.adviser))).toContain(words.states.given);
    expect(cells.find(cell => cell.includes(names.expert))).toMatch(new RegExp(`${words.states.returned}.*${words.states.missing}`));
    expect(await violations()).toEqual([]);
    within(grid).getByRole('button', { name: TEAM }).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(address().get('cell')).toBe(`${teamId}-u${of.row.get('department')}`);
    const panel = await screen.findByRole('complementary', { name: 'Tervise osakond' });
    expect(within(panel).getAllByText(`andis ${names.departmentHead}`, { exact: false }).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  test('filtered by a state it leaves what is in that state', async () => {
    const { user } = await openTeam(of, ADVISER, { query: 'view=matrix' });
    await screen.findByRole('grid', { name: words.matrix.label });
    await user.click(screen.getByRole('button', { name: /Filter/ }));
    await user.selectOptions(await screen.findByLabelText(words.matrix.filterState), 'returned');
    await waitFor(() => expect(screen.queryByText(names.adviser)).toBeNull());
    expect(screen.getByText(names.expert)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText(words.matrix.filterState), 'pending');
    expect(await screen.findByText(words.matrix.nothing)).toBeTruthy();
  });

  test('by institution, each stands as a group with its teams', async () => {
    await openTeam(of, ADVISER, { query: 'view=matrix&by=byInstitution' });
    const rows = await rowsOf(words.matrix.label);
    expect(rows[0]).toContain('Tervise osakond');
    expect(rows[1]).toContain(TEAM);
    expect(rows[2]).toContain('Teine amet');
  });

  test('a proposal opens with its text and its round, by its own address', async () => {
    await openTeam(of, AGENCY_HEAD, { query: `view=matrix&proposal=${teamId}-2` });
    const panel = await screen.findByRole('complementary', { name: words.proposalOf(2, 'Teine amet') });
    expect(await within(panel).findByRole('article', { name: words.proposal(2) })).toBeTruthy();
    await waitFor(() => expect(within(panel).getAllByText(/Kolm kuud on vähe/).length).toBeGreaterThan(0));
    expect(await violations()).toEqual([]);
  });
});

describe('proposing', () => {
  test('who does not lead the team sees who does', async () => {
    await openTeam(of, ADVISER, { query: one('&view=propose') });
    expect(await screen.findByText(proposing.why.notLeader(names.leader))).toBeTruthy();
    expect(screen.queryByRole('button', { name: proposing.submit })).toBeNull();
  });

  test('on another day nobody proposes', async () => {
    await openTeam(of, LEADER, { query: one('&view=propose'), on: addDays(of.today, -1) });
    expect(await screen.findByText(proposing.why.otherDay)).toBeTruthy();
  });

  test('what is missing is said at its field', async () => {
    const { user } = await openTeam(of, LEADER, { query: one('&view=propose') });
    await user.click(await screen.findByRole('button', { name: proposing.submit }));
    for (const kind of ['personMissing', 'institutionMissing', 'capacityMissing', 'termMissing', 'mandateMissing'] as const) {
      expect(screen.getByText(proposing.problems[kind])).toBeTruthy();
    }
    expect(await violations()).toEqual([]);
  });

  const end = (): PlainDate => addDays(of.today, 365);

  test('a returned proposal comes back into the form; a lost connection and a reload lose nothing of it', async () => {
    let offline = true;
    const site = of.siteOf(LEADER, (method, address_): Fate => (offline && method === 'POST' && /TeamMembers'?\)\/items$/.test(decodeURIComponent(new URL(address_).pathname)) ? 'lost' : 'arrives'));
    const first = await openTeam(of, LEADER, { query: one('&view=propose'), site });
    await first.user.click(await screen.findByRole('button', { name: proposing.takeUpOf('Teine amet') }));
    const until = screen.getByLabelText(proposing.until, { exact: false });
    await first.user.clear(until);
    await first.user.type(until, end());
    expect(screen.getAllByText(proposing.askedHead(names.agencyHead), { exact: false }).length).toBeGreaterThan(0);
    await first.user.type(screen.getByLabelText(proposing.reason), 'Aasta pärast vaatame uuesti');
    await first.user.click(screen.getByRole('button', { name: proposing.submit }));
    expect(await screen.findByText(proposing.rowsWaiting(1))).toBeTruthy();
    first.unmount();

    await openTeam(of, LEADER, { query: one('&view=propose'), site });
    expect((await screen.findByLabelText<HTMLTextAreaElement>(proposing.reason)).value).toBe('Aasta pärast vaatame uuesti');
    expect(screen.getByLabelText<HTMLInputElement>(proposing.until, { exact: false }).value).toBe(end());
    expect(screen.getByText(proposing.rowsWaiting(1))).toBeTruthy();
    offline = false;
    await beside(() => site.outbox.send());
    const { user } = first;
    await user.click(screen.getByRole('button', { name: proposing.submit }));
    expect(await screen.findByText(proposing.outcome.counted)).toBeTruthy();

    const facts = await beside(() => teamsSeenBy(of.siteOf(ADVISER)));
    const { seats } = compositionOf(facts, story.team(facts), of.today);
    expect(seats.find(({ person }) => person.id === of.expert.person)).toMatchObject({ proposal: 3, terms: { until: end() }, standing: { status: 'pending' } });
  });

  test('while it waits, the page says whose turn it is; once given, it holds until its last day', async () => {
    const before = await openTeam(of, ADVISER, { query: one() });
    expect((await rowsOf(words.team.members)).find(row => row.includes(names.expert))).toContain(words.standing.pending(names.agencyHead));
    before.unmount();
    await beside(() => answers(AGENCY_HEAD, 3, 'coordinate'));
    for (const [days, sits] of [[-1, true], [0, true], [1, false]] as const) {
      const { unmount } = await openTeam(of, ADVISER, { query: one(), on: addDays(end(), days) });
      const rows = await rowsOf(words.team.members);
      expect(rows.some(row => row.includes(names.expert) && row.includes(words.states.expiring))).toBe(sits);
      expect(screen.queryByText(words.team.former) !== null).toBe(!sits);
      unmount();
    }
  });

  test('the leader types a member: the list of role holders fills the institution, and its head is named', async () => {
    const { user } = await openTeam(of, LEADER, { query: one('&view=propose') });
    const person = await screen.findByRole('combobox', { name: new RegExp(proposing.person) });
    await user.type(person, names.agencyHead);
    await user.click(await screen.findByRole('option', { name: new RegExp(`^${names.agencyHead}`) }));
    await waitFor(() => expect(screen.getByRole<HTMLSelectElement>('combobox', { name: new RegExp(`^${proposing.organisation}`) }).value).toBe(String(of.row.get('other'))));
    expect(screen.getAllByText(proposing.askedHead(names.agencyHead), { exact: false }).length).toBeGreaterThan(1);
  });
});

describe('leaving', () => {
  test('is one act with a date by who may: the member sits on the last day, and is a former one after it', async () => {
    const last = addDays(of.today, 10);
    const other = await openTeam(of, ANOTHER_LEADER, { query: one(`&member=${teamId}-${of.adviser.person}`) });
    await screen.findByRole('complementary', { name: names.adviser });
    expect(screen.queryByRole('button', { name: proposing.leave.start })).toBeNull();
    other.unmount();

    const { user, unmount } = await openTeam(of, ADVISER, { query: one(`&member=${teamId}-${of.adviser.person}`) });
    await user.click(await screen.findByRole('button', { name: proposing.leave.start }));
    const form = screen.getByRole('form', { name: proposing.leave.title(names.adviser) });
    const day = within(form).getByLabelText(proposing.leave.day, { exact: false });
    await user.clear(day);
    await user.click(within(form).getByRole('button', { name: proposing.leave.submit }));
    expect(within(form).getByText(proposing.leave.problems.dayMissing)).toBeTruthy();
    await user.type(day, last);
    expect(await violations()).toEqual([]);
    await user.click(within(form).getByRole('button', { name: proposing.leave.submit }));
    expect(await screen.findByText(proposing.leave.saved)).toBeTruthy();
    await inReact(async () => { unmount(); });

    for (const [days, sits] of [[-1, true], [0, true], [1, false]] as const) {
      const shown = await openTeam(of, LEADER, { query: one(), on: addDays(last, days) });
      const rows = await rowsOf(words.team.members);
      expect(rows.some(row => row.includes(names.adviser) && row.includes(words.standing.leaves(common.date(last))))).toBe(sits);
      expect(screen.queryByText(words.team.former) !== null).toBe(!sits);
      shown.unmount();
    }
  });
});
