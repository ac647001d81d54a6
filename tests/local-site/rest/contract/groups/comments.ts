import { addList } from '../../fixture';
import { effect, entity, type Group, holds, refusal, typed } from '../check';

const row = "web/lists/getbytitle('Read')/items(1)";
const type = 'Microsoft.SharePoint.Comments.comment';

export const comments: Group = {
  name: 'comments',
  arrange: async site => {
    await addList(site, 'Read');
    await site.sp('owner-a').web.lists.getByTitle('Read').items.add({ Title: 'a' });
    for (const text of ['esimene', 'teine', 'kolmas', 'neljas']) await site.post('owner-a', `${row}/comments`, { text });
  },
  checks: [
    ...entity('the comments of an item', { path: `${row}/comments` }, { entity: 'comment', type }),
    ...entity('one comment', { path: `${row}/comments(1)` }, { entity: 'comment', type, values: { id: '1', text: 'esimene', isReply: false, parentId: '0' }, relatives: ['likedBy', 'replies'] }),
    ...entity('a comment is added', { path: `${row}/comments`, body: dialect => typed(type, { text: `uus ${dialect}` })(dialect) }, { entity: 'comment', type, status: 201, values: dialect => ({ text: `uus ${dialect}`, likeCount: 0, replyCount: 0 }) }),
    ...entity('a reply is added', { path: `${row}/comments(1)/replies`, body: dialect => typed(type, { text: `vastus ${dialect}` })(dialect) }, { entity: 'comment', type, status: 201, values: { isReply: true, parentId: '1' } }),
    ...entity('the replies of a comment', { path: `${row}/comments(1)/replies` }, { entity: 'comment', type, values: { isReply: true } }),
    ...effect('a comment is liked', { path: `${row}/comments(2)/like`, verb: 'POST' }, { status: 200, then: { path: `${row}/comments(2)`, gives: { likeCount: 1, isLikedByUser: true } } }),
    ...effect('a comment is liked no more', { path: `${row}/comments(2)/unlike`, verb: 'POST' }, { status: 200, then: { path: `${row}/comments(2)`, gives: { likeCount: 0, isLikedByUser: false } } }),
    ...effect('a comment is deleted', { path: dialect => `${row}/comments(${{ minimal: 2, none: 3, verbose: 4 }[dialect]})`, verb: 'DELETE' },
      { status: 200, then: { path: dialect => `${row}/comments(${{ minimal: 2, none: 3, verbose: 4 }[dialect]})`, status: 404 } }),
    ...holds('an item is liked by people', async site => {
      await site.post('member-b', `${row}/like`);
      const { json } = await site.get('member-b', `${row}/likedby`, { Accept: 'application/json;odata=nometadata' });
      expect(json.value).toMatchObject([{ email: 'member-b@vajs.test', name: 'Liige B' }]);
    }),
    ...refusal('a comment that is not there', { path: `${row}/comments(99)` }, { status: 404, code: '-2130575338, System.ArgumentException' }),
    ...refusal('a comment by somebody who only reads', { path: `${row}/comments`, as: 'reader-d', body: { text: 'x' } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' })
  ]
};
