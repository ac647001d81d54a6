/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { plainDate } from '../../../src/domain/time/plainDate';
import { useVajs, VajsProvider } from '../../../src/ui/vajs';
import ProcessRegister from '../../../src/webparts/processRegister/ProcessRegister';
import { renderOnSite } from '../../site/onSite';
import { panel, rowOf, rowsShown } from './page';

/** The site answers in its own time on a busy machine. */
const PATIENCE = { timeout: 20_000 };
jest.setTimeout(60_000);

const openAs = async (as: string, query = '', content = <ProcessRegister />): Promise<void> => {
  window.history.replaceState(null, '', `/?${query}`);
  const { site } = await renderOnSite(content, { as });
  await screen.findByRole('treegrid', {}, PATIENCE);
  await waitFor(() => expect(site.me).toBeTruthy(), PATIENCE);
  await act(() => site.settled());
};

test('a reader finds who owns P06, may suggest, and may change nothing', async () => {
  await openAs('lugeja', 'document=P06');
  expect(panel().textContent).toContain('õigustalituse juht');
  expect(panel().textContent).toContain('Ühisosakonna juht A');
  const buttons = within(panel()).getAllByRole('button').map(button => button.textContent);
  expect(buttons).toContain('Paku parandust');
  expect(buttons).not.toContain('Muuda');
  expect(screen.queryByRole('button', { name: 'Lisa dokument' })).toBeNull();
});

test('P15 gets a new owner from the quality manager, and the register shows it at once', async () => {
  const user = userEvent.setup();
  await openAs('kvaliteedijuht-b', 'document=P15');
  expect(rowOf('Poliitikajuhtimise protsess').textContent).toContain('Kvaliteedijuht');
  await user.click(within(panel()).getByRole('button', { name: 'Muuda' }));
  const owner = await screen.findByRole('combobox', { name: /^Omanik/ }, PATIENCE);
  await user.clear(owner);
  await user.type(owner, 'strateegiaosak');
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Salvesta' }));
  await waitFor(() => expect(rowOf('Poliitikajuhtimise protsess').textContent).toContain('Strateegiaosakonna juhataja A'), PATIENCE);
  await waitFor(() => expect(within(panel()).getByRole('heading', { name: 'Poliitikajuhtimise protsess' })).toBeTruthy());
});

test('the nine documents being drafted are counted, and stand in the register without a code', async () => {
  const user = userEvent.setup();
  await openAs('lugeja');
  await user.click(screen.getByRole('button', { name: /^Filter/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Loomisel 9' }));
  expect(rowsShown().filter(row => row.startsWith('loomisel | '))).toHaveLength(9);
});

test('a reader suggests an improvement, and it stands under the document', async () => {
  const user = userEvent.setup();
  await openAs('lugeja', 'document=P11');
  await user.click(within(panel()).getByRole('button', { name: 'Paku parandust' }));
  await user.type(await within(panel()).findByRole('textbox', { name: /Mida parandada/ }, PATIENCE), 'Lisage kriisikommunikatsioon');
  await user.click(within(panel()).getByRole('button', { name: 'Saada ettepanek' }));
  await within(panel()).findByText('Ettepanek on saadetud', {}, PATIENCE);
  await user.click(within(panel()).getAllByRole('button', { name: 'Sulge' })[0]);
  await waitFor(() => expect(panel().textContent).toContain('Lisage kriisikommunikatsioon'), PATIENCE);
});

test('who changed a document and when is asked of the list only when somebody wants to know', async () => {
  const user = userEvent.setup();
  await openAs('lugeja', 'document=P06');
  await user.click(within(panel()).getByRole('button', { name: 'Näita ajalugu' }));
  await waitFor(() => expect(panel().textContent).toContain('1.0'), PATIENCE);
});

test('the quality manager brings documents in from Excel', async () => {
  // Browsers can show a dialog; jsdom only knows the element.
  HTMLDialogElement.prototype.showModal ??= function (): void { this.open = true; };
  HTMLDialogElement.prototype.close ??= function (): void { this.open = false; };
  const user = userEvent.setup();
  await openAs('kvaliteedijuht-b');
  await user.click(screen.getByRole('button', { name: 'Veel' }));
  await user.click(screen.getByRole('menuitem', { name: /Too Excelist/ }));
  const dialog = await screen.findByRole('dialog', {}, PATIENCE);
  for (const list of ['Tugiteenused', 'VAJS dokumendid', 'Tugiteenuste protsessid', 'Versioonid']) {
    expect(within(dialog).getByRole('option', { name: list })).toBeTruthy();
  }
});

test('the log comes once the register stands there: P11 is in coordination, and nothing in the list contradicts it', async () => {
  const user = userEvent.setup();
  await openAs('lugeja', 'document=P11');
  await waitFor(() => expect(rowOf('Kommunikatsiooni protsess').textContent).toContain('ver 2: kooskõlastamisel'), PATIENCE);
  expect(panel().textContent).toContain('Versioon 2 on kooskõlastamisel.');
  await user.click(await screen.findByRole('button', { name: /[Tt]ähelepaneku/ }, PATIENCE));
  expect(screen.queryByText('Loend ja menetluskäik lähevad lahku')).toBeNull();
});

/** The same page on another day. */
const OnDay = ({ day, children }: { readonly day: string; readonly children: React.ReactNode }): React.ReactElement => {
  const vajs = useVajs();
  return <VajsProvider value={{ ...vajs, on: plainDate(day) }}>{children}</VajsProvider>;
};

test('on another day even the quality manager only reads', async () => {
  await openAs('kvaliteedijuht-b', 'document=S01', <OnDay day="2026-10-31"><ProcessRegister /></OnDay>);
  expect(panel().textContent).toContain('Kvaliteedijuht A');
  expect(screen.queryAllByRole('button', { name: /Muuda|Lisa|Paku/ })).toEqual([]);
});
