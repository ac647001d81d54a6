import { addList, codeOf, merge, type Running, start } from './fixture';

let site: Running;
const list = "web/lists/getbytitle('Ootel')";

beforeEach(async () => {
  site = await start();
  await addList(site, 'Ootel');
  await site.sp('owner-a').web.lists.getByTitle('Ootel').update({ EnableModeration: true, DraftVersionVisibility: 2 });
  await site.sp('member-b').web.lists.getByTitle('Ootel').items.add({ Title: 'a' });
});
afterEach(() => site.close());

const ids = async (key: string): Promise<number[]> => ((await site.get(key, `${list}/items`)).json.value as { Id: number }[]).map(each => each.Id);
const status = async (): Promise<number> => (await site.get('owner-a', `${list}/items(1)?$select=OData__ModerationStatus`)).json.OData__ModerationStatus as number;

test('what waits for approval is seen by its author and by those who approve', async () => {
  expect(await status()).toBe(2);
  expect([await ids('member-b'), await ids('owner-a'), await ids('member-c'), await ids('reader-d')]).toEqual([[1], [1], [], []]);
  expect((await site.get('reader-d', `${list}/items(1)`)).status).toBe(404);
});

test('an approved row is for everybody, until it is changed', async () => {
  expect((await site.post('owner-a', `${list}/items(1)`, { OData__ModerationStatus: 0 }, merge())).status).toBe(204);
  expect([await status(), await ids('reader-d')]).toEqual([0, [1]]);
  await site.post('member-c', `${list}/items(1)`, { Title: 'b' }, merge());
  expect([await status(), await ids('reader-d')]).toEqual([2, []]);
});

test('only who may approve does', async () => {
  expect(codeOf(await site.post('member-b', `${list}/items(1)`, { OData__ModerationStatus: 0 }, merge()))).toBe('-2147024891, System.UnauthorizedAccessException');
  expect((await site.post('owner-a', `${list}/items(1)`, { OData__ModerationStatus: 9 }, merge())).status).toBe(400);
  expect(await status()).toBe(2);
});

test('a list may show what waits to every reader', async () => {
  await site.sp('owner-a').web.lists.getByTitle('Ootel').update({ DraftVersionVisibility: 0 });
  expect(await ids('reader-d')).toEqual([1]);
});
