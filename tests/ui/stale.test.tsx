/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { rowStore } from '../../src/data/rowStore';
import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { useFacts } from '../../src/ui/useFacts';
import { WhenReady } from '../../src/ui/WhenReady';
import { beside, renderOnSite } from '../site/onSite';

jest.setTimeout(60_000);

const names = ['documents'] as const;

const Register = (): React.ReactElement => (
  <WhenReady of={useFacts(names)} skeleton={null}>{({ documents }) => <p>{documents.length} dokumenti</p>}</WhenReady>
);

const network = { down: false };

/** A page whose connection can be cut, and whose browser keeps rows between visits. */
const pageOf = (person: string): Site => {
  const { url } = globalThis.localSite;
  let serverTime = NaN;
  return new Site({
    url, store: rowStore(() => url, person), serverTime: () => serverTime,
    sp: connect({
      url, headers: { 'X-Local-User': person }, wait: async () => undefined, onServerTime: at => { serverTime = at; },
      fetch: (input, init) => (network.down ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init))
    })
  });
};

const notice = (): HTMLElement | null => screen.queryByText(/Ühendust SharePointiga ei ole\. Näete seisu \d\d\.\d\d\.\d{4} kell \d\d\.\d\d\./);

afterEach(() => { network.down = false; });

test('when the site cannot be asked again, the rows stay with their age above them, and trying again takes it away', async () => {
  const { site } = await renderOnSite(<Register />, { site: pageOf('lugeja') });
  await screen.findByText(/^\d+ dokumenti$/);
  expect(notice()).toBeNull();
  network.down = true;
  await beside(() => site.refresh());
  expect(notice()).toBeTruthy();
  expect(screen.getByText(/^\d+ dokumenti$/)).toBeTruthy();
  network.down = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Proovi uuesti' }));
  await waitFor(() => expect(notice()).toBeNull());
  expect(screen.getByRole('status').textContent).toBe('Andmed on taas ajakohased.');
  expect(site.isStale).toBe(false);
});

test('rows of an earlier visit are shown with their age when the site cannot be reached at all', async () => {
  await new Promise(resolve => setTimeout(resolve, 2500)); // rows changed within the last two seconds are not kept
  const first = pageOf('lugeja');
  const { unmount } = await renderOnSite(<Register />, { site: first });
  await screen.findByText(/^\d+ dokumenti$/);
  await beside(() => first.settled());
  unmount();
  network.down = true;
  await renderOnSite(<Register />, { site: pageOf('lugeja') });
  await waitFor(() => expect(notice()).toBeTruthy());
  expect(screen.getByText(/^\d+ dokumenti$/)).toBeTruthy();
});
