/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { memoryOutbox, type Change, type OutboxStore } from '../../../src/data/outbox';
import { approvalLog, documents, roles, suggestions } from '../../../src/data/schema';
import type { Row } from '../../../src/data/schema/list';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import { unsent as words } from '../../../src/loc/et-ee/unsent';
import { forms } from '../../../src/loc/et-ee/forms';
import EntityForm from '../../../src/ui/editing/EntityForm';
import { UnsentDoor } from '../../../src/ui/unsent/UnsentDoor';
import { beside, renderOnSite, rowsIn, siteAs } from '../../site/onSite';

jest.setTimeout(60_000);
afterEach(() => sessionStorage.clear());

interface Desk { readonly site: Site; readonly cut: () => void; readonly mend: () => void }

/** A person's page, whose connection can be cut. */
const deskOf = (person: string, unsent: OutboxStore = memoryOutbox()): Desk => {
  const network = { down: false };
  const { url } = globalThis.localSite;
  const site = new Site({
    url, unsent, pause: async () => undefined,
    sp: connect({
      url, headers: { 'X-Local-User': person }, wait: async () => undefined,
      fetch: (input, init) => (network.down ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init))
    })
  });
  return { site, cut: () => { network.down = true; }, mend: () => { network.down = false; } };
};

const documentCalled = async (site: Site, code: string): Promise<Row<typeof documents>> => {
  const row = (await rowsIn(site, documents)).find(one => one.Code === code);
  if (!row) throw new Error(`No ${code}`);
  return row;
};

const waits = (title: string, more: Partial<Change> = {}): Change =>
  ({ requestId: crypto.randomUUID(), list: roles.name, title, at: Date.parse('2026-11-21T12:05:00Z'), act: { kind: 'add' }, draft: { Title: title }, ...more });

const changed = (row: Row<typeof documents>, title: string): Change => waits(title, {
  list: documents.name, draft: { Title: title },
  act: { kind: 'update', id: row.stamp.id, revision: row.stamp.revision, base: { Title: row.Title, Code: row.Code, Kind: row.Kind, Stage: row.Stage } }
});

const bar = (): Promise<HTMLElement> => screen.findByRole('region', { name: words.label });
const item = (title: string): HTMLElement => screen.getByRole('listitem', { name: title });
const press = (name: string | RegExp): Promise<void> => userEvent.setup().click(screen.getByRole('button', { name }));
const sendAll = (site: Site): Promise<void> => beside(() => site.outbox.send());

describe('a form saved while the site cannot be reached', () => {
  test('says that the change is kept and not saved, and the change is sent when the connection is back', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    const row = await documentCalled(desk.site, 'P11');
    const [onSaved, onCancel] = [jest.fn(), jest.fn()];
    await renderOnSite(<EntityForm list={documents} row={row} title="Vorm" onSaved={onSaved} onCancel={onCancel} />, { site: desk.site });
    await beside(() => desk.site.settled());
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/^Pealkiri/), ', võrguta');
    desk.cut();
    await user.click(screen.getByRole('button', { name: 'Salvesta' }));
    await screen.findByText(forms.waits);
    expect(screen.queryByRole('form')).toBeNull();
    expect(desk.site.outbox.entries).toMatchObject([
      { title: `P11 ${row.Title}, võrguta`, act: { kind: 'update', id: row.stamp.id, base: { Title: row.Title } }, draft: { Title: `${row.Title}, võrguta` } }
    ]);
    expect(Object.keys(sessionStorage).filter(key => key.startsWith('vajs-draft|'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sulge' }));
    expect([onSaved.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 1]);
    desk.mend();
    await sendAll(desk.site);
    expect((await documentCalled(siteAs('lugeja'), 'P11')).Title).toBe(`${row.Title}, võrguta`);
  });

  test('opened again, it shows the columns that its form decided, and the others to be read', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    const row = await documentCalled(desk.site, 'P14');
    const fixed = Object.keys(documents.columns).filter(name => name !== 'OtherTitle');
    await renderOnSite(<EntityForm list={documents} row={row} title="Vorm" fixed={fixed} onSaved={jest.fn()} onCancel={jest.fn()} />, { site: desk.site });
    await beside(() => desk.site.settled());
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/^Teine nimekuju/), 'Oma sõnadega');
    desk.cut();
    await user.click(screen.getByRole('button', { name: 'Salvesta' }));
    await screen.findByText(forms.waits);
    expect(desk.site.outbox.entries).toMatchObject([{ draft: { OtherTitle: 'Oma sõnadega' }, fixed }]);
    cleanup();
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    await bar();
    await press(words.show);
    await press(/^Ava: /);
    const form = await screen.findByRole('form');
    expect(within(form).getAllByRole('textbox').map(field => (field as HTMLInputElement).value)).toEqual(['Oma sõnadega']);
    expect(within(form).getByRole('region', { name: forms.fixed.title }).textContent).toContain(row.Title);
  });

  test('stays open with its text where the browser keeps nothing, and says so', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    const row = await documentCalled(desk.site, 'P12');
    jest.spyOn(desk.site.outbox, 'keep').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    await renderOnSite(<EntityForm list={documents} row={row} title="Vorm" onSaved={jest.fn()} onCancel={jest.fn()} />, { site: desk.site });
    await beside(() => desk.site.settled());
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/^Pealkiri/), ' alles');
    desk.cut();
    await user.click(screen.getByRole('button', { name: 'Salvesta' }));
    await screen.findByText(forms.notKept);
    expect((screen.getByLabelText(/^Pealkiri/) as HTMLInputElement).value).toBe(`${row.Title} alles`);
  });

  test('sent again after a reload, a new row is the same act: it is not added twice', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    const open = async (): Promise<void> => {
      await renderOnSite(<EntityForm list={roles} title="Uus roll" onSaved={jest.fn()} onCancel={jest.fn()} />, { site: desk.site });
      await beside(() => desk.site.settled());
    };
    await rowsIn(desk.site, roles);
    await open();
    await userEvent.setup().type(screen.getByLabelText(/^Nimetus/), 'Roll enne laadimist');
    // The row arrives, the page is gone before it hears of it.
    const [key] = Object.keys(sessionStorage).filter(name => name.startsWith('vajs-draft|'));
    const { requestId } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { requestId: string };
    await beside(() => desk.site.add(roles, { Title: 'Roll enne laadimist' }, requestId));
    cleanup();
    await open();
    await press('Too tagasi');
    await userEvent.setup().type(screen.getByLabelText(/^Nimetus/), ', uus sõna');
    await press('Salvesta');
    await waitFor(() => expect(sessionStorage.getItem(key)).toBeNull());
    const called = (await rowsIn(siteAs('lugeja'), roles)).filter(role => role.Title.startsWith('Roll enne laadimist'));
    expect(called.map(role => role.Title)).toEqual(['Roll enne laadimist, uus sõna']);
  });
});

describe('the bar of unsent changes', () => {
  test('is not there while nothing is unsent, and once a page however many web parts there are', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    const first = await renderOnSite(<UnsentDoor />, { site: desk.site });
    const second = await renderOnSite(<UnsentDoor />, { site: desk.site });
    expect(screen.queryByRole('region')).toBeNull();
    act(() => desk.site.outbox.keep(waits('Üksainus')));
    await bar();
    expect([first, second].map(({ container }) => container.querySelectorAll('section').length)).toEqual([1, 0]);
    first.unmount();
    await bar();
    expect(second.container.querySelectorAll('section')).toHaveLength(1);
  });

  test('tells how many there are, and of each what row, which list, when, and what would change', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    const row = await documentCalled(desk.site, 'P06');
    desk.site.outbox.keep(waits('Uus roll'));
    desk.site.outbox.keep(changed(row, 'P06 muudetud'));
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    expect((await bar()).textContent).toContain('2 saatmata muudatust');
    await press(words.show);
    expect(item('Uus roll').textContent).toContain('Lisamine: Uus roll');
    expect(item('Uus roll').textContent).toMatch(/Rollid · 21\.11\.2026,? 14[:.]05/);
    await userEvent.setup().click(within(item('P06 muudetud')).getByText(words.what));
    expect(item('P06 muudetud').querySelector('dl')?.textContent).toBe(`Pealkiri:${row.Title} → P06 muudetud`);
  });

  test('an act of the log says which act it is; it can be sent or given up, and not be turned into another in a form', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    desk.site.outbox.keep(waits('Tagastan: Hankeprotsess, versioon 2', { list: approvalLog.name, draft: { Kind: 'return', Document: 1, Edition: 2, Text: 'Täpsustada' } }));
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    await bar();
    await press(words.show);
    const act = within(item('Tagastan: Hankeprotsess, versioon 2'));
    expect(act.getByText('Tagastan: Hankeprotsess, versioon 2')).toBeTruthy();
    expect(act.queryByRole('button', { name: words.openOne('Tagastan: Hankeprotsess, versioon 2') })).toBeNull();
    await userEvent.setup().click(act.getByRole('button', { name: words.giveUpOne('Tagastan: Hankeprotsess, versioon 2') }));
    expect(act.getByText('Täpsustada')).toBeTruthy();
  });

  test('sends what waits at once when told, says so aloud, and goes', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    desk.site.outbox.keep(waits('Saada mind'));
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    await bar();
    await press(words.send);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Salvestatud: Saada mind.'));
    expect(screen.queryByRole('region')).toBeNull();
    expect((await rowsIn(siteAs('lugeja'), roles)).some(role => role.Title === 'Saada mind')).toBe(true);
  });

  test('says that the site still cannot be reached, and keeps everything', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    desk.site.outbox.keep(waits('Jääb ootele'));
    desk.cut();
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    await bar();
    await press(words.send);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.stillWaits));
    expect(desk.site.outbox.entries).toHaveLength(1);
  });

  test('a conflict is opened where the three versions are compared; what is chosen is saved and leaves the bar', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    const row = await documentCalled(desk.site, 'P09');
    await beside(() => siteAs('omanik').update(documents, row.stamp.id, row.stamp.revision, { Title: 'Omaniku pealkiri' }));
    desk.site.outbox.keep(changed(row, 'Minu pealkiri'));
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    await bar();
    await press(words.send);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Ei salvestatud: Minu pealkiri. Keegi muutis rida enne Teid.'));
    expect((await bar()).textContent).toContain('1 ootab Teie otsust');
    await press(words.show);
    await press(words.openOne('Minu pealkiri'));
    const field = within(await screen.findByRole('group', { name: 'Pealkiri' }));
    expect(field.getByText('Enne').parentElement?.textContent).toBe(`Enne${row.Title}`);
    expect(field.getByRole('radio', { name: /^Minu.*Minu pealkiri/ })).toHaveProperty('checked', true);
    expect(field.getByRole('radio', { name: /^Tema.*Omaniku pealkiri/ })).toHaveProperty('checked', false);
    await press('Salvesta valitu');
    await waitFor(() => expect(screen.queryByRole('region', { name: words.label })).toBeNull());
    expect((await documentCalled(siteAs('lugeja'), 'P09')).Title).toBe('Minu pealkiri');
  });

  test('what the site refused says why and who may; opened, it is the form with the text', async () => {
    const desk = deskOf('lugeja');
    desk.site.outbox.keep(waits('Lugeja lisatud'));
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    await bar();
    await press(words.send);
    await press(words.show);
    await within(item('Lugeja lisatud')).findByText(/Seda loendit muudavad kvaliteedijuhid/);
    await press(words.openOne('Lugeja lisatud'));
    expect((await screen.findByLabelText<HTMLInputElement>(/^Nimetus/)).value).toBe('Lugeja lisatud');
    await userEvent.setup().click(screen.getAllByRole('button', { name: 'Loobu' })[0]);
    expect(desk.site.outbox.entries).toHaveLength(1);
  });

  test('an unsent suggestion is opened in its own form', async () => {
    const desk = deskOf('lugeja');
    desk.site.outbox.keep(waits('Hankeprotsess', {
      list: suggestions.name, draft: { Title: 'Hankeprotsess', SubjectKind: 'document', SubjectId: 1, Text: 'Punkt 3 on vana.', Proposal: '', State: 'open' }
    }));
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    await bar();
    await press(words.show);
    await press(words.openOne('Hankeprotsess'));
    expect((await screen.findByLabelText<HTMLTextAreaElement>(/^Mida parandada/)).value).toBe('Punkt 3 on vana.');
    await press(forms.suggest.send);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Salvestatud: Hankeprotsess.'));
    expect(desk.site.outbox.entries).toEqual([]);
    expect((await rowsIn(siteAs('lugeja'), suggestions)).filter(row => row.Text === 'Punkt 3 on vana.')).toHaveLength(1);
  });

  test('giving up asks once, shows what would be lost, and lets it be copied', async () => {
    const desk = deskOf('kvaliteedijuht-b');
    desk.site.outbox.keep(waits('Kaotsi minev', { draft: { Title: 'Kaotsi minev', Purpose: 'Pikk ja hoolega kirjutatud tekst' } }));
    await renderOnSite(<UnsentDoor />, { site: desk.site });
    await bar();
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: words.show }));
    await user.click(screen.getByRole('button', { name: words.giveUpOne('Kaotsi minev') }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.stay }));
    expect(screen.getByText('Pikk ja hoolega kirjutatud tekst')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.copy }));
    await screen.findAllByText(words.copied);
    expect(write).toHaveBeenCalledWith('Nimetus:\nKaotsi minev\nEesmärk:\nPikk ja hoolega kirjutatud tekst');
    expect(desk.site.outbox.entries).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: words.giveUpYes }));
    expect(desk.site.outbox.entries).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
