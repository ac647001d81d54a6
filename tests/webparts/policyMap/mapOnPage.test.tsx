/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { plainDate } from '../../../src/domain/time/plainDate';
import { facts } from '../../domain/given';
import { addressNow, nextFrame, show, words } from './onPage';

const canvas = () => screen.getByRole('group', { name: words.canvas });
const card = (name: string) => within(canvas()).getByRole('button', { name });
const article = (name: string) => card(name).closest('article') as HTMLElement;
const column = (name: string) => within(canvas()).getByRole('region', { name });
const namesIn = (part: HTMLElement) => within(part).getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
const zoomOut = async (times = 1) => {
  for (let n = 0; n < times; n++) fireEvent.click(screen.getByRole('button', { name: words.zoomOut }));
  await nextFrame();
};
const gapButton = (kind: keyof typeof words.gapNames) =>
  within(screen.getByRole('group', { name: words.gapSummary })).getByRole('button', { name: new RegExp(words.gapNames[kind]) });

test('a column stands for each field with who holds it, one without areas too', () => {
  show();
  expect(column('Tervisevaldkond').textContent).toContain('Asekantsler A');
  expect(namesIn(column('Tervisevaldkond'))).toEqual(['Keskkonnatervis', 'Rahvatervis']);
  expect(column('Töövaldkond').textContent).toContain(words.headVacant);
  expect(namesIn(column(words.withoutField))).toEqual(['Hoolekanne']);
});

test('horizontal areas stand as bands across the columns', () => {
  show();
  expect(namesIn(column(words.horizontal))).toEqual(['Tervishoiu kvaliteet']);
  const band = article('Tervishoiu kvaliteet').style;
  const ordinary = article('Rahvatervis').style;
  expect(parseFloat(band.width)).toBeGreaterThan(2 * parseFloat(ordinary.width));
  expect(parseFloat(band.top)).toBeGreaterThan(parseFloat(ordinary.top) + parseFloat(ordinary.height) - 1);
});

test('horizontal areas can be left out', () => {
  show({ hideHorizontal: true });
  expect(within(canvas()).queryByRole('region', { name: words.horizontal })).toBeNull();
});

test('from the middle a card names its leader, its department and how many services each agency has in the area', async () => {
  show();
  await zoomOut();
  const { textContent } = article('Rahvatervis');
  for (const told of ['Poliitikajuht A', 'Asendaja A', 'Rahvatervishoiu osakond', 'TA 1', 'RA 1', words.services(3), words.team(1)]) {
    expect(textContent).toContain(told);
  }
});

test('from near a card names the services by agency, each with its manager or the lack of one', () => {
  show();
  const lines = within(article('Rahvatervis')).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(['RAJärelevalve!', 'TAVaktsineerimineTA', '?Abi!']);
});

test('from afar a card says its name and how much is missing, and no more', async () => {
  show();
  await zoomOut(4);
  expect(article('Keskkonnatervis').textContent).toBe(`Keskkonnatervis${words.gaps(3)}`);
});

test('what is missing is said in words on the card', () => {
  show();
  expect(article('Keskkonnatervis').textContent).toContain(words.noLeader);
  expect(article('Keskkonnatervis').textContent).toContain(words.gapNames.serviceWithoutManager);
});

test('a service without a manager is counted, and a press shows only the areas it stands in', () => {
  show();
  expect(gapButton('serviceWithoutManager').textContent).toContain('3');
  fireEvent.click(gapButton('serviceWithoutManager'));
  expect(namesIn(canvas())).toEqual(['Keskkonnatervis', 'Rahvatervis']);
  expect(addressNow().get('gap')).toBe('serviceWithoutManager');
  fireEvent.click(gapButton('serviceWithoutManager'));
  expect(namesIn(canvas())).toHaveLength(4);
});

test('a service under no area is nowhere on the map, so it is listed and leads to its panel', () => {
  show({ address: 'gap=serviceWithoutArea' });
  fireEvent.click(within(screen.getByRole('region', { name: words.looseServices })).getByRole('button', { name: 'Nõustamine' }));
  expect(addressNow().get('service')).toBe('3');
});

test('the chip of a filter takes it away again', () => {
  show({ address: 'field=1' });
  expect(namesIn(canvas())).toEqual(['Keskkonnatervis', 'Rahvatervis']);
  fireEvent.click(screen.getByRole('button', { name: /Tervisevaldkond/ }));
  expect(namesIn(canvas())).toHaveLength(4);
  expect(addressNow().get('field')).toBeNull();
});

test('the map of another day shows who led then', () => {
  show({ on: plainDate('2026-12-01') });
  expect(article('Rahvatervis').textContent).toContain('Poliitikajuht B');
  expect(article('Rahvatervis').textContent).not.toContain('Poliitikajuht A');
});

test('the map of a day before shows an area that has ended since', () => {
  show({ on: plainDate('2026-11-20') });
  expect(namesIn(column(words.withoutField))).toEqual(['Hoolekanne', 'Lõppenud valdkond']);
});

test('on another day than today one sees what changes until then', async () => {
  show({ on: plainDate('2026-12-01') });
  expect(await screen.findByRole('button', { name: words.changes.leadersChanged('Rahvatervis', 'Poliitikajuht A', 'Poliitikajuht B') })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: words.changes.serviceBegan('Uus teenus') }));
  expect(addressNow().get('service')).toBe('4');
});

test('today there is nothing to compare with', () => {
  show();
  expect(screen.queryByText(/Mis muutub/)).toBeNull();
});

test('a day without areas says so, with the next step', () => {
  show({ facts: facts({}) });
  expect(screen.getByText(words.empty)).toBeTruthy();
  expect(screen.getByText(words.emptyNext)).toBeTruthy();
});

test('a filter that leaves nothing says so', () => {
  show({ address: 'field=3' });
  expect(screen.getByText(words.filteredToNothing)).toBeTruthy();
});
