import type { IChangeQuery } from '@pnp/sp';
import { addList, codeOf, type Running, start } from './fixture';

let site: Running;
let now = new Date('2026-11-20T10:00:00Z');

beforeEach(async () => {
  now = new Date('2026-11-20T10:00:00Z');
  site = await start({ now: () => now });
  await addList(site, 'Logi');
});
afterEach(() => site.close());

const list = () => site.sp('owner-a').web.lists.getByTitle('Logi');
const everyType: Partial<IChangeQuery> = { Add: true, Update: true, DeleteObject: true, Restore: true, Rename: true, Move: true };

interface Changed { readonly ChangeType: number; readonly ItemId?: number; readonly ChangeToken: { readonly StringValue: string }; readonly Time: string }

const changes = async (query: Partial<IChangeQuery>): Promise<readonly Changed[]> => await list().getChanges(query as IChangeQuery) as unknown as readonly Changed[];
const told = (rows: readonly Changed[]): readonly (readonly [number, number | undefined])[] => rows.map(row => [row.ChangeType, row.ItemId]);
const token = async (): Promise<string> => (await list().select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>()).CurrentChangeToken.StringValue;

test('adding, changing, recycling, restoring and deleting are told in order', async () => {
  await list().items.add({ Title: 'a' });
  await list().items.getById(1).update({ Title: 'b' });
  const guid = await list().items.getById(1).recycle() as unknown as string;
  await site.post('owner-a', `web/recyclebin('${guid}')/restore`);
  await list().items.getById(1).delete();
  expect(told(await changes({ Item: true, ...everyType }))).toEqual([[1, 1], [2, 1], [3, 1], [7, 1], [3, 1]]);
});

test('a change has SharePoint\'s properties', async () => {
  await list().items.add({ Title: 'a' });
  const { json } = await site.post('owner-a', "web/lists/getbytitle('Logi')/getchanges", { query: { Item: true, Add: true } }, { Accept: 'application/json;odata=verbose' });
  const [change] = json.d.results as readonly Record<string, unknown>[];
  expect(change).toEqual({
    __metadata: { id: expect.stringContaining('/_api/SP.ChangeItem'), uri: expect.stringContaining('/_api/SP.ChangeItem'), type: 'SP.ChangeItem' },
    ChangeToken: { __metadata: { type: 'SP.ChangeToken' }, StringValue: expect.stringMatching(/^1;3;[0-9a-f-]{36};\d{18};\d+$/) }, ChangeType: 1,
    SiteId: expect.any(String), Time: '2026-11-20T10:00:00Z', Editor: '', EditorEmailHint: null, ItemId: 1, ListId: expect.any(String), ServerRelativeUrl: '',
    SharedByUser: null, SharedWithUsers: null, UniqueId: expect.any(String), WebId: expect.any(String)
  });
});

test('a token gives only what came after it', async () => {
  await list().items.add({ Title: 'a' });
  const before = await token();
  expect(await token()).toBe(before);
  await list().items.add({ Title: 'b' });
  await list().items.add({ Title: 'c' });
  const after = await token();
  await list().items.add({ Title: 'd' });
  const query = { Item: true, ...everyType };
  expect(told(await changes({ ...query, ChangeTokenStart: { StringValue: before } }))).toEqual([[1, 2], [1, 3], [1, 4]]);
  expect(told(await changes({ ...query, ChangeTokenStart: { StringValue: before }, ChangeTokenEnd: { StringValue: after } }))).toEqual([[1, 2], [1, 3]]);
  const first = (await changes({ ...query }))[0];
  expect(told(await changes({ ...query, ChangeTokenStart: first?.ChangeToken }))).toEqual([[1, 2], [1, 3], [1, 4]]);
});

test('only what is asked for is told', async () => {
  await list().items.add({ Title: 'a' });
  await list().items.getById(1).update({ Title: 'b' });
  expect(told(await changes({ Item: true, Update: true }))).toEqual([[2, 1]]);
  expect(await changes({ Add: true, Update: true })).toEqual([]);
  expect(await changes({ Item: true })).toEqual([]);
});

test('a token of another list is refused, and one that is none', async () => {
  await addList(site, 'Muu');
  const other = (await site.get('owner-a', "web/lists/getbytitle('Muu')?$select=CurrentChangeToken")).json.CurrentChangeToken.StringValue as string;
  for (const StringValue of [other, 'x', '1;3;']) {
    const refused = await site.post('owner-a', "web/lists/getbytitle('Logi')/getchanges", { query: { Item: true, Add: true, ChangeTokenStart: { StringValue } } });
    expect([refused.status, codeOf(refused)]).toEqual([400, '-2147024809, System.ArgumentException']);
  }
});

test('a token that a client wrote itself counts by its time', async () => {
  await list().items.add({ Title: 'a' });
  now = new Date('2026-11-21T10:00:00Z');
  await list().items.add({ Title: 'b' });
  const guid = (await token()).split(';')[2] ?? '';
  const ticks = BigInt(Date.parse('2026-11-21T00:00:00Z')) * 10_000n + 621_355_968_000_000_000n;
  expect(told(await changes({ Item: true, Add: true, ChangeTokenStart: { StringValue: `1;3;${guid};${ticks};-1` } }))).toEqual([[1, 2]]);
});

test('the log forgets after sixty days, without an error for tokens from before', async () => {
  await list().items.add({ Title: 'a' });
  const old = await token();
  await list().items.add({ Title: 'b' });
  now = new Date('2027-01-25T10:00:00Z');
  await list().items.add({ Title: 'c' });
  expect(told(await changes({ Item: true, ...everyType, ChangeTokenStart: { StringValue: old } }))).toEqual([[1, 3]]);
});

test('a limit and the newest first', async () => {
  for (const Title of ['a', 'b', 'c']) await list().items.add({ Title });
  const { json } = await site.post('owner-a', "web/lists/getbytitle('Logi')/getchanges", { query: { Item: true, Add: true, FetchLimit: 2, LatestFirst: true } });
  expect(told(json.value as Changed[])).toEqual([[1, 3], [1, 2]]);
});

test('webs tell of lists, columns, views and people, the site collection of all of it', async () => {
  const start = (await site.get('owner-a', 'web?$select=CurrentChangeToken')).json.CurrentChangeToken as { StringValue: string };
  expect(start.StringValue).toMatch(/^1;2;/);
  await addList(site, 'Uus', '<Field Type="Text" Name="Code" DisplayName="Kood" />');
  await site.sp('owner-a').web.siteGroups.add({ Title: 'Rühm' });
  await site.sp('owner-a').web.siteGroups.getByName('Rühm').users.add('i:0#.f|membership|member-b@vajs.test');
  const query = { List: true, Field: true, View: true, Group: true, Add: true, GroupMembershipAdd: true, ChangeTokenStart: { StringValue: start.StringValue } };
  const { json } = await site.post('owner-a', 'web/getchanges', { query });
  const kinds = (json.value as { 'odata.type': string; ChangeType: number }[]).map(change => [change['odata.type'], change.ChangeType]);
  expect(kinds).toEqual(expect.arrayContaining([['SP.ChangeList', 1], ['SP.ChangeField', 1], ['SP.ChangeView', 1], ['SP.ChangeGroup', 1], ['SP.ChangeGroup', 13]]));
  const whole = await site.post('owner-a', 'site/getchanges', { query: { User: true, Add: true } });
  expect((whole.json.value as { 'odata.type': string }[])[0]?.['odata.type']).toBe('SP.ChangeUser');
});

test('what fails leaves no trace in the log', async () => {
  const before = await token();
  expect((await site.post('owner-a', "web/lists/getbytitle('Logi')/items", { Title: 'x'.repeat(300) })).status).toBe(500);
  expect(await token()).toBe(before);
});

test('permissions of their own are told', async () => {
  await list().items.add({ Title: 'a' });
  await list().items.getById(1).breakRoleInheritance();
  expect(told(await changes({ Item: true, RoleAssignmentAdd: true } as Partial<IChangeQuery>))).toEqual([[17, 1]]);
});

test('an unknown wish is refused', async () => {
  expect((await site.post('owner-a', "web/lists/getbytitle('Logi')/getchanges", { query: { Items: true } })).status).toBe(400);
});

describe('changes of items as a rowset', () => {
  const ask = async (query: Record<string, string> = {}): Promise<string> => await list().getListItemChangesSinceToken(query);
  const lastToken = (xml: string): string => /LastChangeToken="([^"]+)"/.exec(xml)?.[1] ?? '';
  const rows = (xml: string): readonly string[] => [...xml.matchAll(/<z:row [^>]*ows_Title="([^"]*)"/g)].map(match => match[1] ?? '');

  test('everything comes first, then only what changed, and what is gone', async () => {
    for (const Title of ['a', 'b & c', 'd']) await list().items.add({ Title });
    const first = await ask();
    expect(rows(first)).toEqual(['a', 'b &amp; c', 'd']);
    expect(first).toContain('ows_Author="6;#Omanik A"');
    await list().items.getById(1).update({ Title: 'a2' });
    await list().items.getById(3).delete();
    const second = await ask({ ChangeToken: lastToken(first) });
    expect(rows(second)).toEqual(['a2']);
    expect(second).toContain('<Id ChangeType="Delete">3</Id>');
    const third = await ask({ ChangeToken: lastToken(second) });
    expect(rows(third)).toEqual([]);
    expect(third).not.toContain('<Id ');
  });

  test('conditions, columns and limits narrow it', async () => {
    for (const Title of ['Testing 1', 'Testing 2', 'x']) await list().items.add({ Title });
    const contains = '<Contains><FieldRef Name="Title"/><Value Type="Text">Testing</Value></Contains>';
    const some = await ask({ Contains: contains, ViewFields: '<ViewFields><FieldRef Name="Title"/></ViewFields>', RowLimit: '1' });
    expect(rows(some)).toEqual(['Testing 1']);
    expect(some).not.toContain('ows_Author');
    const next = /ListItemCollectionPositionNext="([^"]+)"/.exec(some)?.[1] ?? '';
    const QueryOptions = `<QueryOptions><Paging ListItemCollectionPositionNext="${next}" /><DateInUtc>TRUE</DateInUtc></QueryOptions>`;
    const rest = await ask({ Query: `<Where>${contains}</Where>`, RowLimit: '1', QueryOptions });
    expect(rows(rest)).toEqual(['Testing 2']);
    expect(rest).toContain('ows_Created="2026-11-20T10:00:00Z"');
    expect(rows(await ask({ QueryOptions: '<QueryOptions><Folder>Shared Documents/Test1</Folder></QueryOptions>' }))).toEqual([]);
  });
});
