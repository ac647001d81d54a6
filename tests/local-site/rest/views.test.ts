import { addList, remove, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Loend', '<Field Type="Text" Name="Code" DisplayName="Kood" />', '<Field Type="Number" Name="Rank" DisplayName="Järk" />');
});
afterAll(() => site.close());

const names = async (view: string): Promise<string[]> => (await site.get('owner-a', `web/lists/getbytitle('Loend')/views/getbytitle('${view}')/viewfields`)).json.Items as string[];

test('a list is born with a view of everything', async () => {
  const { views, defaultView } = site.sp('owner-a').web.lists.getByTitle('Loend');
  expect((await views.select('Title', 'DefaultView')())).toMatchObject([{ Title: 'Kõik üksused', DefaultView: true }]);
  expect((await defaultView()).ServerRelativeUrl).toBe('/sites/vajs/Lists/Loend/AllItems.aspx');
});

test('a view is added, filled with columns, ordered and made the default', async () => {
  const { views } = site.sp('owner-a').web.lists.getByTitle('Loend');
  const added = await views.add('Kehtivad', false, { RowLimit: 50, ViewQuery: '<OrderBy><FieldRef Name="Code" /></OrderBy>' });
  expect(added).toMatchObject({ Title: 'Kehtivad', RowLimit: 50, ViewQuery: '<OrderBy><FieldRef Name="Code" /></OrderBy>', DefaultView: false });
  const view = views.getByTitle('Kehtivad');
  await view.fields.removeAll();
  await view.fields.add('Code');
  await view.fields.add('Järk');
  await view.fields.add('LinkTitle');
  await view.fields.move('LinkTitle', 0);
  expect(await names('Kehtivad')).toEqual(['LinkTitle', 'Code', 'Rank']);
  await view.fields.remove('Rank');
  expect(await names('Kehtivad')).toEqual(['LinkTitle', 'Code']);
  await view.update({ DefaultView: true, RowLimit: 30, Title: 'Kehtivad dokumendid' });
  expect((await views.select('Title', 'DefaultView')())).toMatchObject([{ Title: 'Kõik üksused', DefaultView: false }, { Title: 'Kehtivad dokumendid', DefaultView: true }]);
  expect((await views.getById(String(added.Id))()).RowLimit).toBe(30);
});

test('views and their columns are read with the list in one request', async () => {
  const query = '$select=Title,Views/Title,Views/ViewFields/Items&$expand=Views/ViewFields';
  const { json } = await site.get('owner-a', `web/lists/getbytitle('Loend')?${query}`, { Accept: 'application/json;odata=nometadata' });
  expect(json.Views[1]).toMatchObject({ Title: 'Kehtivad dokumendid', ViewFields: { Items: ['LinkTitle', 'Code'] } });
});

test('the XML of a view sets its query, columns and limit', async () => {
  const { views } = site.sp('owner-a').web.lists.getByTitle('Loend');
  await views.add('XML');
  await views.getByTitle('XML').setViewXml('<View><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query>'
    + '<ViewFields><FieldRef Name="ID" /><FieldRef Name="Code" /></ViewFields><RowLimit>7</RowLimit></View>');
  expect(await views.getByTitle('XML').select('ViewQuery', 'RowLimit')()).toMatchObject({ ViewQuery: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>', RowLimit: 7 });
  expect(await names('XML')).toEqual(['ID', 'Code']);
});

test('a personal view is its owner\'s alone', async () => {
  const mine = site.sp('member-b').web.lists.getByTitle('Loend').views;
  await mine.add('Minu', true);
  expect((await mine.select('Title')()).map(view => view.Title)).toContain('Minu');
  expect((await site.sp('member-c').web.lists.getByTitle('Loend').views.select('Title')()).map(view => view.Title)).not.toContain('Minu');
});

test('the default view stays, another may go, a reader changes none', async () => {
  const path = (title: string): string => `web/lists/getbytitle('Loend')/views/getbytitle('${title}')`;
  expect((await site.post('owner-a', path('Kehtivad dokumendid'), undefined, remove())).status).toBe(500);
  expect((await site.post('reader-d', path('XML'), undefined, remove())).status).toBe(403);
  expect((await site.post('owner-a', path('XML'), undefined, remove())).status).toBe(200);
  expect((await site.get('owner-a', path('XML'))).status).toBe(404);
});

test('a column that is not there cannot stand in a view', async () => {
  expect((await site.post('owner-a', "web/lists/getbytitle('Loend')/views/getbytitle('Minu')/viewfields/addviewfield('Puudub')")).status).toBe(404);
});

test('a view\'s XML sets its query, columns, limit, scope and totals', async () => {
  await addList(site, 'Vaated', '<Field Type="Number" Name="Amount" DisplayName="Summa" />');
  const { views } = site.sp('owner-a').web.lists.getByTitle('Vaated');
  const made = await views.add('Kokku') as unknown as { Id: string };
  await views.getById(made.Id).setViewXml('<View Scope="RecursiveAll"><Query><OrderBy><FieldRef Name="Amount" /></OrderBy></Query><ViewFields><FieldRef Name="Title" /><FieldRef Name="Amount" /></ViewFields>'
    + '<RowLimit Paged="FALSE">7</RowLimit><Aggregations Value="On"><FieldRef Name="Amount" Type="SUM" /></Aggregations></View>');
  expect(await views.getById(made.Id)()).toMatchObject({
    Scope: 2, RowLimit: 7, Paged: false, AggregationsStatus: 'On', Aggregations: '<FieldRef Name="Amount" Type="SUM" />', ViewQuery: '<OrderBy><FieldRef Name="Amount" /></OrderBy>'
  });
  expect((await views.getById(made.Id).fields() as unknown as { Items: string[] }).Items).toEqual(['Title', 'Amount']);
  expect((await site.post('owner-a', `web/lists/getbytitle('Vaated')/views(guid'${made.Id}')/setviewxml`, { viewXml: '<View>' })).status).toBe(400);
});

test('two views of one title live on different pages', async () => {
  const { views } = site.sp('owner-a').web.lists.getByTitle('Vaated');
  await views.add('Minu');
  await views.add('Minu');
  const urls = (await views.select('Title', 'ServerRelativeUrl')()).filter(view => view.Title === 'Minu').map(view => view.ServerRelativeUrl);
  expect(new Set(urls).size).toBe(2);
});
