/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { day } from '../../domain/given';
import { openPage, panel, qualityManager, reader, rowOf } from './page';

const buttons = (): readonly (string | null)[] => within(panel()).getAllByRole('button').map(button => button.textContent);

test('a reader sees Paku parandust and no Muuda', () => {
  openPage({ query: 'document=P06', may: reader });
  expect(buttons()).toContain('Paku parandust');
  expect(buttons()).not.toContain('Muuda');
  expect(screen.queryByRole('button', { name: 'Lisa dokument' })).toBeNull();
});

test('a quality manager edits, adds editions and documents', () => {
  openPage({ query: 'document=P06', may: qualityManager });
  expect(buttons()).toEqual(expect.arrayContaining(['Paku parandust', 'Muuda', 'Lisa versioon', 'Kopeeri link']));
  expect(screen.getByRole('button', { name: 'Lisa dokument' })).toBeTruthy();
  for (const name of ['Muuda versiooni 2', 'Lisa rollitäitja', 'Lisa tugiteenuse loetellu', 'Muuda loetelu rida: Finantside juhtimine']) {
    expect(within(panel()).getByRole('button', { name })).toBeTruthy();
  }
});

const lastMonth = day('2026-10-31');
const nobody = { ...reader, suggest: false };

test('the register shows who held the role then, and says that it is for reading', () => {
  openPage({ on: lastMonth, query: 'document=P15', may: nobody });
  expect(rowOf('Poliitikajuhtimise protsess').textContent).toContain('Kvaliteedijuht A');
  expect(panel().textContent).toContain('31.10.2026 täitis');
  expect(panel().textContent).toContain('Seis 31.10.2026. Muuta ja ettepanekuid teha saab tänases seisus.');
});

test('a link copied then leads to that day', async () => {
  const { user } = openPage({ on: lastMonth, query: 'document=P15', may: nobody });
  await act(() => user.click(within(panel()).getByRole('button', { name: 'Kopeeri link' })));
  await waitFor(async () => expect(await window.navigator.clipboard.readText()).toMatch(/document=3&on=2026-10-31$/));
});
