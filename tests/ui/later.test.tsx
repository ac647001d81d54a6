/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { later } from '../../src/ui/later';
import { renderInVajs } from './inVajs';

const Part = (): React.ReactElement => <p>Vorm</p>;

/** Downloads that fail so many times first. */
const failing = (times: number): { readonly load: () => Promise<{ default: React.ComponentType }>; asked: number } => {
  const download = {
    asked: 0,
    load: async (): Promise<{ default: React.ComponentType }> => {
      download.asked += 1;
      if (download.asked <= times) throw new Error('Loading chunk failed');
      return { default: Part };
    }
  };
  return download;
};

test('what is on its way shows what comes, and then itself, downloaded once however often it is drawn', async () => {
  const download = failing(0);
  const Later = later(download.load, <p>tuleb</p>);
  renderInVajs(<><Later /><p>Muu leht</p></>);
  expect(await screen.findByText('Vorm')).toBeTruthy();
  renderInVajs(<Later />);
  expect(await screen.findAllByText('Vorm')).toHaveLength(2);
  expect(download.asked).toBe(1);
});

test('code that cannot be downloaded is said in words, the rest of the page stands, and another try brings it', async () => {
  const Later = later(failing(1).load);
  renderInVajs(<><Later /><p>Muu leht</p></>);
  await screen.findByText(/ei õnnestunud alla laadida/);
  expect(screen.getByText('Muu leht')).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Proovi uuesti' }));
  expect(await screen.findByText('Vorm')).toBeTruthy();
});

test('when the network is back, it is downloaded by itself', async () => {
  const Later = later(failing(1).load);
  renderInVajs(<Later />);
  await screen.findByText(/ei õnnestunud alla laadida/);
  act(() => { window.dispatchEvent(new Event('online')); });
  expect(await screen.findByText('Vorm')).toBeTruthy();
});
