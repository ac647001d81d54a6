/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { act, screen } from '@testing-library/react';
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
  await screen.findByText('VAJSi loendid ei ole veel loodud');
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
