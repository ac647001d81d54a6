/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { show, words } from './onPage';

const search = () => screen.getByRole('searchbox');
const type = (value: string) => fireEvent.change(search(), { target: { value } });
/** By the area's id: a name in which something is marked is cut into pieces. */
const cardOf = (id: number) => document.querySelector(`button[data-area="${id}"]`) as HTMLElement;
const articleOf = (id: number) => cardOf(id).closest('article') as HTMLElement;
const lights = () => [1, 2, 3, 4].map(id => articleOf(id).dataset.light);
const next = () => screen.getByRole('button', { name: words.nextPlace });

test('a service is lit in every area it stands under, and the rest stands back', () => {
  show();
  type('järelevalve');
  expect(lights()).toEqual(['lit', 'lit', 'dim', 'dim']);
  expect(screen.getByText(words.places(2, 2))).toBeTruthy();
});

test('a card that is lit by somebody it does not show says by whom', () => {
  show();
  type('nõunik');
  expect(articleOf(1).textContent).toContain(words.place(words.placeKinds.member, 'Nõunik A'));
});

test('a search for nothing that is there says so', () => {
  show();
  type('kosmoselennud');
  expect(screen.getByText(words.noPlaces)).toBeTruthy();
});

test('an address that names an area which is not there dims nothing either', () => {
  show({ address: 'area=999' });
  expect(new Set(lights())).toEqual(new Set(['plain']));
});

test('without a search nothing is dimmed', () => {
  show();
  type('järelevalve');
  type('');
  expect(lights()).toEqual(['plain', 'plain', 'plain', 'plain']);
  expect(screen.queryByRole('button', { name: words.nextPlace })).toBeNull();
});

test('from find to find, round and round, with buttons or Enter', () => {
  show();
  type('järelevalve');
  fireEvent.click(next());
  expect(screen.getByText(words.stepOf(1, 2))).toBeTruthy();
  fireEvent.keyDown(search(), { key: 'Enter' });
  expect(screen.getByText(words.stepOf(2, 2))).toBeTruthy();
  fireEvent.keyDown(search(), { key: 'Enter' });
  expect(screen.getByText(words.stepOf(1, 2))).toBeTruthy();
  fireEvent.keyDown(search(), { key: 'Enter', shiftKey: true });
  expect(screen.getByText(words.stepOf(2, 2))).toBeTruthy();
});

test('the find that one stands at is where the Tab key stops next', () => {
  show();
  type('järelevalve');
  fireEvent.click(next());
  fireEvent.click(next());
  expect(cardOf(1).tabIndex).toBe(0);
});

test('a link may bring the search with it', () => {
  show({ address: 'find=Poliitikajuht%20A' });
  expect((search() as HTMLInputElement).value).toBe('Poliitikajuht A');
  expect(lights()).toEqual(['lit', 'dim', 'dim', 'dim']);
});

test('the head of a field is lit with the person who holds it', () => {
  show();
  type('asekantsler');
  const region = screen.getByRole('region', { name: 'Tervisevaldkond' });
  expect(within(region).getByRole('heading', { level: 3 }).closest('header')?.dataset.lit).toBe('true');
});
