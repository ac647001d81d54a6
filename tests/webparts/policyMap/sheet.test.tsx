/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { OrganisationId } from '../../../src/domain/identity';
import { exportOf, exportRows } from '../../../src/webparts/policyMap/exportMap';
import { filterMap } from '../../../src/webparts/policyMap/mapFilter';
import { mapOn } from '../../domain/policy/smallMap';
import { show, words } from './onPage';

const map = mapOn('2026-11-21');

describe('workbook', () => {
  test('a row for each service of each area, and one for an area without services', () => {
    expect(exportRows(map).map(({ onMap, one }) => [onMap.area.name, one?.service.name])).toEqual([
      ['Keskkonnatervis', 'Järelevalve'], ['Rahvatervis', 'Järelevalve'], ['Rahvatervis', 'Vaktsineerimine'], ['Rahvatervis', 'Abi'],
      ['Hoolekanne', undefined], ['Tervishoiu kvaliteet', undefined]
    ]);
  });

  test('only what is shown is exported', () => {
    expect(exportRows(filterMap(map, { agency: 1 as OrganisationId })).map(({ onMap }) => onMap.area.id)).toEqual([1, 1, 1]);
  });

  test('a row tells who leads, who manages and what is missing', () => {
    const { columns, rows, fileName } = exportOf(map, '21.11.2026', words);
    const told = (row: number) => Object.fromEntries(columns.map(({ header, value }) => [header, value(rows[row])]));
    const { exportColumns: names } = words;
    expect(told(2)).toMatchObject({
      [names.area]: 'Rahvatervis', [names.head]: 'Asekantsler A', [names.leader]: 'Poliitikajuht A', [names.substitute]: 'Asendaja A',
      [names.team]: 'Nõunik A', [names.agency]: 'Terviseamet', [names.service]: 'Vaktsineerimine', [names.manager]: 'Teenusejuht A', [names.gaps]: ''
    });
    expect(told(1)).toMatchObject({ [names.service]: 'Järelevalve', [names.manager]: '', [names.gaps]: words.gapNames.serviceWithoutManager });
    expect(told(5)).toMatchObject({ [names.horizontal]: true, [names.agency]: undefined, [names.manager]: undefined });
    expect(fileName).toContain('21.11.2026');
  });
});

describe('paper', () => {
  const print = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Veel' }));
    await act(async () => { fireEvent.click(screen.getByRole('menuitem', { name: words.printMap })); });
  };
  const sheet = () => document.querySelector('.sheet') as HTMLElement;

  test('all areas stand on one A3 sheet at the middle zoom, whatever is seen of the map', async () => {
    const printed: (string | undefined)[] = [];
    window.print = () => { printed.push(sheet().className); };
    show();
    await print();
    await screen.findByText(words.printTitle('21.11.2026'));
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('a3Landscape');
    expect([...sheet().querySelectorAll('article')].map(({ dataset }) => dataset.level)).toEqual(['middle', 'middle', 'middle', 'middle']);
    const paper = sheet().querySelector('.paper') as HTMLElement;
    expect(parseFloat(paper.style.width)).toBeLessThanOrEqual(1490);
    expect(parseFloat(paper.style.height)).toBeLessThanOrEqual(985);
  });

  test('after printing the sheet is gone', async () => {
    window.print = () => undefined;
    show();
    await print();
    await screen.findByText(words.printTitle('21.11.2026'));
    act(() => { window.dispatchEvent(new Event('afterprint')); });
    expect(sheet()).toBeNull();
  });

  test('a filtered map prints filtered', async () => {
    window.print = () => undefined;
    show({ address: 'field=1' });
    await print();
    await screen.findByText(words.printTitle('21.11.2026'));
    expect(within(sheet()).getAllByRole('heading', { level: 4, hidden: true })).toHaveLength(2);
  });
});
