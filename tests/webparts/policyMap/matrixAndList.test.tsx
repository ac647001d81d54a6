/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Facts } from '../../../src/domain/facts';
import { policyMapOn, areasOf } from '../../../src/domain/policy/policyMap';
import { sortAreas, sortKeys } from '../../../src/webparts/policyMap/list/listOrder';
import { placeTowards } from '../../../src/webparts/policyMap/matrix/useGridKeys';
import { rangeAt, scrollTo } from '../../../src/webparts/policyMap/matrix/useRowWindow';
import { area, day, facts } from '../../domain/given';
import { smallFacts } from '../../domain/policy/smallMap';
import { addressNow, show, words } from './onPage';

const matrix = () => screen.findByRole('grid', { name: words.matrix });
/** The cell of an area under an agency: agencies stand in the second column and the third. */
const cell = async (name: string, agency: 'RA' | 'TA') =>
  within(within(await matrix()).getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('gridcell')[agency === 'RA' ? 0 : 1];

describe('matrix', () => {
  test('a row for each area, a column for each agency that has a service on the map', async () => {
    show({ address: 'map=matrix' });
    const grid = await matrix();
    expect(within(grid).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([words.matrixArea, 'RA', 'TA', words.matrixTotal]);
    expect(within(grid).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Keskkonnatervis', 'Rahvatervis', 'Hoolekanne', `Tervishoiu kvaliteet${words.horizontalOne}`
    ]);
  });

  test('a cell counts the services and names the managers by their initials', async () => {
    show({ address: 'map=matrix' });
    const button = within(await cell('Rahvatervis', 'TA')).getByRole('button', { name: '1 teenus Teenusejuht A' });
    expect(button.querySelector('[title="Teenusejuht A"] [aria-hidden]')?.textContent).toBe('TA');
  });

  test('where nobody manages a service the cell is hatched and says so in words', async () => {
    show({ address: 'map=matrix' });
    const missing = await cell('Rahvatervis', 'RA');
    expect(missing.textContent).toContain(words.withoutManager(1));
    expect(missing.dataset.missing).toBe('true');
    expect((await cell('Rahvatervis', 'TA')).dataset.missing).toBeUndefined();
  });

  test('a cell with one service leads to it, a row head to the area', async () => {
    show({ address: 'map=matrix' });
    fireEvent.click(within(await cell('Rahvatervis', 'RA')).getByRole('button'));
    expect(addressNow().get('service')).toBe('2');
    fireEvent.click(screen.getByRole('button', { name: 'Hoolekanne' }));
    expect([addressNow().get('area'), addressNow().get('service')]).toEqual(['3', null]);
  });

  test('the grid is one stop of the Tab key, arrows move in it', async () => {
    show({ address: 'map=matrix' });
    const grid = await matrix();
    const stops = () => [...grid.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')].map(({ dataset }) => dataset.cell);
    expect(stops()).toEqual(['0:0']);
    (grid.querySelector('[data-cell="0:0"]') as HTMLElement).focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'End']) fireEvent.keyDown(document.activeElement as Element, { key });
    expect((document.activeElement as HTMLElement).dataset.cell).toBe('1:3');
    expect(stops()).toEqual(['1:3']);
  });

  test('of many areas only the rows in sight are drawn, and all are reached by keys', async () => {
    const many = Array.from({ length: 300 }, (_, n) => area({ id: n + 1, name: `Valdkond ${n + 1}` }));
    show({ address: 'map=matrix', facts: facts({ areas: many }) });
    const grid = await matrix();
    expect(within(grid).getAllByRole('rowheader').length).toBeLessThan(40);
    expect(grid.getAttribute('aria-rowcount')).toBe('301');
    (grid.querySelector('[data-cell="0:0"]') as HTMLElement).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'End', ctrlKey: true });
    expect((document.activeElement as HTMLElement).dataset.cell).toBe('299:1');
    expect((document.activeElement as HTMLElement).closest('tr')?.getAttribute('aria-rowindex')).toBe('301');
    expect(within(grid).getAllByRole('rowheader').length).toBeLessThan(40);
  });

  test.each([
    [0, 0, 520, 0], [9, 0, 520, 40], [9, 300, 520, 300], [2, 300, 520, 104], [299, 0, 520, 15120]
  ])('row %i, seen from %i px in %i px, is shown at %i px', (row, from, height, expected) => {
    expect(scrollTo(row, from, height)).toBe(expected);
    const { from: first, to } = rangeAt(expected, height, 300);
    expect(first).toBeLessThanOrEqual(row);
    expect(to).toBeGreaterThan(row);
  });

  test.each([
    ['ArrowUp', false, [0, 1]], ['ArrowLeft', false, [1, 0]], ['PageDown', false, [4, 1]], ['Home', false, [1, 0]], ['End', false, [1, 3]],
    ['Home', true, [0, 0]], ['End', true, [4, 3]]
  ])('%s (Ctrl: %s) leads from the second row and column to %j', (key, ctrl, [row, column]) => {
    expect(placeTowards({ row: 1, column: 1 }, key, ctrl, 5, 4)).toEqual({ row, column });
  });

  test('other keys lead nowhere', () => {
    expect(placeTowards({ row: 1, column: 1 }, 'a', false, 5, 4)).toBeUndefined();
    expect(placeTowards({ row: 1, column: 1 }, 'ArrowUp', true, 5, 4)).toBeUndefined();
  });
});

describe('list', () => {
  test('areas by field, the horizontal ones last', async () => {
    show({ address: 'map=list' });
    const grid = await screen.findByRole('treegrid', { name: words.list });
    const order = ['Tervisevaldkond', 'Keskkonnatervis', 'Rahvatervis', words.withoutField, 'Hoolekanne', words.horizontal, 'Tervishoiu kvaliteet'];
    const found = order.map(name => grid.textContent?.indexOf(name) ?? -1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBeGreaterThanOrEqual(0);
  });

  const areas = (of: Facts) => areasOf(policyMapOn(of, day('2026-11-21')));
  const names = (key: string, direction: 'up' | 'down') => sortAreas(areas(smallFacts), { key, direction }).map(onMap => onMap.area.name);

  test('what is missing stands last both ways', () => {
    expect(names('leader', 'up')[0]).toBe('Rahvatervis');
    expect(names('leader', 'down')[0]).toBe('Rahvatervis');
  });

  test.each([
    ['services', 'down', 'Rahvatervis'], ['gaps', 'up', 'Rahvatervis'], ['area', 'up', 'Hoolekanne'], ['area', 'down', 'Tervishoiu kvaliteet']
  ] as const)('by %s %s the first is %s', (key, direction, first) => {
    expect(names(key, direction)[0]).toBe(first);
  });

  test('every sort keeps every area', () => {
    for (const key of sortKeys) expect([...names(key, 'up')].sort()).toEqual([...names(key, 'down')].sort());
    expect(names('nonsense', 'up')).toEqual(areas(smallFacts).map(onMap => onMap.area.name));
  });
});
