/** @jest-environment ./tests/site/environment.js */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { sendRow } from '../../../src/data/acts';
import { meetingItems, teamActions, teamAttendance, teamDecisions, teamMeetings } from '../../../src/data/schema';
import { change, closeMeeting, meetingLists, rowOfDecision } from '../../../src/data/teamMeetings';
import type { TeamMeetingId } from '../../../src/domain/identity';
import { minutesOf } from '../../../src/domain/teams/meeting/minutes';
import type { CoreTeam } from '../../../src/domain/teams/team';
import { teamMeeting as english } from '../../../src/loc/en-us/work/teamMeeting';
import type { Site } from '../../../src/data/site';
import { plainDate } from '../../../src/domain/time/plainDate';
import { beside, rowsIn, siteAs } from '../../site/onSite';
import { A, agendaLines, B, discussion, inHand, newTeam, openMeeting, siteOn, words } from './atMeeting';

jest.setTimeout(120_000);
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });

const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const today = (): ReturnType<typeof plainDate> => plainDate(globalThis.localSite.today);

/** Begins, and waits until every subject has its row. */
const begin = async ({ user, site, given: { team } }: { readonly user: UserEvent; readonly site: Site; readonly given: { readonly team: CoreTeam } }): Promise<void> => {
  await user.click(screen.getByRole('button', { name: words.begin }));
  await waitFor(() => expect(screen.getByRole('navigation', { name: words.agenda })).toBeTruthy());
  await waitFor(() => {
    const state = site.stateOf(meetingItems);
    const rows = state.status === 'ready' ? state.rows.filter(row => row.Team === team.id && row.Meeting !== undefined) : [];
    expect(rows).toHaveLength(Math.max(1, team.standing.length));
  });
  await waitFor(() => expect(discussion()).toBeTruthy());
};

const meetingOf = async ({ id }: CoreTeam): Promise<TeamMeetingId> => {
  const found = (await rowsIn(siteAs(A), teamMeetings)).find(({ Team }) => Team === id);
  if (!found) throw new Error('no meeting');
  return found.stamp.id as TeamMeetingId;
};

const discussionOf = async (meeting: TeamMeetingId, subject: string): Promise<string | undefined> =>
  (await rowsIn(siteAs(A), meetingItems)).find(row => row.Meeting === meeting && row.Title === subject)?.Discussion;

test('before a meeting its agenda is there, and members propose subjects and take them back', async () => {
  const given = await newTeam();
  const { user } = await openMeeting(given);
  expect(screen.getByText(words.nextNone)).toBeTruthy();
  expect(screen.getByText('Eelarve')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.addItem }));
  await user.keyboard('Uus kord');
  await user.click(screen.getByRole('button', { name: words.itemAdd }));
  await waitFor(() => expect(screen.getByText(/pakkus Poliitikajuht A/)).toBeTruthy());
  expect((await rowsIn(siteAs(B), meetingItems)).find(({ Team }) => Team === given.team.id)).toMatchObject({ Title: 'Uus kord', Kind: 'proposed', State: 'open' });
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: words.takeBackOne('Uus kord') }));
  await waitFor(() => expect(screen.queryByText(/pakkus Poliitikajuht A/)).toBeNull());
});

test('before a meeting a proposed subject is moved before the standing ones, and the meeting begins in that order', async () => {
  const given = await newTeam();
  const { user, site } = await openMeeting(given);
  await user.click(screen.getByRole('button', { name: words.addItem }));
  await user.keyboard('Uus kord{Enter}');
  const up = await screen.findByRole('button', { name: words.moveUpOne('Uus kord') });
  expect(screen.queryByRole('button', { name: words.moveUpOne('Eelarve') })).toBeNull();
  await user.click(up);
  await waitFor(() => expect(screen.getByText(words.moved('Uus kord', 2, 3))).toBeTruthy());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: words.moveUpOne('Uus kord') })));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByText(words.moved('Uus kord', 1, 3))).toBeTruthy());
  expect(screen.getByRole('button', { name: words.moveUpOne('Uus kord') }).getAttribute('aria-disabled')).toBe('true');
  expect(await violations()).toEqual([]);
  await begin({ user, site, given });
  expect(agendaLines()).toEqual([expect.stringContaining('Uus kord'), expect.stringContaining('Eelarve'), expect.stringContaining('Riskid')]);
});

test('during a meeting a line is moved by keys and by buttons, keeps the focus, and others see the order', async () => {
  const given = await newTeam();
  const { user, site } = await openMeeting(given);
  await begin({ user, site, given });
  const [first] = within(screen.getByRole('navigation', { name: words.agenda })).getAllByRole('button', { name: /Eelarve/ });
  first.focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(agendaLines()[0]).toContain('Riskid'));
  expect(document.activeElement?.textContent).toContain('Eelarve');
  expect(screen.getByText(words.moved('Eelarve', 2, 2))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.moveUpOne('Eelarve') }));
  await waitFor(() => expect(agendaLines()[0]).toContain('Eelarve'));
  expect(await violations()).toEqual([]);
  const rows = (await rowsIn(siteAs(B), meetingItems)).filter(row => row.Team === given.team.id);
  expect([...rows].sort((a, b) => (a.Position ?? 0) - (b.Position ?? 0)).map(({ Title }) => Title)).toEqual(['Eelarve', 'Riskid']);
});

test('whoever may not write reads, and is offered no act', async () => {
  const given = await newTeam();
  await openMeeting(given, { may: false });
  expect(screen.getByText(words.mayNot)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.begin })).toBeNull();
  expect(screen.queryByRole('button', { name: words.addItem })).toBeNull();
});

test('a meeting is run by keys: subjects, discussion, a decision and an action with owner and date', async () => {
  const given = await newTeam();
  const { user, site } = await openMeeting(given);
  await begin({ user, site, given });
  expect(agendaLines()).toEqual(['PüsipunktEelarve', 'PüsipunktRiskid']);
  await user.click(screen.getByRole('heading', { name: 'Eelarve', level: 3 }));
  await user.keyboard('j');
  expect(within(inHand()).getByRole('heading', { level: 3 }).textContent).toBe('Riskid');
  await user.keyboard('j');
  expect(within(inHand()).getByRole('heading', { level: 3 }).textContent).toBe('Riskid');
  await user.keyboard('k');
  expect(document.activeElement?.textContent).toBe('Eelarve');

  await user.keyboard('d');
  await user.keyboard('Eelarve kinnitada{Enter}');
  await waitFor(() => expect(within(inHand()).getByText('Eelarve kinnitada')).toBeTruthy());
  await waitFor(() => expect(document.activeElement?.textContent).toBe(words.decision));
  await user.keyboard('t');
  const owner = screen.getByLabelText(new RegExp(`^${words.actionOwner}`));
  await user.keyboard('Tellida uuring');
  await user.selectOptions(owner, 'Poliitikajuht B');
  await user.type(screen.getByLabelText(new RegExp(`^${words.actionText}`)), '{Enter}');
  await waitFor(() => expect(within(inHand()).getByText('Tellida uuring')).toBeTruthy());

  const meeting = await meetingOf(given.team);
  const mine = siteAs(A);
  expect((await rowsIn(mine, teamDecisions)).find(row => row.Meeting === meeting)).toMatchObject({ Title: 'Eelarve kinnitada', Day: today(), Owner: { name: 'Poliitikajuht A' } });
  // Without a calendar, in four weeks.
  expect((await rowsIn(mine, teamActions)).find(row => row.Meeting === meeting)).toMatchObject({ Title: 'Tellida uuring', DueDay: '2026-12-19', Owner: { name: 'Poliitikajuht B' } });

  await user.click(screen.getByRole('heading', { name: 'Eelarve', level: 3 }));
  await user.keyboard('x');
  await waitFor(() => expect(agendaLines()[0]).toContain(words.discussed));
  expect(await violations()).toEqual([]);
});

test('a form does not let a decision without text or day through, and says where', async () => {
  const given = await newTeam();
  const { user, site } = await openMeeting(given);
  await begin({ user, site, given });
  await user.click(screen.getByRole('button', { name: words.decision }));
  await user.clear(screen.getByLabelText(new RegExp(`^${words.decisionFrom}`)));
  await user.click(screen.getByRole('button', { name: words.record }));
  expect(screen.getByText(words.recordEmpty)).toBeTruthy();
  expect(screen.getByText(words.recordDay)).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(new RegExp(`^${words.decisionText}`))));
  expect((await rowsIn(siteAs(A), teamDecisions)).some(row => row.Team === given.team.id)).toBe(false);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('form', { name: words.decision })).toBeNull();
});

describe('what is typed', () => {
  test('is saved by itself, and Escape leaves the text so that keys are acts again', async () => {
    const given = await newTeam();
    const { user, site } = await openMeeting(given);
    await begin({ user, site, given });
    await user.type(discussion(), 'Raha on olemas.');
    await waitFor(() => expect(screen.getByText(words.typed.saved)).toBeTruthy());
    expect(await discussionOf(await meetingOf(given.team), 'Eelarve')).toBe('Raha on olemas.');
    await user.type(discussion(), '{Escape}j');
    expect(within(inHand()).getByRole('heading', { level: 3 }).textContent).toBe('Riskid');
    await user.keyboard('k');
    expect(discussion().value).toBe('Raha on olemas.');
  });

  test('is saved also by whoever goes on to the next subject at once', async () => {
    const given = await newTeam();
    const { user, site } = await openMeeting(given);
    await begin({ user, site, given });
    await user.type(discussion(), 'Kiiresti{Escape}j');
    const meeting = await meetingOf(given.team);
    await waitFor(async () => expect(await discussionOf(meeting, 'Eelarve')).toBe('Kiiresti'));
  });

  test('by two people at once is compared, and both can be kept', async () => {
    const given = await newTeam();
    const { user, site } = await openMeeting(given);
    await begin({ user, site, given });
    const meeting = await meetingOf(given.team);
    const other = siteAs(B);
    const row = (await rowsIn(other, meetingItems)).find(each => each.Meeting === meeting && each.Title === 'Eelarve');
    if (!row) throw new Error('no row');
    await user.type(discussion(), 'Mina kirjutan');
    await beside(() => change(other, meetingItems, row.stamp.id, { Discussion: 'Teine jõudis enne.' }));
    await waitFor(() => expect(screen.getByRole('button', { name: words.keepBoth })).toBeTruthy());
    expect(await discussionOf(meeting, 'Eelarve')).toBe('Teine jõudis enne.');
    await user.click(screen.getByRole('button', { name: words.keepBoth }));
    await waitFor(async () => expect(await discussionOf(meeting, 'Eelarve')).toBe('Teine jõudis enne.\n\nMina kirjutan'));
  });
});

test('what others write appears while the meeting is open', async () => {
  const given = await newTeam();
  const { user, site } = await openMeeting(given);
  await begin({ user, site, given });
  const meeting = await meetingOf(given.team);
  const other = siteAs(B);
  const item = (await rowsIn(other, meetingItems)).find(each => each.Meeting === meeting && each.Title === 'Eelarve');
  await beside(() => sendRow(other, rowOfDecision({
    team: given.team.id, meeting, item: item?.stamp.id as never, text: 'Teise inimese otsus', owner: given.members[1].id, day: today()
  })));
  if (item) await beside(() => change(other, meetingItems, item.stamp.id, { Discussion: 'Teise inimese jutt' }));
  // Nobody asked this page to look.
  await waitFor(() => expect(within(inHand()).getByText('Teise inimese otsus')).toBeTruthy());
  await waitFor(() => expect(discussion().value).toBe('Teise inimese jutt'));
  expect(site.outbox.entries).toEqual([]);
});

test('without a connection what is written waits, says so, and arrives when it is back', async () => {
  const given = await newTeam();
  const wire = { broken: false };
  const { user, site } = await openMeeting(given, { site: siteOn(A, wire) });
  await begin({ user, site, given });
  wire.broken = true;
  await user.type(discussion(), 'Ühendus kadus');
  await waitFor(() => expect(screen.getByText(words.typed.kept)).toBeTruthy());
  await user.type(discussion(), '{Escape}d');
  await user.keyboard('Otsus ilma ühenduseta{Enter}');
  await waitFor(() => expect(within(inHand()).getByText(words.unsent)).toBeTruthy());
  await user.click(screen.getByRole('button', { name: words.close }));
  await user.click(screen.getByRole('button', { name: words.closeYes }));
  await waitFor(() => expect(screen.getByRole('region', { name: words.close }).textContent).toContain(words.closeUnsent(2)));
  wire.broken = false;
  await beside(() => site.outbox.send());
  await waitFor(() => expect(within(inHand()).queryByText(words.unsent)).toBeNull());
  const meeting = await meetingOf(given.team);
  expect(await discussionOf(meeting, 'Eelarve')).toBe('Ühendus kadus');
  expect((await rowsIn(siteAs(B), teamDecisions)).filter(row => row.Meeting === meeting).map(({ Title }) => Title)).toEqual(['Otsus ilma ühenduseta']);
});

test('who takes part is marked one by one or at once', async () => {
  const given = await newTeam();
  const { user, site } = await openMeeting(given);
  await begin({ user, site, given });
  await user.click(screen.getByText(new RegExp(`^${words.people}`)));
  await user.click(within(screen.getByRole('group', { name: /Poliitikajuht A/ })).getByRole('radio', { name: words.presence.remote }));
  await waitFor(() => expect(screen.getByText(`${words.people} · ${words.present(1, 2)}`)).toBeTruthy());
  const meeting = await meetingOf(given.team);
  expect((await rowsIn(siteAs(B), teamAttendance)).filter(row => row.Meeting === meeting).map(({ State }) => State)).toEqual(['remote']);
});

test('late actions are ticked where they stand, and a wrong tick is taken back', async () => {
  const given = await newTeam('');
  const owner = siteAs('omanik');
  await beside(() => owner.add(teamActions, { Title: 'Vana töö', Team: given.team.id, Owner: given.members[1].id, DueDay: plainDate('2026-11-20'), State: 'open', Sample: false }));
  const { user, site } = await openMeeting(given);
  await begin({ user, site, given });
  expect(screen.getByText(words.late('20.11.2026'))).toBeTruthy();
  const box = (): HTMLInputElement => screen.getByRole('checkbox', { name: words.tick('Vana töö') }) as HTMLInputElement;
  await user.click(box());
  await waitFor(() => expect(box().checked).toBe(true));
  await user.click(box());
  await waitFor(() => expect(box().checked).toBe(false));
  expect((await rowsIn(siteAs(A), teamActions)).find(({ Team }) => Team === given.team.id)).toMatchObject({ State: 'open' });
});

describe('a closed meeting', () => {
  test('is its minutes: for reading, with what was said; nothing of it can be changed', async () => {
    const given = await newTeam();
    const { user, site } = await openMeeting(given);
    await begin({ user, site, given });
    await user.type(discussion(), 'Raha on olemas.');
    await user.click(screen.getByRole('button', { name: words.close }));
    await user.click(screen.getByRole('button', { name: words.closeYes }));
    const sheet = await waitFor(() => screen.getByRole('region', { name: words.minutes }));
    await waitFor(() => expect(within(sheet).getByText('Raha on olemas.')).toBeTruthy());
    expect(within(sheet).getByText(words.minutesNotDiscussed)).toBeTruthy();
    expect(within(sheet).queryByRole('textbox')).toBeNull();
    const row = (await rowsIn(siteAs(B), teamMeetings)).find(({ Team }) => Team === given.team.id);
    expect(row?.State).toBe('closed');
    expect(within(sheet).getByText(words.minutesDigest(row?.Digest ?? ''))).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(within(sheet).getByRole('button', { name: words.toTeam }));
    expect(screen.getByRole('heading', { name: words.next })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.title('21.11.2026') }));
    expect(screen.getByRole('region', { name: words.minutes })).toBeTruthy();
  });

  test('that somebody else closed while one was writing says so, and shows what did not reach the minutes', async () => {
    const given = await newTeam();
    const { user, site } = await openMeeting(given);
    await begin({ user, site, given });
    const meeting = await meetingOf(given.team);
    const other = siteAs(B);
    await beside(() => other.known(meetingLists));
    await user.keyboard('d');
    await user.keyboard('Jäi pooleli');
    const facts = { teamDecisions: [], teamActions: [], attendance: [] };
    const told = await beside(() => closeMeeting(other, meeting, (now, by) => minutesOf(facts, given.team, now, { lines: [], actions: [], changes: [], confirmations: [] }, { by, at: other.now() })));
    expect(told.status).toBe('closed');
    const sheet = await waitFor(() => screen.getByRole('region', { name: words.minutes }));
    expect(within(sheet).getByText(/Protokolli lõpetas Poliitikajuht B/)).toBeTruthy();
    expect(screen.getByText('Jäi pooleli')).toBeTruthy();
    expect(screen.getByText(words.overNow)).toBeTruthy();
  });

  test('whose text is none says so', async () => {
    const given = await newTeam();
    const { user, site } = await openMeeting(given);
    await begin({ user, site, given });
    const meeting = await meetingOf(given.team);
    const other = siteAs(B);
    await rowsIn(other, teamMeetings);
    await beside(() => change(other, teamMeetings, meeting, { State: 'closed', Minutes: 'ei ole protokoll', Digest: 'x' }));
    await waitFor(() => expect(screen.getByText(words.minutesBroken)).toBeTruthy());
  });

  test('that was changed afterwards says so', async () => {
    const given = await newTeam();
    const { user, site } = await openMeeting(given);
    await begin({ user, site, given });
    await user.click(screen.getByRole('button', { name: words.close }));
    await user.click(screen.getByRole('button', { name: words.closeYes }));
    await waitFor(() => screen.getByRole('region', { name: words.minutes }));
    const meeting = await meetingOf(given.team);
    const other = siteAs(B);
    const row = (await rowsIn(other, teamMeetings)).find(({ stamp }) => stamp.id === meeting);
    await beside(() => change(other, teamMeetings, meeting, { Minutes: row?.Minutes?.replace('Riskid', 'Võidud') }));
    await openMeeting(given, { query: `meeting=${meeting}` });
    expect(screen.getAllByText(words.minutesTouched).length).toBeGreaterThan(0);
  });
});

test('in English it speaks English', async () => {
  const given = await newTeam();
  await openMeeting(given, { language: 'en' });
  expect(screen.getByRole('button', { name: english.begin })).toBeTruthy();
});
