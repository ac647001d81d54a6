/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import { calendarActivities, documents, roleHolders, roles } from '../../../src/data/schema';
import type { ListSchema } from '../../../src/data/schema/list';
import type { Site } from '../../../src/data/site';
import { forms } from '../../../src/loc/et-ee/forms';
import { plainDate } from '../../../src/domain/time/plainDate';
import History from '../../../src/ui/editing/History';
import { beside, renderOnSite, rowsIn, siteAs } from '../../site/onSite';

const words = forms.history;

const show = async (list: ListSchema, id: number, site: Site = siteAs('lugeja'), language: 'et' | 'en' = 'et'): Promise<HTMLElement[]> => {
  await rowsIn(site, list);
  await renderOnSite(<History list={list} id={id} />, { site, language });
  return screen.findAllByRole('listitem', undefined, { timeout: 5000 });
};

test('a row nobody has changed has one version: created, by whom and when', async () => {
  const [p07] = (await rowsIn(siteAs('lugeja'), documents)).filter(row => row.Code === 'P07');
  const versions = await show(documents, p07.stamp.id);
  expect(versions).toHaveLength(1);
  expect(versions[0].textContent).toMatch(/^Kvaliteedijuht B\d\d\.\d\d\.\d{4}.*Versioon 1\.0Loodud$/);
});

test('changes are told by column, in words, before and after, the newest first', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const [p06] = (await rowsIn(site, documents)).filter(row => row.Code === 'P06');
  const [before, after] = [(await rowsIn(site, roles)).find(role => role.stamp.id === p06.Owner), (await rowsIn(site, roles)).find(role => role.stamp.id !== p06.Owner)];
  if (!after) throw new Error('No other role');
  await site.update(documents, p06.stamp.id, p06.stamp.revision, { Owner: after.stamp.id, Stage: 'ended', RestrictionFrom: plainDate('2026-12-01'), Sample: !p06.Sample });
  const versions = await show(documents, p06.stamp.id);
  expect(within(versions[0]).getByText(words.version('2.0'))).toBeTruthy();
  const told = versions[0].textContent ?? '';
  expect(told).toContain(`${before?.Title ?? words.empty} → ${after.Title}`);
  const { choices } = documents.columns.Stage;
  expect(told).toContain(`${choices[p06.Stage].et} → ${choices.ended.et}`);
  expect(told).toContain(`${words.empty} → 01.12.2026`);
  expect(told).toMatch(p06.Sample ? /jah → ei/ : /ei → jah/);
  expect(versions).toHaveLength(2);
});

test.each<['et' | 'en', string]>([
  ['et', 'esmaspäev → esmaspäev, reede'],
  ['en', 'Monday → Monday, Friday']
])('several choices are told word by word (%s)', async (language, told) => {
  const site = siteAs('kvaliteedijuht-b');
  const saved = await beside(() => site.add(calendarActivities, { Title: `Nädala seis ${language}`, Category: 'review', Recurrence: 'weekly', OnDayOff: 'skip', Weekdays: ['mon'] }));
  if (saved.status !== 'saved') throw new Error(saved.status);
  await beside(() => site.update(calendarActivities, saved.row.stamp.id, saved.row.stamp.revision, { Weekdays: ['mon', 'fri'] }));
  const versions = await show(calendarActivities, saved.row.stamp.id, siteAs('lugeja'), language);
  expect(versions[0].textContent).toContain(told);
});

test('in English the words of choices are English', async () => {
  const [p06] = (await rowsIn(siteAs('lugeja'), documents)).filter(row => row.Code === 'P06');
  const versions = await show(documents, p06.stamp.id, siteAs('lugeja'), 'en');
  expect(versions[0].textContent).toContain(documents.columns.Stage.choices.ended.en);
});

test('a change saved while the history is shown appears in it', async () => {
  const site = siteAs('kvaliteedijuht-b');
  const [holder] = await rowsIn(site, roleHolders);
  await show(roleHolders, holder.stamp.id, site);
  await beside(() => site.update(roleHolders, holder.stamp.id, holder.stamp.revision, { Basis: 'Käskkiri 12' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')[0].textContent).toContain('Käskkiri 12'), { timeout: 5000 });
});

test('a row that is not there is told in words, with a way to try again', async () => {
  const site = siteAs('lugeja');
  await rowsIn(site, documents);
  await renderOnSite(<History list={documents} id={99_999} />, { site });
  await screen.findByText(words.failed, undefined, { timeout: 5000 });
  expect(screen.getByRole('button', { name: 'Proovi uuesti' })).toBeTruthy();
});
