/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import '@pnp/sp/fields';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inspect, isInOrder } from '../../../src/data/provisioning';
import { lists } from '../../../src/data/schema';
import type { ListSchema } from '../../../src/data/schema/list';
import * as english from '../../../src/loc/en-us';
import { connect, type Connection } from '../../../src/data/transport';
import * as estonian from '../../../src/loc/et-ee';
import Setup from '../../../src/webparts/setup/Setup';
import { emptySite, type EmptySite } from '../../site/emptySite';
import { beside } from '../../site/onSite';
import { provisionedSite } from '../../site/preparedSites';
import { showOn } from './onSite';

const { setup: words } = estonian;

/** Setting a whole site up takes about a hundred requests. */
const SLOW = { timeout: 150_000 };
jest.setTimeout(240_000);

let site: EmptySite;
afterEach(cleanup);

/** The page is left before its site closes. */
const leave = async (): Promise<void> => {
  cleanup();
  await site.close();
};

describe('an owner on an empty site', () => {
  beforeEach(async () => { site = await emptySite(); });
  afterEach(leave);

  test('creates everything in one act, is told so, and has nothing left to do', async () => {
    showOn(site, <Setup />, { as: 'omanik' });
    await screen.findByRole('heading', { name: words.fresh }, SLOW);
    expect(screen.getAllByText(words.listMissing)).toHaveLength(lists.length);

    await userEvent.click(screen.getByRole('button', { name: words.mend }));
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    // The page changes with every step, and a look for roles goes through all of it each time.
    await screen.findByText(words.inOrder, {}, SLOW);
    expect(screen.getByRole('heading', { name: words.inOrder })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/^Tehtud: \d+ asja/);
    expect(screen.queryByRole('button', { name: words.mend })).toBeNull();
    expect(screen.getAllByText(words.listInOrder)).toHaveLength(lists.length);
    expect(isInOrder(await beside(() => inspect(site.as('omanik'), site.url)))).toBe(true);
  });
});

describe('a reader on an empty site', () => {
  beforeEach(async () => { site = await emptySite(); });
  afterEach(leave);

  test('is told whom to ask, and finds no button', async () => {
    showOn(site, <Setup />, { as: 'lugeja' });
    await screen.findByText(words.askOwner([]), {}, SLOW);
    expect(screen.queryByRole('button', { name: words.mend })).toBeNull();
  });

  test('is told the owners by name where the site lets readers see them', async () => {
    const owner = site.as('omanik');
    const { Id } = await owner.web.associatedOwnerGroup();
    await owner.web.siteGroups.getById(Id).update({ OnlyAllowMembersViewMembership: false });
    showOn(site, <Setup />, { as: 'lugeja' });
    await screen.findByText(words.askOwner(['Saidi omanik A']), {}, SLOW);
    expect(screen.queryByRole('button', { name: words.mend })).toBeNull();
  });
});

describe('on a site that is set up', () => {
  beforeEach(async () => { site = await provisionedSite(); });
  afterEach(leave);

  test('what was loosened and lost is said list by list, and mended', async () => {
    const documents = site.as('omanik').web.getList('/sites/vajs/Lists/ManagedDocuments');
    await documents.fields.getByInternalNameOrTitle('Code').delete();
    await site.as('omanik').web.getList('/sites/vajs/Lists/Roles').resetRoleInheritance();

    showOn(site, <Setup />, { as: 'omanik' });
    await screen.findByRole('heading', { name: words.toMend(4) }, SLOW);
    expect(screen.getByText(words.deviations.columnMissing('Tähis'))).toBeTruthy();
    expect(screen.getByText(words.deviations.accessInherited)).toBeTruthy();
    expect(screen.getAllByText(words.listInOrder)).toHaveLength(lists.length - 2);

    await userEvent.click(screen.getByRole('button', { name: words.mend }));
    await screen.findByRole('heading', { name: words.inOrder }, SLOW);
  });

  test('a column of another type is left to the owner, with what to do', async () => {
    const goals = site.as('omanik').web.getList('/sites/vajs/Lists/Goals');
    await goals.fields.getByInternalNameOrTitle('Source').delete();
    await goals.fields.addText('Source');
    showOn(site, <Setup />, { as: 'omanik' });
    await userEvent.click(await screen.findByRole('button', { name: words.mend }, SLOW));
    await screen.findByRole('heading', { name: words.toDecide(1) }, SLOW);
    expect(screen.getByText(words.deviations.columnOtherType('Allikas', words.types.Text, words.types.Choice))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.mend })).toBeNull();
  });

  test('the owner lets a quality manager in by name, and out again', async () => {
    showOn(site, <Setup />, { as: 'omanik' });
    await screen.findByText(words.members.qualityManagers.nobody, {}, SLOW);
    await userEvent.type(screen.getByRole('combobox', { name: words.members.qualityManagers.add }), 'Kvaliteedijuht B');
    await userEvent.click(await screen.findByRole('option', { name: /Kvaliteedijuht B/ }, SLOW));

    const remove = await screen.findByRole('button', { name: words.removeMember('Kvaliteedijuht B') }, SLOW);
    await site.as('kvaliteedijuht-b').web.getList('/sites/vajs/Lists/Organisations').items
      .add({ Title: 'Amet', ShortName: 'A', Kind: 'Ministeerium' });

    await userEvent.click(remove);
    await screen.findByText(words.members.qualityManagers.nobody, {}, SLOW);
    await expect(site.as('kvaliteedijuht-b').web.getList('/sites/vajs/Lists/Organisations').items
      .add({ Title: 'Teine', ShortName: 'B', Kind: 'Ministeerium' })).rejects.toMatchObject({ status: 403 });
  });

  test('a reader sees who keeps the lists, but changes nothing; details open on demand', async () => {
    showOn(site, <Setup />, { as: 'lugeja', language: 'en', strings: english });
    await screen.findByRole('heading', { name: english.setup.inOrder }, SLOW);
    expect(screen.getByText(english.setup.inOrderSeen(lists.filter(({ access }: ListSchema) => access.everyone !== 'none').length))).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    const list = screen.getByText('Policy areas').closest('details') as HTMLDetailsElement;
    expect(list.open).toBe(false);
    await userEvent.click(screen.getByText('Policy areas'));
    await waitFor(() => expect(list.open).toBe(true));
    expect(within(list).getByRole('link', { name: name => name.startsWith(english.setup.openList) }).getAttribute('href'))
      .toBe(`${site.url}/Lists/PolicyAreas/AllItems.aspx`);
    expect(within(list).queryByText(english.setup.openSettings, { exact: false })).toBeNull();
  });
});

describe('a site that does not answer', () => {
  test('is said so, with a way to try again', async () => {
    const gone = await emptySite();
    await gone.close();
    // As on a page, only that nobody waits before trying again.
    const impatient = (key: string): Connection => connect({ url: gone.url, headers: { 'X-Local-User': key }, wait: async () => undefined });
    showOn({ ...gone, as: impatient }, <Setup />, { as: 'omanik' });
    await screen.findByText(words.failedTitle, {}, SLOW);
    expect(screen.getByText(estonian.webPart.errors.offline, { exact: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: estonian.common.retry })).toBeTruthy();
  });
});
