import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/column-defaults';
import { CheckinType, type IFile } from '@pnp/sp/files';
import { codeOf, merge, messageOf, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => { site = await start(); });
afterAll(() => site.close());

const make = async (title: string, settings: Readonly<Record<string, boolean | number>> = {}): Promise<void> => {
  await site.sp('owner-a').web.lists.add(title, '', 101);
  if (Object.keys(settings).length > 0) expect((await site.post('owner-a', `web/lists/getbytitle('${title}')`, settings, merge())).status).toBe(204);
};
const file = (library: string, name: string, key = 'member-b'): IFile => site.sp(key).web.lists.getByTitle(library).rootFolder.files.getByUrl(name);
const add = async (library: string, name: string, content = '1', key = 'member-b'): Promise<IFile> => {
  await site.sp(key).web.lists.getByTitle(library).rootFolder.files.addUsingPath(name, content);
  return file(library, name, key);
};
const at = (library: string, name: string): string => `web/getfilebyserverrelativepath(decodedurl='/sites/vajs/${library}/${name}')`;
const state = async (document: IFile): Promise<readonly unknown[]> => {
  const { UIVersionLabel, Level, CheckOutType } = await document.select('UIVersionLabel', 'Level', 'CheckOutType')();
  return [UIVersionLabel, Level, CheckOutType];
};

test('items of a library are its files; an item cannot be added as a row', async () => {
  await make('Read');
  await add('Read', 'a.txt');
  expect(await site.sp('reader-d').web.lists.getByTitle('Read').items.select('FileLeafRef', 'File_x0020_Size', 'CheckoutUserId').expand('File')()).toEqual([
    expect.objectContaining({ FileLeafRef: 'a.txt', File_x0020_Size: '1', CheckoutUserId: null, File: expect.objectContaining({ Name: 'a.txt', Length: '1' }) })
  ]);
  expect((await site.sp('reader-d').web.lists.getByTitle('Read').items.getById(1).file()).Name).toBe('a.txt');
  const refused = await site.post('member-b', "web/lists/getbytitle('Read')/items", { Title: 'x' });
  expect([refused.status, messageOf(refused)]).toEqual([500, 'To add an item to a document library, use SPFileCollection.Add()']);
});

test('every save is a version; old ones are read, restored, deleted and recycled', async () => {
  await make('Versioonid');
  const document = await add('Versioonid', 'a.txt', 'üks');
  await document.setContent('kaks');
  await document.setContent('kolm');
  const versions = await document.versions();
  expect(versions.map(({ VersionLabel, ID, Size, IsCurrentVersion }) => [VersionLabel, ID, Size, IsCurrentVersion])).toEqual([['1.0', 512, 4, false], ['2.0', 1024, 4, false]]);
  expect(versions[0]).toMatchObject({ CheckInComment: '', Length: '4', Url: '_vti_history/512/Versioonid/a.txt', Created: expect.stringMatching(/Z$/) });
  expect(await document.versions.getById(512).getText()).toBe('üks');
  expect(await (await fetch(`${site.url}/_vti_history/512/Versioonid/a.txt`, { headers: { 'X-Local-User': 'reader-d' } })).text()).toBe('üks');
  await document.versions.restoreByLabel('1.0');
  expect([await document.getText(), (await state(document))[0]]).toEqual(['üks', '4.0']);
  await document.versions.deleteById(512);
  const guid = await document.versions.recycleByLabel('2.0') as unknown as string;
  expect((await document.versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['3.0']);
  expect((await site.post('member-b', `web/recyclebin('${guid}')/restore`)).status).toBe(200);
  expect(await document.versions.getById(1024).getText()).toBe('kaks');
  await document.versions.deleteAll();
  expect(await document.versions()).toEqual([]);
  expect(await document.getText()).toBe('üks');
  const missing = await site.post('member-b', `${at('Versioonid', 'a.txt')}/versions/deletebylabel(versionlabel='9.0')`);
  expect(missing.status).toBe(404);
});

test('changing values of a document is a version too, and keeps the contents', async () => {
  await make('Väärtused');
  const document = await add('Väärtused', 'a.txt', 'sisu');
  await (await document.getItem()).update({ Title: 'Uus' });
  expect([(await state(document))[0], await document.getText(), (await document.versions()).length]).toEqual(['2.0', 'sisu', 1]);
});

test('folders count what is in them, and forms rename documents', async () => {
  await make('Loetud');
  const { rootFolder } = site.sp('member-b').web.lists.getByTitle('Loetud');
  await rootFolder.folders.addUsingPath('K');
  await rootFolder.folders.getByUrl('K').folders.addUsingPath('L');
  for (const name of ['a.txt', 'b.txt']) await rootFolder.folders.getByUrl('K').files.addUsingPath(name, 'x');
  const counted = await rootFolder.folders.getByUrl('K').getItem('ItemChildCount', 'FolderChildCount');
  expect({ ...counted }).toMatchObject({ ItemChildCount: '2', FolderChildCount: '1' });
  const item = await rootFolder.folders.getByUrl('K').files.getByUrl('a.txt').getItem();
  await item.validateUpdateListItem([{ FieldName: 'FileLeafRef', FieldValue: 'nimi' }, { FieldName: 'Title', FieldValue: 'T' }]);
  expect(await rootFolder.folders.getByUrl('K').files.getByUrl('nimi.txt').select('Title')()).toMatchObject({ Title: 'T' });
  const taken = await site.post('member-b', "web/getfilebyserverrelativepath(decodedurl='/sites/vajs/Loetud/K/b.txt')/listitemallfields", { FileLeafRef: 'nimi.txt' }, merge());
  expect([taken.status, codeOf(taken)]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
});

test('drafts are for whom the library names', async () => {
  await make('Salajased', { EnableMinorVersions: true, DraftVersionVisibility: 1 });
  const document = await add('Salajased', 'a.txt', 'mustand');
  expect((await site.get('reader-d', at('Salajased', 'a.txt'))).status).toBe(404);
  expect((await site.get('member-c', at('Salajased', 'a.txt'))).status).toBe(200);
  await document.publish();
  await document.setContent('uus mustand');
  expect([await document.getText(), await file('Salajased', 'a.txt', 'reader-d').getText()]).toEqual(['uus mustand', 'mustand']);
});

test('a checked-out document is changed by one person and shown to others as it was', async () => {
  await make('Lukud');
  const document = await add('Lukud', 'a.txt', 'vana');
  await document.checkout();
  expect(await state(document)).toEqual(['1.0', 255, 0]);
  expect((await site.get('reader-d', `${at('Lukud', 'a.txt')}/checkedoutbyuser`)).json.Title).toBe('Liige B');
  await document.setContent('uus');
  expect([await document.getText(), await file('Lukud', 'a.txt', 'reader-d').getText()]).toEqual(['uus', 'vana']);
  for (const [path, headers] of [['$value', { 'X-HTTP-Method': 'PUT' }], ['recycle', {}], ['checkout', {}], ['undocheckout', {}], ['checkin', {}],
    ["moveto(newurl='/sites/vajs/Lukud/b.txt',flags=0)", {}], ['listitemallfields', merge()]] as const) {
    const refused = await site.post('member-c', `${at('Lukud', 'a.txt')}/${path}`, path === 'listitemallfields' ? { Title: 'x' } : path === '$value' ? 'x' : undefined, headers);
    expect([path, refused.status, codeOf(refused)]).toEqual([path, 423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException']);
  }
  await document.checkin('valmis', CheckinType.Major);
  expect(await state(document)).toEqual(['2.0', 1, 2]);
  expect((await document.select('CheckInComment')()).CheckInComment).toBe('valmis');
  expect(await file('Lukud', 'a.txt', 'reader-d').getText()).toBe('uus');
  expect((await document.versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['1.0']);
  const again = await site.post('member-b', `${at('Lukud', 'a.txt')}/checkin(comment='',checkintype=1)`);
  expect([again.status, codeOf(again)]).toEqual([423, '-2147024738, Microsoft.SharePoint.SPFileCheckOutException']);
});

test('an undone check-out brings back what was there; who may cancel it can undo another\'s', async () => {
  await make('Tagasi');
  const document = await add('Tagasi', 'a.txt', 'vana');
  await document.checkout();
  await document.setContent('uus');
  await (await document.getItem()).update({ Title: 'uus' });
  await file('Tagasi', 'a.txt', 'owner-a').undoCheckout();
  expect(await state(document)).toEqual(['1.0', 1, 2]);
  expect([await document.getText(), (await document.select('Title')()).Title]).toEqual(['vana', '']);
});

test('minor versions are drafts until they are published', async () => {
  await make('Mustandid', { EnableMinorVersions: true });
  const document = await add('Mustandid', 'a.txt');
  expect(await state(document)).toEqual(['0.1', 2, 2]);
  await document.setContent('2');
  expect((await state(document))[0]).toBe('0.2');
  await document.publish('esimene');
  expect(await state(document)).toEqual(['1.0', 1, 2]);
  await document.setContent('3');
  expect(await state(document)).toEqual(['1.1', 2, 2]);
  await document.checkout();
  await document.checkin('', CheckinType.Minor);
  expect((await state(document))[0]).toBe('1.2');
  await document.checkout();
  await document.checkin('', CheckinType.Major);
  expect(await state(document)).toEqual(['2.0', 1, 2]);
  await document.unpublish();
  expect(await state(document)).toEqual(['1.3', 2, 2]);
});

test('where approval is required, a version waits for somebody who may approve', async () => {
  await make('Kinnitus', { EnableModeration: true });
  const document = await add('Kinnitus', 'a.txt');
  const status = async (): Promise<unknown> => ({ ...await document.getItem('OData__ModerationStatus') } as unknown as Record<string, unknown>).OData__ModerationStatus;
  expect([await status(), (await state(document))[1]]).toEqual([2, 2]);
  expect((await site.post('member-b', `${at('Kinnitus', 'a.txt')}/approve(comment='')`)).status).toBe(403);
  await file('Kinnitus', 'a.txt', 'owner-a').deny('ei');
  expect(await status()).toBe(1);
  await file('Kinnitus', 'a.txt', 'owner-a').approve('jah');
  expect([await status(), (await state(document))[1]]).toEqual([0, 1]);
});

test('where a check-out is required, a new file stays its author\'s until it is checked in', async () => {
  await make('Nõutud', { ForceCheckout: true });
  const document = await add('Nõutud', 'a.txt');
  expect(await state(document)).toEqual(['1.0', 255, 0]);
  expect((await site.get('member-c', at('Nõutud', 'a.txt'))).status).toBe(404);
  await document.checkin('', CheckinType.Major);
  expect((await site.get('member-c', at('Nõutud', 'a.txt'))).status).toBe(200);
  const refused = await site.post('member-b', `${at('Nõutud', 'a.txt')}/$value`, '2', { 'X-HTTP-Method': 'PUT' });
  expect([refused.status, codeOf(refused)]).toEqual([423, '-2147018029, Microsoft.SharePoint.SPFileCheckOutException']);
});

test('a file is downloaded at its own address by who may open it, and never runs as a page', async () => {
  await make('Alla');
  await site.sp('member-b').web.lists.getByTitle('Alla').rootFolder.files.addUsingPath('õ %#.txt', 'tekst');
  await add('Alla', 'kuri.html', '<script></script>');
  const get = (key: string, name: string): Promise<Response> => fetch(`${site.url}/Alla/${encodeURIComponent(name)}`, { headers: { 'X-Local-User': key } });
  const text = await get('reader-d', 'õ %#.txt');
  expect([text.status, text.headers.get('content-type'), text.headers.get('x-content-type-options'), await text.text()]).toEqual([200, 'text/plain', 'nosniff', 'tekst']);
  const page = await get('reader-d', 'kuri.html');
  expect([page.headers.get('content-type'), page.headers.get('content-disposition')]).toEqual(['application/octet-stream', "attachment; filename*=UTF-8''kuri.html"]);
  expect((await get('stranger-e', 'õ %#.txt')).status).toBe(404);
  expect((await get('reader-d', 'puudub.txt')).status).toBe(404);
});

test('libraries of pages and their assets are made once', async () => {
  const first = await site.sp('owner-a').web.lists.ensureSiteAssetsLibrary();
  const again = await site.sp('reader-d').web.lists.ensureSiteAssetsLibrary();
  const [one, other] = [await first.select('Id', 'BaseTemplate')(), await again.select('Id')()];
  expect(one).toMatchObject({ Id: other.Id, BaseTemplate: 101 });
  const pages = await site.sp('reader-d').web.lists.ensureSitePagesLibrary();
  expect(await pages.select('BaseTemplate')()).toMatchObject({ BaseTemplate: 119 });
});

test('a new web opens with a page of its own, made by its author', async () => {
  const pages = await site.sp('reader-d').web.lists.getByTitle('Saidi lehed').items.select('Title', 'FileRef', 'ContentType/Name', 'Author/EMail').expand('ContentType', 'Author')();
  expect(pages).toContainEqual(expect.objectContaining({
    Title: 'Avaleht', FileRef: '/sites/vajs/SitePages/Home.aspx', ContentType: expect.objectContaining({ Name: 'Saidileht' }), Author: expect.objectContaining({ EMail: 'owner-a@vajs.test' })
  }));
  expect(await site.sp('reader-d').web.getFileByServerRelativePath('/sites/vajs/SitePages/Home.aspx').getText()).toContain('<mso:PageLayoutType>Home</mso:PageLayoutType>');
  await site.sp('member-b').web.lists.getByTitle('Saidi lehed').rootFolder.files.getByUrl('Home.aspx').setContent('uus');
  expect(await site.sp('reader-d').web.getFileByServerRelativePath('/sites/vajs/SitePages/Home.aspx').getText()).toBe('uus');
  const { webs } = site.sp('owner-a').web;
  await webs.add('Alamveeb', 'alam');
  expect((await site.sp('reader-d', '/alam').web.getFileByServerRelativePath('/sites/vajs/alam/SitePages/Home.aspx')()).Title).toBe('Avaleht');
});

test('template files and files in the library\'s own Forms folder can be added', async () => {
  const added = await site.sp('owner-a').web.folders.getByUrl('SitePages').files.addTemplateFile('/sites/vajs/SitePages/Uus.aspx', 3);
  expect(added).toMatchObject({ Name: 'Uus.aspx', ServerRelativeUrl: '/sites/vajs/SitePages/Uus.aspx' });
});

test('defaults of columns by folder are set, read and given to new files', async () => {
  await make('Vaikimisi');
  const library = site.sp('owner-a').web.lists.getByTitle('Vaikimisi');
  await library.fields.addText('Liik');
  await library.fields.addNumber('Aasta');
  await library.rootFolder.folders.addUsingPath('Sees pool');
  expect(await library.getDefaultColumnValues()).toEqual([]);
  await library.setDefaultColumnValues([
    { name: 'Liik', path: '/sites/vajs/Vaikimisi', value: 'üldine' }, { name: 'Aasta', path: '/sites/vajs/Vaikimisi', value: '2026' },
    { name: 'Liik', path: '/sites/vajs/Vaikimisi/Sees pool', value: 'eriline' }
  ]);
  expect(await library.getDefaultColumnValues()).toHaveLength(3);
  expect(await library.rootFolder.folders.getByUrl('Sees pool').getDefaultColumnValues()).toEqual([
    { name: 'Liik', path: '/sites/vajs/Vaikimisi/Sees pool', value: 'eriline' }
  ]);
  await add('Vaikimisi', 'a.txt');
  await site.sp('member-b').web.lists.getByTitle('Vaikimisi').rootFolder.folders.getByUrl('Sees pool').files.addUsingPath('b.txt', 'x');
  const rows = await library.items.filter('FSObjType eq 0').select('FileLeafRef', 'Liik', 'Aasta')();
  expect(rows).toEqual([expect.objectContaining({ FileLeafRef: 'a.txt', Liik: 'üldine', Aasta: 2026 }), expect.objectContaining({ FileLeafRef: 'b.txt', Liik: 'eriline', Aasta: 2026 })]);
  await library.rootFolder.folders.getByUrl('Sees pool').clearDefaultColumnValues();
  expect(await library.getDefaultColumnValues()).toHaveLength(2);
});
