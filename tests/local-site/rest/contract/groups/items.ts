import { addList } from '../../fixture';
import { effect, entity, type Group, holds, leadsBack, refusal, typed, value } from '../check';

const list = "web/lists/getbytitle('Leping')";
const row = `${list}/items(1)`;
const type = 'SP.Data.LepingListItem';
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const added = (dialect: string): string => `uus ${dialect}`;
const numbers = { minimal: 3, none: 4, verbose: 5 } as const;
const others = { minimal: 6, none: 7, verbose: 8 } as const;

export const items: Group = {
  name: 'items',
  arrange: async site => {
    await addList(site, 'Leping',
      '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Leping" ShowField="Title" />', '<Field Type="Text" Name="Code" DisplayName="Kood" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
      '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES></Field>', '<Field Type="User" Name="Owner" DisplayName="Omanik" />',
      '<Field Type="URL" Name="Link" DisplayName="Viide" Format="Hyperlink" />', '<Field Type="Number" Name="Sum" DisplayName="Summa" />', '<Field Type="DateTime" Name="Due" DisplayName="Tähtaeg" Format="DateTime" />');
    const { items: rows } = site.sp('owner-a').web.lists.getByTitle('Leping');
    await rows.add({ Title: 'A', Code: 'a', Tags: ['x', 'y'], Link: { Url: 'https://x.test/', Description: 'x' }, Sum: 1.5, Due: '2026-03-01T10:00:00Z' });
    await rows.add({ Title: 'B', ParentId: 1, Code: 'b' });
    for (const number of [3, 4, 5, 6, 7, 8]) await rows.add({ Title: `kustub ${number}` });
  },
  checks: [
    ...entity('an item', { path: row }, {
      entity: 'item', type, link: 'Web/Lists(guid', relatives: ['AttachmentFiles', 'ContentType', 'FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit', 'File', 'Folder', 'ParentList', 'RoleAssignments', 'Versions', 'Parent']
    }),
    ...leadsBack('an item', row),
    ...holds('dates are UTC without fractions, numbers are numbers, links have two parts', async site => {
      expect((await site.get('owner-a', row)).json).toMatchObject({ Due: '2026-03-01T10:00:00Z', Sum: 1.5, Tags: ['x', 'y'], Link: { Url: 'https://x.test/', Description: 'x' }, ParentId: null, OwnerStringId: null });
    }),
    ...entity('all items', { path: `${list}/items` }, { entity: 'item', type, link: 'Web/Lists(guid' }),
    ...entity('an item by number, through the method', { path: `${list}/getitembyid(2)` }, { entity: 'item', type, values: { ParentId: 1 } }),
    ...entity('an item by text', { path: `${list}/getitembystringid('2')` }, { entity: 'item', type, values: { Id: 2 } }),
    ...entity('items by CAML', { path: `${list}/getitems`, body: { query: { ViewXml: '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">B</Value></Eq></Where></Query></View>' } } }, { entity: 'item', type, values: { Id: 2 } }),
    ...entity('the list of an item', { path: `${row}/parentlist` }, { entity: 'list', type: 'SP.List', values: { Title: 'Leping' } }),
    ...entity('an item is added', { path: `${list}/items`, body: dialect => typed(type, { Title: added(dialect), Tags: ['y'], Link: { Url: 'https://y.test/', Description: 'y' } })(dialect) },
      { entity: 'item', type, status: 201, values: dialect => ({ Title: added(dialect) }) }),
    ...effect('an item is changed', { path: row, verb: 'MERGE', body: dialect => typed(type, { Title: dialect, Tags: ['x'] })(dialect) },
      { status: 204, etag: /^"[0-9a-f-]{36},\d+"$/, then: { path: row, gives: dialect => ({ Title: dialect, Tags: ['x'] }) } }),
    ...effect('an item is deleted', { path: dialect => `${list}/items(${numbers[dialect]})`, verb: 'DELETE' }, { status: 200, then: { path: dialect => `${list}/items(${numbers[dialect]})`, status: 404 } }),
    ...effect('an item is deleted by its method', { path: dialect => `${list}/items(${others[dialect]})/deleteobject`, verb: 'POST' }, { status: 200, then: { path: dialect => `${list}/items(${others[dialect]})`, status: 404 } }),
    ...value('what the asker may do with an item', { path: `${row}/effectivebasepermissions`, as: 'reader-d' }, 'EffectiveBasePermissions', { High: '176', Low: '138612833' }),
    ...value('a form\'s values are saved, field by field', { path: `${row}/validateupdatelistitem`, body: { formValues: [{ FieldName: 'Title', FieldValue: 'vorm' }], bNewDocumentUpdate: false } }, 'ValidateUpdateListItem',
      [{ ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'vorm', HasException: false, ItemId: 1 }]),
    ...value('an item is added by a form', { path: `${list}/addvalidateupdateitemusingpath`, body: { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/vajs/Lists/Leping' }, UnderlyingObjectType: 0 }, formValues: [{ FieldName: 'Title', FieldValue: 'vorm' }] } },
      'AddValidateUpdateItemUsingPath', expect.anything()),
    ...holds('a next link gives the next page, until there is none', async site => {
      const first = (await site.get('owner-a', `${list}/items?$top=2&$select=Id`)).json;
      expect(first['odata.nextLink']).toMatch(/items\?.*%24skiptoken=Paged%3dTRUE%26p_ID%3d2.*%24top=2/);
      const second = (await site.get('owner-a', String(first['odata.nextLink']).replace(`${site.url}/_api/`, ''))).json;
      expect(second.value[0].Id).toBeGreaterThan(2);
    }),
    ...holds('verbose pages name the next one beside the results', async site => {
      const { d } = (await site.get('owner-a', `${list}/items?$top=2&$select=Id`, { Accept: 'application/json;odata=verbose' })).json;
      expect(d.results).toHaveLength(2);
      expect(d.__next).toContain('p_ID%3d2');
    }),
    ...holds('lists of values and relatives are written out in verbose', async site => {
      const { d } = (await site.get('owner-a', `${list}/items(2)`, { Accept: 'application/json;odata=verbose' })).json;
      expect(d.Parent).toEqual({ __deferred: { uri: expect.stringMatching(/\/Items\(2\)\/Parent$/) } });
      expect((await site.get('owner-a', row, { Accept: 'application/json;odata=verbose' })).json.d.Tags).toEqual({ __metadata: { type: 'Collection(Edm.String)' }, results: ['x'] });
    }),
    ...holds('an expanded lookup and person show the asked columns', async site => {
      const { json } = await site.get('owner-a', `${list}/items(2)?$select=Title,Parent/Id,Author/EMail&$expand=Parent,Author`, { Accept: 'application/json;odata=nometadata' });
      expect(json).toEqual({ Title: 'B', Parent: { Id: 1 }, Author: { EMail: 'owner-a@vajs.test' } });
    }),
    ...holds('values as text, as HTML and for editing are texts', async site => {
      for (const form of ['fieldvaluesastext', 'fieldvaluesashtml', 'fieldvaluesforedit']) {
        expect((await site.get('owner-a', `${list}/items(2)/${form}`, { Accept: 'application/json;odata=nometadata' })).json).toMatchObject({ Title: 'B', ID: '2' });
      }
    }),
    ...refusal('an item that is not there', { path: `${list}/items(999)` }, { status: 404, code: '-2130575338, System.ArgumentException' }),
    ...refusal('an unknown property in a body', { path: `${list}/items`, body: { Titttle: 'x' } }, { status: 400, code: invalidQuery, message: /'Titttle' does not exist on type 'SP\.Data\.LepingListItem'/ }),
    ...refusal('an unknown property in a change', { path: row, verb: 'MERGE', body: { Titttle: 'x' } }, { status: 400, code: invalidQuery }),
    ...refusal('an unknown field, selected', { path: `${list}/items?$select=Puudub` }, { status: 400, code: '-1, Microsoft.SharePoint.SPException' }),
    ...refusal('an unknown field, expanded', { path: `${list}/items?$expand=Puudub` }, { status: 400, code: '-1, Microsoft.SharePoint.SPException' }),
    ...refusal('an unknown field, filtered', { path: `${list}/items?$filter=Puudub eq 1` }, { status: 400, code: '-1, Microsoft.SharePoint.SPException' }),
    ...refusal('a lookup selected without being expanded', { path: `${list}/items?$select=Parent` }, {
      status: 400, code: '-1, Microsoft.SharePoint.SPException', message: /^The query to field 'Parent' is not valid\. The \$select query string must specify the target fields and the \$expand query string must contain Parent\.$/
    }),
    ...refusal('a unique value given twice', { path: `${list}/items`, body: { Title: 'x', Code: 'A' } }, { status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException' }),
    ...refusal('an item changed under an old version', { path: row, verb: 'MERGE', body: { Title: 'x' }, headers: { 'IF-MATCH': '"00000000-0000-4000-8000-000000000000,1"' } }, { status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' }),
    ...refusal('an item deleted under an old version', { path: row, verb: 'DELETE', headers: { 'IF-MATCH': '"00000000-0000-4000-8000-000000000000,1"' } }, { status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' }),
    ...refusal('an item deleted by its method under an old version', { path: `${row}/deleteobject`, verb: 'POST', headers: { 'IF-MATCH': '"00000000-0000-4000-8000-000000000000,1"' } }, { status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' }),
    ...refusal('an item of a type of another list', { path: `${list}/items`, body: { '__metadata': { type: 'SP.Data.MuuListItem' }, 'Title': 'x' } }, { status: 400, code: invalidQuery }),
    ...refusal('a value of the wrong type', { path: `${list}/items`, body: { Title: 'x', Sum: 'palju' } }, { status: 400, code: invalidQuery }),
    ...refusal('an item added by a reader', { path: `${list}/items`, as: 'reader-d', body: { Title: 'x' } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' }),
    ...refusal('a function that lists do not filter by', { path: `${list}/items?$filter=endswith(Title,'x')` }, { status: 400, code: invalidQuery }),
    ...refusal('a filter that is none', { path: `${list}/items?$filter=Title eq` }, { status: 400, code: invalidQuery })
  ]
};
