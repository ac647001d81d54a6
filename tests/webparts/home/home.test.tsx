/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { documents, roles, suggestions } from '../../../src/data/schema';
import { Site } from '../../../src/data/site';
import type { PersonId, RoleId, ServiceId } from '../../../src/domain/identity';
import { encodeProposal } from '../../../src/domain/suggestions/proposal';
import { addDays, plainDate } from '../../../src/domain/time/plainDate';
import * as estonian from '../../../src/loc/et-ee';
import Home from '../../../src/webparts/home/Home';
import { beside } from '../../site/onSite';
import { showOn, TODAY, withSample, type Looking } from '../setup/onSite';

const { home: words, policyMap, findings } = estonian;
const SLOW = { timeout: 60_000 };
jest.setTimeout(120_000);

const site = withSample();
afterEach(() => {
  sessionStorage.clear();
  window.document.querySelector('meta[name="vajs-local-site"]')?.remove();
});

const open = async (looking: Looking): Promise<HTMLInputElement> => {
  showOn(site(), <Home />, looking);
  return screen.findByRole('combobox', { name: words.search }, SLOW) as Promise<HTMLInputElement>;
};

const part = (title: string): HTMLElement => {
  const section = screen.getByRole('heading', { name: name => name.startsWith(title) }).closest('section');
  if (!section) throw new Error(`no part ${title}`);
  return section;
};

const options = (): HTMLElement[] => screen.queryAllByRole('option');

describe('the search', () => {
  test('a code comes first, with the role that owns it and who holds that role', async () => {
    const field = await open({ as: 'lugeja' });
    await userEvent.type(field, 'P06');
    expect(options()[0].textContent).toContain('P06');
    expect(options()[0].textContent).toContain('Ühisosakonna juht A');
  });

  test('hits stand under their kind, and letters without marks find letters with them', async () => {
    const field = await open({ as: 'lugeja' });
    await userEvent.type(field, 'oigus');
    const kinds = screen.getAllByRole('group').map(group => group.getAttribute('aria-label'));
    expect(kinds).toEqual(expect.arrayContaining([words.kinds.document]));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(options().some(option => /õigus/i.test(option.textContent ?? ''))).toBe(true);
  });

  test('arrows go through the hits while the focus stays in the field; Escape empties it', async () => {
    const field = await open({ as: 'lugeja' });
    await userEvent.type(field, 'poliitikajuht');
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(options()[0].getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowUp}');
    expect(field.getAttribute('aria-activedescendant')).toBe(options()[options().length - 1].id);
    expect(window.document.activeElement).toBe(field);
    await userEvent.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(options()).toEqual([]);
  });

  test('nothing found is said with the day and what to try', async () => {
    const field = await open({ as: 'lugeja' });
    await userEvent.type(field, 'xyzzy');
    expect(screen.getAllByText(words.nothingFound('xyzzy', 'täna')).length).toBeGreaterThan(0);
  });

  test('somebody who left is found on the day they held a role, and not today', async () => {
    const today = await open({ as: 'lugeja' });
    await userEvent.type(today, 'Kvaliteedijuht A');
    const people = (): string[] => options().filter(option => option.closest('[role=group]')?.getAttribute('aria-label') === words.kinds.person)
      .map(option => option.textContent ?? '');
    expect(people().some(text => text.startsWith('Kvaliteedijuht A'))).toBe(false);

    const then = await open({ as: 'lugeja', on: addDays(TODAY, -60) });
    await userEvent.type(then, 'Kvaliteedijuht A');
    expect(people().some(text => text.startsWith('Kvaliteedijuht A'))).toBe(true);
  });

  test('a person opens beside the search, with all relations as links, and closes with Escape', async () => {
    const field = await open({ as: 'lugeja' });
    await userEvent.type(field, 'Poliitikajuht B');
    const [person] = options().filter(option => option.closest('[role=group]')?.getAttribute('aria-label') === words.kinds.person);
    await userEvent.click(person);
    const panel = await screen.findByRole('complementary', { name: 'Poliitikajuht B' });
    expect(within(panel).getByRole('heading', { name: words.rolesOn('täna') })).toBeTruthy();
    expect(within(panel).getByRole('link', { name: 'Lapsed ja pered' }).getAttribute('href')).toMatch(/^\/policyMap\?area=\d+$/);
    expect(new URLSearchParams(window.location.search).get('person')).toMatch(/^\d+$/);

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(window.location.search).toBe('');
  });

  test('from a person one comes to the role, its holders and its documents', async () => {
    const field = await open({ as: 'lugeja' });
    await userEvent.type(field, 'Kvaliteedijuht');
    const [role] = options().filter(option => option.closest('[role=group]')?.getAttribute('aria-label') === words.kinds.role);
    await userEvent.click(role);
    const panel = await screen.findByRole('complementary', { name: 'Kvaliteedijuht' });
    expect(within(panel).getByRole('button', { name: /Kvaliteedijuht B/ })).toBeTruthy();
    expect(within(panel).getByRole('link', { name: /^P15/ })).toBeTruthy();
    await userEvent.click(within(panel).getByRole('button', { name: /Kvaliteedijuht B/ }));
    expect(await screen.findByRole('complementary', { name: 'Kvaliteedijuht B' })).toBeTruthy();
  });
});

describe('what the page says without being asked', () => {
  test('gaps of the map are counted by kind, and each count leads to the map filtered by it', async () => {
    await open({ as: 'lugeja' });
    const links = within(part(words.gapsTitle)).getAllByRole('link');
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^\/policyMap\?gap=[a-zA-Z]+$/);
    const managers = links.find(link => link.getAttribute('href')?.endsWith('serviceWithoutManager'));
    expect(managers?.textContent).toBe(`2 ${policyMap.gapNames.serviceWithoutManager}`);
  });

  test('whoever keeps the lists finds there what core teams lack, too, and each of it among the findings with its team', async () => {
    await open({ as: 'kvaliteedijuht-b' });
    await screen.findByRole('heading', { name: name => name.startsWith(words.gapsWithTeams.title) }, SLOW);
    const links = within(part(words.gapsWithTeams.title)).getAllByRole('link');
    const ends = links.find(link => link.textContent?.endsWith(words.teamGaps.mandateEnds));
    expect(ends?.textContent).toBe(`1 ${words.teamGaps.mandateEnds}`);
    expect(ends?.getAttribute('href')).toBe('/coreTeam?team=all&view=matrix');
    expect(links.some(link => link.getAttribute('href')?.startsWith('/policyMap?gap='))).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: /tähelepanekut$/ }));
    expect(await screen.findByText(findings.what.mandateEnds('Tuumiktiim: lapsed ja pered', 'Teenusejuht C', '07.12.2026'), undefined, SLOW)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: findings.open('Tuumiktiim: lapsed ja pered') }).length).toBeGreaterThan(0);
  });

  test('rows that name a post, which the front page does not read, are not found to point nowhere', async () => {
    await open({ as: 'kvaliteedijuht-b' });
    await userEvent.click(await screen.findByRole('button', { name: /^\d+ tähelepanekut$/ }, SLOW));
    await screen.findAllByRole('button', { name: findings.open('P04 Lähetuste protsess') }, SLOW);
    expect(screen.queryByText(/viitab väljal/)).toBeNull();
  });

  test('the mandate that ends within 30 days is none of the gaps on the day before they begin', async () => {
    await open({ as: 'kvaliteedijuht-b', on: addDays(plainDate('2026-12-07'), -31) });
    const titles = (): readonly (string | null)[] => within(part(words.gapsWithTeams.title)).getAllByRole('link').map(link => link.textContent);
    await screen.findByRole('heading', { name: name => name.startsWith(words.gapsWithTeams.title) }, SLOW);
    expect(titles()).not.toContainEqual(expect.stringContaining(words.teamGaps.mandateEnds));
  });

  test('links of another day lead to that day', async () => {
    const on = addDays(TODAY, -60);
    await open({ as: 'lugeja', on });
    const [link] = within(part(words.gapsTitle)).getAllByRole('link');
    expect(new URLSearchParams(link.getAttribute('href')?.split('?')[1]).get('on')).toBe(on);
  });

  test('a reader with no tasks is told so; the quality manager finds the open suggestions', async () => {
    await open({ as: 'lugeja' });
    await screen.findByText(words.waitingNone);

    await open({ as: 'kvaliteedijuht-b' });
    await waitFor(() => expect(within(part(words.waitingTitle)).getAllByText(words.mayApply)).toHaveLength(4), SLOW);
  });

  test('what is to be coordinated and read is not on the page, and it says where it is', async () => {
    await open({ as: 'lugeja' });
    const link = await within(part(words.waitingTitle)).findByRole('link', { name: words.onDesk });
    expect(link.getAttribute('href')).toBe('/myDesk?');
  });

  test.each(['omanik', 'kvaliteedijuht-b'])('%s is told first that nobody has checked the site, who may check it, and where', async key => {
    await open({ as: key });
    const title = words.siteCheck.title.unchecked;
    await waitFor(() => expect(within(part(words.waitingTitle)).getByRole('link', { name: title }).getAttribute('href')).toBe('/setup?'), SLOW);
    const [first] = within(part(words.waitingTitle)).getAllByRole('listitem');
    expect(first.textContent).toContain(words.siteCheck.text);
    expect(first.textContent).toContain(words.siteCheck.marks.unchecked);
  });

  test('an ordinary member is not', async () => {
    await open({ as: 'poliitikajuht-b' });
    await waitFor(() => expect(within(part(words.waitingTitle)).getByRole('link', { name: 'Lasteabi telefon' })).toBeTruthy(), SLOW);
    expect(screen.queryByText(words.siteCheck.title.unchecked)).toBeNull();
  });

  test('a policy leader finds the gaps of the own area', async () => {
    await open({ as: 'poliitikajuht-b' });
    await waitFor(() => expect(within(part(words.waitingTitle)).getByRole('link', { name: 'Lasteabi telefon' })).toBeTruthy(), SLOW);
  });

  test('rows that one person added in one go stand as one line', async () => {
    const manager = new Site({ url: site().url, sp: site().as('kvaliteedijuht-b') });
    const titles = ['Uus roll 1', 'Uus roll 2', 'Uus roll 3', 'Uus roll 4'];
    const added = await beside(() => Promise.all(titles.map(Title => manager.add(roles, { Title }))));
    expect(added.map(({ status }) => status)).toEqual(titles.map(() => 'saved'));
    await open({ as: 'lugeja' });
    const lines = within(part(words.changesTitle)).getAllByRole('listitem').map(line => line.textContent ?? '');
    expect(lines.filter(line => line.startsWith(words.nouns.roles + words.manyChanged(titles.length)))).toHaveLength(1);
    expect(lines.filter(line => titles.some(title => line.includes(title)))).toEqual([]);
  });

  test('what was changed last stands first, with who and when', async () => {
    const editor = site().as('kvaliteedijuht-b').web.getList(`/sites/vajs/Lists/${documents.name}`).items;
    const [p06] = await editor.filter("Code eq 'P06'").select('Id', 'Title')() as { Id: number; Title: string }[];
    // Stamps are whole seconds: what was set up a moment ago must lie behind.
    await new Promise(resolve => setTimeout(resolve, 1100));
    await editor.getById(p06.Id).update({ OtherTitle: 'Teine nimekuju' });
    await open({ as: 'lugeja' });
    const [first] = within(part(words.changesTitle)).getAllByRole('listitem');
    expect(first.textContent).toContain(`P06 ${p06.Title}`);
    expect(first.textContent).toContain('Kvaliteedijuht B');
  });

  test('Setup is offered to the owner only', async () => {
    await open({ as: 'lugeja' });
    expect(within(part(words.goTitle)).getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['/processRegister?', '/policyMap?', '/serviceMap?', '/managementCalendar?', '/jobDescriptions?', '/myDesk?', '/coreTeam?', '/roles?']);
    await open({ as: 'omanik' });
    await waitFor(() => expect(within(part(words.goTitle)).getAllByRole('link')).toHaveLength(9), SLOW);
  });
});

describe('the story of the local site', () => {
  const markAsLocal = (): void => {
    const meta = window.document.createElement('meta');
    meta.name = 'vajs-local-site';
    window.document.head.append(meta);
  };
  const card = (): Promise<HTMLElement> => screen.findByRole('region', { name: words.story.title }, SLOW);

  test('is nowhere to be seen on a page that does not say it is the local site', async () => {
    await open({ as: 'lugeja' });
    expect(screen.queryByRole('region', { name: words.story.title })).toBeNull();
  });

  test('leads from P06 over yesterday to a job description, switching person on the way', async () => {
    markAsLocal();
    await open({ as: 'lugeja' });
    await card();
    const addresses: string[] = [];
    for (;;) {
      addresses.push(within(await card()).getByRole('link').getAttribute('href') ?? '');
      const next = within(await card()).queryByRole('button', { name: words.story.next });
      if (!next) break;
      await userEvent.click(next);
    }
    const asked = addresses.map(address => new URLSearchParams(address.split('?')[1]));
    expect(asked.map(query => query.get('as'))).toEqual([
      null, 'poliitikajuht-b', 'kvaliteedijuht-b', 'kvaliteedijuht-b', 'lugeja', null,
      'ska-osakonnajuhataja-c', 'ska-personalipartner-a', 'ska-talitusejuht-a', null, null
    ]);
    expect(addresses[0]).toBe('/processRegister?document=P06');
    expect(asked[5].get('on')).toBe(addDays(TODAY, -1));
  });

  test('leads to two confirmed editions of one job description, once the log has told of them', async () => {
    markAsLocal();
    sessionStorage.setItem('vajs-story', JSON.stringify({ step: 'compared' }));
    await open({ as: 'lugeja' });
    const [analyst] = await site().as('lugeja').web.getList(`/sites/vajs/Lists/${documents.name}`).items
      .filter("Title eq 'Personalianalüütiku ametijuhend'").select('Id')() as { Id: number }[];
    await waitFor(async () => expect(within(await card()).getByRole('link').getAttribute('href'))
      .toBe(`/jobDescriptions?document=${analyst.Id}&view=compare&edition=2&with=1`), SLOW);
  });

  test('goes on where the reader was, and stays hidden once hidden', async () => {
    markAsLocal();
    await open({ as: 'lugeja' });
    await userEvent.click(within(await card()).getByRole('button', { name: words.story.next }));
    await open({ as: 'poliitikajuht-b' });
    expect(within(await card()).getByText(words.story.stepOf(2, 11))).toBeTruthy();

    await userEvent.click(within(await card()).getByRole('button', { name: words.story.hide }));
    await open({ as: 'lugeja' });
    await screen.findByRole('heading', { name: words.changesTitle });
    expect(screen.queryByRole('region', { name: words.story.title })).toBeNull();
  });

  test('knows from the lists what has been done', async () => {
    const leader = new Site({ url: site().url, sp: site().as('poliitikajuht-b') });
    const [service] = await site().as('lugeja').web.getList('/sites/vajs/Lists/Services').items
      .filter("Title eq 'Lasteabi telefon'").select('Id')() as { Id: number }[];
    const [role] = await site().as('lugeja').web.getList('/sites/vajs/Lists/Roles').items
      .filter("Title eq 'Teenusejuht'").select('Id')() as { Id: number }[];
    const saved = await leader.add(suggestions, {
      Title: 'Lasteabi telefon', SubjectKind: 'service', SubjectId: service.Id, Text: 'Teenusejuht D', State: 'open',
      Proposal: encodeProposal({
        kind: 'holder', role: role.Id as RoleId, person: 1 as PersonId, scope: { service: service.Id as ServiceId }, from: TODAY
      })
    });
    expect(saved.status).toBe('saved');

    markAsLocal();
    sessionStorage.setItem('vajs-story', JSON.stringify({ step: 'propose', service: service.Id }));
    await open({ as: 'poliitikajuht-b' });
    expect(within(await card()).getByText(words.story.done)).toBeTruthy();
    await userEvent.click(within(await card()).getByRole('button', { name: words.story.next }));
    expect(within(await card()).queryByText(words.story.done)).toBeNull();
  });
});
