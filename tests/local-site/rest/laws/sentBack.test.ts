import { addList, type Running, start } from '../fixture';
import { dialects, send } from '../contract/check';

const list = "web/lists/getbytitle('Leping')";
const field = (name: string): string => `${list}/fields/getbyinternalnameortitle('${name}')`;

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Leping', '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE></CHOICES></Field>', '<Field Type="User" Name="Owner" DisplayName="Omanik" />',
    '<Field Type="URL" Name="Link" DisplayName="Viide" />', '<Field Type="DateTime" Name="Due" DisplayName="Tähtaeg" />', '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Leping" ShowField="Title" />');
  const { web } = site.sp('owner-a');
  await web.lists.getByTitle('Leping').items.add({ Title: 'a', Tags: ['x'], OwnerId: 6, Link: { Url: 'https://x.test/', Description: 'x' }, Due: '2026-03-01T10:00:00Z' });
  await web.siteGroups.add({ Title: 'Juhid' });
  await site.post('owner-a', 'web/roledefinitions', { Name: 'Lisaja', BasePermissions: { High: '0', Low: '3' } });
  await site.post('owner-a', 'web/navigation/quicklaunch', { Title: 'Koht', Url: '/sites/vajs' });
  await site.post('owner-a', "web/getfolderbyserverrelativepath(decodedurl='/sites/vajs/Shared Documents')/folders/addusingpath(decodedurl='Kaust')");
});
afterAll(() => site.close());

const places: readonly (readonly [string, string])[] = [
  ['a web', 'web'], ['the site', 'site'], ['a list', list], ['an item', `${list}/items(1)`], ['a view', `${list}/defaultview`], ['a person', 'web/currentuser'], ['a group', "web/sitegroups/getbyname('Juhid')"],
  ['a level', "web/roledefinitions/getbyname('Lisaja')"], ['a place of the navigation', 'web/navigation/quicklaunch(2001)'], ['a folder', "web/getfolderbyserverrelativepath(decodedurl='/sites/vajs/Shared Documents/Kaust')"],
  ...['Title', 'Tags', 'Owner', 'Link', 'Due', 'Parent'].map(name => [`the column ${name}`, field(name)] as const)
];

/** What counts on with every write, or tells when it was. */
const moving = /^(odata\.etag|Modified|LastItem.*Date|CurrentChangeToken|OData__UIVersionString|HtmlSchemaXml)$/;

const still = (json: unknown): unknown => {
  const top = json as Readonly<Record<string, unknown>>;
  const values = (top.d ?? top) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(values).filter(([name]) => !moving.test(name) && name !== '__metadata'));
};

test.each(places)('%s, read and sent back whole, is as it was', async (_what, path) => {
  for (const dialect of dialects) {
    const before = await send(site, { path }, dialect);
    const body = (dialect === 'verbose' ? before.json.d : before.json) as object;
    expect((await send(site, { path, verb: 'MERGE', body }, dialect)).status).toBe(204);
    expect(still((await send(site, { path }, dialect)).json)).toEqual(still(before.json));
  }
});

test.each(places.filter(([what]) => what !== 'a person'))('%s is sent back in vain by somebody who may not change it', async (_what, path) => {
  const { json, status } = await send(site, { path, as: 'reader-d' }, 'none');
  if (status === 200) expect((await send(site, { path, as: 'reader-d', verb: 'MERGE', body: json as object }, 'none')).status).toBe(403);
});

test('what cannot be set is refused when it would have to change', async () => {
  for (const [path, body] of [['web', { Language: 1 }], [list, { ItemCount: 99 }], ['web/currentuser', { LoginName: 'x' }], [field('Title'), { InternalName: 'x' }], ["web/sitegroups/getbyname('Juhid')", { Id: 1 }]] as const) {
    expect((await send(site, { path, verb: 'MERGE', body }, 'none')).status).toBe(400);
  }
});
