/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readWorkbook } from '../../../src/data/importing/readWorkbook';
import { documents, roles } from '../../../src/data/schema';
import type { ListSchema } from '../../../src/data/schema/list';
import type { Site } from '../../../src/data/site';
import { forms } from '../../../src/loc/et-ee/forms';
import ImportDialog from '../../../src/ui/editing/ImportDialog';
import { beside, renderOnSite, rowsIn, siteAs } from '../../site/onSite';
import { completeBrowser, downloads, workbook } from './importBrowser';

const words = forms.importing;
const lists: readonly ListSchema[] = [roles, documents];

beforeAll(completeBrowser);

const open = async (site: Site = siteAs('kvaliteedijuht-b')) => {
  const onClose = jest.fn();
  await rowsIn(site, roles);
  await renderOnSite(<ImportDialog lists={lists} onClose={onClose} />, { site });
  return { onClose, user: userEvent.setup() };
};

const choose = async (user: ReturnType<typeof userEvent.setup>, rows: Parameters<typeof workbook>[0]): Promise<void> => {
  const file = await beside(() => workbook(rows));
  await user.upload(screen.getByLabelText(words.choose), file);
  await screen.findByRole('table', undefined, { timeout: 5000 });
};

const line = (number: number): HTMLElement => screen.getByRole('row', { name: new RegExp(`^${number} `) });
const rolesNow = async (): Promise<readonly string[]> => (await rowsIn(siteAs('lugeja'), roles)).map(row => row.Title);

test('it is a modal dialog with a name, and Escape closes it while nothing would be lost', async () => {
  const { user, onClose } = await open();
  expect(screen.getByRole('dialog', { name: words.title }).getAttribute('aria-modal')).toBe('true');
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('the template is a workbook whose headers are the list\'s Estonian names', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: words.template }));
  await waitFor(() => expect(downloads.length).toBe(1));
  expect(downloads[0].name).toBe('Rollid.xlsx');
  const [header] = await beside(() => readWorkbook(downloads[0].blob));
  expect(header).toEqual(['ID', ...Object.values(roles.columns).map(column => column.label.et)]);
});

test('every line gets its verdict, and nothing is saved before somebody says so', async () => {
  const before = (await rolesNow()).length;
  const { user } = await open();
  await choose(user, [['Nimetus', 'Võtmeroll', 'Ülesandeid', 'Tundmatu veerg'], ['Andmekaitsespetsialist', null, 3, 'x'], ['Katkine', 'Kuningas', 400, null]]);
  expect(within(line(2)).getByText(words.verdicts.add)).toBeTruthy();
  expect(within(line(3)).getByText(words.verdicts.refused)).toBeTruthy();
  expect(line(3).textContent).toContain(`Võtmeroll: ${words.problems.unknownChoice} („Kuningas“)`);
  expect(line(3).textContent).toContain(words.problems.outOfRange);
  expect(screen.getByText(words.unknownHeaders('Tundmatu veerg'))).toBeTruthy();
  expect((await rolesNow()).length).toBe(before);
});

test('the lines can be looked through by verdict', async () => {
  const { user } = await open();
  await choose(user, [['Nimetus', 'Ülesandeid'], ['Esimene uus', 1], ['Teine uus', 2], ['Vigane', 400]]);
  const filters = within(screen.getByRole('group', { name: words.summary }));
  await user.click(filters.getByRole('button', { name: /^Ei saa salvestada/ }));
  expect(screen.getAllByRole('row')).toHaveLength(2);
  await user.click(filters.getByRole('button', { name: /^Kõik/ }));
  expect(screen.getAllByRole('row')).toHaveLength(4);
});

test('what can be saved is saved, and the dialog says what was and what was not', async () => {
  const { user, onClose } = await open();
  await choose(user, [['Nimetus', 'Ülesandeid'], ['Arhivaar', 1], ['Raamatukoguhoidja', 2], ['Liiga palju', 400]]);
  await user.click(screen.getByRole('button', { name: words.save(2) }));
  await screen.findByText(words.finished(2), undefined, { timeout: 10_000 });
  expect(within(line(2)).getByText(words.outcomes.saved)).toBeTruthy();
  expect(within(line(4)).getByText(words.verdicts.refused)).toBeTruthy();
  expect(await rolesNow()).toEqual(expect.arrayContaining(['Arhivaar', 'Raamatukoguhoidja']));
  expect(screen.queryByRole('button', { name: /^Salvesta \d/ })).toBeNull();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});

test('an existing row is changed only where it differs, with both values shown', async () => {
  const p06 = (await rowsIn(siteAs('lugeja'), documents)).find(row => row.Code === 'P06');
  if (!p06) throw new Error('No P06');
  const { user } = await open();
  await user.selectOptions(screen.getByLabelText(words.list), documents.title.et);
  await choose(user, [['Tähis', 'Pealkiri'], ['P06', 'Hanked']]);
  expect(line(2).textContent).toContain(words.change('Pealkiri', p06.Title, 'Hanked'));
  await user.click(screen.getByRole('button', { name: words.save(1) }));
  await screen.findByText(words.finished(1), undefined, { timeout: 10_000 });
  const after = (await rowsIn(siteAs('lugeja'), documents)).find(row => row.Code === 'P06');
  expect(after).toMatchObject({ Title: 'Hanked', Owner: p06.Owner, stamp: { version: '2.0' } });
});

test('leaving with a file that is not saved asks first', async () => {
  const { user, onClose } = await open();
  await choose(user, [['Nimetus'], ['Pooleli jääv roll']]);
  await user.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.getByText(words.unsaved(1))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.stay }));
  expect(screen.getByRole('button', { name: words.save(1) })).toBeTruthy();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: words.leave }));
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(await rolesNow()).not.toContain('Pooleli jääv roll');
});

test('a file that is no workbook is told so', async () => {
  const { user } = await open();
  await user.upload(screen.getByLabelText(words.choose), new File(['see ei ole tabel'], 'kiri.xlsx'));
  await screen.findByText(words.notWorkbook);
});

test('a reader is told that the list takes no rows from them, and cannot save', async () => {
  const { user } = await open(siteAs('lugeja'));
  await screen.findByText(words.mayNot);
  await choose(user, [['Nimetus'], ['Lugeja roll']]);
  expect((screen.getByRole('button', { name: words.save(1) }) as HTMLButtonElement).disabled).toBe(true);
});
