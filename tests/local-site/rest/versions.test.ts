import { addList, merge, type Running, start } from './fixture';

let site: Running;
let now = new Date('2026-11-20T10:00:00Z');
const row = "web/lists/getbytitle('Protsessid')/items(1)";

beforeAll(async () => {
  site = await start({ now: () => now });
  await addList(site, 'Protsessid',
    '<Field Type="User" Name="Owner" DisplayName="Omanik" />',
    '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Protsessid" ShowField="Title" />',
    '<Field Type="Text" Name="My_Code" DisplayName="Kood" />');
  await site.sp('member-b').web.lists.getByTitle('Protsessid').items.add({ Title: 'P15', OwnerId: 6, My_Code: 'a' });
  now = new Date('2026-11-21T10:00:00Z');
  await site.sp('member-c').web.lists.getByTitle('Protsessid').items.getById(1).update({ OwnerId: 7, ParentId: 1 });
});
afterAll(() => site.close());

test('every change keeps the row as it was, with who and when', async () => {
  const { json } = await site.get('reader-d', `${row}/versions`, { Accept: 'application/json;odata=nometadata' });
  expect(json.value).toMatchObject([
    { VersionLabel: '2.0', VersionId: 1024, IsCurrentVersion: true, Editor: { LookupId: 8, LookupValue: 'Liige Õ', Email: 'member-c@vajs.test' }, Owner: { LookupValue: 'Liige B' },
      Parent: { LookupId: 1, LookupValue: 'P15' }, Created: '2026-11-21T10:00:00', Modified: '2026-11-21T10:00:00Z', OData__x005f_UIVersionString: '2.0', My_x005f_Code: 'a' },
    { VersionLabel: '1.0', VersionId: 512, IsCurrentVersion: false, Editor: { LookupId: 7, LookupValue: 'Liige B' }, Owner: { LookupValue: 'Omanik A' }, Parent: null,
      Created: '2026-11-20T10:00:00', Author: { LookupValue: 'Liige B' } }
  ]);
});

test('one version is read by its number, with the chosen columns', async () => {
  const { json } = await site.get('reader-d', `${row}/versions(512)?$select=VersionLabel,Owner`, { Accept: 'application/json;odata=nometadata' });
  expect(json).toMatchObject({ VersionLabel: '1.0', Owner: { LookupId: 6 } });
  expect((await site.get('reader-d', `${row}/versions(4096)`)).status).toBe(400);
  const { versions } = site.sp('reader-d').web.lists.getByTitle('Protsessid').items.getById(1);
  expect(await versions.select('VersionLabel')()).toMatchObject([{ VersionLabel: '2.0' }, { VersionLabel: '1.0' }]);
});

test('no more versions are kept than the list allows', async () => {
  await site.sp('owner-a').web.lists.getByTitle('Protsessid').update({ MajorVersionLimit: 3 });
  for (const Title of ['a', 'b', 'c']) await site.post('member-b', row, { Title }, merge());
  const { json } = await site.get('reader-d', `${row}/versions?$select=VersionLabel`);
  expect((json.value as { VersionLabel: string }[]).map(version => version.VersionLabel)).toEqual(['5.0', '4.0', '3.0']);
});

test('without versioning the row stays at its version, but its ETag counts on', async () => {
  await site.sp('owner-a').web.lists.getByTitle('Protsessid').update({ EnableVersioning: false });
  const before = (await site.get('reader-d', row)).json as Record<string, string>;
  await site.post('member-b', row, { Title: 'd' }, merge());
  const after = (await site.get('reader-d', row)).json as Record<string, string>;
  expect(after.OData__UIVersionString).toBe(before.OData__UIVersionString);
  expect(after['odata.etag']).not.toBe(before['odata.etag']);
});
