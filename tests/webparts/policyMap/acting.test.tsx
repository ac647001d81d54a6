/** @jest-environment jsdom */
import * as React from 'react';
import { screen, within } from '@testing-library/react';
import { areasOf, policyMapOn, type ActingManager } from '../../../src/domain/policy/policyMap';
import type { ServiceId } from '../../../src/domain/identity';
import { ServiceList } from '../../../src/webparts/policyMap/panel/ServiceList';
import { ServiceLines } from '../../../src/webparts/policyMap/map/ServiceLines';
import { people, smallFacts } from '../../domain/policy/smallMap';
import { renderInVajs } from '../../ui/inVajs';
import { day } from '../../domain/given';

/** Service 2 has no manager; a member of a core team acts as one. */
const servicesWith = (mandate?: ActingManager['mandate']): Parameters<typeof ServiceList>[0]['services'] => {
  const map = policyMapOn(smallFacts, day('2026-11-21'), new Map(mandate ? [[2 as ServiceId, [{ person: people.member, mandate }]]] : []));
  return areasOf(map).find(({ area }) => area.id === 1)?.services ?? [];
};

const lineOf = (mandate?: ActingManager['mandate']): ReturnType<typeof within> => {
  renderInVajs(<ServiceList services={servicesWith(mandate)} onOpen={() => undefined} />);
  return within(screen.getByText('Järelevalve').closest('li') as HTMLElement);
};

test('an expert acting as a service\'s manager stands at the service by name, with the word that the mandate is given', () => {
  const line = lineOf('given');
  expect(line.getByText(/Nõunik A, teenusejuhi rollis ekspert/)).toBeTruthy();
  expect(line.getByText('volitus antud')).toBeTruthy();
  expect(line.queryByText('teenusejuht puudub')).toBeNull();
});

test('while the mandate is awaited the service is without a manager all the same', () => {
  const line = lineOf('pending');
  expect(line.getByText('ootab volitust')).toBeTruthy();
  expect(line.getByText('teenusejuht puudub')).toBeTruthy();
});

test('without anybody it says that the manager is missing', () => expect(lineOf().getByText('teenusejuht puudub')).toBeTruthy());

test('on a card the expert\'s initials stand in place of the mark that nobody manages', () => {
  renderInVajs(<ServiceLines services={servicesWith('given')} words={[]} onOpen={() => undefined} />);
  expect(screen.getByTitle('Nõunik A, teenusejuhi rollis ekspert').textContent).toBe('NA');
});
