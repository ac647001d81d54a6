import '@pnp/sp/recycle-bin';
import { addList, codeOf, merge, type Running, start } from './fixture';

let site: Running;
const none = { Accept: 'application/json;odata=nometadata' };

beforeEach(async () => {
  site = await start({ now: () => new Date('2026-11-21T10:00:00Z') });
  await addList(site, 'Read', '<Field Type="Text" Name="Code" DisplayName="Kood" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  for (const Title of ['a', 'b']) await items('member-b').add({ Title, Code: Title });
});
afterEach(() => site.close());

const items = (key: string) => site.sp(key).web.lists.getByTitle('Read').items;
const recycled = (key: string, id: number): Promise<string> => items(key).getById(id).recycle() as unknown as Promise<string>;
const bin = (key: string) => site.sp(key).web.recycleBin;

test('the bin tells what lies in it, who put it there and where it was', async () => {
  const guid = await recycled('member-b', 1);
  const { json } = await site.get('member-b', 'web/recyclebin', none);
  expect(json.value).toEqual([{
    AuthorEmail: 'member-b@vajs.test', AuthorName: 'Liige B', DeletedByEmail: 'member-b@vajs.test', DeletedByName: 'Liige B', DeletedDate: '2026-11-21T10:00:00Z',
    DeletedDateLocalFormatted: '21.11.2026 12:00', DirName: 'sites/vajs/Lists/Read', DirNamePath: { DecodedUrl: 'sites/vajs/Lists/Read' }, Id: guid, ItemState: 1,
    ItemType: 3, LeafName: '1_.000', LeafNamePath: { DecodedUrl: '1_.000' }, Size: expect.stringMatching(/^\d+$/), Title: 'a'
  }]);
});

test('a restored item has its ID, its values and its versions', async () => {
  await items('member-b').getById(1).update({ Title: 'a2' });
  await bin('member-b').getById(await recycled('member-b', 1)).restore();
  expect(await items('reader-d').getById(1)()).toMatchObject({ Id: 1, Title: 'a2', OData__UIVersionString: '2.0' });
  expect(await items('reader-d').getById(1).versions()).toHaveLength(2);
  expect(await bin('member-b')()).toEqual([]);
  expect((await site.get('reader-d', "web/lists/getbytitle('Read')/itemcount", none)).json.value).toBe(2);
});

test('what would break a unique column stays in the bin', async () => {
  const guid = await recycled('member-b', 1);
  await items('member-b').add({ Title: 'c', Code: 'a' });
  const refused = await site.post('member-b', `web/recyclebin('${guid}')/restore`);
  expect(codeOf(refused)).toContain('-2130575169');
  expect(await bin('member-b')()).toHaveLength(1);
});

test('people find what they deleted, owners what everybody deleted', async () => {
  await recycled('member-b', 1);
  const guid = await recycled('member-c', 2);
  expect(await bin('member-b')()).toHaveLength(1);
  expect(await bin('owner-a')()).toHaveLength(2);
  expect((await site.post('member-b', `web/recyclebin('${guid}')/restore`)).status).toBe(400);
  expect((await site.get('member-b', 'site/recyclebin')).status).toBe(403);
  expect(await site.sp('owner-a').site.recycleBin()).toHaveLength(2);
});

test('the second stage is seen in the site collection only', async () => {
  await bin('member-b').getById(await recycled('member-b', 1)).moveToSecondStage();
  expect(await bin('owner-a')()).toEqual([]);
  expect((await site.get('owner-a', 'site/recyclebin?$filter=(ItemState eq 2)', none)).json.value).toHaveLength(1);
  await site.sp('owner-a').site.recycleBin.deleteAllSecondStageItems();
  expect(await site.sp('owner-a').site.recycleBin()).toEqual([]);
});

test('a deleted entry never comes back', async () => {
  const guid = await recycled('member-b', 1);
  await bin('member-b').getById(guid).delete();
  expect((await site.post('member-b', `web/recyclebin('${guid}')/restore`)).status).toBe(400);
});

test('everything is restored at once, lists before their items', async () => {
  await recycled('owner-a', 1);
  await site.sp('owner-a').web.lists.getByTitle('Read').recycle();
  expect((await site.get('owner-a', "web/lists/getbytitle('Read')")).status).toBe(404);
  expect(await bin('owner-a')()).toEqual(expect.arrayContaining([expect.objectContaining({ ItemType: 4, Title: 'Read', LeafName: 'Read', DirName: 'sites/vajs/Lists' })]));
  await bin('owner-a').restoreAll();
  expect(await items('owner-a')()).toHaveLength(2);
});

test('a list does not come back while another has its name', async () => {
  const guid = await site.sp('owner-a').web.lists.getByTitle('Read').recycle() as string;
  await addList(site, 'Read');
  expect((await site.post('owner-a', `web/recyclebin('${guid}')/restore`)).status).toBe(500);
});

test('some are chosen by their numbers', async () => {
  const [one, two] = [await recycled('member-b', 1), await recycled('member-b', 2)];
  expect((await site.post('member-b', 'web/recyclebin/RestoreByIds', { ids: [one] })).status).toBe(200);
  expect((await site.post('member-b', 'web/recyclebin/DeleteByIds', { ids: [two] })).status).toBe(200);
  expect((await items('member-b')()).map((each: { Id: number }) => each.Id)).toEqual([1]);
  expect(await bin('member-b')()).toEqual([]);
});

test('the bin survives that a list loses a column', async () => {
  const guid = await recycled('member-b', 1);
  await site.sp('owner-a').web.lists.getByTitle('Read').fields.getByInternalNameOrTitle('Code').delete();
  await site.post('member-b', `web/recyclebin('${guid}')/restore`);
  expect(await items('reader-d').getById(1)()).toMatchObject({ Title: 'a' });
});

test('lookups that restrict keep a row from being deleted, those that cascade go with it', async () => {
  for (const [title, behavior] of [['Keelab', 'Restrict'], ['Kaob', 'Cascade']]) {
    await addList(site, title ?? '', `<Field Type="Lookup" Name="Of" DisplayName="Rida" List="Lists/Read" ShowField="Title" Indexed="TRUE" RelationshipDeleteBehavior="${behavior ?? ''}" />`);
  }
  await site.sp('member-b').web.lists.getByTitle('Keelab').items.add({ Title: 'k', OfId: 1 });
  await site.sp('member-b').web.lists.getByTitle('Kaob').items.add({ Title: 'k', OfId: 2 });
  const refused = await site.post('member-b', "web/lists/getbytitle('Read')/items(1)", undefined, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
  expect(codeOf(refused)).toContain('-2130575206');
  await items('member-b').getById(2).delete();
  expect(await site.sp('member-b').web.lists.getByTitle('Kaob').items()).toEqual([]);
});

test('recycling obeys ETags', async () => {
  const stale = await site.post('member-b', "web/lists/getbytitle('Read')/items(1)/recycle", undefined, { 'IF-MATCH': '"x,9"' });
  expect(stale.status).toBe(412);
  expect((await site.post('member-b', "web/lists/getbytitle('Read')/items(1)", { Title: 'x' }, merge())).status).toBe(204);
});
