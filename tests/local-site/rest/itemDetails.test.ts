import '@pnp/sp/folders';
import { addList, codeOf, merge, remove, type Running, start } from './fixture';

let site: Running;
const list = "web/lists/getbytitle('Read')";
const row = `${list}/items(1)`;
const none = { Accept: 'application/json;odata=nometadata' };

beforeEach(async () => {
  site = await start({ now: () => new Date('2026-11-21T10:00:00Z') });
  await addList(site, 'Read',
    '<Field Type="Note" Name="Body" DisplayName="Sisu" />',
    '<Field Type="Note" Name="Rich" DisplayName="Rikas" RichText="TRUE" />',
    '<Field Type="URL" Name="Link" DisplayName="Link" />',
    '<Field Type="User" Name="Owner" DisplayName="Omanik" />',
    '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Read" ShowField="Title" />');
  await items('member-b').add({ Title: 'a & b', Body: 'x < y\nz', Rich: '<b>b</b>', Link: { Url: 'https://x.ee', Description: 'X "1"' }, OwnerId: 6 });
});
afterEach(() => site.close());

const items = (key: string) => site.sp(key).web.lists.getByTitle('Read').items;

test('values as markup are escaped, rich text stays, links are links', async () => {
  await items('member-b').getById(1).update({ ParentId: 1 });
  expect(await items('reader-d').getById(1).fieldValuesAsHTML()).toMatchObject({
    Title: 'a &amp; b', Body: '<div dir="">x &lt; y<br>z</div>', Rich: '<b>b</b>', Link: '<a href="https://x.ee">X &quot;1&quot;</a>',
    Owner: expect.stringMatching(/^<a href="[^"]*userdisp\.aspx\?ID=6">Omanik A<\/a>$/), Parent: expect.stringMatching(/^<a href="[^"]*&amp;ID=1&amp;RootFolder=\*">a &amp; b<\/a>$/)
  });
});

test('text, markup and form values are opened with the item', async () => {
  const { json } = await site.get('reader-d', `${row}?$select=Id,FieldValuesAsText/Title,FieldValuesAsHtml/Title,FieldValuesForEdit/Title&$expand=FieldValuesAsText,FieldValuesAsHtml,FieldValuesForEdit`, none);
  expect(json).toEqual({ Id: 1, FieldValuesAsText: { Title: 'a & b' }, FieldValuesAsHtml: { Title: 'a &amp; b' }, FieldValuesForEdit: { Title: 'a & b' } });
});

test('the client library learns where an item is', async () => {
  expect(await items('reader-d').getById(1).getParentInfos()).toMatchObject({
    Item: { Id: 1 }, ParentList: { Title: 'Read', RootFolderServerRelativeUrl: '/sites/vajs/Lists/Read' }, ParentWeb: { ServerRelativeUrl: '/sites/vajs', Url: site.url }
  });
  expect(await items('reader-d').getById(1).effectiveBasePermissionsForUI()).toEqual(await items('reader-d').getById(1).effectiveBasePermissions());
});

test('the nearest thing with permissions of its own is found', async () => {
  const nearest = async (path: string): Promise<string> => (await site.get('owner-a', `${path}/FirstUniqueAncestorSecurableObject`)).json['odata.type'] as string;
  expect(await nearest(row)).toBe('SP.Web');
  await site.sp('owner-a').web.lists.getByTitle('Read').breakRoleInheritance(true);
  expect([await nearest(row), await nearest(list)]).toEqual(['SP.List', 'SP.List']);
  await items('owner-a').getById(1).breakRoleInheritance(true);
  expect(await nearest(row)).toBe('SP.Data.ReadListItem');
});

test('an item is deleted and recycled with parameters, under its ETag', async () => {
  const stale = await site.post('member-b', `${row}/DeleteWithParameters`, { parameters: { BypassSharedLock: true } }, { 'IF-MATCH': '"x,1"' });
  expect(stale.status).toBe(412);
  await items('member-b').getById(1).deleteWithParams({ BypassSharedLock: true });
  expect(await items('member-b')()).toEqual([]);
});

test('versions are deleted and restored by whoever may', async () => {
  for (const Title of ['b', 'c']) await items('member-b').getById(1).update({ Title });
  const labels = async (): Promise<string[]> => (await items('member-b').getById(1).versions.select('VersionLabel')() as { VersionLabel: string }[]).map(each => each.VersionLabel);
  expect((await site.post('reader-d', `${row}/versions(1024)`, undefined, remove())).status).toBe(403);
  await items('member-b').getById(1).versions.getById(1024).delete();
  expect(await labels()).toEqual(['3.0', '1.0']);
  expect((await site.post('member-b', `${row}/versions(1536)`, undefined, remove())).status).toBe(400);
  await site.post('member-b', `${row}/versions/RestoreByLabel('1.0')`);
  expect(await items('member-b').getById(1)()).toMatchObject({ Title: 'a & b', OData__UIVersionString: '4.0' });
});

test('a version has the properties that SharePoint gives it', async () => {
  const { json } = await site.get('member-b', `${row}/versions(512)`, none);
  expect(json).toMatchObject({
    VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: true, ID: 1, Title: 'a & b', Author: { LookupId: 7, LookupValue: 'Liige B', Email: 'member-b@vajs.test' },
    OData__x005f_HasCopyDestinations: null, owshiddenversion: 1, OData__x005f_UIVersion: 512, Attachments: false, OData__x005f_ModerationStatus: 0,
    FileRef: '/sites/vajs/Lists/Read/1_.000', FileDirRef: '/sites/vajs/Lists/Read', FSObjType: '0', OData__x005f_Level: 1, OData__x005f_IsCurrentVersion: true,
    Last_x005f_x0020_x005f_Modified: '2026-11-21T10:00:00Z'
  });
});

describe('folders in a list', () => {
  const add = (info: unknown, Title = 'sees') => site.post('member-b', `${list}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: info, formValues: [{ FieldName: 'Title', FieldValue: Title }], bNewDocumentUpdate: false
  });
  const ids = async (view: string, folder?: string): Promise<number[]> => ((await site.post('reader-d', `${list}/getitems?$select=Id`, {
    query: { ViewXml: view, ...(folder === undefined ? {} : { FolderServerRelativeUrl: folder }) } })).json.value as { Id: number }[]).map(each => each.Id);

  beforeEach(async () => {
    await site.sp('owner-a').web.lists.getByTitle('Read').update({ EnableFolderCreation: true });
  });

  test('a form adds a folder, and rows in it', async () => {
    const folder = await add({ FolderPath: { DecodedUrl: '/sites/vajs/Lists/Read' }, UnderlyingObjectType: 1, LeafName: { DecodedUrl: 'Kaust' } }, 'Kaust');
    expect(folder.json.value).toMatchObject([{ FieldName: 'Title', HasException: false }, { FieldName: 'Id', FieldValue: '2' }]);
    const inside = await add({ FolderPath: { DecodedUrl: '/sites/vajs/Lists/Read/Kaust' } });
    expect(inside.json.value[1]).toMatchObject({ FieldName: 'Id', FieldValue: '3' });
    expect((await site.get('reader-d', `${list}/items(3)?$select=FileDirRef,FileSystemObjectType`, none)).json).toEqual({ FileDirRef: '/sites/vajs/Lists/Read/Kaust', FileSystemObjectType: 0 });
    expect((await site.get('reader-d', `${list}/items(2)?$select=FileSystemObjectType,FileLeafRef`, none)).json).toEqual({ FileSystemObjectType: 1, FileLeafRef: 'Kaust' });
    expect(await ids('<View />')).toEqual([1, 2]);
    expect(await ids('<View Scope="Recursive" />')).toEqual([1, 3]);
    expect(await ids('<View Scope="RecursiveAll" />')).toEqual([1, 2, 3]);
    expect(await ids('<View />', '/sites/vajs/Lists/Read/Kaust')).toEqual([3]);
    expect(await ids('<View Scope="FilesOnly" />')).toEqual([1]);
    const stream = await site.post('reader-d', `${list}/RenderListDataAsStream`, { parameters: { ViewXml: '<View />', FolderServerRelativeUrl: '/sites/vajs/Lists/Read/Kaust' } });
    expect((stream.json.Row as { ID: string }[]).map(each => each.ID)).toEqual(['3']);
  });

  test('a folder of another list, or none, is refused', async () => {
    expect(codeOf(await add({ FolderPath: { DecodedUrl: '/sites/vajs/Lists/Read/Puudub' } }))).toBe('-2147024894, System.IO.FileNotFoundException');
    await addList(site, 'Muu');
    expect((await add({ FolderPath: { DecodedUrl: '/sites/vajs/Lists/Muu' } })).status).toBe(404);
  });
});

test('reserved IDs are never given again, related columns are told', async () => {
  const reserved = await site.sp('member-b').web.lists.getByTitle('Read').reserveListItemId();
  const { Id } = await items('member-b').add({ Title: 'x' }) as { Id: number };
  expect([reserved, Id]).toEqual([2, 3]);
  expect((await site.get('reader-d', `${list}/getRelatedFields`, none)).json.value).toMatchObject([{ ShowField: 'Title', RelationshipDeleteBehavior: 0 }]);
});

test('a list is found by its path, whole or from the web', async () => {
  for (const path of ["web/GetListUsingPath(DecodedUrl=@p)?@p='/sites/vajs/Lists/Read'", "web/getlist('Lists/Read')"]) {
    expect((await site.get('reader-d', path, none)).json).toMatchObject({ Title: 'Read' });
  }
});

test('a stale ETag inside a batch refuses that part alone', async () => {
  expect((await site.post('member-b', row, { Title: 'uus' }, merge('"x,1"'))).status).toBe(412);
  const body = ['--b', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `POST ${site.url}/_api/${row} HTTP/1.1`, 'X-HTTP-Method: MERGE', 'IF-MATCH: "x,1"',
    'Content-Type: application/json', '', '{"Title":"vana"}', '--b', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    `POST ${site.url}/_api/${row} HTTP/1.1`, 'X-HTTP-Method: MERGE', 'IF-MATCH: *', 'Content-Type: application/json', '', '{"Title":"uus"}', '--b--', ''].join('\r\n');
  const { text } = await site.post('member-b', '$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' });
  expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(match => match[1])).toEqual(['412', '204']);
});
