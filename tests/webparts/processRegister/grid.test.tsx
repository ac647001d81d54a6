/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { chapter32 } from '../../domain/documents/chapter32';
import { address, noPanel, openPage, panel, qualityManager, rowOf, rowsShown } from './page';

test('P02 stands three times, twice as a part with its own responsible', () => {
  openPage();
  const lines = rowsShown().filter(row => row.startsWith('P02'));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('Strateegiaosakonna juhataja A');
  expect(lines[1]).toMatch(/Eelarve planeerimineosa: P02 .*Eelarveplaneerimise juht A/);
  expect(lines[2]).toMatch(/Finantsarvestusosa: P02 .*Finantsarvestusjuht.*täitmata/);
});

test('a document being drafted has no code and says loomisel', () => {
  openPage();
  expect(rowsShown().find(row => row.includes('Analüüsiprotsess'))).toMatch(/^loomisel \| Analüüsiprotsess/);
});

test('a support service heads its documents with its purpose and their number', () => {
  openPage({ facts: { ...chapter32, supportServices: chapter32.supportServices.map(one => ({ ...one, purpose: `Milleks ${one.id}` })) } });
  const heading = rowOf('Finantside juhtimine');
  expect(heading.textContent).toContain('Milleks 1');
  expect(within(heading).getByText('3')).toBeTruthy();
});

test('an overdue review says by how much, not only by colour', () => {
  openPage();
  expect(rowOf('Strateegilise planeerimise').textContent).toContain('hilinenud 173 päeva');
});

test('a merged document stays in the register and says what became of it', () => {
  openPage({ view: 'flat' });
  expect(rowOf('Raamistik').textContent).toContain('Ühendatud');
});

test('a code that nobody carries is seen, and opening it explains the gap', async () => {
  const { user } = openPage({ view: 'flat' });
  await user.click(rowOf('P14'));
  expect(address().get('document')).toBe('P14');
  expect(panel().textContent).toContain('Tähis P14 jääb registris vahele');
});

test('the settings may hide what is being drafted', () => {
  openPage({ hideDrafting: true });
  expect(screen.queryByText('Analüüsiprotsess')).toBeNull();
});

test('a heading sorts up, then down, then as usual', async () => {
  const { user } = openPage({ view: 'flat' });
  const header = (): HTMLElement => screen.getByRole('columnheader', { name: /Pealkiri/ });
  const press = (): Promise<void> => user.click(within(header()).getByRole('button'));
  await press();
  expect(header().getAttribute('aria-sort')).toBe('ascending');
  expect(rowsShown()[0]).toContain('Analüüsiprotsess');
  await press();
  expect(header().getAttribute('aria-sort')).toBe('descending');
  await press();
  expect(screen.getByRole('columnheader', { name: /Tähis/ }).getAttribute('aria-sort')).toBe('ascending');
});

test('columns can be put away, and the choice is kept', async () => {
  const { user } = openPage();
  await user.click(screen.getByRole('button', { name: 'Veel' }));
  await user.click(screen.getByRole('menuitem', { name: /Vali veerud/ }));
  await user.click(within(panel()).getByRole('checkbox', { name: 'Omanik' }));
  expect(screen.queryByRole('columnheader', { name: /Omanik/ })).toBeNull();
  expect(window.localStorage.getItem('vajs:register:hiddenColumns')).toContain('owner');
  await user.click(within(panel()).getByRole('button', { name: 'Taasta tavaline valik' }));
  expect(screen.getByRole('columnheader', { name: /Omanik/ })).toBeTruthy();
});

test('an empty register tells a reader whom to ask, and an editor what to do', () => {
  openPage({ facts: { ...chapter32, documents: [] } });
  expect(screen.getByText('Dokumendid lisab kvaliteedijuht.')).toBeTruthy();
});

test('while facts are on their way, title and search already stand there', () => {
  openPage({ load: { status: 'loading' } });
  expect(screen.getByRole('heading', { name: 'Protsessid ja juhendid' })).toBeTruthy();
  expect(screen.getByRole('searchbox')).toBeTruthy();
});

test('an empty register tells an editor what to do', () => {
  openPage({ facts: { ...chapter32, documents: [] }, may: qualityManager });
  expect(screen.getByText('Lisage esimene dokument või tooge need Excelist.')).toBeTruthy();
});

test('by keys alone: / leads to the search, arrows move, Enter opens, Escape closes', async () => {
  const { user } = openPage({ view: 'flat' });
  await act(() => user.keyboard('/'));
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await user.click(screen.getByRole('columnheader', { name: /Tähis/ }));
  act(() => screen.getByRole('rowheader', { name: 'P01' }).focus());
  await user.keyboard('{ArrowDown}{Enter}');
  expect(address().get('document')).toBe('1');
  await act(() => user.keyboard('{Escape}'));
  expect(noPanel()).toBe(true);
});

test('paper shows the whole register, also what stands in closed groups', async () => {
  const { user } = openPage();
  await user.click(rowOf('Finantside juhtimine'));
  expect(screen.queryByText('Hankeprotsess')).toBeNull();
  act(() => { fireEvent(window, new Event('beforeprint')); });
  expect(rowsShown().filter(row => row.includes(' | '))).toHaveLength(21);
  act(() => { fireEvent(window, new Event('afterprint')); });
  expect(screen.queryByText('Hankeprotsess')).toBeNull();
});

test('all groups close and open at once', async () => {
  const { user } = openPage();
  const choose = async (name: RegExp): Promise<void> => {
    await user.click(screen.getByRole('button', { name: 'Veel' }));
    await user.click(screen.getByRole('menuitem', { name }));
  };
  await choose(/Sulge kõik rühmad/);
  expect(rowsShown().filter(row => row.includes(' | '))).toHaveLength(0);
  await choose(/Ava kõik rühmad/);
  expect(screen.getByText('Hankeprotsess')).toBeTruthy();
});
