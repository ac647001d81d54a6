import { codeOf, merge, messageOf, remove, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => { site = await start(); });
afterAll(() => site.close());

test('an owner adds a list and finds it by title, number and path', async () => {
  const { web } = site.sp('owner-a');
  const added = await web.lists.add('Protsessid ja juhendid', 'Kõik dokumendid', 100, false, { EnableVersioning: true, MajorVersionLimit: 20 });
  expect(added).toMatchObject({ Title: 'Protsessid ja juhendid', Description: 'Kõik dokumendid', MajorVersionLimit: 20, ItemCount: 0 });
  for (const list of [web.lists.getByTitle('protsessid JA juhendid'), web.lists.getById(added.Id), web.getList('/sites/vajs/Lists/Protsessid ja juhendid')]) {
    expect((await list.select('Id')()).Id).toBe(added.Id);
  }
  for (const path of [`web/lists(guid'${added.Id}')`, `web/lists('${added.Id}')`, `lists(guid'${added.Id}')`, `Web/Lists/GetById(guid'${added.Id}')`,
    "web/getlist(@u)?@u='/sites/vajs/Lists/Protsessid%20ja%20juhendid'"]) {
    expect((await site.get('reader-d', path)).json.Title).toBe('Protsessid ja juhendid');
  }
});

test('names of items and forms follow from the path', async () => {
  await site.sp('owner-a').web.lists.add('rollid 2');
  const { json } = await site.get('reader-d', "web/lists/getbytitle('rollid 2')?$select=EntityTypeName,ListItemEntityTypeFullName,DefaultViewUrl,DefaultDisplayFormUrl,RootFolder/ServerRelativeUrl,"
    + 'HasUniqueRoleAssignments,EffectiveBasePermissions&$expand=RootFolder');
  expect(json).toMatchObject({
    EntityTypeName: 'Rollid_x0020_2List', ListItemEntityTypeFullName: 'SP.Data.Rollid_x0020_2ListItem', DefaultViewUrl: '/sites/vajs/Lists/rollid 2/AllItems.aspx',
    DefaultDisplayFormUrl: '/sites/vajs/Lists/rollid 2/DispForm.aspx', RootFolder: { ServerRelativeUrl: '/sites/vajs/Lists/rollid 2' },
    HasUniqueRoleAssignments: false, EffectiveBasePermissions: { High: '176', Low: '138612833' }
  });
});

test('a missing list is 404 with its title and the web\'s address', async () => {
  const missing = await site.get('owner-a', "web/lists/getbytitle('Puudub')");
  expect([missing.status, codeOf(missing), messageOf(missing)])
    .toEqual([404, '-1, System.ArgumentException', `List 'Puudub' does not exist at site with URL '${site.url}'.`]);
});

test('a second list of the same title is refused with 500', async () => {
  await site.sp('owner-a').web.lists.add('Üks');
  const again = await site.post('owner-a', 'web/lists', { Title: 'ÜKS', BaseTemplate: 100 });
  expect([again.status, codeOf(again)]).toEqual([500, '-2130575342, Microsoft.SharePoint.SPException']);
});

test('a title has at most 255 characters', async () => {
  const added = (length: number) => site.post('owner-a', 'web/lists', { Title: 'x'.repeat(length), BaseTemplate: 100 });
  expect([(await added(256)).status, (await added(255)).status]).toEqual([400, 201]);
});

test('ensure adds once and updates later', async () => {
  const { lists } = site.sp('owner-a').web;
  expect((await lists.ensure('Poliitikad', 'üks')).created).toBe(true);
  expect((await lists.ensure('Poliitikad', 'kaks')).created).toBe(false);
  expect((await lists.getByTitle('Poliitikad').select('Description')()).Description).toBe('kaks');
});

test('settings are changed by MERGE and come back', async () => {
  const { lists } = site.sp('owner-a').web;
  await lists.add('Sätted');
  const wanted = { Description: 'd', EnableVersioning: true, MajorVersionLimit: 10, EnableAttachments: false, NoCrawl: true, OnQuickLaunch: true, ReadSecurity: 2, WriteSecurity: 2,
    ContentTypesEnabled: true, EnableFolderCreation: false, Hidden: true };
  await lists.getByTitle('Sätted').update(wanted);
  const read = await site.get('owner-a', `web/lists/getbytitle('Sätted')?$select=${Object.keys(wanted).join(',')}`);
  expect(read.json).toMatchObject(wanted);
  await lists.getByTitle('Sätted').update({ Title: 'Sätted 2' });
  expect((await lists.getByTitle('Sätted 2').select('RootFolder/ServerRelativeUrl').expand('RootFolder')() as unknown as { RootFolder: { ServerRelativeUrl: string } }).RootFolder.ServerRelativeUrl)
    .toBe('/sites/vajs/Lists/Sätted');
});

test.each([
  ['an unknown property', { Olematu: 1 }, 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
  ['a value of the wrong type', { EnableVersioning: 'jah' }, 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
  ['a value out of range', { ReadSecurity: 7 }, 400, '-2147024809, System.ArgumentException'],
  ['rights management, which is not there', { IrmEnabled: true }, 501, '-1, LocalSite.NotImplementedException']
])('%s is refused', async (_what, body, status, code) => {
  await site.sp('owner-a').web.lists.ensure('Keeldumised');
  const refused = await site.post('owner-a', "web/lists/getbytitle('Keeldumised')", body, merge());
  expect([refused.status, codeOf(refused)]).toEqual([status, code]);
});

test('a stale ETag is refused with 412 and changes nothing', async () => {
  await site.sp('owner-a').web.lists.ensure('Etag');
  const before = await site.get('owner-a', "web/lists/getbytitle('Etag')");
  const etag = before.json['odata.etag'] as string;
  expect(before.headers.get('etag')).toBe(etag);
  expect((await site.post('owner-a', "web/lists/getbytitle('Etag')", { Description: 'a' }, merge(etag))).status).toBe(204);
  const stale = await site.post('owner-a', "web/lists/getbytitle('Etag')", { Description: 'b' }, merge(etag));
  expect([stale.status, codeOf(stale)]).toEqual([412, '-1, Microsoft.SharePoint.Client.ClientServiceException']);
  expect((await site.get('owner-a', "web/lists/getbytitle('Etag')")).json.Description).toBe('a');
});

test('a member may manage lists, a reader may not', async () => {
  expect((await site.post('member-b', 'web/lists', { Title: 'Liikme loend', BaseTemplate: 100 })).status).toBe(201);
  expect((await site.post('reader-d', 'web/lists', { Title: 'Lugeja loend', BaseTemplate: 100 })).status).toBe(403);
  expect((await site.post('reader-d', "web/lists/getbytitle('Liikme loend')", { Description: 'x' }, merge())).status).toBe(403);
  expect((await site.post('reader-d', "web/lists/getbytitle('Liikme loend')", undefined, remove())).status).toBe(403);
});

test('a deleted or recycled list is gone, and its title is free again', async () => {
  const { lists } = site.sp('owner-a').web;
  for (const away of [() => lists.getByTitle('Ajutine').delete(), () => lists.getByTitle('Ajutine').recycle()]) {
    await lists.add('Ajutine');
    await lists.getByTitle('Ajutine').items.add({ Title: 'x' });
    await away();
    expect((await site.get('owner-a', "web/lists/getbytitle('Ajutine')")).status).toBe(404);
  }
  await lists.add('Ajutine');
  expect(await lists.getByTitle('Ajutine').items()).toEqual([]);
});

test('lists are filtered, ordered and opened in one request', async () => {
  const { json } = await site.get('owner-a', "web/lists?$filter=BaseTemplate eq 101 or BaseTemplate eq 119&$orderby=Title desc&$select=Title,RootFolder/Name&$expand=RootFolder",
    { Accept: 'application/json;odata=nometadata' });
  expect(json).toEqual({ value: [{ Title: 'Saidi varad', RootFolder: { Name: 'SiteAssets' } }, { Title: 'Saidi lehed', RootFolder: { Name: 'SitePages' } }, { Title: 'Dokumendid', RootFolder: { Name: 'Shared Documents' } }] });
});

test('the counts and times of a list follow its rows', async () => {
  let now = new Date('2026-11-21T10:00:00Z');
  const clocked = await start({ now: () => now });
  const { lists } = clocked.sp('owner-a').web;
  await lists.add('Loend');
  now = new Date('2026-11-21T11:00:00Z');
  await lists.getByTitle('Loend').items.add({ Title: 'a' });
  now = new Date('2026-11-21T12:00:00Z');
  await lists.getByTitle('Loend').items.add({ Title: 'b' });
  await lists.getByTitle('Loend').items.getById(1).delete();
  expect(await lists.getByTitle('Loend').select('ItemCount', 'LastItemModifiedDate', 'LastItemDeletedDate', 'LastItemUserModifiedDate', 'Created')()).toMatchObject({
    ItemCount: 1, LastItemModifiedDate: '2026-11-21T12:00:00Z', LastItemDeletedDate: '2026-11-21T12:00:00Z', LastItemUserModifiedDate: '2026-11-21T12:00:00Z', Created: '2026-11-21T10:00:00Z'
  });
  await clocked.close();
});

