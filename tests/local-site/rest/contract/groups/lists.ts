import { addList } from '../../fixture';
import { effect, entity, type Group, holds, leadsBack, refusal, typed, value } from '../check';

const list = "web/lists/getbytitle('Leping')";
const missing = { status: 404, code: '-1, System.ArgumentException' };

export const lists: Group = {
  name: 'lists',
  arrange: async site => {
    await addList(site, 'Leping', '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Leping" ShowField="Title" />');
    await site.sp('owner-a').web.lists.getByTitle('Leping').items.add({ Title: 'A' });
    for (const title of ['R1', 'R2', 'R3', 'Kustub minimal', 'Kustub none', 'Kustub verbose']) await addList(site, title);
  },
  checks: [
    ...entity('a list by title', { path: list }, {
      entity: 'list', type: 'SP.List', link: 'Web/Lists(guid', values: { Title: 'Leping', BaseTemplate: 100, ItemCount: 1, ListItemEntityTypeFullName: 'SP.Data.LepingListItem' },
      relatives: ['Items', 'Fields', 'Views', 'ContentTypes', 'RootFolder', 'DefaultView', 'ParentWeb', 'RoleAssignments', 'UserCustomActions', 'EventReceivers']
    }),
    ...leadsBack('a list', list),
    ...entity('a library', { path: "web/lists/getbytitle('Dokumendid')" }, { entity: 'list', type: 'SP.List', link: 'Web/Lists(guid', values: { BaseType: 1, BaseTemplate: 101 } }),
    ...entity('a list by its address', { path: "web/getlist('/sites/vajs/Lists/Leping')" }, { entity: 'list', type: 'SP.List', values: { Title: 'Leping' } }),
    ...entity('a list by its address, decoded', { path: "web/getlistusingpath(decodedurl='/sites/vajs/Lists/Leping')" }, { entity: 'list', type: 'SP.List', values: { Title: 'Leping' } }),
    ...entity('all lists', { path: 'web/lists' }, { entity: 'list', type: 'SP.List', link: 'Web/Lists(guid' }),
    ...entity('lists by filter and order', { path: "web/lists?$filter=BaseTemplate eq 101&$orderby=Title desc&$top=1" }, { entity: 'list', type: 'SP.List', values: { BaseTemplate: 101 } }),
    ...entity('the library that documents go to', { path: 'web/defaultdocumentlibrary' }, { entity: 'list', type: 'SP.List', values: { Title: 'Dokumendid' } }),
    ...entity('a list is made', { path: 'web/lists', body: dialect => typed('SP.List', { Title: `Uus ${dialect}`, Description: 'd', BaseTemplate: 100, ContentTypesEnabled: true, AllowContentTypes: true })(dialect) },
      { entity: 'list', type: 'SP.List', status: 201, values: dialect => ({ Title: `Uus ${dialect}`, Description: 'd', ContentTypesEnabled: true }) }),
    ...entity('the library for assets is there or made', { path: 'web/lists/ensuresiteassetslibrary', verb: 'POST' }, { entity: 'list', type: 'SP.List', values: { Title: 'Saidi varad' } }),
    ...effect('settings of a list are changed', { path: list, verb: 'MERGE', body: dialect => typed('SP.List', { Description: dialect, EnableVersioning: true, MajorVersionLimit: 20 })(dialect) },
      { status: 204, etag: /^"\d+"$/, then: { path: list, gives: dialect => ({ Description: dialect, MajorVersionLimit: 20 }) } }),
    ...effect('a list is deleted', { path: dialect => `web/lists/getbytitle('Uus ${dialect}')`, verb: 'DELETE' }, { status: 200, then: { path: dialect => `web/lists/getbytitle('Uus ${dialect}')`, status: 404 } }),
    ...value('a list is deleted by its method', { path: dialect => `web/lists/getbytitle('Kustub ${dialect}')/deleteobject`, verb: 'POST' }, 'DeleteObject', null),
    ...refusal('a list that was deleted by its method', { path: "web/lists/getbytitle('Kustub none')" }, missing),
    ...refusal('a list deleted by its method by a reader', { path: `${list}/deleteobject`, verb: 'POST', as: 'reader-d' }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' }),
    ...entity('the pages that show, change and add items', { path: `${list}/forms` }, { entity: 'form', type: 'SP.Form', link: 'Web/Lists(guid', values: { FormType: 4, ServerRelativeUrl: '/sites/vajs/Lists/Leping/DispForm.aspx' } }),
    ...leadsBack('a page of a list', `${list}/forms/getbypagetype(8)`),
    ...value('what the asker may do in a list', { path: `${list}/effectivebasepermissions`, as: 'member-b' }, 'EffectiveBasePermissions', { High: '432', Low: '1011030767' }),
    ...value('the number of items', { path: `${list}/itemcount` }, 'ItemCount', 1),
    ...value('the type of a list\'s items', { path: `${list}/listitementitytypefullname` }, 'ListItemEntityTypeFullName', 'SP.Data.LepingListItem'),
    ...value('a list\'s token of changes', { path: `${list}/currentchangetoken` }, 'CurrentChangeToken', { StringValue: expect.stringMatching(/^1;3;[0-9a-f-]{36};\d+;\d+$/) }),
    ...value('a number is kept for an item to come', { path: `${list}/reservelistitemid`, verb: 'POST' }, 'ReserveListItemId', expect.any(Number)),
    ...holds('the number that was kept is given to nobody else', async site => {
      const kept = (await site.post('owner-a', `${list}/reservelistitemid`)).json.value as number;
      const added = await site.sp('owner-a').web.lists.getByTitle('Leping').items.add({ Title: 'B' });
      expect(added.Id).toBeGreaterThan(kept);
    }),
    ...value('a list goes to the recycle bin', { path: dialect => `web/lists/getbytitle('${{ minimal: 'R1', none: 'R2', verbose: 'R3' }[dialect]}')/recycle`, verb: 'POST' }, 'Recycle', expect.stringMatching(/^[0-9a-f-]{36}$/)),
    ...refusal('a list that is not there, by title', { path: "web/lists/getbytitle('Puudub')" }, { ...missing, message: "List 'Puudub' does not exist at site with URL '" }),
    ...refusal('a list that is not there, by number', { path: "web/lists(guid'00000000-0000-4000-8000-000000000000')" }, missing),
    ...refusal('a second list of the same title', { path: 'web/lists', body: { Title: 'leping', BaseTemplate: 100 } }, { status: 500, code: '-2130575342, Microsoft.SharePoint.SPException' }),
    ...refusal('a list made by a reader', { path: 'web/lists', as: 'reader-d', body: { Title: 'x', BaseTemplate: 100 } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' }),
    ...refusal('a property that lists do not have', { path: list, verb: 'MERGE', body: { Titttle: 'x' } }, { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' }),
    ...refusal('a property that lists do not have, selected', { path: `${list}?$select=Titttle` }, { status: 400, code: '-1, Microsoft.SharePoint.SPException' }),
    ...refusal('a list changed under an old version', { path: list, verb: 'MERGE', body: { Description: 'x' }, headers: { 'IF-MATCH': '"0"' } }, { status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' }),
    ...refusal('a list made from a template that is not known', { path: 'web/lists', body: { Title: 'Küsitlus', BaseTemplate: 102 } }, { status: 501, code: '-1, LocalSite.NotImplementedException' })
  ]
};
