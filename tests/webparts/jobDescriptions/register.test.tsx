/** @jest-environment jsdom */
import axe from 'axe-core';
import { screen, within } from '@testing-library/react';
import type { DocumentDraftId } from '../../../src/domain/identity';
import { coordinated, did, document, steps, submitted } from '../../domain/approval/given';
import { day, edition } from '../../domain/given';
import { draft, factsWith, text } from './given';
import { address, openPage, rowsShown } from './page';

// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });

const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(window.document.body, {
    rules: { 'color-contrast': { enabled: false }, 'region': { enabled: false }, 'page-has-heading-one': { enabled: false } }
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const inForce = edition({ id: 1, document, number: 1, validity: { from: '2025-03-01' }, order: { number: '4', annex: '3' } });
const row = (name: string | RegExp): HTMLElement => screen.getByRole('row', { name });

describe('the register', () => {
  test('is a tree whose rows say where each document stands, who is asked and when', () => {
    openPage({ facts: factsWith({ editions: [inForce], log: [{ ...submitted(0), edition: 1 }] }) });
    expect(rowsShown().slice(0, 2)).toEqual(['Näidisamet 2', 'unit 11 2']);
    expect(row(/koolitusspetsialisti ametijuhend/i).textContent).toMatch(/ver 1.*01\.03\.2025.*käskkiri 4, lisa 3.*ootab: Juhtivspetsialist A/);
  });

  test('says in words what waits for an order and what was returned, and why', () => {
    const returned = [submitted(0), did('manager', 1, 'return', steps.manager, { text: 'Ülesanded puuduvad' })];
    openPage({ facts: factsWith({ log: returned }) });
    expect(row(/Tagastatud/).textContent).toMatch(/tagastas Juhtivspetsialist AÜlesanded puuduvad/);
  });

  test('opens a document by keyboard, and closes groups with the left arrow, level by level', async () => {
    const { user } = openPage();
    screen.getAllByRole('gridcell')[0].focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(address().get('document')).toBe('100');
    const rows = rowsShown().length;
    const heads = (): readonly (string | null)[] => screen.getAllByRole('row').map(one => one.getAttribute('aria-level'));
    expect(heads().slice(1, 4)).toEqual(['1', '2', '3']);
    screen.getByRole('row', { name: /^unit 11/ }).querySelector<HTMLElement>('[data-cell]')?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(rowsShown()).toHaveLength(rows - 2);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(rowsShown()).toEqual(['Näidisamet 2']);
    await user.keyboard('{ArrowRight}');
    expect(rowsShown()).toHaveLength(2);
  });

  test('filters by standing; posts without a job description stand there when asked for; a chip takes the filter away', async () => {
    const { user } = openPage({ facts: factsWith({ editions: [inForce] }) });
    await user.click(screen.getByRole('button', { name: /^Filter/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Ametijuhend puudub/ }));
    expect(rowsShown()).toEqual(['Näidisamet 1', 'unit 11 1', expect.stringContaining('post 22 | Ametijuhend puudub')]);
    await user.click(screen.getByRole('button', { name: 'Eemalda filter: Ametijuhend puudub' }));
    expect(rowsShown()).toHaveLength(4);
    await user.click(screen.getByRole('checkbox', { name: /^Protsess/ }));
    expect(rowsShown().join()).toContain('Koolituste korraldamine');
  });

  test('search says that nothing was found and offers the way back', async () => {
    const { user } = openPage();
    await user.type(screen.getByRole('searchbox'), 'olematu');
    expect(screen.getByText('Ükski rida ei vasta otsingule ja filtritele.')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Tühjenda otsing' })[1]);
    expect(rowsShown()).toHaveLength(4);
  });

  test('on a past day shows the round as it stood', () => {
    openPage({ facts: factsWith({ log: coordinated() }), on: day('2026-03-01') });
    expect(rowsShown().join()).not.toContain('Ootab käskkirja');
    expect(rowsShown().join()).toContain('Kehtetu');
  });

  test('has nothing that axe-core finds wrong, with filters and findings open', async () => {
    const { user } = openPage({ facts: factsWith({ editions: [inForce], log: [submitted(0)], drafts: [draft()], trust: { status: 'unchecked' } }) });
    await user.click(screen.getByRole('button', { name: /^Filter/ }));
    expect(screen.getByText(/Kontrollimata sellel saidil/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ava Seadistus' }).getAttribute('href')).toContain('setup');
    await user.click(await screen.findByRole('button', { name: /tähelepanek/ }));
    await screen.findByText(/tähtaeg oli 05\.03\.2026/);
    expect(await violations()).toEqual([]);
  });

  test('says so where there is nothing yet', () => {
    openPage({ facts: { ...factsWith({ documents: [] }), posts: [] } });
    expect(screen.getByText('Ametijuhendeid veel ei ole')).toBeTruthy();
  });
});

describe('coverage', () => {
  test('counts by unit, and a number leads to what it counts', async () => {
    const { user } = openPage({ facts: factsWith({ editions: [inForce] }), view: 'coverage' });
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row').map(one => one.textContent)).toEqual([expect.anything(), 'Näidisamet211050%', 'unit 11211050%', 'Kokku211050%']);
    await user.click(screen.getByRole('button', { name: '1: unit 11, näita teenistuskohti, millel ametijuhend puudub' }));
    expect(rowsShown()).toEqual(['Näidisamet 1', 'unit 11 1', expect.stringContaining('post 22')]);
    expect(address().get('view')).toBe('register');
  });
});

describe('a document', () => {
  const two = [draft(), draft({ id: 302 as DocumentDraftId, edition: 2, content: text({ purpose: 'Tagada ameti koolituste arendamine.' }) })];

  test('opens its panel with editions, drafts and the next review', async () => {
    openPage({ facts: factsWith({ editions: [inForce], drafts: two }), query: 'document=100' });
    const panel = await screen.findByRole('complementary', { name: 'post 21' });
    expect(panel.textContent).toMatch(/Kehtib alates 01\.03\.2025/);
    expect(within(panel).getAllByText(/salvestatud 02\.03\.2026/)).toHaveLength(1);
    expect(panel.textContent).toMatch(/hilinenud 19 päeva/);
    expect(await violations()).toEqual([]);
  });

  test('is read as a sheet, and what was searched for is marked', async () => {
    const { user } = openPage({ facts: factsWith({ drafts: two }), query: 'document=100&view=reading&edition=d301&find=eelarve' });
    const sheet = await screen.findByRole('article', { name: 'Koolitusspetsialisti ametijuhend' });
    expect(within(sheet).getByText('MUSTAND, 02.03.2026')).toBeTruthy();
    expect(within(sheet).getAllByRole('row')[1].textContent).toBe('2.1. Koolituskava koostamine.Kava on kinnitatud.Eelarve on täidetud.');
    expect(sheet.querySelector('mark')?.textContent).toBe('Eelarve');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tagasi registrisse' }));
    expect([address().get('view'), address().get('document')]).toEqual([null, '100']);
  });

  test('is read without its panel where there is no room for both', async () => {
    const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => media });
    try {
      openPage({ facts: factsWith({ drafts: two }), query: 'document=100&view=reading&edition=d301' });
      await screen.findByRole('article', { name: 'Koolitusspetsialisti ametijuhend' });
      expect(screen.queryByRole('complementary')).toBeNull();
    } finally {
      Reflect.deleteProperty(window, 'matchMedia');
    }
  });

  test('that is to be written is begun where a link asks for it: no draft is there yet', async () => {
    openPage({ facts: factsWith({ editions: [inForce] }), query: 'document=100&view=edit' });
    expect(await screen.findByRole('heading', { name: /^Uus versioon: Koolitusspetsialisti ametijuhend/ })).toBeTruthy();
    expect(screen.getByText('Koostatakse versiooni 2.')).toBeTruthy();
    expect(screen.queryByText(/Mustandit ei leitud/)).toBeNull();
  });

  test('whose draft is there is not begun twice: the link leads to it', async () => {
    const { user } = openPage({ facts: factsWith({ editions: [inForce], drafts: two }), query: 'document=100&view=edit' });
    await user.click(await screen.findByRole('button', { name: 'Ava mustand, ver 2' }));
    expect(address().get('draft')).toBe('302');
  });

  test('that was returned is mended with the reason beside it', async () => {
    const returned = [submitted(0), did('manager', 1, 'return', steps.manager, { text: 'Ülesanded puuduvad' })];
    openPage({ facts: factsWith({ log: returned, drafts: [draft()] }), query: 'document=100&view=edit&draft=301' });
    expect((await screen.findByText(/^Juhtivspetsialist A tagastas/)).parentElement?.textContent).toContain('Ülesanded puuduvad');
  });

  test('compares any two of its texts', async () => {
    const { user } = openPage({ facts: factsWith({ drafts: two }), query: 'document=100&view=compare&edition=d302&with=d301' });
    expect((await screen.findByText('1 punkt on muutunud'))).toBeTruthy();
    expect(window.document.querySelector('ins')?.textContent).toBe('lisatud: arendamine. (lõpp)');
    expect(window.document.querySelector('del')?.textContent).toBe('eemaldatud: korraldamine. (lõpp)');
    await user.click(screen.getByRole('radio', { name: 'Kogu tekst' }));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(15);
    expect(await violations()).toEqual([]);
  });

  test('that is not there is told in words', async () => {
    openPage({ query: 'document=999' });
    expect((await screen.findByRole('complementary', { name: 'Dokumenti ei leitud' })).textContent).toContain('Link viitab');
  });
});
