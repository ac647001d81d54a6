import '@pnp/sp/content-types';
import { addList, codeOf, merge, remove, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Leping', '<Field Type="Text" Name="Code" DisplayName="Kood" />');
});
afterAll(() => site.close());

const plain = { Accept: 'application/json;odata=nometadata' };
const leping = "web/lists/getbytitle('Leping')";

interface Typed { readonly StringId: string; readonly Name: string }

const typesOf = async (path: string): Promise<readonly Typed[]> => (await site.get('owner-a', `${path}?$select=StringId,Name`, plain)).json.value as Typed[];

test('a site has SharePoint\'s own content types, under their numbers', async () => {
  const numbers = (await typesOf('web/contenttypes')).map(type => type.StringId);
  expect(numbers).toEqual(expect.arrayContaining(['0x', '0x01', '0x0101', '0x0102', '0x0104', '0x0106', '0x0108', '0x010102', '0x0120']));
  expect(await site.sp('reader-d').web.contentTypes.getById('0x0101')()).toMatchObject({ Name: 'Dokument', Group: 'Dokumendi sisutüübid', Scope: '/sites/vajs', Sealed: false });
});

test('a type knows its parent, columns and links', async () => {
  const type = site.sp('reader-d').web.contentTypes.getById('0x0108');
  expect(await type.parent()).toMatchObject({ StringId: '0x01', Name: 'Üksus' });
  expect((await type.fieldLinks<{ Name: string }[]>()).map(link => link.Name)).toEqual(expect.arrayContaining(['ContentType', 'Title', 'Priority', 'DueDate']));
  expect((await type.fields<{ InternalName: string }[]>()).map(field => field.InternalName)).toEqual(expect.arrayContaining(['Title', 'Status']));
  expect((await site.sp('reader-d').web.contentTypes.getById('0x010102').parent()).StringId).toBe('0x0101');
});

test('a number that nothing has is null, and can be neither changed nor deleted', async () => {
  const unknown = await site.get('owner-a', "web/contenttypes('0x01FF')");
  expect([unknown.status, unknown.json['odata.null']]).toEqual([200, true]);
  expect((await site.post('owner-a', "web/contenttypes('0x01FF')", { Name: 'x' }, merge())).status).toBe(404);
  expect((await site.post('owner-a', "web/contenttypes('0x01FF')", undefined, remove())).status).toBe(404);
});

test('REST takes no number for a new type: it is a child of Item with one of its own', async () => {
  const { data } = await site.sp('owner-a').web.contentTypes.add('0x01008D19F38845B0884EBEBE239FDF359184', 'Kord', 'Kuidas', 'VAJS');
  const made = data as unknown as { StringId: string; Name: string; Group: string; Description: string };
  expect(made).toMatchObject({ Name: 'Kord', Description: 'Kuidas', Group: 'VAJS', StringId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) });
  expect(made.StringId).not.toBe('0x01008D19F38845B0884EBEBE239FDF359184');
  const twin = await site.post('owner-a', 'web/contenttypes', { Name: 'kord' });
  expect([twin.status, codeOf(twin)]).toEqual([500, '-2130575183, Microsoft.SharePoint.SPException']);
  expect((await site.post('owner-a', 'web/contenttypes', { Name: 'a/b' })).status).toBe(400);
  await site.sp('owner-a').web.contentTypes.getById(made.StringId).update({ Name: 'Korraldus', Hidden: true } as never);
  expect(await site.sp('reader-d').web.contentTypes.getById(made.StringId)()).toMatchObject({ Name: 'Korraldus', Hidden: true });
  await site.sp('owner-a').web.contentTypes.getById(made.StringId).delete();
  expect((await site.get('owner-a', `web/contenttypes('${made.StringId}')`)).json['odata.null']).toBe(true);
});

test('links are added, required, hidden, reordered and taken away', async () => {
  await site.sp('owner-a').web.fields.addText('Viide', { Group: 'VAJS' });
  const { data } = await site.sp('owner-a').web.contentTypes.add('', 'Viidatud');
  const path = `web/contenttypes('${(data as unknown as Typed).StringId}')`;
  const names = async (): Promise<string[]> => ((await site.get('owner-a', `${path}/fieldlinks`, plain)).json.value as { Name: string }[]).map(link => link.Name);
  const added = await site.post('owner-a', `${path}/fieldlinks`, { FieldInternalName: 'Viide', Required: true });
  expect([added.status, added.json.Required, added.json.Hidden]).toEqual([201, true, false]);
  expect(await names()).toEqual(['ContentType', 'Title', 'Viide']);
  expect((await site.post('owner-a', `${path}/fieldlinks('${String(added.json.Id)}')`, { Hidden: true, Required: false }, merge())).status).toBe(204);
  expect((await site.get('owner-a', `${path}/fieldlinks/getbyid('${String(added.json.Id)}')`)).json).toMatchObject({ Hidden: true, Required: false });
  await site.post('owner-a', `${path}/fieldlinks/reorder`, { internalNames: ['Viide'] });
  expect((await names())[0]).toBe('Viide');
  expect((await site.post('owner-a', `${path}/fieldlinks`, { FieldInternalName: 'Puudub' })).status).toBe(404);
  expect((await site.post('owner-a', `${path}/fieldlinks('${String(added.json.Id)}')`, undefined, remove())).status).toBe(200);
  expect(await names()).toEqual(['ContentType', 'Title']);
});

test('a list has a type for its rows and one for folders, and a new column joins the first', async () => {
  const types = await typesOf(`${leping}/contenttypes`);
  expect(types.map(type => type.StringId)).toEqual([expect.stringMatching(/^0x0100[0-9A-F]{32}$/), expect.stringMatching(/^0x012000[0-9A-F]{32}$/)]);
  const links = (await site.get('owner-a', `${leping}/contenttypes('${types[0]?.StringId ?? ''}')/fieldlinks`, plain)).json.value as { Name: string }[];
  expect(links.map(link => link.Name)).toEqual(['ContentType', 'Title', 'Code']);
  const library = await typesOf("web/lists/getbytitle('Dokumendid')/contenttypes");
  expect(library[0]?.StringId).toMatch(/^0x010100[0-9A-F]{32}$/);
});

test('a list takes over a site\'s type with its columns, and rows may be of it', async () => {
  const list = site.sp('owner-a').web.lists.getByTitle('Leping');
  await list.contentTypes.addAvailableContentType('0x0108');
  const task = (await typesOf(`${leping}/contenttypes`)).find(type => type.Name === 'Ülesanne')?.StringId ?? '';
  expect(task).toMatch(/^0x010800[0-9A-F]{32}$/);
  const row = await list.items.add({ Title: 'Tee ära', ContentTypeId: task, Priority: '(1) High' });
  expect(row).toMatchObject({ ContentTypeId: task, Priority: '(1) High' });
  expect(await list.items.getById(row.Id as number).select('Id', 'ContentType/Name').expand('ContentType')()).toMatchObject({ ContentType: { Name: 'Ülesanne' } });
  expect(await list.items.add({ Title: 'Vanem', ContentTypeId: '0x0108' })).toMatchObject({ ContentTypeId: task });
  const foreign = await site.post('owner-a', `${leping}/items`, { Title: 'x', ContentTypeId: '0x0106' });
  expect([foreign.status, codeOf(foreign)]).toEqual([500, '-2146232832, Microsoft.SharePoint.SPException']);
  const used = await site.post('owner-a', `${leping}/contenttypes('${task}')`, undefined, remove());
  expect([used.status, codeOf(used)]).toEqual([500, '-2146232832, Microsoft.SharePoint.SPContentTypeInUseException']);
  const twice = await site.post('owner-a', `${leping}/contenttypes/addavailablecontenttype`, { contentTypeId: '0x0108' });
  expect([twice.status, codeOf(twice)]).toEqual([500, '-2130575183, Microsoft.SharePoint.SPException']);
});

test('a site\'s type that lists were made from cannot be deleted; members change no site type', async () => {
  const { data } = await site.sp('owner-a').web.contentTypes.add('', 'Kasutusel');
  const id = (data as unknown as Typed).StringId;
  await site.sp('owner-a').web.lists.getByTitle('Leping').contentTypes.addAvailableContentType(id);
  expect((await site.post('owner-a', `web/contenttypes('${id}')`, undefined, remove())).status).toBe(500);
  expect((await site.post('member-b', `web/contenttypes('${id}')`, { Name: 'Minu' }, merge())).status).toBe(403);
  expect((await site.post('member-b', 'web/contenttypes', { Name: 'Minu' })).status).toBe(403);
});

test('available types include those of the webs around', async () => {
  await site.sp('owner-a').web.webs.add('Alam', 'alam');
  const inner = site.sp('owner-a', '/alam').web;
  expect(await inner.contentTypes()).toEqual([]);
  const response = await fetch(`${site.url}/alam/_api/web/availablecontenttypes?$select=StringId`, { headers: { 'X-Local-User': 'owner-a', ...plain } });
  expect(((await response.json()) as { value: Typed[] }).value.map(type => type.StringId)).toEqual(expect.arrayContaining(['0x01', '0x0101']));
});
