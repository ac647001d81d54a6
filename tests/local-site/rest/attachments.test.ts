import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/attachments';
import '@pnp/sp/files';
import '@pnp/sp/security';
import type { IItem } from '@pnp/sp/items';
import { addList, codeOf, merge, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Manustega');
});
afterAll(() => site.close());

const list = "web/lists/getbytitle('Manustega')";
const items = (key: string) => site.sp(key).web.lists.getByTitle('Manustega').items;
const add = async (key = 'member-b'): Promise<{ readonly id: number; readonly item: IItem }> => {
  const { Id: id } = await items(key).add({ Title: 'Rida' }) as { Id: number };
  return { id, item: items(key).getById(id) };
};

test('an attachment answers with SharePoint\'s properties, and is counted by the item', async () => {
  const { id, item } = await add();
  expect(await item.select('Attachments')()).toMatchObject({ Attachments: false });
  const added = await site.post('member-b', `${list}/items(${id})/AttachmentFiles/add(FileName='I''m special.txt')`, 'sisu', { 'Content-Type': 'text/plain' });
  const path = `/sites/vajs/Lists/Manustega/Attachments/${id}/I'm special.txt`;
  expect(added.json).toMatchObject({
    'odata.type': 'SP.Attachment', FileName: "I'm special.txt", FileNameAsPath: { DecodedUrl: "I'm special.txt" },
    ServerRelativePath: { DecodedUrl: path }, ServerRelativeUrl: path
  });
  expect((await site.get('reader-d', added.json['odata.editLink'])).json.FileName).toBe("I'm special.txt");
  expect(await item.select('Attachments', 'OData__UIVersionString')()).toMatchObject({ Attachments: true, OData__UIVersionString: '2.0' });
  expect(await items('reader-d').filter('Attachments eq 1').select('Id')()).toContainEqual(expect.objectContaining({ Id: id }));
  expect(await item.select('AttachmentFiles/FileName').expand('AttachmentFiles')()).toMatchObject({ AttachmentFiles: [expect.objectContaining({ FileName: "I'm special.txt" })] });
  expect(await site.sp('reader-d').web.getFileByServerRelativePath(path).getText()).toBe('sisu');
});

test('contents are read, replaced, deleted and recycled', async () => {
  const { id, item } = await add();
  await item.attachmentFiles.add('a.txt', 'esimene');
  await item.attachmentFiles.add('b.txt', 'teine');
  const a = item.attachmentFiles.getByName('a.txt');
  expect(await a.getText()).toBe('esimene');
  await a.setContent('muudetud');
  expect(await a.getText()).toBe('muudetud');
  expect((await item.attachmentFiles()).map(({ FileName }) => FileName)).toEqual(['a.txt', 'b.txt']);
  await a.delete();
  expect(await item.attachmentFiles()).toHaveLength(1);
  const guid = await item.attachmentFiles.getByName('b.txt').recycle() as unknown as string;
  expect(await item.attachmentFiles()).toHaveLength(0);
  expect(await item.select('Attachments')()).toMatchObject({ Attachments: false });
  expect((await site.post('member-b', `web/recyclebin('${guid}')/restore`)).status).toBe(200);
  expect(await item.attachmentFiles.getByName('b.txt').getText()).toBe('teine');
  expect((await site.get('member-b', `${list}/items(${id})?$select=Attachments`)).json.Attachments).toBe(true);
});

test('a name that is taken, not allowed or not there has its error', async () => {
  const { id, item } = await add();
  await item.attachmentFiles.add('a.txt', 'x');
  const taken = await site.post('member-b', `${list}/items(${id})/AttachmentFiles/add(FileName='a.txt')`, 'y');
  expect([taken.status, codeOf(taken)]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  const bad = await site.post('member-b', `${list}/items(${id})/AttachmentFiles/add(FileName='a:b.txt')`, 'y');
  expect([bad.status, codeOf(bad)]).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
  const missing = await site.get('member-b', `${list}/items(${id})/AttachmentFiles('puudub.txt')`);
  expect([missing.status, codeOf(missing)]).toEqual([404, '-2130575338, Microsoft.SharePoint.SPException']);
});

test('lists without attachments take none', async () => {
  await addList(site, 'Ilma');
  await site.post('owner-a', "web/lists/getbytitle('Ilma')", { EnableAttachments: false }, merge());
  await site.sp('member-b').web.lists.getByTitle('Ilma').items.add({ Title: 'x' });
  const refused = await site.post('member-b', "web/lists/getbytitle('Ilma')/items(1)/AttachmentFiles/add(FileName='a.txt')", 'x');
  expect(refused.status).toBe(500);
});

test('who may only add rows cannot attach to one, nor change or remove what is attached', async () => {
  await addList(site, 'Logi');
  const owner = site.sp('owner-a').web;
  await owner.lists.getByTitle('Logi').items.add({ Title: 'vana' });
  await owner.lists.getByTitle('Logi').items.getById(1).attachmentFiles.add('tõend.txt', 'algne');
  const level = await site.post('owner-a', 'web/roledefinitions', {
    Name: 'Ainult lisab', Description: '', Order: 200, BasePermissions: { High: '48', Low: '134418531' }
  });
  expect(level.status).toBe(201);
  await owner.lists.getByTitle('Logi').breakRoleInheritance(false);
  const { Id: members } = await owner.associatedMemberGroup.select('Id')();
  await owner.lists.getByTitle('Logi').roleAssignments.add(members, level.json.Id as number);
  const at = "web/lists/getbytitle('Logi')";
  const added = await site.post('member-b', `${at}/items`, { Title: 'minu' });
  expect(added.status).toBe(201);
  for (const [path, headers] of [
    [`${at}/items(1)/AttachmentFiles/add(FileName='x.txt')`, {}], [`${at}/items(${added.json.Id})/AttachmentFiles/add(FileName='x.txt')`, {}],
    [`${at}/items(1)/AttachmentFiles('${encodeURIComponent('tõend.txt')}')/$value`, { 'X-HTTP-Method': 'PUT' }],
    [`${at}/items(1)/AttachmentFiles('${encodeURIComponent('tõend.txt')}')`, { 'X-HTTP-Method': 'DELETE' }],
    [`${at}/items(1)/AttachmentFiles('${encodeURIComponent('tõend.txt')}')/recycleObject`, { 'X-HTTP-Method': 'DELETE' }],
    [`web/getfilebyserverrelativepath(decodedurl='/sites/vajs/Lists/Logi/Attachments/1/${encodeURIComponent('tõend.txt')}')/$value`, { 'X-HTTP-Method': 'PUT' }],
    [`web/getfilebyserverrelativepath(decodedurl='/sites/vajs/Lists/Logi/Attachments/1/${encodeURIComponent('tõend.txt')}')/recycle`, {}],
    [`web/getfilebyserverrelativepath(decodedurl='/sites/vajs/Lists/Logi/Attachments/1/${encodeURIComponent('tõend.txt')}')/moveto(newurl='/sites/vajs/Shared Documents/x.txt',flags=1)`, {}],
    [`web/getfolderbyserverrelativepath(decodedurl='/sites/vajs/Lists/Logi/Attachments/1')/files/add(url='x.txt',overwrite=true)`, {}]
  ] as const) {
    const refused = await site.post('member-b', path, 'võlts', headers);
    expect([path, refused.status]).toEqual([path, 403]);
  }
  expect(await owner.lists.getByTitle('Logi').items.getById(1).attachmentFiles.getByName('tõend.txt').getText()).toBe('algne');
});

test('attachments go with their item, and only who sees the item sees them', async () => {
  const { id, item } = await add();
  await item.attachmentFiles.add('a.txt', 'saladus');
  const at = `web/getfilebyserverrelativepath(decodedurl='/sites/vajs/Lists/Manustega/Attachments/${id}/a.txt')`;
  await items('owner-a').getById(id).breakRoleInheritance(false);
  expect((await site.get('member-b', `${at}/$value`)).status).toBe(404);
  expect((await site.get('owner-a', `${at}/$value`)).text).toBe('saladus');
  await items('owner-a').getById(id).delete();
  expect((await site.get('owner-a', `${at}/$value`)).status).toBe(404);
});

test('attachments of a recycled item come back with it', async () => {
  const { id, item } = await add();
  await item.attachmentFiles.add('a.txt', 'tagasi');
  const guid = await item.recycle();
  expect((await site.get('owner-a', `web/getfilebyserverrelativepath(decodedurl='/sites/vajs/Lists/Manustega/Attachments/${id}/a.txt')`)).status).toBe(404);
  await site.post('member-b', `web/recyclebin('${guid}')/restore`);
  expect(await items('reader-d').getById(id).attachmentFiles.getByName('a.txt').getText()).toBe('tagasi');
});
