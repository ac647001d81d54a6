import { addList } from '../../fixture';
import { effect, entity, type Group, holds, leadsBack, refusal, typed, value } from '../check';

const list = "web/lists/getbytitle('Leping')";
const own = `${list}/views/getbytitle('Oma')`;

export const views: Group = {
  name: 'views',
  arrange: async site => {
    await addList(site, 'Leping', '<Field Type="Text" Name="Code" DisplayName="Kood" />');
    await site.post('owner-a', `${list}/views`, { Title: 'Oma', PersonalView: false });
  },
  checks: [
    ...entity('the view that a list opens with', { path: `${list}/defaultview` }, { entity: 'view', type: 'SP.View', link: 'Web/Lists(guid', relatives: ['ViewFields'], values: { DefaultView: true, PersonalView: false } }),
    ...leadsBack('a view', `${list}/defaultview`),
    ...entity('all views', { path: `${list}/views` }, { entity: 'view', type: 'SP.View' }),
    ...entity('a view by title', { path: own }, { entity: 'view', type: 'SP.View', values: { Title: 'Oma' } }),
    ...entity('a view is added', { path: `${list}/views`, body: dialect => typed('SP.View', { Title: `Vaade ${dialect}`, RowLimit: 10, ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>' })(dialect) },
      { entity: 'view', type: 'SP.View', status: 201, values: dialect => ({ Title: `Vaade ${dialect}`, RowLimit: 10, ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>' }) }),
    ...effect('a view is changed', { path: own, verb: 'MERGE', body: typed('SP.View', { RowLimit: 7 }) }, { status: 204, then: { path: own, gives: { RowLimit: 7 } } }),
    ...effect('a column is added to a view', { path: `${own}/viewfields/addviewfield('Code')`, verb: 'POST' }, { status: 200, then: { path: `${own}/viewfields`, gives: { Items: expect.arrayContaining(['Code']) } } }).slice(0, 1),
    ...effect('a column of a view is moved', { path: `${own}/viewfields/moveviewfieldto`, body: { field: 'Code', index: 0 } }, { status: 200, then: { path: `${own}/viewfields`, gives: { Items: ['Code', 'LinkTitle'] } } }),
    ...effect('all columns are taken from a view', { path: `${own}/viewfields/removeallviewfields`, verb: 'POST' }, { status: 200, then: { path: `${own}/viewfields`, gives: { Items: [] } } }),
    ...effect('a view is set by XML', { path: `${own}/setviewxml`, body: { viewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>3</RowLimit></View>' } }, { status: 200, then: { path: own, gives: { RowLimit: 3 } } }),
    ...effect('a view is deleted', { path: dialect => `${list}/views/getbytitle('Vaade ${dialect}')`, verb: 'DELETE' }, { status: 200, then: { path: dialect => `${list}/views/getbytitle('Vaade ${dialect}')`, status: 404 } }),
    ...value('the XML of a view\'s columns', { path: `${own}/viewfields/schemaxml` }, 'SchemaXml', expect.stringContaining('<FieldRef Name="Title"')),
    ...holds('a personal view is seen by its owner only', async site => {
      await site.post('member-b', `${list}/views`, { Title: 'Minu', PersonalView: true });
      const titles = async (key: string): Promise<readonly string[]> => ((await site.get(key, `${list}/views`)).json.value as { Title: string }[]).map(({ Title }) => Title);
      expect([(await titles('member-b')).includes('Minu'), (await titles('member-c')).includes('Minu')]).toEqual([true, false]);
    }),
    ...refusal('a view that is not there', { path: `${list}/views/getbytitle('Puudub')` }, { status: 404, code: '-2147024809, System.ArgumentException' }),
    ...refusal('a public view made by a reader', { path: `${list}/views`, as: 'reader-d', body: { Title: 'x' } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' })
  ]
};
