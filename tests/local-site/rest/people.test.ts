import { codeOf, merge, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => { site = await start(); });
afterAll(() => site.close());

const login = (key: string): string => `i:0#.f|membership|${key}@vajs.test`;

test('the header says who asks, else the cookie, else the default person', async () => {
  const ask = async (headers: Record<string, string>): Promise<string> => {
    const response = await fetch(`${site.url}/_api/web/currentuser?$select=Title`, { headers: { Accept: 'application/json;odata=nometadata', ...headers } });
    return (await response.json() as { Title: string }).Title;
  };
  expect(await ask({})).toBe('Lugeja D');
  expect(await ask({ Cookie: 'x=1; vajs-as=member-b' })).toBe('Liige B');
  expect(await ask({ Cookie: 'vajs-as=member-b', 'X-Local-User': 'owner-a' })).toBe('Omanik A');
});

test('nobody signs in under a name that is not there', async () => {
  const refused = await site.get('keegi', 'web');
  expect([refused.status, codeOf(refused)]).toEqual([403, '-2147024891, System.UnauthorizedAccessException']);
});

test('the first owner administers the site', async () => {
  expect((await site.sp('reader-d').web.siteUsers.filter('IsSiteAdmin eq true').select('Title')()).map(user => user.Title)).toEqual(['Omanik A']);
});

test('people are found by number, login and address', async () => {
  const { web } = site.sp('reader-d');
  const byMail = await web.siteUsers.getByEmail('member-b@vajs.test')();
  expect(byMail).toMatchObject({ Title: 'Liige B', LoginName: login('member-b'), PrincipalType: 1 });
  expect((await web.siteUsers.getById(byMail.Id)()).Title).toBe('Liige B');
  expect((await web.siteUsers.getByLoginName(login('member-b'))()).Id).toBe(byMail.Id);
  expect((await web.getUserById(byMail.Id)()).Title).toBe('Liige B');
  expect((await web.siteUsers.filter("Email eq 'member-c@vajs.test'")()).map(user => user.Title)).toEqual(['Liige Õ']);
  expect((await web.currentUser.groups.select('Title')()).map(group => group.Title)).toEqual(['VAJS külastajad']);
});

test('an unknown person is 400 when ensured and 500 when looked up', async () => {
  const ensured = await site.post('member-b', 'web/ensureuser', { logonName: 'keegi@mujal.ee' });
  expect([ensured.status, codeOf(ensured)]).toEqual([400, '-2146232832, Microsoft.SharePoint.SPException']);
  for (const path of ['web/siteusers/getbyid(4711)', "web/siteusers/getbyemail('keegi@mujal.ee')", 'web/getuserbyid(4711)']) {
    const found = await site.get('member-b', path);
    expect([found.status, codeOf(found)]).toEqual([500, '-2146232832, Microsoft.SharePoint.SPException']);
  }
});

test('ensuring somebody twice gives one number', async () => {
  const { web } = site.sp('member-b');
  const first = await web.ensureUser(login('stranger-e'));
  expect((await web.ensureUser('STRANGER-E@vajs.test')).Id).toBe(first.Id);
});

test('a group is made, found, filled, owned, renamed and removed', async () => {
  const { web } = site.sp('owner-a');
  const added = await web.siteGroups.add({ Title: 'Juhtrühm', Description: 'Otsustab', AllowMembersEditMembership: true, OnlyAllowMembersViewMembership: true } as never) as unknown as { Id: number };
  const group = web.siteGroups.getById(added.Id);
  expect(await group()).toMatchObject({ Title: 'Juhtrühm', Description: 'Otsustab', AllowMembersEditMembership: true, OwnerTitle: 'Omanik A', PrincipalType: 8 });
  await group.users.add(login('member-b'));
  expect((await group.users.select('Title')()).map(user => user.Title)).toEqual(['Liige B']);
  await site.sp('member-b').web.siteGroups.getByName('Juhtrühm').users.add(login('member-c'));
  expect((await site.get('reader-d', `web/sitegroups(${added.Id})/users`)).status).toBe(403);
  expect((await site.post('reader-d', `web/sitegroups(${added.Id})/users`, { LoginName: login('reader-d') })).status).toBe(403);
  await group.setUserAsOwner((await web.siteUsers.getByEmail('member-c@vajs.test')()).Id);
  await site.sp('member-c').web.siteGroups.getById(added.Id).update({ Title: 'Juhtrühm 2' });
  expect((await site.get('owner-a', `web/sitegroups(${added.Id})?$select=Title,Owner/Title&$expand=Owner`)).json).toMatchObject({ Title: 'Juhtrühm 2', Owner: { Title: 'Liige Õ' } });
  expect((await site.post('owner-a', 'web/sitegroups', { Title: 'JUHTRÜHM 2' })).status).toBe(500);
  await web.siteGroups.removeById(added.Id);
  expect((await site.get('owner-a', `web/sitegroups/getbyid(${added.Id})`)).status).toBe(404);
});

test('a member makes no group and no site administrator', async () => {
  expect((await site.post('member-b', 'web/sitegroups', { Title: 'Minu rühm' })).status).toBe(403);
  const me = (await site.get('member-b', 'web/currentuser')).json.Id as number;
  expect((await site.post('member-b', `web/siteusers/getbyid(${me})`, { IsSiteAdmin: true }, merge())).status).toBe(403);
});

test('the people picker answers from the site\'s people', async () => {
  interface Entry { readonly Key: string; readonly DisplayText: string; readonly EntityData: Record<string, string> }
  const ask = async (QueryString: string, PrincipalType = 1): Promise<Entry[]> => {
    const queryParams = { QueryString, PrincipalType, MaximumEntitySuggestions: 10, AllowEmailAddresses: true };
    const { json } = await site.post('reader-d', 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser', { queryParams });
    return JSON.parse(json.value as string) as Entry[];
  };
  expect(await ask('liige')).toMatchObject([{ Key: login('member-b'), DisplayText: 'Liige B', EntityData: { Email: 'member-b@vajs.test', Department: 'Kvaliteet' } }, { DisplayText: 'Liige Õ' }]);
  expect(await ask('õ')).toHaveLength(1);
  expect(await ask('')).toEqual([]);
  expect((await ask('vajs', 8)).map(entry => entry.DisplayText)).toEqual(['VAJS omanikud', 'VAJS külastajad', 'VAJS liikmed']);
});
