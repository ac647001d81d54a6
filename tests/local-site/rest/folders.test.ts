import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security';
import type { IFolder } from '@pnp/sp/folders';
import { addList, codeOf, merge, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => { site = await start(); });
afterAll(() => site.close());

const library = '/sites/vajs/Shared Documents';
const root = (key = 'member-b'): IFolder => site.sp(key).web.lists.getByTitle('Dokumendid').rootFolder;
const at = (path: string): string => `web/getfolderbyserverrelativepath(decodedurl='${path}')`;

test('a new folder answers with SharePoint\'s properties and is a row of the library', async () => {
  const added = await root().folders.addUsingPath('Esimene');
  expect(added).toMatchObject({
    Exists: true, IsWOPIEnabled: false, ItemCount: 0, Name: 'Esimene', ProgID: null, ServerRelativeUrl: `${library}/Esimene`, WelcomePage: '',
    UniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/), TimeCreated: expect.stringMatching(/Z$/), TimeLastModified: expect.stringMatching(/Z$/)
  });
  const item = await root('reader-d').folders.getByUrl('Esimene').getItem();
  expect({ ...item }).toMatchObject({ FileSystemObjectType: 1, ContentTypeId: expect.stringMatching(/^0x0120/) });
  expect((await site.sp('reader-d').web.getFolderById(added.UniqueId)()).Name).toBe('Esimene');
  const rows = await site.sp('reader-d').web.lists.getByTitle('Dokumendid').items.filter("FSObjType eq 1 and FileLeafRef eq 'Esimene'").select('FileRef', 'FileDirRef', 'FileLeafRef')();
  expect(rows).toEqual([expect.objectContaining({ FileRef: `${library}/Esimene`, FileDirRef: library, FileLeafRef: 'Esimene' })]);
});

test('folders are made by path, below others, and once', async () => {
  await root().folders.addUsingPath('A');
  await site.sp('member-b').web.folders.addUsingPath('Shared Documents/A/B');
  await root().folders.getByUrl('A').addSubFolderUsingPath('C');
  expect((await root().folders.getByUrl('A').folders()).map(({ Name }) => Name)).toEqual(['B', 'C']);
  const taken = await site.post('member-b', `web/folders/addusingpath(decodedurl='${library}/A',overwrite=false)`);
  expect([taken.status, codeOf(taken)]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  expect((await site.post('member-b', 'web/folders', { ServerRelativeUrl: `${library}/A` })).status).toBe(201);
  const nowhere = await site.post('member-b', `web/folders/addusingpath(decodedurl='${library}/Puudub/B')`);
  expect([nowhere.status, codeOf(nowhere)]).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
  expect((await site.get('member-b', `${at(`${library}/A`)}/parentfolder`)).json.ServerRelativeUrl).toBe(library);
  expect((await root()()).ItemCount).toBeGreaterThanOrEqual(2);
});

test('the web\'s folders are its libraries, its lists\' folder and its own', async () => {
  const { web } = site.sp('owner-a');
  await web.folders.addUsingPath('Oma');
  expect((await web.folders()).map(({ Name }) => Name)).toEqual(expect.arrayContaining(['Lists', 'Shared Documents', 'SitePages', 'Oma']));
  expect((await web.folders.getByUrl('SitePages')()).ServerRelativeUrl).toBe('/sites/vajs/SitePages');
  await web.folders.getByUrl('Oma').files.addUsingPath('a.txt', 'oma');
  expect(await web.getFileByServerRelativePath('/sites/vajs/Oma/a.txt').getText()).toBe('oma');
  expect((await site.get('owner-a', `${at('/sites/vajs/Oma')}/listitemallfields`)).json['odata.null']).toBe(true);
  expect((await site.post('member-b', "web/folders/add(url='Vale')")).status).toBe(403);
  const { UniqueId } = await web.rootFolder.select('UniqueId')();
  expect((await web.getFolderById(UniqueId)()).ServerRelativeUrl).toBe('/sites/vajs');
  await web.folders.getByUrl('Oma').recycle();
  expect((await site.get('owner-a', at('/sites/vajs/Oma'))).status).toBe(404);
});

test('renaming and moving take along what is inside', async () => {
  await root().folders.addUsingPath('Vana');
  await root().folders.getByUrl('Vana').folders.addUsingPath('Sees');
  const file = await root().folders.getByUrl('Vana').folders.getByUrl('Sees').files.addUsingPath('f.txt', 'x');
  const item = await root().folders.getByUrl('Vana').getItem();
  await item.update({ FileLeafRef: 'Uus' });
  const where = async (): Promise<string> => (await site.sp('reader-d').web.getFileById(file.UniqueId)()).ServerRelativeUrl;
  expect(await where()).toBe(`${library}/Uus/Sees/f.txt`);
  await root().folders.addUsingPath('Siht');
  await root().folders.getByUrl('Uus').moveByPath(`${library}/Siht/Viidud`);
  expect(await where()).toBe(`${library}/Siht/Viidud/Sees/f.txt`);
  await root().folders.getByUrl('Siht').folders.getByUrl('Viidud').update({ Name: 'Nimetatud' } as never);
  expect(await where()).toBe(`${library}/Siht/Nimetatud/Sees/f.txt`);
  const inside = await site.post('member-b', `${at(`${library}/Siht`)}/moveto(newurl='${library}/Siht/Nimetatud/Siht')`);
  expect(inside.status).toBe(500);
});

test('copies of folders have everything of their own', async () => {
  await root().folders.addUsingPath('Allikas');
  await root().folders.getByUrl('Allikas').files.addUsingPath('f.txt', 'algne');
  await root().folders.getByUrl('Allikas').copyByPath(`${library}/Koopia`);
  await root().folders.getByUrl('Allikas').files.getByUrl('f.txt').setContent('muudetud');
  expect(await root().folders.getByUrl('Koopia').files.getByUrl('f.txt').getText()).toBe('algne');
  await root().folders.getByUrl('Allikas').copyByPath(`${library}/Koopia`, true);
  expect(await root().folders.getByUrl('Koopia1').files.getByUrl('f.txt').getText()).toBe('muudetud');
});

test('a folder between libraries moves with its files', async () => {
  await site.sp('owner-a').web.lists.add('Teine', '', 101);
  await root().folders.addUsingPath('Rändur');
  await root().folders.getByUrl('Rändur').files.addUsingPath('f.txt', 'x');
  await root().folders.getByUrl('Rändur').moveByPath('/sites/vajs/Teine/Rändur');
  expect(await site.sp('reader-d').web.getFileByServerRelativePath('/sites/vajs/Teine/Rändur/f.txt').getText()).toBe('x');
  expect((await site.get('member-b', at(`${library}/Rändur`))).status).toBe(404);
});

test('a folder goes with everything in it, and comes back from the recycle bin as one', async () => {
  await root().folders.addUsingPath('Prügi');
  await root().folders.getByUrl('Prügi').folders.addUsingPath('Sees');
  await root().folders.getByUrl('Prügi').folders.getByUrl('Sees').files.addUsingPath('f.txt', 'alles');
  const notEmpty = await site.post('member-b', `${at(`${library}/Prügi`)}/deletewithparameters`, { parameters: { DeleteIfEmpty: true } });
  expect(notEmpty.status).toBe(500);
  const guid = await root().folders.getByUrl('Prügi').recycle();
  expect((await site.get('member-b', at(`${library}/Prügi/Sees`))).status).toBe(404);
  expect((await site.post('member-b', `web/recyclebin('${guid}')/restore`)).status).toBe(200);
  expect(await root().folders.getByUrl('Prügi').folders.getByUrl('Sees').files.getByUrl('f.txt').getText()).toBe('alles');
  await root().folders.getByUrl('Prügi').delete();
  expect((await site.get('member-b', at(`${library}/Prügi`))).status).toBe(404);
});

test('properties name the list, storage is counted', async () => {
  await root().folders.addUsingPath('Mõõt');
  const folder = root().folders.getByUrl('Mõõt');
  await folder.files.addUsingPath('f.txt', '12345');
  await folder.files.getByUrl('f.txt').setContent('123');
  const { Id } = await site.sp('reader-d').web.lists.getByTitle('Dokumendid').select('Id')();
  expect(await folder.properties()).toMatchObject({ vti_x005f_listname: `{${Id.toUpperCase()}}` });
  expect(await folder.storageMetrics()).toMatchObject({ TotalFileCount: '1', TotalFileStreamSize: '3', TotalSize: '8' });
});

test('welcome page and order of content types can be set by whoever manages', async () => {
  expect((await site.post('owner-a', 'web/rootfolder', { WelcomePage: 'SitePages/Algus.aspx' }, merge())).status).toBe(204);
  expect((await site.get('reader-d', 'web/rootfolder')).json.WelcomePage).toBe('SitePages/Algus.aspx');
  expect((await site.post('reader-d', 'web/rootfolder', { WelcomePage: 'x' }, merge())).status).toBe(403);
  const list = await site.get('owner-a', `${at(library)}?$select=ContentTypeOrder,UniqueContentTypeOrder`);
  expect(list.json.ContentTypeOrder).toEqual([{ StringValue: expect.stringMatching(/^0x0101/) }]);
  expect(list.json.UniqueContentTypeOrder).toBeNull();
});

test('the parents of a folder can be read through its item', async () => {
  await root().folders.addUsingPath('Vanemad');
  const infos = await root().folders.getByUrl('Vanemad').getParentInfos();
  expect(infos).toMatchObject({ Folder: { ServerRelativeUrl: `${library}/Vanemad` }, ParentList: { RootFolderServerRelativeUrl: library }, ParentWeb: { ServerRelativeUrl: '/sites/vajs' } });
});

test('what is in a folder has its permissions, and follows when it is moved', async () => {
  await root().folders.addUsingPath('Salajane');
  await root().folders.addUsingPath('Avalik');
  const file = await root().folders.getByUrl('Salajane').files.addUsingPath('f.txt', 'saladus');
  const item = await root('owner-a').folders.getByUrl('Salajane').getItem();
  await item.breakRoleInheritance(false);
  const sees = async (key: string): Promise<number> => (await site.get(key, `web/getfilebyid('${file.UniqueId}')/$value`)).status;
  expect([await sees('owner-a'), await sees('member-b')]).toEqual([200, 404]);
  const names = async (key: string): Promise<readonly string[]> => (await root(key).folders()).map(({ Name }) => Name);
  expect(await names('member-b')).not.toContain('Salajane');
  expect(await names('owner-a')).toContain('Salajane');
  expect((await site.post('member-b', `${at(`${library}/Salajane`)}/files/add(url='x.txt')`, 'x')).status).toBe(404);
  await root('owner-a').folders.getByUrl('Salajane').files.addUsingPath('uus.txt', 'ka salajane');
  expect((await site.get('member-b', `web/getfilebyserverrelativepath(decodedurl='${library}/Salajane/uus.txt')`)).status).toBe(404);
  await root('owner-a').folders.getByUrl('Salajane').files.getByUrl('f.txt').moveByPath(`${library}/Avalik/f.txt`, false);
  expect(await sees('member-b')).toBe(200);
  await root('owner-a').folders.getByUrl('Avalik').files.getByUrl('f.txt').moveByPath(`${library}/Salajane/f.txt`, false);
  expect(await sees('member-b')).toBe(404);
  await (await root('owner-a').folders.getByUrl('Salajane').getItem()).resetRoleInheritance();
  expect(await sees('member-b')).toBe(200);
  const again = await root('owner-a').folders.getByUrl('Salajane').files.getByUrl('f.txt').getItem('HasUniqueRoleAssignments');
  expect({ ...again }).toMatchObject({ HasUniqueRoleAssignments: false });
});

test('deleting what inherits from a folder leaves the folder\'s permissions alone', async () => {
  await root().folders.addUsingPath('Kaitstud');
  await (await root('owner-a').folders.getByUrl('Kaitstud').getItem()).breakRoleInheritance(false);
  const { files } = root('owner-a').folders.getByUrl('Kaitstud');
  await files.addUsingPath('a.txt', 'a');
  await files.addUsingPath('b.txt', 'b');
  await files.getByUrl('a.txt').delete();
  expect((await site.get('member-b', `web/getfilebyserverrelativepath(decodedurl='${library}/Kaitstud/b.txt')`)).status).toBe(404);
  expect(await files.getByUrl('b.txt').getText()).toBe('b');
});

test('plain lists have folders of items too', async () => {
  await addList(site, 'Kaustadega');
  const folder = site.sp('member-b').web.lists.getByTitle('Kaustadega').rootFolder;
  await folder.folders.addUsingPath('2026');
  const rows = await site.sp('reader-d').web.lists.getByTitle('Kaustadega').items.select('FSObjType', 'FileRef')();
  expect(rows).toEqual([expect.objectContaining({ FSObjType: '1', FileRef: '/sites/vajs/Lists/Kaustadega/2026' })]);
  const file = await site.post('member-b', `${at('/sites/vajs/Lists/Kaustadega')}/files/add(url='x.txt')`, 'x');
  expect(file.status).toBe(500);
});
