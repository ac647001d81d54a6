import { addList } from '../../fixture';
import { type Group, holds, refusal } from '../check';
import type { Answer, Running } from '../../fixture';

const list = "web/lists/getbytitle('Read')";
const ask = (site: Running, parameters: object, query = ''): Promise<Answer> => site.post('owner-a', `${list}/renderlistdataasstream${query}`, { parameters });
const view = (inner: string): string => `<View>${inner}</View>`;
const titles = (json: { Row: { Title: string }[] }): readonly string[] => json.Row.map(({ Title }) => Title);

/** These answers have one form, whatever metadata is asked for: they are written by the page, not by OData. */
export const renderListDataGroup: Group = {
  name: 'renderListData',
  arrange: async site => {
    await addList(site, 'Read', '<Field Type="Number" Name="Sum" DisplayName="Summa" />', '<Field Type="User" Name="Owner" DisplayName="Omanik" />', '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Read" ShowField="Title" />');
    const { items } = site.sp('owner-a').web.lists.getByTitle('Read');
    for (const [index, Title] of ['a', 'b', 'c'].entries()) await items.add({ Title, Sum: index + 0.5, OwnerId: 6, ...(index > 0 ? { ParentId: index } : {}) });
  },
  checks: [
    ...(['application/json', 'application/json;odata=nometadata', 'application/json;odata=verbose'].flatMap(accept => holds(`rows have their form whatever is asked for (${accept})`, async site => {
      const answer = await site.post('owner-a', `${list}/renderlistdataasstream`, { parameters: { ViewXml: view('<ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>5</RowLimit>') } }, { Accept: accept });
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      expect(answer.json).toMatchObject({
        Row: expect.any(Array), FirstRow: 1, LastRow: 3, RowLimit: 5, FolderPermissions: expect.stringMatching(/^0x[0-9a-f]+$/), FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: ''
      });
    }))),
    ...holds('a row has what every row has, all as text', async site => {
      const { json } = await ask(site, { ViewXml: view('<ViewFields><FieldRef Name="Title"/></ViewFields>') });
      expect(json.Row[0]).toMatchObject({ ID: '1', PermMask: expect.stringMatching(/^0x/), FSObjType: '0', UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/), ContentTypeId: expect.stringMatching(/^0x01/), FileRef: '/sites/vajs/Lists/Read/1_.000', Title: 'a' });
    }),
    ...holds('people are lists of people, lookups of places, numbers formatted with the bare value beside', async site => {
      const { json } = await ask(site, { ViewXml: view('<ViewFields><FieldRef Name="Owner"/><FieldRef Name="Parent"/><FieldRef Name="Sum"/></ViewFields>') });
      expect(json.Row[1]).toMatchObject({ Owner: [{ id: '6', title: 'Omanik A', email: 'owner-a@vajs.test' }], Parent: [{ lookupId: 1, lookupValue: 'a' }], Sum: '1,5' });
      expect(Number(json.Row[1]['Sum.'])).toBe(1.5);
    }),
    ...holds('the view\'s query filters and orders', async site => {
      const { json } = await ask(site, { ViewXml: view('<Query><Where><Geq><FieldRef Name="Sum"/><Value Type="Number">1.5</Value></Geq></Where><OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy></Query>') });
      expect(titles(json)).toEqual(['c', 'b']);
    }),
    ...holds('a filter in the address is joined to the view\'s', async site => {
      expect(titles((await ask(site, { ViewXml: view('') }, '?FilterField1=Title&FilterValue1=b')).json)).toEqual(['b']);
    }),
    ...holds('an order in the address goes before the view\'s', async site => {
      expect(titles((await ask(site, { ViewXml: view('') }, '?SortField=Title&SortDir=Desc')).json)).toEqual(['c', 'b', 'a']);
    }),
    ...holds('pages follow each other by NextHref', async site => {
      const ViewXml = view('<RowLimit Paged="TRUE">2</RowLimit>');
      const first = (await ask(site, { ViewXml })).json;
      expect(first.NextHref).toMatch(/^\?Paged=TRUE&.*p_ID=2/);
      const second = (await ask(site, { ViewXml, Paging: String(first.NextHref).slice(1) })).json;
      expect([titles(first), titles(second), second.NextHref]).toEqual([['a', 'b'], ['c'], undefined]);
    }),
    ...holds('asked options come as blocks, with the rows under ListData', async site => {
      const { json } = await ask(site, { RenderOptions: 1 | 2 | 4, ViewXml: view('') });
      expect(json).toMatchObject({ ListData: { Row: expect.any(Array) }, ListSchema: expect.any(Object) });
    }),
    ...holds('the older method gives the same rows as text', async site => {
      const { json } = await site.post('owner-a', `${list}/renderlistdata(@viewXml)?@viewXml='${encodeURIComponent(view('<RowLimit>2</RowLimit>'))}'`, undefined, { Accept: 'application/json;odata=nometadata' });
      expect(titles(JSON.parse(json.value as string) as { Row: { Title: string }[] })).toEqual(['a', 'b']);
    }),
    ...refusal('a view that is no XML', { path: `${list}/renderlistdataasstream`, body: { parameters: { ViewXml: '<View><Query' } } }, { status: 400, code: '-2147024809, System.ArgumentException' }),
    ...refusal('rows of a list that is not there', { path: "web/lists/getbytitle('Puudub')/renderlistdataasstream", body: { parameters: {} } }, { status: 404, code: '-1, System.ArgumentException' })
  ]
};
