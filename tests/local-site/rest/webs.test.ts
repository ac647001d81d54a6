import { codeOf, merge, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => { site = await start(); });
afterAll(() => site.close());

test('the site\'s groups are named in Estonian and hold its people', async () => {
  const { web } = site.sp('owner-a');
  expect((await web.associatedOwnerGroup()).Title).toBe('VAJS omanikud');
  expect((await web.associatedMemberGroup()).Title).toBe('VAJS liikmed');
  expect((await web.associatedVisitorGroup()).Title).toBe('VAJS külastajad');
  expect((await web.associatedMemberGroup.users()).map(user => user.Title)).toEqual(['Liige B', 'Liige Õ']);
});

test('an English site names its groups in English', async () => {
  const english = await start({ language: 1033 });
  expect((await english.sp('owner-a').web.associatedOwnerGroup()).Title).toBe('VAJS Owners');
  expect((await english.get('owner-a', "web/lists/getbytitle('Documents')/fields/getbyinternalnameortitle('Title')")).json.Title).toBe('Title');
  await english.close();
});

test('one request tells who asks, what they may do and where the site stands', async () => {
  const { json } = await site.get('member-b', 'web?$select=Title,CurrentUser/Id,CurrentUser/Title,EffectiveBasePermissions,RegionalSettings/LocaleId,'
    + 'RegionalSettings/TimeZone/Id,AssociatedOwnerGroup/Id,RootFolder/ServerRelativeUrl&$expand=CurrentUser,AssociatedOwnerGroup,RegionalSettings/TimeZone,RootFolder',
  { Accept: 'application/json;odata=nometadata' });
  expect(json).toEqual({
    Title: 'VAJS', CurrentUser: { Id: 7, Title: 'Liige B' }, EffectiveBasePermissions: { High: '432', Low: '1011030767' },
    AssociatedOwnerGroup: { Id: 3 }, RegionalSettings: { LocaleId: 1061, TimeZone: { Id: 59 } }, RootFolder: { ServerRelativeUrl: '/sites/vajs' }
  });
});

test('the time zone is Tallinn\'s', async () => {
  const { json } = await site.get('reader-d', 'web/regionalsettings/timezone');
  expect(json.Information).toEqual({ Bias: -120, DaylightBias: -60, StandardBias: 0 });
});

test('an owner renames the web, a member may not', async () => {
  await site.sp('owner-a').web.update({ Title: 'Juhtimissüsteem', Description: 'Ministeeriumi VAJS' });
  expect(await site.sp('reader-d').web.select('Title', 'Description')()).toMatchObject({ Title: 'Juhtimissüsteem', Description: 'Ministeeriumi VAJS' });
  const refused = await site.post('member-b', 'web', { Title: 'Meie oma' }, merge());
  expect([refused.status, codeOf(refused)]).toEqual([403, '-2147024891, System.UnauthorizedAccessException']);
  await site.sp('owner-a').web.update({ Title: 'VAJS' });
});

test('a subweb has lists of its own and the site\'s people', async () => {
  await site.sp('owner-a').web.webs.add('Katse', 'katse');
  const inner = site.sp('owner-a', '/katse');
  expect(await inner.web.select('Title', 'ServerRelativeUrl')()).toMatchObject({ Title: 'Katse', ServerRelativeUrl: '/sites/vajs/katse' });
  await inner.web.lists.add('Ainult siin');
  expect((await site.get('owner-a', "web/lists/getbytitle('Ainult siin')")).status).toBe(404);
  expect((await inner.web.currentUser()).Id).toBe((await site.sp('owner-a').web.currentUser()).Id);
  expect((await site.sp('reader-d').web.webs.select('Title')()).map(web => web.Title)).toEqual(['Katse']);
  expect((await inner.web.getParentWeb())?.toUrl()).toBe(`${site.url}/_api/web`);
});

test('a web address that is taken is refused with 500', async () => {
  await site.sp('owner-a').web.webs.add('Kaks', 'kaks');
  expect((await site.post('owner-a', 'web/webs/add', { parameters: { Title: 'Kaks', Url: 'kaks', WebTemplate: 'STS' } })).status).toBe(500);
  expect((await site.post('owner-a', 'web/webinfos/add', { parameters: { Title: 'Kolm', Url: 'kolm', WebTemplate: 'STS' } })).json.ServerRelativeUrl).toBe('/sites/vajs/kolm');
});

test('a member may not make a subweb, and a deleted one is gone', async () => {
  expect((await site.post('member-b', 'web/webs/add', { parameters: { Title: 'Minu', Url: 'minu' } })).status).toBe(403);
  await site.sp('owner-a').web.webs.add('Ajutine', 'ajutine');
  await site.sp('owner-a', '/ajutine').web.delete();
  const gone = await fetch(`${site.url}/ajutine/_api/web`, { headers: { 'X-Local-User': 'owner-a' } });
  expect(gone.status).toBe(404);
});

test('the site collection is one, whatever web is asked', async () => {
  const [root, sub] = [await site.sp('owner-a').site.select('Id', 'Url')(), await site.sp('owner-a', '/katse').site.select('Id', 'Url')()];
  expect(root).toMatchObject({ Url: site.url });
  expect(sub).toMatchObject({ Id: root.Id, Url: site.url });
});

test('a stranger gets nothing', async () => {
  for (const path of ['web', 'web/lists', 'web/currentuser', 'site']) {
    expect((await site.get('stranger-e', path)).status).toBe(403);
  }
});

test('what nothing here knows is 501 and in the log', async () => {
  const unknown = await site.get('owner-a', 'web/GetClientSideComponents');
  expect([unknown.status, codeOf(unknown)]).toEqual([501, '-1, LocalSite.NotImplementedException']);
  expect(site.log.at(-1)).toMatchObject({ status: 501, person: 'owner-a', note: expect.stringContaining('GetClientSideComponents') });
  expect((await site.get('owner-a', 'SP.Directory.DirectorySession/me')).status).toBe(501);
  const soap = await fetch(`${site.url}/_vti_bin/lists.asmx`, { method: 'POST', body: '<Envelope/>' });
  expect(soap.status).toBe(501);
});

test('a path that is not well encoded is refused with 400', async () => {
  expect((await site.get('owner-a', 'web/lists/%E0%A4%A')).status).toBe(400);
  expect((await site.post('owner-a', '%E0%A4%A', {})).status).toBe(400);
});

test('a tenant property is null until it is set on this machine', async () => {
  const none = await site.get('reader-d', "web/GetStorageEntity('som-vajs-site')");
  expect([none.status, none.json['odata.null']]).toEqual([200, true]);
  const set = await fetch(`${site.origin}/_local/storage-entity`, { method: 'POST', body: JSON.stringify({ key: 'som-vajs-site', value: '/sites/vajs' }) });
  expect(set.status).toBe(200);
  expect(await site.sp('reader-d').web.getStorageEntity('som-vajs-site')).toMatchObject({ Value: '/sites/vajs', Comment: '', Description: '' });
  await fetch(`${site.origin}/_local/storage-entity`, { method: 'POST', body: JSON.stringify({ key: 'som-vajs-site', value: null }) });
  expect((await site.get('reader-d', "web/GetStorageEntity('som-vajs-site')")).json['odata.null']).toBe(true);
});

test('other paths are left to others', async () => {
  expect((await fetch(`${site.origin}/sites/vajs/SitePages/Home.aspx`)).status).toBe(404);
  expect((await fetch(`${site.origin}/sites/other/_api/web`)).status).toBe(404);
});
