/** @jest-environment ./tests/site/environment.js */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WrittenContent } from '../../../../src/domain/jobDescriptions/content';
import { siteAs } from '../../../site/onSite';
import { named, order, task } from '../../../domain/jobDescriptions/given';
import { draftOn, draftSeenBy, field, openDraft, PATIENCE, saveAs, sheet, siteThatGetsLost } from './onSite';

jest.setTimeout(60_000);

const WRITER = 'kvaliteedijuht-b';
const OTHER = 'omanik';

const text = order({
  purpose: 'Tagada tööks vajalik',
  tasks: [task('a', 'Värbab', 'Kohad on täidetud'), task('b', 'Koolitab', 'Plaan on tehtud', 'Aruanne on esitatud'), task('c', 'Nõustab')],
  rights: ['saada teavet'], managers: named('Ei ole sellist kohta')
});

const opened = async (content: WrittenContent = text, site = siteAs(WRITER)) => {
  const draft = await draftOn(site, content);
  return { ...await openDraft(site, draft.id), id: draft.id };
};

const saved = () => screen.findByText(/^Salvestatud \d\d\.\d\d$/, {}, PATIENCE);
const paste = (target: Element, plain: string, html = '') =>
  fireEvent.paste(target, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : plain) } });
const tasks = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Ülesanne \d/ }).map(({ value }) => value);

beforeEach(() => sessionStorage.clear());

test('what is typed is saved by itself, and the words say so only when SharePoint has it', async () => {
  const { id } = await opened();
  expect(screen.getByText('Muudatusi ei ole')).toBeTruthy();
  fireEvent.change(field('Teenistuskoha eesmärk'), { target: { value: 'Hea töökoht' } });
  expect(screen.getByText('Salvestamata muudatused')).toBeTruthy();
  expect(screen.queryByText(/^Salvestatud/)).toBeNull();
  await saved();
  expect((await draftSeenBy(OTHER, id)).content).toMatchObject({ purpose: 'Hea töökoht' });
});

test('rows are moved by keys and buttons, removed and brought back, and the focus goes along', async () => {
  const user = userEvent.setup();
  const { id } = await opened();
  await user.click(field('Ülesanne 2.3'));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(tasks()).toEqual(['Värbab', 'Nõustab', 'Koolitab']);
  expect(document.activeElement).toBe(field('Ülesanne 2.2'));
  await user.keyboard('{Alt>}{Delete}{/Alt}');
  expect(tasks()).toEqual(['Värbab', 'Koolitab']);
  expect(document.activeElement).toBe(field('Ülesanne 2.2'));
  await user.keyboard('{Control>}z{/Control}');
  expect(tasks()).toEqual(['Värbab', 'Nõustab', 'Koolitab']);
  await user.click(screen.getByRole('button', { name: 'Liiguta alla: Ülesanne 2.1' }));
  expect(tasks()).toEqual(['Nõustab', 'Värbab', 'Koolitab']);
  await user.click(screen.getByRole('button', { name: 'Lisa ülesanne' }));
  await user.keyboard('Arvestab{Enter}');
  expect(tasks()).toEqual(['Nõustab', 'Värbab', 'Koolitab', 'Arvestab']);
  await waitFor(async () => expect((await draftSeenBy(OTHER, id)).content).toMatchObject({ tasks: [{ key: 'c' }, { key: 'a' }, { key: 'b' }, { task: 'Arvestab' }] }), PATIENCE);
});

test('results are lines: Enter begins one, Backspace takes an empty one away, and empty ones are not kept', async () => {
  const user = userEvent.setup();
  await opened();
  const result = (place: number) => field(`Oodatavad tulemused, 2.2: ${place}. lõik`);
  await user.click(result(1));
  await user.keyboard('{End}{Enter}Eelarve on peetud');
  expect([1, 2, 3].map(place => result(place).value)).toEqual(['Plaan on tehtud', 'Eelarve on peetud', 'Aruanne on esitatud']);
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(document.activeElement).toBe(result(3));
  expect(result(3).value).toBe('Eelarve on peetud');
  await user.keyboard('{End}{Enter}');
  await user.click(field('Ülesanne 2.1'));
  expect(screen.getAllByRole('textbox', { name: /^Oodatavad tulemused, 2.2/ })).toHaveLength(3);
});

test('a table pasted into a task is looked at first, taken in, and can be taken back', async () => {
  const user = userEvent.setup();
  await opened();
  await user.click(field('Ülesanne 2.1'));
  paste(field('Ülesanne 2.1'), '', '<table><tr><td>Peab arvestust</td><td><p>Andmed on õiged</p><p>Aruanne on olemas</p></td></tr><tr><td>Koostab plaani</td><td>Plaan on kinnitatud</td></tr></table>');
  expect(tasks()).toEqual(['Värbab', 'Koolitab', 'Nõustab']);
  const preview = screen.getByRole('group', { name: 'Leidsin 2 ülesannet' });
  expect(preview.contains(document.activeElement)).toBe(true);
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(field('Ülesanne 2.1'));
  paste(field('Ülesanne 2.1'), 'Peab arvestust\tAndmed on õiged\nKoostab plaani\tPlaan on kinnitatud');
  await user.click(screen.getByRole('button', { name: 'Võta üle 2 ülesannet' }));
  expect(tasks()).toEqual(['Värbab', 'Peab arvestust', 'Koostab plaani', 'Koolitab', 'Nõustab']);
  expect(document.activeElement).toBe(field('Ülesanne 2.2'));
  await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
  expect(tasks()).toEqual(['Värbab', 'Koolitab', 'Nõustab']);
});

test('what another person saved meanwhile comes in by itself, and neither the focus nor the cursor is lost', async () => {
  const user = userEvent.setup();
  const { id } = await opened();
  const mine = field('Ülesanne 2.3');
  await user.click(mine);
  await user.keyboard('{End} juhte');
  mine.setSelectionRange(3, 3);
  fireEvent.select(mine);
  await saveAs(OTHER, id, was => (was.template === 'order' ? { ...was, tasks: [task('n', 'Uus ülesanne ees'), ...was.tasks], rights: ['saada teavet', 'saada abi'] } : was));
  await screen.findByDisplayValue('Uus ülesanne ees', {}, PATIENCE);
  expect(tasks()).toEqual(['Uus ülesanne ees', 'Värbab', 'Koolitab', 'Nõustab juhte']);
  expect(document.activeElement).toBe(mine);
  expect(mine.selectionStart).toBe(3);
  expect(screen.getAllByText(/muutis samal ajal: .*Õigused/).length).toBeGreaterThan(0);
  await saved();
  expect((await draftSeenBy(OTHER, id)).content).toMatchObject({ tasks: [{ key: 'n' }, { key: 'a' }, { key: 'b' }, { task: 'Nõustab juhte' }] });
});

test('where both changed the same the person chooses, and nothing is saved before', async () => {
  const user = userEvent.setup();
  const { id } = await opened();
  await saveAs(OTHER, id, was => (was.template === 'order' ? { ...was, purpose: 'Nende eesmärk' } : was));
  fireEvent.change(field('Teenistuskoha eesmärk'), { target: { value: 'Minu eesmärk' } });
  const choice = await screen.findByRole('group', { name: 'Kumb sõnastus jääb?' }, PATIENCE);
  expect(choice.textContent).toContain('Nende eesmärk');
  expect(screen.getByText(/^Salvestamata, kuni olete valinud/)).toBeTruthy();
  expect(field('Teenistuskoha eesmärk').value).toBe('Minu eesmärk');
  expect((await draftSeenBy(OTHER, id)).content).toMatchObject({ purpose: 'Nende eesmärk' });
  await user.click(screen.getByRole('button', { name: 'Jäta minu' }));
  await saved();
  expect((await draftSeenBy(OTHER, id)).content).toMatchObject({ purpose: 'Minu eesmärk' });
});

test('without a connection the text is kept in this browser, said to be unsaved, and saved after it is opened again', async () => {
  const { site, lose } = siteThatGetsLost(WRITER);
  const { id, leave, closed } = await opened(text, site);
  lose();
  fireEvent.change(field('Teenistuskoha eesmärk'), { target: { value: 'Kirjutatud rongis' } });
  await screen.findByText(/^Salvestamata: sait ei vasta/, {}, PATIENCE);
  expect(screen.queryByText(/^Salvestatud/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Sulge mustand' }));
  await screen.findByText(/^Kõik ei ole veel SharePointis salvestatud/, {}, PATIENCE);
  expect(closed).not.toHaveBeenCalled();
  leave();
  await openDraft(siteAs(WRITER), id);
  expect(field('Teenistuskoha eesmärk').value).toBe('Kirjutatud rongis');
  await saved();
  expect((await draftSeenBy(OTHER, id)).content).toMatchObject({ purpose: 'Kirjutatud rongis' });
  expect(Object.keys(sessionStorage).filter(key => key.startsWith('vajs-draft|'))).toEqual([]);
});

test('findings stand at the text and lead there; a post that the structure does not know is marked and stays', async () => {
  const user = userEvent.setup();
  await opened();
  const finding = await screen.findByRole('button', { name: /Ülesandel ei ole oodatavat tulemust/ }, PATIENCE);
  await user.click(finding);
  expect(document.activeElement).toBe(field('Ülesanne 2.3'));
  expect(sheet().getByText('Ei ole struktuuris')).toBeTruthy();
  await user.type(field('Oodatavad tulemused, 2.3: 1. lõik'), 'Juhid on nõustatud');
  await waitFor(() => expect(screen.queryByRole('button', { name: /Ülesandel ei ole oodatavat tulemust/ })).toBeNull(), PATIENCE);
});

test('typed posts are taken as they are when the field is left, several at once', async () => {
  const user = userEvent.setup();
  const { id } = await opened();
  await user.click(screen.getByRole('combobox', { name: 'Lisa teenistuskoht Alluvad' }));
  await user.keyboard('esimene spetsialist, teine spetsialist (teatud töölõikudes)');
  await user.tab();
  await waitFor(async () => expect((await draftSeenBy(OTHER, id)).content).toMatchObject({
    subordinates: [{ name: 'esimene spetsialist' }, { name: 'teine spetsialist', scope: 'teatud töölõikudes' }]
  }), PATIENCE);
});

test('going on to submit waits until all is saved', async () => {
  const { submitted, id } = await opened();
  fireEvent.change(field('Teenistuskoha eesmärk'), { target: { value: 'Esitatav' } });
  fireEvent.click(screen.getByRole('button', { name: 'Edasi esitama' }));
  await waitFor(() => expect(submitted).toHaveBeenCalled(), PATIENCE);
  expect((await draftSeenBy(OTHER, id)).content).toMatchObject({ purpose: 'Esitatav' });
});

test('a keystroke in a draft of 40 tasks draws one row', async () => {
  const many = order({ tasks: Array.from({ length: 40 }, (_, n) => task(`t${n}`, `Ülesanne number ${n}`, 'Üks', 'Kaks', 'Kolm', 'Neli')) });
  await opened(many);
  const before = new Map(screen.getAllByRole<HTMLTextAreaElement>('textbox').map(one => [one, one.value]));
  const changed: Element[] = [];
  const observer = new MutationObserver(records => records.forEach(({ target }) => { if (target instanceof Element) changed.push(target); }));
  observer.observe(screen.getByRole('article'), { attributes: true, childList: true, subtree: true, characterData: true });
  fireEvent.change(field('Ülesanne 2.20'), { target: { value: 'Muudetud' } });
  await act(() => Promise.resolve());
  observer.disconnect();
  expect(before.size).toBeGreaterThan(200);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every(one => one.closest('[data-clause="tasks.t19"]'))).toBe(true);
});
