import '@pnp/sp/comments/item';
import { addList, codeOf, merge, remove, type Running, start } from './fixture';

let site: Running;
const row = "web/lists/getbytitle('Jutud')/items(1)";
const none = { Accept: 'application/json;odata=nometadata' };

beforeEach(async () => {
  site = await start({ now: () => new Date('2026-11-21T10:00:00.500Z') });
  await addList(site, 'Jutud');
  await site.sp('owner-a').web.lists.getByTitle('Jutud').items.add({ Title: 'Jutt' });
});
afterEach(() => site.close());

const talk = (key: string) => site.sp(key).web.lists.getByTitle('Jutud').items.getById(1);

test('a comment says who said what, and when', async () => {
  await talk('member-b').comments.add('Hea');
  const { json } = await site.get('reader-d', `${row}/comments`, none);
  expect(json.value).toEqual([{
    author: {
      directoryObjectId: null, email: 'member-b@vajs.test', expiration: null, id: 7, isActive: true, isExternal: false, jobTitle: 'Liige B',
      loginName: 'i:0#.f|membership|member-b@vajs.test', name: 'Liige B', principalType: 1, userId: null, userPrincipalName: 'member-b@vajs.test'
    },
    createdDate: '2026-11-21T10:00:00.5000000Z', id: '1', isLikedByUser: false, isReply: false, itemId: 1, likeCount: 0, listId: expect.any(String),
    mentions: null, modifiedDate: null, parentId: '0', replyCount: 0, text: 'Hea'
  }]);
});

test('the answer to a new comment leads to it, and further to its replies', async () => {
  const comment = await talk('member-b').comments.add('Hea');
  const reply = await comment.replies.add('Nõus');
  expect([reply.isReply, reply.parentId, reply.text]).toEqual([true, '1', 'Nõus']);
  expect(await reply()).toMatchObject({ isReply: true, parentId: '1', text: 'Nõus' });
  expect(await comment.replies()).toMatchObject([{ text: 'Nõus' }]);
  expect(await talk('member-b').comments()).toMatchObject([{ text: 'Hea', replyCount: 1 }]);
});

test('likes are counted once a person, and taken back', async () => {
  await talk('member-b').comments.add('Hea');
  for (const key of ['member-b', 'member-c', 'member-c']) await talk(key).comments.getById(1).like();
  expect(await talk('member-c').comments.getById(1)()).toMatchObject({ likeCount: 2, isLikedByUser: true });
  expect((await site.get('reader-d', `${row}/comments(1)/likedby`, none)).json.value).toMatchObject([{ name: 'Liige B', id: 7 }, { name: 'Liige Õ' }]);
  await talk('member-c').comments.getById(1).unlike();
  expect(await talk('member-c').comments.getById(1)()).toMatchObject({ likeCount: 1, isLikedByUser: false });
});

test('people named in the text are kept', async () => {
  await talk('member-b').comments.add({ text: 'Vaata, @mention&#123;0&#125;', mentions: [{ loginName: 'x', email: 'x@vajs.test', name: 'X' }] } as never);
  expect(await talk('member-b').comments()).toMatchObject([{ mentions: [{ email: 'x@vajs.test', name: 'X' }] }]);
});

test('comments are paged, newest first', async () => {
  for (const text of ['a', 'b', 'c']) await talk('member-b').comments.add(text);
  expect((await talk('member-b').comments.top(2)()).map(each => each.text)).toEqual(['c', 'b']);
});

test('a comment is deleted with its replies, all of them by clear', async () => {
  const comment = await talk('member-b').comments.add('a');
  await comment.replies.add('b');
  await talk('member-b').comments.add('c');
  expect((await site.post('member-c', `${row}/comments(1)`, undefined, remove())).status).toBe(200);
  expect(await talk('member-b').comments()).toMatchObject([{ text: 'c' }]);
  expect((await site.get('member-b', `${row}/comments(2)`)).status).toBe(404);
  await talk('member-b').comments.clear();
  expect(await talk('member-b').comments()).toEqual([]);
});

test('readers read and like, but do not write', async () => {
  const refused = await site.post('reader-d', `${row}/comments`, { text: 'x' });
  expect(codeOf(refused)).toBe('-2147024891, System.UnauthorizedAccessException');
  expect((await site.post('member-b', `${row}/comments`, { text: ' ' })).status).toBe(400);
});

test('comments can be turned off for an item and for a list', async () => {
  expect((await site.get('reader-d', `${row}/CommentsDisabled`, none)).json.value).toBe(false);
  await site.post('member-b', `${row}/SetCommentsDisabled(value=true)`);
  expect((await site.get('reader-d', `${row}/CommentsDisabled`, none)).json.value).toBe(true);
  expect((await site.post('member-b', `${row}/comments`, { text: 'x' })).status).toBe(500);
  await site.post('member-b', `${row}/SetCommentsDisabled(value=false)`);
  expect((await site.post('member-b', `${row}/comments`, { text: 'x' })).status).toBe(201);
  await site.post('owner-a', "web/lists/getbytitle('Jutud')", { DisableCommenting: true }, merge());
  expect((await site.post('member-b', `${row}/comments`, { text: 'x' })).status).toBe(500);
});

test('an item is liked, and says by whom', async () => {
  await talk('member-b').like();
  expect(await talk('member-b').getLikedBy()).toMatchObject([{ name: 'Liige B' }]);
  expect(await talk('member-b').getLikedByInformation()).toMatchObject({ isLikedByUser: true, likeCount: 1, likedBy: [{ email: 'member-b@vajs.test' }] });
  await talk('member-b').unlike();
  expect(await talk('member-b').getLikedByInformation()).toMatchObject({ isLikedByUser: false, likeCount: 0 });
});

test('comments come back with a recycled item, and go with a deleted one', async () => {
  await talk('member-b').comments.add('a');
  const guid = await talk('member-b').recycle() as unknown as string;
  await site.post('member-b', `web/recyclebin('${guid}')/restore`);
  expect(await talk('member-b').comments()).toHaveLength(1);
});
