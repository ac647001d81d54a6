import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { IFiles } from '@pnp/sp/files';
import { codeOf, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => { site = await start(); });
afterAll(() => site.close());

const library = '/sites/vajs/Shared Documents';
const documents = (key = 'member-b'): IFiles => site.sp(key).web.lists.getByTitle('Dokumendid').rootFolder.files;

/** Names and JSON types that each of thousands of recorded files had. */
const defaults: Readonly<Record<string, string>> = {
  CheckInComment: 'string', CheckOutType: 'number', ContentTag: 'string', CustomizedPageStatus: 'number', ETag: 'string', Exists: 'boolean', IrmEnabled: 'boolean',
  Length: 'string', Level: 'number', LinkingUri: 'object', LinkingUrl: 'string', MajorVersion: 'number', MinorVersion: 'number', Name: 'string',
  ServerRelativeUrl: 'string', TimeCreated: 'string', TimeLastModified: 'string', Title: 'string', UIVersion: 'number', UIVersionLabel: 'string', UniqueId: 'string'
};

test('a new file answers with SharePoint\'s properties and types', async () => {
  const added = await site.post('member-b', `web/getfolderbyserverrelativepath(decodedurl='${library}')/files/addusingpath(decodedurl='uus.txt',overwrite=false)`, 'sisu',
    { 'Content-Type': 'text/plain' });
  expect(added.status).toBe(200);
  for (const [name, type] of Object.entries(defaults)) expect({ name, type: typeof added.json[name] }).toEqual({ name, type });
  expect(added.json).toMatchObject({
    'odata.type': 'SP.File', Name: 'uus.txt', Length: '4', ServerRelativeUrl: `${library}/uus.txt`, UIVersionLabel: '1.0', MajorVersion: 1, MinorVersion: 0,
    Level: 1, CheckOutType: 2, LinkingUri: null
  });
  expect(added.json.ETag).toBe(`"{${String(added.json.UniqueId).toUpperCase()}},1"`);
  expect((await site.get('reader-d', added.json['odata.editLink'])).json.UniqueId).toBe(added.json.UniqueId);
  const verbose = await site.get('reader-d', added.json['odata.editLink'], { Accept: 'application/json;odata=verbose' });
  expect(verbose.json.d).toMatchObject({ Length: '4', __metadata: { type: 'SP.File' }, Versions: { __deferred: expect.anything() } });
});

test.each([
  ['plain', 'tavaline.txt'], ['with a quote', "ema's.txt"], ['with percent and hash', '100% #1.txt'], ['in Estonian', 'õäöü šž.txt'], ['with signs', 'a & b = c + d.txt']
])('a name %s is found by path, by id, by address and as an item', async (_kind, name) => {
  const added = await documents().addUsingPath(name, 'sisu', { Overwrite: true });
  expect(added.Name).toBe(name);
  const { web } = site.sp('reader-d');
  expect((await web.getFileByServerRelativePath(`${library}/${name}`)()).Name).toBe(name);
  expect((await web.getFileById(added.UniqueId)()).Name).toBe(name);
  expect((await documents('reader-d').getByUrl(name === '100% #1.txt' ? 'tavaline.txt' : name)()).Exists).toBe(true);
  const item = await web.getFileByServerRelativePath(`${library}/${name}`).getItem('EncodedAbsUrl', 'FileLeafRef', 'FileRef', 'FSObjType', 'File_x0020_Type') as unknown as Record<string, string>;
  expect({ ...item }).toMatchObject({ FileLeafRef: name, FileRef: `${library}/${name}`, FSObjType: '0', File_x0020_Type: 'txt' });
  expect((await web.getFileByUrl(item.EncodedAbsUrl ?? '')()).UniqueId).toBe(added.UniqueId);
});

test('contents come back byte for byte, whatever their type is called', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_each, index) => index);
  await documents().addUsingPath('baidid.bin', new Blob([bytes]), { Overwrite: true });
  expect(new Uint8Array(await documents().getByUrl('baidid.bin').getBuffer())).toEqual(bytes);
  const json = '{"broken": ';
  await site.post('member-b', `web/getfilebyserverrelativepath(decodedurl='${library}/baidid.bin')/$value`, json, { 'X-HTTP-Method': 'PUT', 'Content-Type': 'application/json' });
  expect(await documents().getByUrl('baidid.bin').getText()).toBe(json);
  await documents().addUsingPath('a.json', JSON.stringify({ a: 1 }), { Overwrite: true });
  expect(await documents().getByUrl('a.json').getJSON()).toEqual({ a: 1 });
});

test('without overwrite an existing file is kept, and SharePoint\'s error says who changed it', async () => {
  await documents().addUsingPath('kaks.txt', 'esimene', { Overwrite: true });
  const again = await site.post('member-b', `web/getfolderbyserverrelativepath(decodedurl='${library}')/files/add(url='kaks.txt',overwrite=false)`, 'teine');
  expect([again.status, codeOf(again)]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  expect(await documents().getByUrl('kaks.txt').getText()).toBe('esimene');
  const unique = await site.post('member-b',
    `web/getfolderbyserverrelativepath(decodedurl='${library}')/files/addusingpath(decodedurl='kaks.txt',EnsureUniqueFileName=true)`, 'teine');
  expect(unique.json.Name).toBe('kaks1.txt');
});

test.each(['a*b.txt', 'a:b.txt', 'a?b.txt', 'a|b.txt', '~$a.txt', 'a_vti_b.txt', 'lpt1', ' a.txt', 'a.'])('the name "%s" is refused', async name => {
  const path = `web/getfolderbyserverrelativepath(decodedurl='${library}')/files/addusingpath(decodedurl=@n)?@n=${encodeURIComponent(`'${name}'`)}`;
  const refused = await site.post('member-b', path, 'x');
  expect([refused.status, codeOf(refused)]).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
});

test('a path of more than 400 characters is refused', async () => {
  const refused = await site.post('member-b', `web/getfolderbyserverrelativepath(decodedurl='${library}')/files/add(url='${'x'.repeat(400)}')`, 'x');
  expect([refused.status, codeOf(refused)]).toEqual([400, '-2147024690, System.IO.PathTooLongException']);
});

test('what is not there gets SharePoint\'s errors, but says that it does not exist', async () => {
  const file = await site.get('member-b', `web/getfilebyserverrelativepath(decodedurl='${library}/puudub.txt')`);
  expect([file.status, codeOf(file)]).toEqual([404, '-2130575338, Microsoft.SharePoint.SPException']);
  const folder = await site.get('member-b', `web/getfolderbyserverrelativepath(decodedurl='${library}/puudub')`);
  expect([folder.status, codeOf(folder)]).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
  expect(await documents().getByUrl('puudub.txt').exists()).toBe(false);
  expect((await site.get('member-b', `web/getfolderbyserverrelativepath(decodedurl='${library}/puudub')/Exists`)).json.value).toBe(false);
  expect((await site.get('member-b', `web/getfilebyserverrelativepath(decodedurl='${library}/puudub.txt')/Name`)).status).toBe(404);
});

test('a large file arrives in parts, and is the old one until the last part is here', async () => {
  await documents().addUsingPath('osad.bin', 'vana', { Overwrite: true });
  const file = documents().getByUrl('osad.bin');
  const bytes = Uint8Array.from({ length: 2500 }, (_each, index) => index % 251);
  const stages: string[] = [];
  const progress = ({ stage }: { stage: string }): void => { stages.push(stage); };
  await file.setContentChunked(new Blob([bytes]) as unknown as ReadableStream, { progress, chunkSize: 1000 });
  expect(stages).toEqual(['starting', 'continue', 'finishing']);
  expect(new Uint8Array(await file.getBuffer())).toEqual(bytes);
  const at = `web/getfilebyserverrelativepath(decodedurl='${library}/osad.bin')`;
  const id = '11111111-2222-3333-4444-555555555555';
  expect((await site.post('member-b', `${at}/startupload(uploadId=guid'${id}')`, 'abc')).json.value).toBe('3');
  expect((await site.post('member-b', `${at}/continueupload(uploadId=guid'${id}',fileOffset=7)`, 'def')).status).toBe(400);
  expect((await site.post('member-c', `${at}/continueupload(uploadId=guid'${id}',fileOffset=3)`, 'def')).status).toBe(400);
  expect((await site.get('member-b', at)).json.Length).toBe('2500');
  expect((await site.post('member-b', `${at}/cancelupload(uploadId=guid'${id}')`)).status).toBe(200);
  expect((await site.post('member-b', `${at}/finishupload(uploadId=guid'${id}',fileOffset=3)`, 'def')).status).toBe(400);
});

test('a file is in a batch as text', async () => {
  const boundary = 'batch_1';
  const body = [`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    `POST ${site.url}/_api/web/getfolderbyserverrelativepath(decodedurl='${encodeURI(library)}')/files/add(url='pakis.txt',overwrite=true) HTTP/1.1`, '', 'rida {', '',
    `--${boundary}--`, ''].join('\n');
  const answered = await site.post('member-b', '$batch', body, { 'Content-Type': `multipart/mixed; boundary=${boundary}` });
  expect(answered.text).toContain('HTTP/1.1 200 OK');
  expect(await documents().getByUrl('pakis.txt').getText()).toBe('rida {');
});

test('files are filtered and ordered like other collections', async () => {
  await documents().addUsingPath('filter a.txt', '1', { Overwrite: true });
  await documents().addUsingPath('filter b.txt', '22', { Overwrite: true });
  expect((await documents().filter("startswith(Name,'filter')").orderBy('Name', false)()).map(({ Name }) => Name)).toEqual(['filter b.txt', 'filter a.txt']);
  expect(await documents().filter("Name eq 'filter a.txt'")()).toHaveLength(1);
});

test('authors and editors are who asked, and can be expanded', async () => {
  await documents('member-b').addUsingPath('autor.txt', '1', { Overwrite: true });
  await documents('member-c').getByUrl('autor.txt').setContent('2');
  const file = await documents().getByUrl('autor.txt').select('Author/Title', 'ModifiedBy/Title', 'CheckedOutByUser').expand('Author', 'ModifiedBy')() as unknown as Record<string, unknown>;
  expect(file).toMatchObject({ Author: { Title: 'Liige B' }, ModifiedBy: { Title: 'Liige Õ' } });
  expect((await site.get('reader-d', `web/getfilebyserverrelativepath(decodedurl='${library}/autor.txt')/lockedbyuser`)).json['odata.null']).toBe(true);
});

test('a stale ETag is refused', async () => {
  const { ETag } = await documents().addUsingPath('etag.txt', '1', { Overwrite: true });
  const at = `web/getfilebyserverrelativepath(decodedurl='${library}/etag.txt')/$value`;
  const first = await site.post('member-b', at, '2', { 'X-HTTP-Method': 'PUT', 'IF-MATCH': ETag });
  expect([first.status, first.headers.get('etag')]).toEqual([204, ETag.replace(',1', ',2')]);
  expect((await site.post('member-b', at, '3', { 'X-HTTP-Method': 'PUT', 'IF-MATCH': ETag })).status).toBe(412);
});

test('copies and moved files keep their contents and values; versions stay with what was copied', async () => {
  await documents().addUsingPath('algus.txt', '1', { Overwrite: true });
  const source = documents().getByUrl('algus.txt');
  await source.setContent('2');
  await (await source.getItem()).update({ Title: 'Pealkiri' });
  await source.copyTo(`${library}/koopia.txt`, false);
  await source.copyByPath(`${library}/koopia2.txt`, true);
  expect(await documents().getByUrl('koopia.txt').getText()).toBe('2');
  expect(await documents().getByUrl('koopia2.txt').select('Title', 'UIVersionLabel')()).toMatchObject({ Title: 'Pealkiri', UIVersionLabel: '1.0' });
  const taken = await site.post('member-b', `web/getfilebyserverrelativepath(decodedurl='${library}/algus.txt')/copyto(strnewurl='${library}/koopia.txt',boverwrite=false)`);
  expect([taken.status, codeOf(taken)]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  await source.copyByPath(`${library}/koopia.txt`, false, true);
  expect(await documents().getByUrl('koopia1.txt').exists()).toBe(true);
  const { UniqueId } = await source();
  await source.moveByPath(`${library}/lõpp.txt`, false);
  const moved = await site.sp('member-b').web.getFileById(UniqueId)();
  expect(moved).toMatchObject({ Name: 'lõpp.txt', UIVersionLabel: '3.0' });
  expect(await documents().getByUrl('algus.txt').exists()).toBe(false);
  await site.post('member-b', `web/getfilebyid('${UniqueId}')/moveto(newurl='${library}/koopia.txt',flags=1)`);
  expect(await documents().getByUrl('koopia.txt').getText()).toBe('2');
});

test('deleted and recycled files are gone', async () => {
  for (const name of ['k1.txt', 'k2.txt', 'k3.txt']) await documents().addUsingPath(name, 'x', { Overwrite: true });
  await documents().getByUrl('k1.txt').delete();
  expect(typeof await documents().getByUrl('k2.txt').recycle()).toBe('string');
  await documents().getByUrl('k3.txt').deleteWithParams({ BypassSharedLock: true });
  expect(await documents().filter("startswith(Name,'k') and (Name eq 'k1.txt' or Name eq 'k2.txt' or Name eq 'k3.txt')")()).toEqual([]);
});

test('readers read and change nothing; strangers see nothing', async () => {
  await documents().addUsingPath('luba.txt', 'x', { Overwrite: true });
  const at = `web/getfilebyserverrelativepath(decodedurl='${library}/luba.txt')`;
  expect((await site.get('reader-d', `${at}/$value`)).text).toBe('x');
  for (const path of [`${at}/$value`, `${at}/recycle`, `${at}/checkout`, `${at}/moveto(newurl='${library}/y.txt',flags=1)`,
    `web/getfolderbyserverrelativepath(decodedurl='${library}')/files/add(url='z.txt')`]) {
    const refused = await site.post('reader-d', path, 'y', path.endsWith('$value') ? { 'X-HTTP-Method': 'PUT' } : {});
    expect([path, refused.status, codeOf(refused)]).toEqual([path, 403, '-2147024891, System.UnauthorizedAccessException']);
  }
  expect((await site.get('stranger-e', at)).status).toBe(403);
});
