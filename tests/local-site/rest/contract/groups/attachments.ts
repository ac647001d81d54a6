import { addList } from '../../fixture';
import { effect, entity, type Group, holds, leadsBack, refusal, value } from '../check';

const row = "web/lists/getbytitle('Read')/items(1)";
const files = `${row}/attachmentfiles`;

export const attachments: Group = {
  name: 'attachments',
  arrange: async site => {
    await addList(site, 'Read');
    await site.sp('owner-a').web.lists.getByTitle('Read').items.add({ Title: 'a' });
    for (const name of ['a.txt', 'minimal.txt', 'none.txt', 'verbose.txt']) await site.post('owner-a', `${files}/add(filename='${name}')`, 'sisu', { 'Content-Type': 'text/plain' });
  },
  checks: [
    ...entity('an attachment', { path: `${files}('a.txt')` }, { entity: 'attachment', type: 'SP.Attachment', link: 'Web/Lists(guid', values: { FileName: 'a.txt', ServerRelativeUrl: '/sites/vajs/Lists/Read/Attachments/1/a.txt' } }),
    ...leadsBack('an attachment', `${files}('a.txt')`),
    ...entity('all attachments of an item', { path: files }, { entity: 'attachment', type: 'SP.Attachment' }),
    ...entity('an attachment is added', { path: dialect => `${files}/add(filename='uus ${dialect}.txt')`, body: 'sisu' }, { entity: 'attachment', type: 'SP.Attachment', values: dialect => ({ FileName: `uus ${dialect}.txt` }) }),
    ...entity('an attachment is added by path', { path: dialect => `${files}/addusingpath(decodedurl='tee ${dialect}.txt')`, body: 'sisu' }, { entity: 'attachment', type: 'SP.Attachment', values: dialect => ({ FileName: `tee ${dialect}.txt` }) }),
    ...holds('the content comes and goes as it is', async site => {
      expect((await site.post('owner-a', `${files}('a.txt')/$value`, 'uus sisu', { 'X-HTTP-Method': 'PUT', 'Content-Type': 'application/json' })).status).toBe(204);
      expect((await site.get('reader-d', `${files}('a.txt')/$value`)).text).toBe('uus sisu');
    }),
    ...effect('an attachment is deleted', { path: dialect => `${files}('${dialect}.txt')`, verb: 'DELETE' }, { status: 200, then: { path: dialect => `${files}('${dialect}.txt')`, status: 404 } }),
    ...value('an item says whether it has attachments', { path: `${row}/attachments` }, 'Attachments', true),
    ...refusal('an attachment that is not there', { path: `${files}('puudub.txt')` }, { status: 404, code: '-2130575338, Microsoft.SharePoint.SPException' }),
    ...refusal('an attachment that is there already', { path: `${files}/add(filename='a.txt')`, body: 'x' }, { status: 400, code: '-2130575257, Microsoft.SharePoint.SPException' }),
    ...refusal('an attachment added by a reader', { path: `${files}/add(filename='x.txt')`, as: 'reader-d', body: 'x' }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' })
  ]
};
