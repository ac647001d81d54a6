import { fitOf, shapeOf, type GridColumn } from '../../../src/ui/grid/model';

const column = (key: string, width: number | 'flex', more: Partial<GridColumn<string>> = {}): GridColumn<string> =>
  ({ key, header: key, width, render: item => item, ...more });

const columns = [
  column('code', 96, { fixed: true }), column('title', 'flex', { minWidth: 240 }), column('owner', 'flex'),
  column('edition', 80, { hideBelow: 800 }), column('review', 160, { hideBelow: 700 })
];

const shownAt = (width: number): string[] => shapeOf(columns, fitOf(columns, width)).columns.map(({ key }) => key);

test.each([
  [1200, ['code', 'title', 'owner', 'edition', 'review']],
  [799, ['code', 'title', 'owner', 'review']],
  [699, ['code', 'title', 'owner']],
  [320, ['code', 'title', 'owner']]
])('at %d px stand %p', (width, keys) => expect(shownAt(width)).toEqual(keys));

test('narrower than 640 px items are cards, headed by the code and the title', () => {
  expect(shapeOf(columns, fitOf(columns, 639))).toMatchObject({ narrow: true, headings: 2 });
  expect(shapeOf(columns, fitOf(columns, 640))).toMatchObject({ narrow: false });
});

test('what is left is shared by columns without a width of their own', () => {
  expect(shapeOf(columns, fitOf(columns, 1200)).template).toBe('96px minmax(240px, 1fr) minmax(160px, 1fr) 80px 160px');
});

test('columns stop only where the grid scrolls sideways', () => {
  const wide = [column('code', 96, { fixed: true }), column('no', 64, { fixed: true }), column('title', 'flex', { minWidth: 900 })];
  expect(shapeOf(wide, fitOf(wide, 1200)).stops).toEqual([undefined, undefined, undefined]);
  expect(shapeOf(wide, fitOf(wide, 800)).stops).toEqual([0, 96, undefined]);
});

test('the same fit for all widths between two that matter', () => {
  expect(fitOf(columns, 810)).toEqual(fitOf(columns, 2000));
});
