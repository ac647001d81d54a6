/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Logged, LoggedDocument } from '../../../src/domain/documents/logged';
import type { DocumentId } from '../../../src/domain/identity';
import { shownRegister } from '../../../src/webparts/processRegister/useRegister';
import { chapter32 } from '../../domain/documents/chapter32';
import { day, since } from '../../domain/given';
import { today } from './given';
import { openPage, panel, qualityManager, rowOf, rowsShown } from './page';

const P06 = 2 as DocumentId;

const saying = (given: Partial<LoggedDocument>): Logged => new Map([[P06, { editions: [], ends: new Map(), unconfirmed: [], ...given }]]);

const inRound = saying({ round: { edition: 3, status: 'open', unverified: false }, unconfirmed: [3] });
const third = { number: 3, validity: since('2026-11-01'), order: { number: '77' }, logged: { on: day('2026-10-20'), unverified: false } };
const confirmed = saying({ editions: [third] });

describe('a document whose next edition is in its round', () => {
  test('says so in its row, and the edition in force stays there', () => {
    openPage({ logged: inRound });
    expect(rowOf('Hankeprotsess').textContent).toMatch(/ver 2.*15\.12\.2025.*ver 3: kooskõlastamisel/);
  });

  test('leads from its panel to the text and the round', () => {
    openPage({ logged: inRound, query: 'document=2' });
    const link = within(panel()).getByRole<HTMLAnchorElement>('link', { name: 'Loe teksti ja menetluskäiku' });
    expect(link.pathname).toContain('jobDescriptions');
    expect(Object.fromEntries(new URL(link.href).searchParams)).toEqual({ view: 'reading', document: '2', edition: '3' });
    expect(panel().textContent).toContain('Versioon 3 on kooskõlastamisel.');
  });

  test('is found by a filter of its own, and a chip takes the filter away', async () => {
    const { user } = openPage({ logged: inRound, view: 'flat' });
    const before = rowsShown().length;
    await user.click(screen.getByRole('button', { name: /^Filter/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Kooskõlastamisel 1' }));
    expect(rowsShown()).toEqual([expect.stringContaining('Hankeprotsess')]);
    await user.click(screen.getByRole('button', { name: 'Eemalda filter: Kooskõlastamine: Kooskõlastamisel' }));
    expect(rowsShown()).toHaveLength(before);
  });
});

test('an edition that the log alone confirmed stands in the register with its order, and nobody is asked to edit a row that is not there', () => {
  openPage({ logged: confirmed, query: 'document=2', may: qualityManager });
  expect(rowOf('Hankeprotsess').textContent).toMatch(/ver 3.*01\.11\.2026.*käskkiri 77/);
  expect(panel().textContent).toContain('menetluskäigust');
  const edits = within(panel()).getAllByRole('button', { name: /^Muuda versiooni/ }).map(button => button.textContent ?? button.getAttribute('aria-label'));
  expect(edits).not.toContain('Muuda versiooni 3');
  const link = within(panel()).getByRole<HTMLAnchorElement>('link', { name: 'Loe versiooni teksti' });
  expect(new URL(link.href).searchParams.get('edition')).toBe('3');
});

test('what could not be verified is never told as confirmed without saying so', () => {
  openPage({ logged: saying({ editions: [{ ...third, logged: { ...third.logged, unverified: true } }] }), query: 'document=2' });
  expect(rowOf('Hankeprotsess').textContent).toContain('Kontrollimata');
  expect(within(panel()).getAllByText('Kontrollimata').length).toBeGreaterThan(1);
});

test('a log that could not be read is said, and the register of the list stands', () => {
  openPage({ log: 'failed' });
  expect(screen.getByText(/^Menetluskäiku ei õnnestunud lugeda/)).toBeTruthy();
  expect(rowOf('Hankeprotsess').textContent).toContain('ver 2');
});

test('a site without lists of coordination has nothing to complain about', () => {
  openPage({ log: 'none' });
  expect(screen.queryByText(/Menetluskäiku/)).toBeNull();
});

test('what is amiss is counted once the log was read, and tells where the list contradicts it', async () => {
  const contradicting = saying({ editions: [{ ...third, number: 2 }] });
  const { user } = openPage({ logged: contradicting });
  const door = await screen.findByRole('button', { name: /[Tt]ähelepaneku/ });
  await user.click(door);
  await waitFor(() => expect(screen.getByText(/versioon 2 kehtib loendi järgi alates 15\.12\.2025, menetluskäigu järgi alates 01\.11\.2026/)).toBeTruthy());
});

test('the log changes nothing of a register of another day than its own', () => {
  const { register } = shownRegister({ ...chapter32, suggestions: [] }, today, [], confirmed);
  const earlier = shownRegister({ ...chapter32, suggestions: [] }, day('2026-10-31'), [], confirmed);
  expect([register.byId.get(P06)?.edition?.number, earlier.register.byId.get(P06)?.edition?.number]).toEqual([3, 2]);
});
