/** @jest-environment jsdom */
import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Finding } from '../../../src/domain/findings/finding';
import { FindingsList } from '../../../src/ui/findings/FindingsList';
import { renderInVajs } from '../inVajs';

const noManager = (service: number): Finding =>
  ({ kind: 'serviceWithoutManager', service, areas: [], subject: { kind: 'service', id: service } }) as unknown as Finding;
const noOwner = { kind: 'noOwner', subject: { kind: 'document', id: 1 } } as unknown as Finding;
const noTeam = { kind: 'noTeam', area: 1, subject: { kind: 'policyArea', id: 1 } } as unknown as Finding;

const nameOf = (subject: { readonly kind: string }): string => `${subject.kind} X`;

test('what asks for an act stands before what is for information, each kind once with its number and what to do', () => {
  renderInVajs(<FindingsList findings={[noTeam, noManager(1), noOwner, noManager(2)]} nameOf={nameOf} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Vajab tegutsemist', 'Teenusejuht puudub 2', 'Dokumendil puudub omanik 1', 'Teadmiseks', 'Tuumiktiim on märkimata 1'
  ]);
  expect(screen.getByText('Määrake omanikuks roll.')).toBeTruthy();
});

test('each leads to its place', async () => {
  const onOpen = jest.fn();
  renderInVajs(<FindingsList findings={[noOwner]} nameOf={nameOf} onOpen={onOpen} />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Ava: document X' }));
  expect(onOpen).toHaveBeenCalledWith(noOwner);
});

test('of very many a few are shown, and the rest on request', async () => {
  renderInVajs(<FindingsList findings={Array.from({ length: 50 }, (_, n) => noManager(n + 1))} nameOf={nameOf} />);
  const items = (): number => within(screen.getByRole('list')).getAllByRole('listitem').length;
  expect(items()).toBe(20);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Näita veel 20' }));
  await user.click(screen.getByRole('button', { name: 'Näita veel 10' }));
  expect(items()).toBe(50);
  expect(screen.queryByRole('button')).toBeNull();
});

test('that there is none is said', () => {
  renderInVajs(<FindingsList findings={[]} nameOf={nameOf} />);
  expect(screen.getByText('Tähelepanekuid ei ole.')).toBeTruthy();
});
