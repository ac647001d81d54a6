/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarActivities, documents, editions, roleHolders, roles } from '../../../src/data/schema';
import type { AnyRow, ListSchema, Row } from '../../../src/data/schema/list';
import type { Site } from '../../../src/data/site';
import EntityForm from '../../../src/ui/editing/EntityForm';
import type { Values } from '../../../src/ui/editing/useEntityForm';
import { renderOnSite, rowsIn, siteAs } from '../../site/onSite';

afterEach(() => sessionStorage.clear());

const documentCalled = async (site: Site, code: string): Promise<Row<typeof documents>> => {
  const row = (await rowsIn(site, documents)).find(one => one.Code === code);
  if (!row) throw new Error(`No ${code}`);
  return row;
};

const openForm = async (list: ListSchema, row?: AnyRow, site = siteAs('kvaliteedijuht-b'), onSaved = jest.fn(), initial?: Values) => {
  const onCancel = jest.fn();
  await rowsIn(site, list);
  const page = await renderOnSite(<EntityForm list={list} row={row} initial={initial} title="Vorm" onSaved={onSaved} onCancel={onCancel} />, { site });
  return { ...page, onSaved, onCancel, user: userEvent.setup() };
};

const save = (): HTMLElement => screen.getByRole('button', { name: 'Salvesta' });

test('a document\'s form has a field for every column, with its Estonian name and help', async () => {
  const site = siteAs('kvaliteedijuht-b');
  await openForm(documents, await documentCalled(site, 'P06'), site);
  for (const column of Object.values(documents.columns)) expect(screen.getByLabelText(new RegExp(`^${column.label.et.replace(/[()]/g, '.')}`))).toBeTruthy();
  expect(screen.getByLabelText(/^Tähis/).getAttribute('aria-describedby')).toMatch(/description/);
});

test('the quality manager changes a title: only that cell is written, and the row is version 2.0', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const { user, onSaved } = await openForm(documents, await documentCalled(site, 'P11'), site);
  await user.type(screen.getByLabelText(/^Pealkiri/), ' (uus)');
  await user.click(save());
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  const after = await documentCalled(siteAs('lugeja'), 'P11');
  expect(after.Title).toMatch(/ \(uus\)$/);
  expect(after.stamp).toMatchObject({ version: '2.0', editor: { name: 'Kvaliteedijuht B' } });
});

test('an owner is chosen by typing a part of the role\'s name, with the keyboard alone', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const { user, onSaved } = await openForm(documents, await documentCalled(site, 'P15'), site);
  const owner = screen.getByRole('combobox', { name: /^Omanik/ });
  owner.focus();
  await user.keyboard('{ArrowDown}');
  await user.clear(owner);
  await user.type(owner, 'strateegiaosak');
  await screen.findByRole('option', { name: 'Strateegiaosakonna juhataja' });
  await user.keyboard('{Enter}');
  expect((owner as HTMLInputElement).value).toBe('Strateegiaosakonna juhataja');
  await user.click(save());
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  const role = (await rowsIn(siteAs('lugeja'), roles)).find(one => one.Title === 'Strateegiaosakonna juhataja');
  expect((await documentCalled(siteAs('lugeja'), 'P15')).Owner).toBe(role?.stamp.id);
});

test('a code that breaks the grammar, or is another document\'s, is said at the field and not sent', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const { user, onSaved } = await openForm(documents, await documentCalled(site, 'P12'), site);
  const code = screen.getByLabelText(/^Tähis/);
  await user.clear(code);
  await user.type(code, 'P1');
  await user.click(save());
  await screen.findByText('Tähis peab olema kujul P01, P01_J01 või S01_V01.');
  expect(code.getAttribute('aria-invalid')).toBe('true');
  await user.clear(code);
  await user.type(code, 'P06');
  expect(screen.getByText('Sama tähis on juba teisel dokumendil.')).toBeTruthy();
  expect(onSaved).not.toHaveBeenCalled();
});

test('a required field left empty is said when saving, and nothing is sent', async () => {
  const { user, onSaved } = await openForm(editions);
  await user.type(screen.getByLabelText(/^Muudatuse sisu/), 'Täpsustatud');
  await user.click(save());
  expect(screen.getAllByText('See väli on kohustuslik.').length).toBeGreaterThanOrEqual(2);
  expect(onSaved).not.toHaveBeenCalled();
});

test('two people edit the same row: the second sees both versions, chooses, and nothing of the first is lost', async () => {
  const [first, second] = [siteAs('omanik'), siteAs('kvaliteedijuht-b')];
  const row = await documentCalled(second, 'P09');
  const { user, onSaved } = await openForm(documents, row, second);
  await user.type(screen.getByLabelText(/^Pealkiri/), ' – minu');

  const theirs = await documentCalled(first, 'P09');
  await first.update(documents, theirs.stamp.id, theirs.stamp.revision, { Title: `${theirs.Title} – tema`, ReviewCycle: 30 });

  await user.click(save());
  await screen.findByText(/Saidi omanik A muutis rida enne Teid/);
  const title = within(screen.getByRole('group', { name: 'Pealkiri' }));
  expect(title.getByText('Enne').parentElement?.textContent).toBe(`Enne${row.Title}`);
  expect(screen.getByText('Saidi omanik A muutis veel, see jääb kehtima:').parentElement?.textContent).toContain('Ülevaatuse välp (kuud)');
  expect(title.getByText(`${row.Title} – minu`)).toBeTruthy();
  expect(title.getByText(`${row.Title} – tema`)).toBeTruthy();
  await user.click(title.getByRole('radio', { name: /^Minu/ }));
  await user.click(screen.getByRole('button', { name: 'Salvesta valitu' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(await documentCalled(siteAs('lugeja'), 'P09')).toMatchObject({ Title: `${row.Title} – minu`, ReviewCycle: 30 });
});

test('several choices are a named group of boxes, kept in the order of the week', async () => {
  const { user, onSaved } = await openForm(calendarActivities);
  const days = within(screen.getByRole('group', { name: 'Nädalapäevad' }));
  expect(days.getAllByRole('checkbox')).toHaveLength(7);
  await user.type(screen.getByLabelText(/^Tegevus/), 'Nädala kokkuvõte');
  await user.selectOptions(screen.getByLabelText(/^Liik/), 'Ülevaatus');
  await user.selectOptions(screen.getByLabelText(/^Kordub/), 'Nädala kaupa');
  for (const day of ['reede', 'esmaspäev', 'laupäev', 'laupäev']) await user.click(days.getByRole('checkbox', { name: day }));
  expect((days.getByRole('checkbox', { name: 'laupäev' }) as HTMLInputElement).checked).toBe(false);
  await user.type(screen.getByLabelText(/^Esimene või ainus päev/), '2026-01-05');
  await user.click(save());
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  const row = (await rowsIn(siteAs('lugeja'), calendarActivities)).find(one => one.Title === 'Nädala kokkuvõte');
  expect(row).toMatchObject({ Weekdays: ['mon', 'fri'], WhichOfMonth: [] });
});

test('a save that the site refuses keeps the text and says why', async () => {
  const site = siteAs('lugeja');
  const row = await documentCalled(site, 'P07');
  const { user, onSaved } = await openForm(documents, row, site);
  await user.type(screen.getByLabelText(/^Pealkiri/), ' minu järgi');
  await user.click(save());
  await screen.findByText('Salvestamine ei õnnestunud. Teie tekst on alles.');
  expect(screen.getByText('Teil ei ole selleks õigust. Õiguse annab saidi omanik. Seda loendit muudavad kvaliteedijuhid.')).toBeTruthy();
  expect((screen.getByLabelText(/^Pealkiri/) as HTMLInputElement).value).toBe(`${row.Title} minu järgi`);
  expect(onSaved).not.toHaveBeenCalled();
});

test('text that was left unsaved is offered when the form is opened again, and to nobody else', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const row = await documentCalled(site, 'P13');
  const opened = await openForm(documents, row, site);
  await opened.user.type(screen.getByLabelText(/^Pealkiri/), ' pooleli');
  opened.unmount();

  const again = await openForm(documents, row, site);
  await again.user.click(await screen.findByRole('button', { name: 'Too tagasi' }));
  expect((screen.getByLabelText(/^Pealkiri/) as HTMLInputElement).value).toBe(`${row.Title} pooleli`);
  again.unmount();

  const another = siteAs('omanik');
  await openForm(documents, await documentCalled(another, 'P13'), another);
  expect(screen.queryByRole('button', { name: 'Too tagasi' })).toBeNull();
});

test('leaving with unsaved changes asks first', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const { user, onCancel } = await openForm(documents, await documentCalled(site, 'P14'), site);
  await user.type(screen.getByLabelText(/^Pealkiri/), 'x');
  await user.click(screen.getByRole('button', { name: 'Loobu' }));
  expect(onCancel).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Loobu muudatustest' }));
  expect(onCancel).toHaveBeenCalled();
});

test('a role holder is picked from the directory by typing; an overlap is said again before it is saved, but may be meant', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const { user, onSaved } = await openForm(roleHolders, undefined, site);
  const role = screen.getByRole('combobox', { name: /^Roll/ });
  await user.click(role);
  await user.type(role, 'kvaliteedijuht');
  await screen.findByRole('option', { name: /^Kvaliteedijuht/ });
  await user.keyboard('{Enter}');
  const person = screen.getByRole('combobox', { name: /^Isik/ });
  await user.click(person);
  await user.type(person, 'Lugeja');
  await screen.findByRole('option', { name: /Lugeja A/ });
  await user.keyboard('{Enter}');
  await waitFor(() => expect((person as HTMLInputElement).value).toBe('Lugeja A'));
  expect((await screen.findAllByText(/Samal ajal täidab seda rolli juba Kvaliteedijuht/)).length).toBeGreaterThan(0);
  await user.click(save());
  const anyway = await screen.findByRole('button', { name: 'Salvesta siiski' });
  expect((await screen.findByRole('alert')).textContent).toContain('Samal ajal täidab seda rolli juba Kvaliteedijuht');
  expect(onSaved).not.toHaveBeenCalled();
  await user.click(anyway);
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
});

test('a second edition of a document is not in force by one press; its dates may still be put right', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const { id } = (await documentCalled(site, 'P14')).stamp;
  const { user, onSaved } = await openForm(editions, undefined, site, jest.fn(), { Document: id, Number: 9 });
  await user.click(save());
  expect((await screen.findByRole('alert')).textContent).toContain('Samal ajal kehtib juba teine versioon');
  await user.type(screen.getByLabelText(/^Kehtib kuni/), '2001-01-01');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  await user.click(save());
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
});

test('what was warned of when the row was last saved is no news: another column of it is saved by one press', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const row = (await rowsIn(site, editions)).find(({ Number: number }) => number === 1);
  if (!row) throw new Error('no edition');
  const { user, onSaved } = await openForm(editions, undefined, site, jest.fn(), { Document: row.Document, Number: 8 });
  await user.click(save());
  await user.click(await screen.findByRole('button', { name: 'Salvesta siiski' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  cleanup();
  const again = await openForm(editions, (await rowsIn(site, editions)).find(({ Number: number }) => number === 8), site);
  await again.user.type(screen.getByLabelText(/^Kaasatud/), 'osakonnad');
  await again.user.click(save());
  await waitFor(() => expect(again.onSaved).toHaveBeenCalled());
});
