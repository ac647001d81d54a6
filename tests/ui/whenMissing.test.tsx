/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { act, screen } from '@testing-library/react';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { mayCreateLists } from '../../src/data/ownRights';
import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { useFacts } from '../../src/ui/useFacts';
import { WhenReady } from '../../src/ui/WhenReady';
import { renderOnSite } from '../site/onSite';

const names = ['documents'] as const;

const Register = (): React.ReactElement => (
  <WhenReady of={useFacts(names)} skeleton={null}>{({ documents }) => <p>{documents.length} dokumenti</p>}</WhenReady>
);

/** A site of its own, on which nobody has made the lists yet. */
const emptyWeb = async (): Promise<string> => {
  const { url } = globalThis.localSite;
  const sp = connect({ url, headers: { 'X-Local-User': 'omanik' } });
  await sp.web.webs.add('Tühi', 'tyhi', '', 'STS', 1061, true);
  return `${url}/tyhi`;
};

let url: string;
beforeAll(async () => { url = await emptyWeb(); });

/** Looks until the site has answered everything that is asked of it. */
const look = async (as: string): Promise<void> => {
  const site = new Site({ url, sp: connect({ url, headers: { 'X-Local-User': as } }) });
  await renderOnSite(<Register />, { site });
  await screen.findByText('VAJSi loendeid on puudu');
  await act(async () => { await mayCreateLists(site.sp); });
};

test('where lists are missing, an owner is led to where they are made', async () => {
  await look('omanik');
  expect(screen.getByRole('link', { name: 'Ava seadistus' }).getAttribute('href')).toMatch(/tyhi\/SitePages\/setup\.aspx/i);
  expect(screen.queryByText(/Saidi omanik saab need luua/)).toBeNull();
});

test('and a reader is told whom to ask', async () => {
  await look('lugeja');
  expect(screen.getByText(/Saidi omanik saab need luua/)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('where they are there, both see what is in them', async () => {
  await renderOnSite(<Register />, { as: 'lugeja' });
  expect(await screen.findByText(/^\d+ dokumenti$/)).toBeTruthy();
});

describe('where a list lacks a column', () => {
  beforeAll(async () => {
    const { url: lists } = globalThis.localSite;
    const sp = connect({ url: lists, headers: { 'X-Local-User': 'omanik' } });
    await sp.web.getList(`${new URL(lists).pathname}/Lists/ManagedDocuments`).fields.getByInternalNameOrTitle('OtherTitle').delete();
  });

  const lookAgain = async (as: string): Promise<void> => {
    const { site } = await renderOnSite(<Register />, { as });
    await screen.findByText(/Loendis „VAJS dokumendid“ ei ole veergu „Teine nimekuju“\./);
    await act(async () => { await mayCreateLists(site.sp); });
  };

  test('an owner is told which, and led to where it is made', async () => {
    await lookAgain('omanik');
    expect(screen.getByRole('link', { name: 'Ava seadistus' })).toBeTruthy();
  });

  test('a reader is told which, and whom to tell', async () => {
    await lookAgain('lugeja');
    expect(screen.getByText(/Selle lisab saidi omanik lehel „Seadistus“/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
