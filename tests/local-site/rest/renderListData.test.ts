import { RenderListDataOptions } from '@pnp/sp/lists';
import { addList, type Answer, codeOf, type Running, start } from './fixture';

let site: Running;
const path = "web/lists/getbytitle('Read')";

beforeAll(async () => {
  site = await start({ now: () => new Date('2026-11-21T10:00:00Z') });
  await addList(site, 'Üksused', '<Field Type="Number" Name="Size" DisplayName="Suurus" />');
  const units = site.sp('owner-a').web.lists.getByTitle('Üksused').items;
  await units.add({ Title: 'Kvaliteet', Size: 3 });
  await units.add({ Title: 'Personal', Size: 5 });
  await addList(site, 'Read',
    '<Field Type="Number" Name="Rank" DisplayName="Järk" />',
    '<Field Type="DateTime" Name="Due" DisplayName="Tähtaeg" Format="DateOnly" />',
    '<Field Type="Lookup" Name="Unit" DisplayName="Üksus" List="Lists/Üksused" ShowField="Title" />',
    '<Field Type="UserMulti" Mult="TRUE" Name="Owners" DisplayName="Omanikud" />',
    '<Field Type="Boolean" Name="Done" DisplayName="Valmis" />',
    '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES></Field>',
    '<Field Type="URL" Name="Link" DisplayName="Link" Format="Hyperlink" />');
  const { items } = site.sp('owner-a').web.lists.getByTitle('Read');
  for (let index = 1; index <= 7; index++) {
    await items.add({
      Title: index === 1 ? 'A & <B>' : `Rida ${index}`, Rank: index / 2, UnitId: index < 5 ? 1 + index % 2 : null, Done: index === 1,
      ...(index === 1 ? { Due: '2026-11-30', OwnersId: [6, 7], Tags: ['x', 'y'], Link: { Url: 'https://x.ee', Description: 'X' } } : {})
    });
  }
});
afterAll(() => site.close());

const stream = (parameters: unknown, query = '', override?: unknown): Promise<Answer> =>
  site.post('reader-d', `${path}/RenderListDataAsStream${query}`, { parameters, ...(override === undefined ? {} : { overrideParameters: override }) });

const titles = ({ json }: Answer): string[] => (json.Row as { Title: string }[]).map(row => row.Title);

const view = (rest: string): string => `<View><ViewFields><FieldRef Name="Title" /></ViewFields>${rest}</View>`;

test('a row shows every column as list views need it', async () => {
  const fields = ['Title', 'Rank', 'Due', 'Unit', 'Owners', 'Done', 'Tags', 'Link', 'Author', 'Modified'].map(name => `<FieldRef Name="${name}" />`).join('');
  const { json, headers } = await stream({ ViewXml: `<View><ViewFields>${fields}</ViewFields><RowLimit>2</RowLimit></View>` });
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(json).toMatchObject({ FirstRow: 1, LastRow: 2, RowLimit: 2, FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '' });
  expect(json.FolderPermissions).toMatch(/^0x[0-9a-f]+$/);
  expect(json.Row[0]).toMatchObject({
    ID: '1', FSObjType: '0', Title: 'A &amp; &lt;B&gt;', Rank: '0,5', 'Rank.': '0.50000000000000', Due: '30.11.2026', 'Due.': '2026-11-29T22:00:00Z',
    Unit: [{ lookupId: 2, lookupValue: 'Personal', isSecretFieldValue: false }],
    Owners: [{ id: '6', title: 'Omanik A', email: 'owner-a@vajs.test' }, { id: '7', title: 'Liige B' }],
    Done: 'Jah', 'Done.value': '1', Tags: ['x', 'y'], Link: 'https://x.ee', 'Link.desc': 'X', Author: [{ id: '6', title: 'Omanik A' }],
    Modified: '21.11.2026 12:00', 'Modified.': '2026-11-21T10:00:00Z', 'FileRef.urlencode': expect.stringMatching(/^%2Fsites%2Fvajs%2FLists%2FRead%2F1%5F%2E000$/)
  });
  expect(json.Row[0].UniqueId).toMatch(/^\{[0-9A-F-]{36}\}$/);
  expect(json.Row[1]).toMatchObject({ Due: '', 'Due.': '', Owners: '', Tags: '', Link: '', Done: 'Ei' });
});

test('dates come in UTC when asked for', async () => {
  const { json } = await stream({ ViewXml: '<View><ViewFields><FieldRef Name="Modified" /></ViewFields></View>', DatesInUtc: true });
  expect(json.Row[0].Modified).toBe('2026-11-21T10:00:00Z');
});

test('pages are walked forwards and back', async () => {
  const ViewXml = view('<RowLimit Paged="TRUE">3</RowLimit>');
  const first = await stream({ ViewXml });
  expect([first.json.FirstRow, first.json.LastRow, first.json.PrevHref]).toEqual([1, 3, undefined]);
  const second = await stream({ ViewXml, Paging: (first.json.NextHref as string).slice(1) });
  expect([second.json.FirstRow, second.json.LastRow]).toEqual([4, 6]);
  const third = await stream({ ViewXml, Paging: second.json.NextHref });
  expect(titles(third)).toEqual(['Rida 7']);
  expect(third.json.NextHref).toBeUndefined();
  const back = await stream({ ViewXml, Paging: (third.json.PrevHref as string).slice(1) });
  expect(titles(back)).toEqual(['Rida 4', 'Rida 5', 'Rida 6']);
});

test('pages keep the order of the view', async () => {
  const ViewXml = view('<Query><OrderBy><FieldRef Name="Rank" Ascending="FALSE" /></OrderBy></Query><RowLimit Paged="TRUE">3</RowLimit>');
  const first = await stream({ ViewXml });
  const second = await stream({ ViewXml, Paging: first.json.NextHref });
  expect([...titles(first), ...titles(second)]).toEqual(['Rida 7', 'Rida 6', 'Rida 5', 'Rida 4', 'Rida 3', 'Rida 2']);
});

test('without Paged="TRUE" a view ends with its first page', async () => {
  expect((await stream({ ViewXml: view('<RowLimit>3</RowLimit>') })).json.NextHref).toBeUndefined();
});

test.each<[string, string, unknown, string[]]>([
  ['one column', '?FilterField1=Title&FilterValue1=Rida 2', undefined, ['Rida 2']],
  ['one column, in the body', '', { FilterField1: 'Title', FilterValue1: 'Rida 3' }, ['Rida 3']],
  ['an operator', '?FilterField1=Rank&FilterValue1=3&FilterOp1=Geq', undefined, ['Rida 6', 'Rida 7']],
  ['a lookup by number', '?FilterField1=Unit&FilterValue1=1&FilterLookupId1=1', undefined, ['Rida 2', 'Rida 4']],
  ['several values', "?FilterFields1=Title&FilterValues1=Rida%202%3B%23Rida%205", undefined, ['Rida 2', 'Rida 5']],
  ['two columns', '?FilterField1=Done&FilterValue1=0&FilterField2=Unit&FilterValue2=Kvaliteet', undefined, ['Rida 2', 'Rida 4']],
  ['an order', '?SortField=Rank&SortDir=Desc&FilterField1=Rank&FilterValue1=3&FilterOp1=Geq', undefined, ['Rida 7', 'Rida 6']]
])('the address narrows a view by %s', async (_what, query, override, expected) => {
  expect(titles(await stream({ ViewXml: view('') }, query, override))).toEqual(expected);
});

test('OverrideViewXml adds conditions and changes what the view shows', async () => {
  const ViewXml = view('<Query><Where><Leq><FieldRef Name="Rank" /><Value Type="Number">2</Value></Leq></Where></Query>');
  const OverrideViewXml = '<View><Query><Where><Geq><FieldRef Name="Rank" /><Value Type="Number">1.5</Value></Geq></Where><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query></View>';
  expect(titles(await stream({ ViewXml, OverrideViewXml }))).toEqual(['Rida 4', 'Rida 3']);
});

test('without a view the default one is rendered', async () => {
  const { json } = await stream({});
  expect(json.RowLimit).toBe(30);
  expect(json.Row).toHaveLength(7);
  expect(json.Row[1].LinkTitle).toBe('Rida 2');
});

test('further options wrap the rows and tell of columns and list', async () => {
  const { json } = await stream({
    ViewXml: view('<RowLimit>1</RowLimit>'), RenderOptions: RenderListDataOptions.ContextInfo + RenderListDataOptions.ListData + RenderListDataOptions.ListSchema
  });
  expect(json.ListData.Row).toHaveLength(1);
  expect(json.ListSchema.Field).toMatchObject([{ Name: 'Title', DisplayName: 'Pealkiri', Type: 'Text' }]);
  expect(json).toMatchObject({ ListTitle: 'Read', CurrentUserId: 9 });
});

test('columns of joined lists are shown, compared and ordered by', async () => {
  const joins = '<Joins><Join Type="INNER" ListAlias="u"><Eq><FieldRef Name="Unit" RefType="Id" /><FieldRef List="u" Name="ID" /></Eq></Join></Joins>'
    + '<ProjectedFields><Field Name="UnitSize" Type="Lookup" List="u" ShowField="Size" /></ProjectedFields>';
  const fields = '<ViewFields><FieldRef Name="Title" /><FieldRef Name="UnitSize" /></ViewFields>';
  const all = await stream({ ViewXml: `<View>${fields}${joins}<Query><OrderBy><FieldRef Name="UnitSize" Ascending="FALSE" /></OrderBy></Query></View>` });
  expect((all.json.Row as { ID: string }[]).map(row => row.ID)).toEqual(['1', '3', '2', '4']);
  expect(all.json.Row[0].UnitSize).toMatchObject([{ lookupValue: '5' }]);
  const some = await stream({ ViewXml: `<View>${fields}${joins}<Query><Where><Eq><FieldRef Name="UnitSize" /><Value Type="Lookup">3</Value></Eq></Where></Query></View>` });
  expect((some.json.Row as { ID: string }[]).map(row => row.ID)).toEqual(['2', '4']);
});

test('the client library reads rows and rendered data', async () => {
  const list = site.sp('reader-d').web.lists.getByTitle('Read');
  const found = await list.renderListDataAsStream({ ViewXml: '<View><RowLimit>5</RowLimit></View>' }, {}, new Map([['FilterField1', 'Title'], ['FilterValue1', encodeURIComponent('Rida 2')]]));
  expect(found.Row).toHaveLength(1);
  const data = await list.renderListData('<View><RowLimit>2</RowLimit></View>');
  expect(data.Row).toHaveLength(2);
});

test.each([
  ['a parameter that SharePoint does not have', { Wrong: 1 }, 400], ['a view that is no XML', { ViewXml: '<View>' }, 400],
  ['collapsed groups', { ViewXml: '<View><Query><GroupBy Collapse="TRUE"><FieldRef Name="Done" /></GroupBy></Query></View>' }, 501],
  ['a folder of another list', { ViewXml: '<View />', FolderServerRelativeUrl: '/sites/vajs/Lists/Muu' }, 404]
])('%s is refused', async (_what, parameters, status) => {
  expect((await stream(parameters)).status).toBe(status);
});

test('whoever may not see the list gets nothing of it', async () => {
  expect(codeOf(await site.post('stranger-e', `${path}/RenderListDataAsStream`, { parameters: {} }))).toBe('-2147024891, System.UnauthorizedAccessException');
});
