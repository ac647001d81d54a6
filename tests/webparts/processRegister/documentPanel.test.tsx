/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { parseCode } from '../../../src/domain/documents/code';
import { shownRegister } from '../../../src/webparts/processRegister/useRegister';
import { chapter32 } from '../../domain/documents/chapter32';
import { day, document, edition, since, suggestion } from '../../domain/given';
import { today } from './given';
import { address, noPanel, openPage, panel, rowOf } from './page';

const [p02] = chapter32.documents;

test.each([['id', 'document=2'], ['code', 'document=P06']])('a deep link by %s opens the panel', (_, query) => {
  openPage({ query });
  expect(within(panel()).getByRole('heading', { name: 'Hankeprotsess' })).toBeTruthy();
  expect(rowOf('Hankeprotsess').getAttribute('aria-selected')).toBe('true');
});

test('a link to a document that is not there says so', () => {
  openPage({ query: 'document=99' });
  expect(within(panel()).getByRole('heading', { name: 'Dokumenti ei leitud' })).toBeTruthy();
});

test('rows of an earlier visit do not make a new document look missing', () => {
  const value = shownRegister({ ...chapter32, suggestions: [] }, today, []);
  openPage({ query: 'document=99', load: { status: 'ready', checked: false, problems: [], value } });
  expect(noPanel()).toBe(true);
});

test('opening a row puts its document into the address, Escape takes it out', async () => {
  const { user } = openPage();
  await user.click(rowOf('Hankeprotsess'));
  expect(address().get('document')).toBe('2');
  await act(() => user.keyboard('{Escape}'));
  expect(noPanel()).toBe(true);
  expect(address().get('document')).toBeNull();
});

test('it names the owner, who holds the role today and who stands in', () => {
  openPage({ query: 'document=P15' });
  const text = panel().textContent ?? '';
  expect(text).toContain('Kvaliteedijuht B');
  expect(text).not.toContain('Kvaliteedijuht A');
  expect(text).toMatch(/Asendaja.*Asendaja A/);
  expect(text).toContain('ka: Poliitikavaldkonna juhtimise protsess');
});

test('it tells the edition in force, its order, what changed, and all editions, the newest first', () => {
  openPage({
    query: 'document=P06',
    facts: {
      ...chapter32,
      editions: [
        ...chapter32.editions.filter(one => Number(one.document) !== 2),
        edition({ id: 20, document: 2, number: 1, validity: { until: day('2025-12-14') }, order: { number: '1-2/3' } }),
        edition({
          id: 21, document: 2, number: 2, validity: since('2025-12-15'), changeSummary: 'Väikeostude kord', involved: 'Ühisosakond',
          order: { number: '1-2/7', date: '2025-12-10', annex: '2', link: 'https://dhs.test/7' }
        })
      ]
    }
  });
  const text = panel().textContent ?? '';
  for (const told of ['1-2/7, 10.12.2025', 'lisa 2', 'Väikeostude kord', 'Ühisosakond', 'alates 15.12.2025', 'ülevaatus 24 päeva pärast', '15.12.2026']) {
    expect(text).toContain(told);
  }
  expect(within(panel()).getAllByText(/^ver \d$/).map(one => one.textContent)).toEqual(['ver 2', 'ver 1']);
  expect(within(panel()).getAllByRole('link')[0].getAttribute('href')).toBe('https://dhs.test/7');
});

test('it names every support service that lists the document, and leads to them', async () => {
  const { user } = openPage({ query: 'document=P02' });
  expect(panel().textContent).toMatch(/Finantside juhtimine.*osa „Eelarve planeerimine“.*Eelarveplaneerimise juht A/);
  await user.click(within(panel()).getAllByRole('button', { name: 'Strateegiline planeerimine' })[0]);
  expect(screen.getByRole('button', { name: 'Eemalda filter: Tugiteenus: Strateegiline planeerimine' })).toBeTruthy();
});

test('related documents are links inside the register', async () => {
  const { user } = openPage({ query: 'document=P16' });
  await user.click(within(panel()).getByRole('button', { name: 'S01 Juhtimissüsteem' }));
  expect(address().get('document')).toBe('4');
  expect(within(panel()).getByRole('button', { name: 'P16 Raamistik' })).toBeTruthy();
});

test('an access restriction is told with mark, basis and days', () => {
  openPage({
    query: 'document=30',
    facts: {
      ...chapter32,
      documents: [document({
        id: 30, title: 'Kriisiplaan', code: parseCode('P13'),
        restriction: { mark: 'AK', basis: 'AvTS § 35', validity: { from: '2026-01-01', until: '2030-12-31' }, holder: 'Sotsiaalministeerium' }
      })]
    }
  });
  for (const told of ['AK', 'AvTS § 35', '01.01.2026–31.12.2030', 'Sotsiaalministeerium']) expect(panel().textContent).toContain(told);
});

test('an address that is no web address is not a link', () => {
  openPage({ query: 'document=1', facts: { ...chapter32, documents: [{ ...p02, original: 'data:text/html,hello' }] } });
  expect(within(panel()).queryByRole('link', { name: /Originaal/ })).toBeNull();
});

test('a link to the document is copied as an absolute address', async () => {
  const { user } = openPage({ query: 'document=P06' });
  await act(() => user.click(within(panel()).getByRole('button', { name: 'Kopeeri link' })));
  await waitFor(() => expect(panel().textContent).toContain('Link on kopeeritud'));
  expect(await window.navigator.clipboard.readText()).toBe('https://lists.test/sites/vajs/SitePages/processRegister.aspx?document=2');
});

test('where there is no clipboard, the address is there to be copied by hand', async () => {
  const { user } = openPage({ query: 'document=P06' });
  jest.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
  await act(() => user.click(within(panel()).getByRole('button', { name: 'Kopeeri link' })));
  expect(await within(panel()).findByDisplayValue(/\?document=2$/)).toBeTruthy();
});

test('suggestions about the document stand in its panel, with the number of those that wait', () => {
  openPage({
    query: 'document=P06',
    suggestions: [
      suggestion({ id: 1, subject: { kind: 'document', id: 2 }, text: 'Lühemaks' }),
      suggestion({ id: 2, subject: { kind: 'document', id: 2 }, state: 'applied' }),
      suggestion({ id: 3, subject: { kind: 'document', id: 3 } })
    ]
  });
  expect(within(panel()).getByRole('heading', { name: 'Ettepanekud' }).parentElement?.textContent).toBe('Ettepanekud1');
});
