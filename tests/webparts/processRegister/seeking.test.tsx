/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { indexHolders } from '../../../src/domain/people/holders';
import { chapter32 } from '../../domain/documents/chapter32';
import { holder, person } from '../../domain/given';
import { noPanel, openPage, rowOf, rowsShown } from './page';

test('searching as one types leaves what fits, and marks it', async () => {
  const { user } = openPage();
  await user.type(screen.getByRole('searchbox'), 'hanke');
  expect(rowsShown().filter(row => row.includes('|'))).toHaveLength(1);
  expect(rowOf('Hankeprotsess').querySelector('mark')?.textContent?.toLowerCase()).toBe('hanke');
});

test('the filter chip can be removed', async () => {
  const { user } = openPage();
  await user.click(screen.getByRole('button', { name: /^Filter/ }));
  await user.click(screen.getByRole('checkbox', { name: /Ülevaatus hilinenud/ }));
  expect(screen.queryByText('Hankeprotsess')).toBeNull();
  expect(screen.getByText('1 dokument 7-st')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Eemalda filter: Ülevaatus hilinenud' }));
  expect(screen.getByText('Hankeprotsess')).toBeTruthy();
});

test('"minu vastutada" is what I hold or substitute', async () => {
  const { user } = openPage({ me: 5 });
  await user.click(screen.getByRole('button', { name: /^Filter/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Minu vastutada' }));
  expect(rowsShown().filter(row => row.includes('|')).map(row => row.split(' | ')[0])).toEqual(['P15', 'S01']);
});

test('an owner is chosen among roles that answer for something', async () => {
  const { user } = openPage();
  await user.click(screen.getByRole('button', { name: /^Filter/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Omanik' }), 'Finantsarvestusjuht');
  expect(rowsShown().filter(row => row.includes('|'))).toHaveLength(1);
});

test('where nothing fits, it says so and offers the way back', async () => {
  const { user } = openPage();
  await user.type(screen.getByRole('searchbox'), 'õunamoos');
  expect(screen.getByText('Ükski dokument ei vasta otsingule ja filtritele.')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Tühjenda otsing' })[1]);
  expect(screen.getByText('Hankeprotsess')).toBeTruthy();
});

test('a closed group hides its documents until something is sought', async () => {
  const { user } = openPage();
  await user.click(rowOf('Finantside juhtimine'));
  expect(screen.queryByText('Hankeprotsess')).toBeNull();
  await user.type(screen.getByRole('searchbox'), 'hanke');
  expect(rowOf('Hankeprotsess')).toBeTruthy();
});

test('they are counted, and each leads to its place', async () => {
  const { user } = openPage();
  await user.click(await screen.findByRole('button', { name: /\d+ tähelepanekut/ }));
  const first = await screen.findByText(/P16/, { selector: 'li *' });
  await user.click(within(first.closest('li') as HTMLElement).getByRole('button'));
  expect(noPanel()).toBe(false);
});

test('a vacant owner is a finding until somebody holds the role', async () => {
  const count = async (): Promise<number> =>
    Number(/\d+/.exec((await screen.findByRole('button', { name: /\d+ tähelepanekut$/ })).textContent ?? '')?.[0]);
  openPage();
  const before = await count();
  cleanup();
  openPage({
    facts: {
      ...chapter32,
      holders: indexHolders([...chapter32.holders.rows, holder({ id: 9, role: 3, person: person(9) })], chapter32.roles)
    }
  });
  expect(await count()).toBe(before - 1);
});
