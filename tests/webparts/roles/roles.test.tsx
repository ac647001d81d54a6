/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { roleStrings } from '../../../src/loc/roles';
import { FrameContext } from '../../../src/ui/FrameContext';
import Roles from '../../../src/webparts/roles/Roles';
import { renderOnSite } from '../../site/onSite';

jest.setTimeout(120_000);
// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });
beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});

const { roles: words, duties } = roleStrings('et');

const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const address = (): URLSearchParams => new URLSearchParams(window.location.search);

const open = async (query: string, { as = 'kvaliteedijuht-b', props = {} }: { readonly as?: string; readonly props?: React.ComponentProps<typeof Roles> } = {}): Promise<ReturnType<typeof userEvent.setup>> => {
  window.history.replaceState(null, '', `/${query}`);
  await renderOnSite(<FrameContext.Provider value={undefined}><Roles {...props} /></FrameContext.Provider>, { as });
  return userEvent.setup();
};

/** Somebody or something is found and chosen as a person does it. */
const choose = async (user: ReturnType<typeof userEvent.setup>, label: string, name: string, kind: keyof typeof words.whoKinds = 'person'): Promise<void> => {
  await user.type(await screen.findByRole('combobox', { name: label }), name);
  await user.click((await screen.findAllByRole('option', { name: new RegExp(`^${name} ?${words.whoKinds[kind]}`) }))[0]);
};

const group = async (title: string): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', { name: new RegExp(`^${title}`), level: 4 });
  const section = heading.closest('section');
  if (!section) throw new Error(`${title} stands in no section`);
  return section;
};

describe('who is it', () => {
  test('a person is found by a few letters, and everything about them stands in groups with links', async () => {
    const user = await open('');
    expect(await screen.findByText(words.startText)).toBeTruthy();
    await user.type(screen.getByRole('combobox', { name: words.search.label }), 'personalijuht a');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address().get('who')).toMatch(/^person-\d+$/);
    expect(await screen.findByRole('heading', { name: 'Personalijuht A', level: 3 })).toBeTruthy();
    const documents = await group(words.kinds.document);
    expect(within(documents).getByRole('link', { name: /^P07/ }).getAttribute('href')).toMatch(/processRegister.*document=\d+/);
    expect(within(await group(words.kinds.role)).getByText(/Asendab: Kommunikatsioonijuht A/)).toBeTruthy();
    expect(within(await group(words.kinds.approval)).getByText(words.capacities.answers)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('an area leads to its core team, by name who sits in it, and a pending proposal to whoever is asked', async () => {
    const user = await open('');
    await choose(user, words.search.label, 'Terviseedendus ja haiguste ennetamine', 'policyArea');
    const seats = await group(words.kinds.coreTeam);
    expect(within(seats).getByText(/Nakkushaiguste seire ja tõrje, Terviseamet.* · Teenusejuht A$/)).toBeTruthy();
    await user.clear(screen.getByRole('combobox', { name: words.search.label }));
    await choose(user, words.search.label, 'Asutuse juht B');
    const approvals = await group(words.kinds.approval);
    expect(within(approvals).getByRole('link', { name: /digitervis/ }).getAttribute('href')).toMatch(/coreTeam.*proposal=\d+-2/);
    expect(within(approvals).getAllByText(new RegExp(words.proposal(2)))).toHaveLength(2);
  });

  test('a role leads to its holder, and the holder back to the role, without a new page', async () => {
    const user = await open('');
    await choose(user, words.search.label, 'Kvaliteedijuht', 'role');
    await screen.findByRole('heading', { name: 'Kvaliteedijuht', level: 3 });
    await user.click(within(await group(words.kinds.role)).getByRole('link', { name: 'Kvaliteedijuht B' }));
    const heading = await screen.findByRole('heading', { name: 'Kvaliteedijuht B', level: 3 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText(words.dual('Kvaliteedijuht, Tugiteenuse juht'), { exact: false })).toBeTruthy();
  });

  test('a link to nobody says so', async () => {
    await open('?who=person-99999');
    expect(await screen.findByText(words.unknownText)).toBeTruthy();
  });
});

describe('role cards', () => {
  test('say what the role has to do, by section, and who holds it; a search leaves those that fit', async () => {
    const user = await open('?view=cards');
    const card = (await screen.findByRole('heading', { name: words.cards.open('Poliitikajuht'), level: 4 })).closest('li');
    if (!card) throw new Error('The card of the policy leader is missing');
    await user.click(within(card).getByText(words.cards.duties(12)));
    for (const duty of duties.policyLeader?.[0].duties ?? []) expect(within(card).getByText(duty)).toBeTruthy();
    expect(within(card).getByText(words.cards.source('LISA 1'))).toBeTruthy();
    expect(within(card).getAllByRole('link', { name: /^Poliitikajuht [A-D]$/ }).length).toBeGreaterThan(2);
    expect(await violations()).toEqual([]);
    await user.type(screen.getByRole('searchbox', { name: words.cards.search }), 'siseauditi');
    await waitFor(() => expect(screen.queryByRole('heading', { name: words.cards.open('Poliitikajuht'), level: 4 })).toBeNull());
    expect(screen.getByRole('heading', { name: words.cards.open('Siseauditi juht'), level: 4 })).toBeTruthy();
  });

  test('roles without a key are left out where the page says so', async () => {
    await open('', { props: { defaultView: 'cards', hideOthers: true } });
    await screen.findByRole('heading', { name: words.cards.open('Minister'), level: 4 });
    expect(screen.queryByRole('heading', { name: words.cards.othersTitle })).toBeNull();
  });
});

describe('the responsibility matrix', () => {
  test('says of a process who answers and decides, and of one role all that it has a part in', async () => {
    const user = await open('?view=matrix');
    const grid = await screen.findByRole('treegrid', { name: words.matrix.label });
    expect(within(grid).getByRole('columnheader', { name: 'Kantsler' })).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: words.matrix.search }), 'P07');
    await waitFor(() => expect(within(grid).getAllByRole('row')).toHaveLength(3));
    expect(within(grid).getAllByText(words.parts.decides)).toHaveLength(1);
    expect(within(grid).getAllByText(words.parts.told).length).toBeGreaterThan(5);
    expect(await violations()).toEqual([]);
  });
});

/** What the page says that there is to hand over; the list has just so many lines. */
const countOnPage = async (): Promise<number> => {
  const said = await screen.findByText(/^\d+ asja, neist/);
  const all = Number(/^\d+/.exec(said.textContent ?? '')?.[0]);
  expect(screen.getAllByRole('checkbox', { name: new RegExp(`^${words.handover.tick('')}`) })).toHaveLength(all);
  return all;
};

describe('handover', () => {
  test('is a checklist whose ticks are there again after a reload, for the same person alone', async () => {
    const user = await open('?view=handover');
    await choose(user, words.search.leaving, 'Personalijuht A');
    const all = await countOnPage();
    expect(screen.getByText(new RegExp(`Üle antud 0 ${all}-st\\.`))).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: words.handover.tick('P07 Koolitus- ja arengutegevuste protsess, omanik') }));
    expect(await screen.findByText(new RegExp(`Üle antud 1 ${all}-st`))).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: words.handover.onlyOpen }));
    expect(screen.queryByRole('checkbox', { name: /P07/ })).toBeNull();
    expect(await violations()).toEqual([]);
    const query = window.location.search;
    cleanup();
    await open(query);
    expect(await screen.findByText(new RegExp(`Üle antud 1 ${all}-st`))).toBeTruthy();
    cleanup();
    await open(query, { as: 'personalijuht-a' });
    expect(await screen.findByText(new RegExp(`Üle antud 0 ${all}-st`))).toBeTruthy();
  });

  test('of somebody in core teams says which seats are left vacant and leads to what the team has in hand', async () => {
    const user = await open('?view=handover');
    await choose(user, words.search.leaving, 'Teenusejuht C');
    await countOnPage();
    const seats = await group(words.kinds.coreTeam);
    expect(within(seats).getAllByText(words.handover.seatFates.ownerless)).toHaveLength(4);
    expect(within(seats).getAllByRole('link', { name: /ennetamine/ })[0].getAttribute('href')).toMatch(/coreTeam.*team=\d+/);
    expect(within(seats).getAllByText(/Vanemlusprogrammid, Tervise Arengu Instituut · otsustusõigus, vastutus, info jagamine, ressursid · kuni \d/)).toHaveLength(1);
    const action = within(await group(words.kinds.teamAction));
    expect(action.getByRole('link', { name: 'Kriteeriumide loendi esimene kuju' }).getAttribute('href')).toMatch(/coreTeam.*view=records/);
    expect(action.getByText(words.handover.fates.ownerless)).toBeTruthy();
    expect(within(await group(words.kinds.meetingItem)).getByText(words.handover.fate.shared('Poliitikajuht A'))).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('of a unit names who sits by its mandate', async () => {
    const user = await open('?view=handover');
    await choose(user, words.search.leaving, 'Laste ja perede osakond', 'unit');
    await countOnPage();
    const seats = await group(words.kinds.coreTeam);
    expect(within(seats).getByText(/liige · Poliitikajuht B · /)).toBeTruthy();
    expect(within(seats).getByText(words.handover.seatFates.needsPlace)).toBeTruthy();
  });

  test('is not shown to a colleague who has nothing to do with it', async () => {
    const user = await open('?view=handover', { as: 'teenusejuht-a' });
    await choose(user, words.search.leaving, 'Personalijuht A');
    expect(await screen.findByText(words.handover.denied)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

test('vacant roles are findings, with the way to the lists', async () => {
  const user = await open('');
  await user.click(await screen.findByRole('button', { name: /\d+ tähelepanekut/ }));
  expect((await screen.findByRole('link', { name: new RegExp(words.openHolders) })).getAttribute('href')).toMatch(/\/Lists\/RoleHolders$/);
  const vacant = screen.getByRole('heading', { name: /Roll on täitmata/ }).closest('section');
  if (!vacant) throw new Error('no vacant roles');
  await user.click(within(vacant).getAllByRole('button', { name: /^Ava: / })[0]);
  expect(address().get('who')).toMatch(/^(unit|organisation|supportService|role)-\d+$/);
});
