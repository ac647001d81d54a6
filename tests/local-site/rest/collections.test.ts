import { addList, codeOf, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Leping', '<Field Type="Number" Name="Amount" DisplayName="Summa" />');
  await addList(site, 'Register');
});
afterAll(() => site.close());

const names = async (path: string, name: string): Promise<unknown[]> => {
  const { status, json, text } = await site.get('owner-a', path, { Accept: 'application/json;odata=nometadata' });
  if (status !== 200) throw new Error(text);
  return (json.value as Record<string, unknown>[]).map(each => each[name]);
};

test.each([
  ["web/lists?$filter=startswith(Title,'Le')&$select=Title", 'Title', ['Leping']],
  ["web/lists?$filter=substringof('gist',Title)&$select=Title", 'Title', ['Register']],
  ["web/lists?$filter=BaseTemplate eq 100 and Hidden eq false&$orderby=Title desc&$select=Title", 'Title', ['Register', 'Leping']],
  ["web/lists?$filter=BaseTemplate eq 100&$orderby=Title&$top=1&$skip=1&$select=Title", 'Title', ['Register']],
  ["web/lists?$filter=Created gt datetime'2000-01-01T00:00:00Z' and BaseTemplate eq 100&$select=Title", 'Title', ['Leping', 'Register']],
  ["web/lists?$filter=Created lt datetime'2000-01-01T00:00:00'&$select=Title", 'Title', []],
  ["web/lists/getbytitle('Leping')/fields?$filter=Id eq guid'fa564e0f-0c70-4ab9-b863-0177e6ddd247'&$select=InternalName", 'InternalName', ['Title']],
  ["web/lists/getbytitle('Leping')/fields?$filter=InternalName eq 'Amount' or InternalName eq 'Title'&$orderby=InternalName&$select=InternalName", 'InternalName', ['Amount', 'Title']],
  ["web/contenttypes?$filter=Id/StringValue eq '0x0101'&$select=StringId", 'StringId', ['0x0101']],
  ["web/contenttypes?$filter=startswith(StringId,'0x0101') and Hidden eq false&$top=2&$select=StringId", 'StringId', ['0x0101', '0x010101']],
  ["web/sitegroups?$filter=Title eq 'VAJS liikmed'&$select=Title", 'Title', ['VAJS liikmed']],
  ["web/siteusers?$filter=startswith(LoginName,'i:0') and IsSiteAdmin eq true&$select=Title", 'Title', ['Omanik A']],
  ['web/roledefinitions?$filter=RoleTypeKind eq 5&$select=Id', 'Id', [1073741829]],
  ["web/roleassignments?$filter=Member/Title eq 'VAJS liikmed'&$expand=Member&$select=PrincipalId", 'PrincipalId', [5]]
])('%s', async (path, name, expected) => {
  expect(await names(path, name)).toEqual(expected);
});

test.each([
  ["web/lists?$filter=Title eq"], ["web/lists?$filter=Title foo 'x'"], ["web/lists?$filter=endswith(Title,'x')"], ['web/lists?$orderby=Title sideways'],
  ['web/lists?$top=palju'], ['web/lists?$select=Puudub'], ['web/lists?$expand=Puudub'], ["web/lists?$filter=Puudub eq 1"], ["web/contenttypes?$filter=Id/Puudub eq 'x'"],
  ['web/lists?$foo=1'], ["web/lists/getbytitle('Leping"], ["web/lists/getbytitle(@x)"]
])('%s is refused with 400', async path => {
  const { status, json } = await site.get('owner-a', path);
  expect([status, typeof json['odata.error'].message.value]).toEqual([400, 'string']);
});

test('what is expanded may be selected within, several levels down', async () => {
  const { json } = await site.get('owner-a', "web?$select=Title,Lists/Title,Lists/RootFolder/ServerRelativeUrl,Lists/Fields/InternalName&$expand=Lists,Lists/RootFolder,Lists/Fields",
    { Accept: 'application/json;odata=nometadata' });
  const leping = (json.Lists as { Title: string }[]).find(list => list.Title === 'Leping');
  expect(leping).toMatchObject({ Title: 'Leping', RootFolder: { ServerRelativeUrl: '/sites/vajs/Lists/Leping' }, Fields: expect.arrayContaining([{ InternalName: 'Amount' }]) });
  expect(Object.keys(leping ?? {}).sort()).toEqual(['Fields', 'RootFolder', 'Title']);
});

test('people are taken away from the site and found in a group by address', async () => {
  const { web } = site.sp('owner-a');
  const { Id } = await web.ensureUser('stranger-e@vajs.test') as unknown as { Id: number };
  const group = await web.associatedVisitorGroup();
  await web.siteGroups.getById(group.Id).users.add('i:0#.f|membership|stranger-e@vajs.test');
  expect((await site.get('owner-a', `web/sitegroups(${group.Id})/users/getbyemail('stranger-e@vajs.test')`)).json.Id).toBe(Id);
  await web.siteUsers.getById(Id).delete();
  const gone = await site.get('owner-a', `web/siteusers(${Id})`);
  expect([gone.status, codeOf(gone)]).toEqual([500, '-2146232832, Microsoft.SharePoint.SPException']);
});
