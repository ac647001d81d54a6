import '@pnp/sp/regional-settings';
import '@pnp/sp/navigation/web';
import '@pnp/sp/user-custom-actions';
import { addList, codeOf, merge, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Leping');
});
afterAll(() => site.close());

const plain = { Accept: 'application/json;odata=nometadata' };

test.each(['quicklaunch', 'topNavigationBar'] as const)('%s: links are added, ordered, nested, changed and taken away', async bar => {
  const nodes = site.sp('owner-a').web.navigation[bar];
  const ids: number[] = [];
  for (const title of ['A', 'B', 'C']) ids.push(((await nodes.add(title, '/sites/vajs/SitePages/x.aspx', true)) as unknown as { Id: number }).Id);
  const titles = async (): Promise<string[]> => (await nodes.select('Title')<{ Title: string }[]>()).map(node => node.Title);
  const [a = 0, b = 0, c = 0] = ids;
  await nodes.moveAfter(a, c);
  expect(await titles()).toEqual(['B', 'C', 'A']);
  await nodes.getById(b).update({ Title: 'Bee', Url: 'https://www.sm.ee/' });
  expect(await nodes.getById(b)()).toMatchObject({ Title: 'Bee', Url: 'https://www.sm.ee/', IsExternal: true, IsVisible: true });
  await nodes.getById(c).children.add('Alam', '/sites/vajs', true);
  expect(await nodes.getById(c).children()).toMatchObject([{ Title: 'Alam', IsExternal: false }]);
  await nodes.getById(c).delete();
  expect(await titles()).toEqual(['Bee', 'A']);
  expect((await site.get('owner-a', `web/navigation/${bar}/getbyid(${c})`)).status).toBe(404);
  expect((await site.post('member-b', `web/navigation/${bar}`, { Title: 'x', Url: '/' })).status).toBe(403);
});

test('custom actions are kept where they were put', async () => {
  const { web, site: collection } = site.sp('owner-a');
  const wanted = { Title: 'Päis', Location: 'ClientSideExtension.ApplicationCustomizer', Sequence: 5, ClientSideComponentId: '5ff51d47-e9d2-4774-94bb-807a4a47eb03' };
  const made = await web.userCustomActions.add(wanted) as unknown as { data?: { Id: string }; Id?: string };
  const id = made.data?.Id ?? made.Id ?? '';
  expect(await web.userCustomActions.getById(id)()).toMatchObject({ ...wanted, Scope: 3, Rights: { High: '0', Low: '0' } });
  await web.userCustomActions.getById(id).update({ Title: 'Jalus' });
  expect((await web.userCustomActions()).map(action => action.Title)).toEqual(['Jalus']);
  expect(await collection.userCustomActions()).toEqual([]);
  expect(await web.lists.getByTitle('Leping').userCustomActions()).toEqual([]);
  expect((await site.post('member-b', 'web/usercustomactions', wanted)).status).toBe(403);
  await web.userCustomActions.clear();
  expect(await web.userCustomActions()).toEqual([]);
});

test('time zones are told, and times turned over', async () => {
  const { regionalSettings } = site.sp('reader-d').web;
  expect(await regionalSettings.timeZone()).toMatchObject({ Id: 59, Information: { Bias: -120, DaylightBias: -60, StandardBias: 0 } });
  expect(await regionalSettings.timeZones.getById(23)).toMatchObject({ Id: 23, Information: { Bias: -330, DaylightBias: 0 } });
  expect((await regionalSettings.timeZones()).length).toBeGreaterThan(40);
  expect(await regionalSettings.timeZone.utcToLocalTime('2026-07-01T10:00:00Z')).toBe('2026-07-01T13:00:00');
  const toUtc = await site.post('reader-d', "web/regionalsettings/timezone/localtimetoutc('2026-11-21T12:00:00')");
  expect([toUtc.status, toUtc.json.value]).toEqual([200, '2026-11-21T10:00:00Z']);
  expect((await site.post('reader-d', "web/regionalsettings/timezone/localtimetoutc('homme')")).status).toBe(400);
  expect(await regionalSettings.getInstalledLanguages()).toMatchObject([{ Lcid: 1033 }, { DisplayName: 'Estonian', LanguageTag: 'et-EE', Lcid: 1061 }]);
});

test('a web\'s settings are read and changed', async () => {
  const settings = { MegaMenuEnabled: true, FooterEnabled: true, HeaderLayout: 1, SearchScope: 1, SiteLogoUrl: '/logo.png', QuickLaunchEnabled: false, WelcomePage: 'SitePages/Algus.aspx', TreeViewEnabled: true };
  await site.sp('owner-a').web.update(settings as never);
  expect(await site.sp('reader-d').web()).toMatchObject(settings);
  expect((await site.post('owner-a', 'web', { UIVersion: 4 }, merge())).status).toBe(400);
  expect((await site.post('owner-a', 'web', { MegaMenuEnabled: 'jah' }, merge())).status).toBe(400);
});

test('webs below are found by whoever may open them, under their own address', async () => {
  await site.sp('owner-a').web.webs.add('Alam', 'alam', 'Kirjeldus', 'STS', 1061, false);
  const found = async (key: string): Promise<string[]> => (await site.sp(key).web.getSubwebsFilteredForCurrentUser()<{ Title: string }[]>()).map(web => web.Title);
  expect([await found('owner-a'), await found('reader-d')]).toEqual([['Alam'], []]);
  const { json } = await site.get('owner-a', 'web/webs');
  expect(json.value[0]['odata.id']).toBe(`${site.url}/alam/_api/Web`);
  const opened = await site.sp('owner-a').site.openWebById(json.value[0].Id as string);
  expect((opened.web as { toUrl(): string }).toUrl()).toBe(`${site.url}/alam/_api/web`);
  expect((await site.post('reader-d', `site/openwebbyid('${String(json.value[0].Id)}')`)).status).toBe(404);
});

test('a web with permissions of its own gets groups of its own', async () => {
  const inner = site.sp('owner-a', '/alam').web;
  const made = await fetch(`${site.url}/alam/_api/web/createdefaultassociatedgroups(userLogin=@u,userLogin2=@v,groupNameSeed=@s)?@u='member-b@vajs.test'&@v=''&@s='Alam'`, {
    method: 'POST', headers: { 'X-Local-User': 'owner-a', 'X-RequestDigest': await site.digest('owner-a'), Accept: 'application/json' }
  });
  expect(made.status).toBe(200);
  expect(await inner.associatedOwnerGroup()).toMatchObject({ Title: 'Alam omanikud' });
  expect((await inner.associatedOwnerGroup.users()).map(user => user.Title)).toEqual(['Liige B']);
  expect((await site.sp('owner-a').web.associatedOwnerGroup()).Title).toBe('VAJS omanikud');
});

test('sites and webs are found by address', async () => {
  const { site: collection } = site.sp('reader-d');
  expect([await collection.exists(site.url), await collection.exists(`${site.url}/puudub`)]).toEqual([true, false]);
  expect(await collection.getWebUrlFromPageUrl(`${site.url}/SitePages/Home.aspx`)).toBe(site.url);
  expect((await collection.getDocumentLibraries(site.url)).map(library => library.Title)).toEqual(['Dokumendid', 'Saidi lehed', 'Saidi varad']);
  expect((await site.get('reader-d', `SP.Web.GetWebUrlFromPageUrl(@v)?@v='https://example.com/sites/x'`)).status).toBe(404);
});

test('the asker\'s rights are told by mask', async () => {
  const has = async (key: string, low: string): Promise<unknown> =>
    (await site.get(key, `web/doesuserhavepermissions(@m)?@m='${encodeURIComponent(JSON.stringify({ High: '0', Low: low }))}'`, plain)).json.value;
  expect([await has('reader-d', '1'), await has('reader-d', '4'), await has('member-b', '4')]).toEqual([true, false, true]);
});

test('the first thing above with permissions of its own is told, and clearing below reaches rows', async () => {
  const { web } = site.sp('owner-a');
  const list = web.lists.getByTitle('Leping');
  const row = await list.items.add({ Title: 'x' });
  const item = list.items.getById(row.Id as number);
  const first = async (): Promise<string> => (await site.get('owner-a', `web/lists/getbytitle('Leping')/items(${String(row.Id)})/firstuniqueancestorsecurableobject`)).json['odata.type'] as string;
  expect(await first()).toBe('SP.Web');
  await list.breakRoleInheritance(true);
  expect(await first()).toBe('SP.List');
  await item.breakRoleInheritance(true);
  expect(await first()).toBe('SP.Data.LepingListItem');
  await web.breakRoleInheritance(true, true);
  expect(await first()).toBe('SP.Web');
});

test('icons are named after the ending', async () => {
  expect((await site.get('reader-d', "web/maptoicon(fileName='a.docx', progId='', size=0)", plain)).json.value).toBe('icdocx.png');
  expect((await site.get('reader-d', "web/maptoicon(fileName='a.tundmatu', progId='', size=0)", plain)).json.value).toBe('icgen.gif');
});

test('what has no settings of that name is refused', async () => {
  const refused = await site.post('owner-a', 'web/usercustomactions', { Foo: 1 });
  expect([refused.status, codeOf(refused)]).toEqual([400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException']);
});

test('names are told in any language, and without a translation as they are', async () => {
  const { web } = site.sp('reader-d');
  const named = web as unknown as { titleResource(culture: string): Promise<string> };
  expect(await named.titleResource('en-us')).toBe('VAJS');
  const field = await site.post('reader-d', "web/lists/getbytitle('Leping')/fields/getbytitle('Pealkiri')/titleresource/getvalueforuiculture", { cultureName: 'et-ee' });
  expect([field.status, field.json.value]).toEqual([200, 'Pealkiri']);
  expect((await site.post('reader-d', 'web/titleresource/getvalueforuiculture', { cultureName: '?' })).status).toBe(400);
});

test('the site collection is changed by its administrator alone', async () => {
  await site.sp('owner-a').site.update({ Classification: 'AK', DisableFlows: true } as never);
  expect(await site.sp('reader-d').site()).toMatchObject({ Classification: 'AK', DisableFlows: true });
  expect((await site.post('member-b', 'site', { Classification: '' }, merge())).status).toBe(403);
  expect((await site.post('owner-a', 'site', { Url: 'x' }, merge())).status).toBe(400);
});
