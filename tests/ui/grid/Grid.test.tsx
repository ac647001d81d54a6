/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Grid, type GridColumn, type GridProps, type GridRow } from '../../../src/ui/Grid';

interface Doc { readonly id: string; readonly code: string; readonly title: string }

let drawn: string[] = [];
beforeEach(() => { drawn = []; });

const columns: readonly GridColumn<Doc>[] = [
  { key: 'code', header: 'Tähis', width: 96, fixed: true, sortable: true, render: doc => doc.code },
  { key: 'title', header: 'Pealkiri', width: 'flex', sortable: true, render: doc => { drawn.push(doc.code); return doc.title; } },
  { key: 'link', header: 'Fail', width: 80, render: doc => <a href={`#${doc.id}`}>fail</a> }
];

const docs = (count: number): readonly Doc[] =>
  Array.from({ length: count }, (_, n) => ({ id: `d${n}`, code: `P${n + 1}`, title: `Dokument ${n + 1}` }));
const rowsOf = (all: readonly Doc[]): readonly GridRow<Doc>[] => all.map(item => ({ kind: 'item', key: item.id, item }));

const Page = (props: Partial<GridProps<Doc>>): React.ReactElement =>
  <Grid<Doc> label="Dokumendid" columns={columns} rows={rowsOf(docs(3))} emptyText="Dokumente ei ole." {...props} />;

const cell = (name: string): HTMLElement => screen.getByRole('rowheader', { name });
const focused = (): string | null | undefined => document.activeElement?.textContent;

describe('what a screen reader is told', () => {
  test('how many rows and columns there are, and which of them each cell is', () => {
    render(<Page rows={rowsOf(docs(5000))} />);
    const grid = screen.getByRole('grid', { name: 'Dokumendid' });
    expect(grid.getAttribute('aria-rowcount')).toBe('5001');
    expect(grid.getAttribute('aria-colcount')).toBe('3');
    const row = screen.getByRole('row', { name: /Dokument 1 / });
    expect(row.getAttribute('aria-rowindex')).toBe('2');
    expect(within(row).getAllByRole('gridcell').map(one => one.getAttribute('aria-colindex'))).toEqual(['2', '3']);
  });

  test('by which column rows stand in order, and which way', () => {
    render(<Page sort={{ key: 'title', direction: 'down' }} onSort={() => undefined} />);
    expect(screen.getByRole('columnheader', { name: 'Pealkiri' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Tähis' }).getAttribute('aria-sort')).toBeNull();
  });

  test('which row is open', () => {
    render(<Page selectedKey="d1" onOpen={() => undefined} />);
    expect(screen.getAllByRole('row', { selected: true })).toEqual([screen.getByRole('row', { name: /Dokument 2/ })]);
  });

  test('that there is nothing', () => {
    render(<Page rows={[]} />);
    expect(screen.getByRole('gridcell', { name: 'Dokumente ei ole.' })).toBeTruthy();
  });
});

describe('keys', () => {
  const start = async (props: Partial<GridProps<Doc>> = {}): Promise<ReturnType<typeof userEvent.setup>> => {
    const user = userEvent.setup();
    render(<Page {...props} />);
    await user.tab();
    return user;
  };

  test('one Tab leads into the grid and the next to the link of that row, none to links of other rows', async () => {
    const user = await start();
    expect(focused()).toBe('P1');
    await user.tab();
    expect(document.activeElement?.getAttribute('href')).toBe('#d0');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  test('arrows, Home and End move from cell to cell', async () => {
    const user = await start();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('Dokument 2');
    await user.keyboard('{End}');
    expect(focused()).toBe('fail');
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('P1');
  });

  test('the last of 5,000 rows is one key away, and the focus is there', async () => {
    const user = await start({ rows: rowsOf(docs(5000)) });
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex')).toBe('5001');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('P1');
  });

  test('Enter and Space open the row', async () => {
    const onOpen = jest.fn();
    const user = await start({ onOpen });
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown}[Space]');
    expect(onOpen.mock.calls).toEqual([['d1'], ['d2']]);
  });

  test('arrow up from the first row leads to the header, where Enter sorts', async () => {
    const onSort = jest.fn();
    const user = await start({ onSort });
    await user.keyboard('{ArrowRight}{ArrowUp}{Enter}');
    expect(onSort).toHaveBeenCalledWith('title');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Dokument 1');
  });

  test('the focus stays with its row when a filter moves it', async () => {
    const all = docs(10);
    const user = userEvent.setup();
    const { rerender } = render(<Page rows={rowsOf(all)} />);
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    rerender(<Page rows={rowsOf(all.slice(2))} />);
    expect(focused()).toBe('P3');
    expect(cell('P3').tabIndex).toBe(0);
  });

  test('the open row is where Tab leads first', async () => {
    await start({ selectedKey: 'd2', onOpen: () => undefined });
    expect(focused()).toBe('P3');
  });
});

describe('presses', () => {
  test('a press on a row opens it, a press on a link in it does not', () => {
    const onOpen = jest.fn();
    render(<Page onOpen={onOpen} />);
    fireEvent.click(screen.getByText('Dokument 2'));
    fireEvent.click(screen.getAllByText('fail')[0]);
    expect(onOpen.mock.calls).toEqual([['d1']]);
  });
});

describe('groups', () => {
  const group = (key: string, onToggle?: () => void, collapsed = false): GridRow<Doc> =>
    ({ kind: 'group', key, title: `Tugiteenus ${key}`, subtitle: 'Eesmärk', count: 2, onToggle, collapsed });

  test('are rows of a tree, with what stands under them one level down', () => {
    render(<Page rows={[group('a', () => undefined), ...rowsOf(docs(2))]} />);
    expect(screen.getByRole('treegrid')).toBeTruthy();
    const heading = screen.getByRole('row', { name: /Tugiteenus a/ });
    expect([heading.getAttribute('aria-level'), heading.getAttribute('aria-expanded')]).toEqual(['1', 'true']);
    expect(screen.getByRole('row', { name: /Dokument 1/ }).getAttribute('aria-level')).toBe('2');
  });

  test.each([
    ['{Enter}', false, 1], ['{ArrowLeft}', false, 1], ['{ArrowRight}', false, 0], ['{ArrowRight}', true, 1], ['{ArrowLeft}', true, 0]
  ])('%s on a group that is closed: %s folds it %d times', async (keys, collapsed, times) => {
    const onToggle = jest.fn();
    const user = userEvent.setup();
    render(<Page rows={[group('a', onToggle, collapsed), ...(collapsed ? [] : rowsOf(docs(2)))]} />);
    await user.tab();
    await user.keyboard(keys);
    expect(onToggle).toHaveBeenCalledTimes(times);
  });

  test('arrow left on a row\'s first cell leads to its group', async () => {
    const user = userEvent.setup();
    render(<Page rows={[group('a', () => undefined), ...rowsOf(docs(2))]} />);
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
    expect(focused()).toMatch(/^Tugiteenus a/);
  });
});

describe('what is drawn', () => {
  test('only rows in sight', () => {
    render(<Page rows={rowsOf(docs(5000))} />);
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
  });

  test('scrolling brings the rows in sight', () => {
    render(<Page rows={rowsOf(docs(5000))} />);
    const grid = screen.getByRole('grid');
    grid.scrollTop = 48_000;
    fireEvent.scroll(grid);
    expect(screen.getByText('Dokument 1005')).toBeTruthy();
    expect(screen.queryByText('Dokument 100')).toBeNull();
  });

  test('a row that stays is not drawn anew when a filter takes others away', () => {
    const all = docs(30);
    const { rerender } = render(<Page rows={rowsOf(all)} />);
    drawn = [];
    rerender(<Page rows={rowsOf(all.filter((_, n) => n % 2 === 0))} />);
    expect(drawn.filter(code => Number(code.slice(1)) < 20)).toEqual([]);
  });

  test('on paper all rows, one after another', () => {
    render(<Page rows={rowsOf(docs(300))} />);
    act(() => { window.dispatchEvent(new Event('beforeprint')); });
    expect(screen.getAllByRole('row')).toHaveLength(301);
    act(() => { window.dispatchEvent(new Event('afterprint')); });
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
  });
});

describe('a narrow grid', () => {
  const width = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get');
  beforeEach(() => width.mockReturnValue(320));
  afterAll(() => width.mockRestore());

  test('draws each item as a card: what is no heading stands beside its name', () => {
    render(<Page />);
    const row = screen.getByRole('row', { name: /Dokument 1/ });
    expect(within(row).getByText('Fail')).toBeTruthy();
    expect(within(row).queryByText('Pealkiri')).toBeNull();
  });
});
