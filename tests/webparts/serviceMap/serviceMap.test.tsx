/** @jest-environment ./tests/site/page.js */
/** Teenusekaart and tugiteenusekaart on the sample: what they show, and *info õige* as keepers and others see it. */
import * as React from 'react';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { confirmations, policyAreas, services, supportServices } from '../../../src/data/schema';
import type { ListSchema } from '../../../src/data/schema/list';
import { cardStrings } from '../../../src/loc/cards';
import { serviceMapStrings } from '../../../src/loc/serviceMap';
import { FrameContext } from '../../../src/ui/FrameContext';
import { PolicyMapFrame } from '../../../src/webparts/policyMap/PolicyMapFrame';
import { policyMapNouns } from '../../../src/webparts/policyMap/policyMapNouns';
import { useMay } from '../../../src/webparts/policyMap/useMay';
import ServiceMap from '../../../src/webparts/serviceMap/ServiceMap';
import { forms } from '../../../src/loc/et-ee/forms';
import { policyMap as mapWords } from '../../../src/loc/et-ee/policyMap';
import { useDomainFacts } from '../../../src/ui/useDomainFacts';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import type { EmptySite } from '../../site/emptySite';
import { beside, renderOnSite, rowsIn, siteAs } from '../../site/onSite';
import { sampleSite } from '../../site/preparedSites';

jest.setTimeout(120_000);

/** What is said here bears the site's own time, so the sample lies around the real day. */
const today = dayInTallinn(new Date());
let local: EmptySite;
beforeAll(async () => {
  local = await sampleSite(today);
  globalThis.localSite = { url: local.url, today };
}, 200_000);
afterAll(() => local.close());

// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });
beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});

const { serviceMap: words } = serviceMapStrings('et');
const { checklist } = cardStrings('et');

const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const address = (): URLSearchParams => new URLSearchParams(window.location.search);

const open = async (as: string, query = ''): Promise<UserEvent> => {
  cleanup();
  window.history.replaceState(null, '', `/${query}`);
  const { site } = await renderOnSite(<FrameContext.Provider value={undefined}><ServiceMap /></FrameContext.Provider>, { as });
  await beside(() => site.settled());
  // Core teams are read once the page stands; then it is known whose word counts.
  await screen.findByText('1 tähelepanek');
  await beside(() => site.settled());
  return userEvent.setup();
};

const idOf = async (list: ListSchema, name: string): Promise<number> => {
  const row = (await rowsIn(siteAs('lugeja'), list)).find(one => (one as unknown as { Title: string }).Title === name);
  if (!row) throw new Error(`No ${name}`);
  return row.stamp.id;
};

const rowsOf = async (name: string): Promise<readonly string[]> => {
  const grid = await screen.findByLabelText(name, { selector: '[role=grid], [role=treegrid]' });
  return within(grid).getAllByRole('row').slice(1).map(row => row.textContent ?? '');
};

const panel = (name: string): Promise<HTMLElement> => screen.findByRole('complementary', { name });

/** A point of the checklist in a panel. */
const pointOf = (of: HTMLElement, name: string): HTMLElement => {
  const point = within(of).getByText(name, { selector: 'li > div > span' }).closest('li');
  if (!point) throw new Error(`${name} is no point`);
  return point;
};

const rowsAbout = async (id: number): Promise<readonly (readonly [string | undefined, boolean, string])[]> =>
  (await rowsIn(siteAs('lugeja'), confirmations)).filter(({ SubjectId }) => SubjectId === id).map(({ Point, Truth, stamp }) => [Point, Truth, stamp.author.name]);

describe('services', () => {
  test('stand by agency with manager, areas and confirmation; by area one that serves two stands in both', async () => {
    const user = await open('lugeja');
    const byAgency = await rowsOf(words.servicesLabel);
    expect(byAgency.find(row => row.includes('Lasteabi telefon'))).toContain(words.noManager);
    expect(await violations()).toEqual([]);
    const found = (): Promise<readonly string[]> => rowsOf(words.servicesLabel).then(rows => rows.filter(row => row.startsWith('Abivahendid')));
    await user.type(screen.getByRole('searchbox', { name: words.search.services }), 'abivahendid');
    await waitFor(async () => expect(await found()).toHaveLength(1));
    await user.click(screen.getByRole('radio', { name: words.layouts.area }));
    expect(address().get('by')).toBe('area');
    await waitFor(async () => expect(await found()).toHaveLength(2));
    await user.clear(screen.getByRole('searchbox', { name: words.search.services }));
    await user.type(screen.getByRole('searchbox', { name: words.search.services }), 'nakkus');
    await waitFor(async () => expect((await rowsOf(words.servicesLabel)).slice(-1)[0]).toMatch(new RegExp(`^Nakkushaiguste.*Teenusejuht A.*${checklist.statuses.notTrue}$`)));
  });

  test('filters stand as chips and in the address: an agency, no manager, not true, and the search on top', async () => {
    const user = await open('lugeja', '?led=vacant');
    expect((await rowsOf(words.servicesLabel)).filter(row => /Lasteabi|Digiligi/.test(row))).toHaveLength(2);
    expect(screen.getByRole('button', { name: `Eemalda filter: ${words.vacantChoice}` })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `Eemalda filter: ${words.vacantChoice}` }));
    await user.click(screen.getByRole('button', { name: /^Filter/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: words.filters.agency }), 'Terviseamet');
    await waitFor(async () => expect((await rowsOf(words.servicesLabel)).length).toBe(5));
    await user.selectOptions(screen.getByRole('combobox', { name: words.filters.standing }), checklist.statuses.notTrue);
    await waitFor(async () => expect((await rowsOf(words.servicesLabel)).filter(row => row.includes('Nakkushaiguste'))).toHaveLength(1));
    expect((await rowsOf(words.servicesLabel)).length).toBe(2);
    expect(address().get('is')).toBe('notTrue');
    await user.type(screen.getByRole('searchbox', { name: words.search.services }), 'pension');
    expect(await screen.findByText(words.nothing)).toBeTruthy();
  });
});

test('support services stand in the order of the source with purpose, leader, processes, owners and whoever holds the role', async () => {
  const user = await open('lugeja', '?view=supportServices');
  const list = await screen.findByRole('list', { name: words.supportLabel });
  expect(within(list).getAllByRole('heading', { level: 3 })).toHaveLength(14);
  const finances = within(list).getByRole('button', { name: 'Finantside juhtimine' }).closest('li') as HTMLElement;
  expect(within(finances).getByText(words.partOf('P02'), { selector: 'li:first-child *' })).toBeTruthy();
  expect(within(finances).getByRole('link', { name: 'P06 Hankeprotsess' }).getAttribute('href')).toMatch(/processRegister.*document=P06/);
  expect(within(finances).getByText('Finantsarvestusjuht', { exact: false }).textContent).toContain(words.ownerVacant);
  expect(within(within(list).getByRole('button', { name: 'Haldusjuhtimine' }).closest('li') as HTMLElement).getByText(words.noLeader)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.type(screen.getByRole('searchbox', { name: words.search.supportServices }), 'P06');
  await waitFor(() => expect(within(screen.getByRole('list', { name: words.supportLabel })).getAllByRole('heading', { level: 3 })).toHaveLength(1));
});

test('a link to a support service opens its card where support services stand; one to nothing says so', async () => {
  await open('lugeja', `?supportService=${await idOf(supportServices, 'Personalijuhtimine')}`);
  expect(await screen.findByRole('list', { name: words.supportLabel })).toBeTruthy();
  const card = await panel('Personalijuhtimine');
  expect(within(card).getByRole('link', { name: /Personalijuht A/ }).getAttribute('href')).toMatch(/roles.*who=person-\d+/);
  expect(pointOf(card, 'Protsessid').textContent).toContain('4 protsessi');
  await open('lugeja', '?service=99999');
  expect(await screen.findByText(words.panel.unknownText)).toBeTruthy();
});

describe('whether cards are true', () => {
  test('every card stands once with who keeps it and what is to be done, one\'s own first, counted by state', async () => {
    await open('poliitikajuht-a', '?view=correctness');
    const rows = await rowsOf(words.correctnessLabel);
    expect(rows[0]).toContain(words.mine);
    expect(rows[1]).toMatch(/^Ravimid ja meditsiiniseadmed.*Poliitikajuht A.*aegunud/);
    expect(rows[2]).toMatch(/^Terviseedendus.*kinnitatud/);
    expect(rows[3]).toContain(words.others);
    const counts = within(screen.getByRole('list', { name: words.counts })).getAllByRole('listitem').map(item => Number(/\d+$/.exec(item.textContent ?? '')?.[0]));
    expect(counts.slice(0, 1).concat(counts.slice(2))).toEqual([2, 3, 6]);
    expect(await violations()).toEqual([]);
  });

  test('a word that does not count is a finding with its reason', async () => {
    const user = await open('lugeja', '?view=correctness');
    await user.click(await screen.findByRole('button', { name: /^1 tähelepanek/ }));
    expect(await screen.findByText(checklist.reasons.notKeeper)).toBeTruthy();
    expect(screen.getByText(/Ligipääsetavus ja võrdsed võimalused: Lugeja A/)).toBeTruthy();
  });
});

describe('a card', () => {
  test('is confirmed by its keeper in one act, and the row is the keeper\'s', async () => {
    const id = await idOf(services, 'Patsiendiportaal');
    const user = await open('teenusejuht-i', `?service=${id}`);
    const card = await panel('Patsiendiportaal');
    await user.click(await within(card).findByRole('button', { name: checklist.confirmAll }));
    expect(await within(card).findByText(checklist.saved)).toBeTruthy();
    await waitFor(() => expect(within(card).getAllByText(/^kinnitatud \d/).length).toBe(17));
    expect(await rowsAbout(id)).toEqual([[undefined, true, 'Teenusejuht I']]);
    expect(await violations()).toEqual([]);
  });

  test('a point that wants mending needs a note, and is true again in one press', async () => {
    const id = await idOf(services, 'Ohvriabi');
    const user = await open('teenusejuht-d', `?service=${id}`);
    const card = await panel('Ohvriabi');
    await user.click(await within(card).findByRole('button', { name: checklist.mendOf('Riskid') }));
    await user.click(await within(card).findByRole('button', { name: checklist.send }));
    expect(await within(card).findByText(checklist.problems.noteMissing)).toBeTruthy();
    expect(await rowsAbout(id)).toEqual([]);
    await user.type(within(card).getByRole('textbox', { name: /^Mis on valesti/ }), 'Valvekord on katmata.');
    await user.click(within(card).getByRole('button', { name: checklist.send }));
    await waitFor(() => expect(within(pointOf(card, 'Riskid')).getByText('Valvekord on katmata.')).toBeTruthy());
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(checklist.mendOf('Riskid')));
    expect(within(card).getByText(checklist.whole.notTrue('Riskid'), { selector: 'p > span' })).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: checklist.confirmOneOf('Riskid') }));
    await waitFor(() => expect(within(pointOf(card, 'Riskid')).queryByText('Valvekord on katmata.')).toBeNull());
    expect(await rowsAbout(id)).toEqual([['risks', false, 'Teenusejuht D'], ['risks', true, 'Teenusejuht D']]);
  });

  test('whoever does not keep it proposes instead', async () => {
    const user = await open('poliitikajuht-b', `?service=${await idOf(services, 'Ohvriabi')}`);
    const card = await panel('Ohvriabi');
    expect(await within(card).findByText(checklist.onlyKeepers)).toBeTruthy();
    expect(within(card).queryByRole('button', { name: checklist.confirmAll })).toBeNull();
    expect(within(card).queryByRole('button', { name: checklist.confirmOneOf('Riskid') })).toBeNull();
    await user.click(within(card).getByRole('button', { name: 'Paku parandust' }));
    expect(await within(card).findByRole('button', { name: forms.suggest.send })).toBeTruthy();
  });
});

describe('on the policy map', () => {
  const Map = (): React.ReactElement => <PolicyMapFrame load={useDomainFacts(policyMapNouns)} may={useMay()} defaultView="list" hideHorizontal={false} />;

  test('the same checklist stands behind a press, says the same as the page of cards, and confirms the same', async () => {
    const id = await idOf(policyAreas, 'Lapsed ja pered');
    await open('poliitikajuht-b', `?area=${id}`);
    const there = await panel('Lapsed ja pered');
    await within(there).findByText(checklist.whole.never);
    const said = (of: HTMLElement): readonly string[] => within(of).getAllByText(/ülesanne/).map(line => line.closest('li')?.textContent ?? '');
    await waitFor(() => expect(pointOf(there, 'Tuumiktiim').textContent).toContain('volitust ootab'));
    const before = said(there);

    cleanup();
    window.history.replaceState(null, '', `/?area=${id}`);
    const { site } = await renderOnSite(<Map />, { as: 'poliitikajuht-b' });
    const user = userEvent.setup();
    const here = await panel('Lapsed ja pered');
    expect(site.stateOf(confirmations).status).toBe('loading');
    await user.click(within(here).getByRole('button', { name: mapWords.showCorrectness }));
    await within(here).findByText(checklist.whole.never);
    expect(said(here)).toEqual(before);
    await user.click(within(here).getByRole('button', { name: checklist.confirmAll }));
    expect(await within(here).findByText(checklist.saved)).toBeTruthy();
    expect((await rowsAbout(id)).slice(-1)).toEqual([[undefined, true, 'Poliitikajuht B']]);
  });
});
