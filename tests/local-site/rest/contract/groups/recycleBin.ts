import { addList } from '../../fixture';
import { effect, entity, type Group, holds, refusal } from '../check';

const list = "web/lists/getbytitle('Read')";
const missing = { status: 400, code: '-2147024809, System.ArgumentException' };

export const recycleBin: Group = {
  name: 'recycle bin',
  arrange: async site => {
    await addList(site, 'Read');
    const { items } = site.sp('owner-a').web.lists.getByTitle('Read');
    for (const Title of ['a', 'b', 'c', 'd']) {
      const { Id } = await items.add({ Title }) as { Id: number };
      await items.getById(Id).recycle();
    }
  },
  checks: [
    ...entity('the bin of a web', { path: 'web/recyclebin' }, { entity: 'recycled', type: 'SP.RecycleBinItem', link: 'Web/RecycleBin(', values: { ItemState: 1, ItemType: 3, AuthorName: 'Omanik A' }, relatives: ['Author', 'DeletedBy'] }),
    ...entity('the bin by filter', { path: "web/recyclebin?$filter=Title eq 'b'&$top=1" }, { entity: 'recycled', type: 'SP.RecycleBinItem', values: { Title: 'b' } }),
    ...entity('the bin of the site', { path: 'site/recyclebin' }, { entity: 'recycled', type: 'SP.RecycleBinItem' }),
    ...holds('a thing is brought back with what it had', async site => {
      const { value } = (await site.get('owner-a', "web/recyclebin?$filter=Title eq 'a'")).json as { value: { Id: string }[] };
      expect((await site.post('owner-a', `web/recyclebin('${value[0]?.Id ?? ''}')/restore`)).status).toBe(200);
      expect((await site.get('owner-a', `${list}/items(1)`)).json).toMatchObject({ Title: 'a' });
    }),
    ...holds('a thing in the second stage is in the site\'s bin only', async site => {
      const { value } = (await site.get('owner-a', "web/recyclebin?$filter=Title eq 'b'")).json as { value: { Id: string }[] };
      await site.post('owner-a', `web/recyclebin('${value[0]?.Id ?? ''}')/movetosecondstage`);
      expect((await site.get('owner-a', "web/recyclebin?$filter=Title eq 'b'")).json.value).toEqual([]);
      expect((await site.get('owner-a', "site/recyclebin?$filter=Title eq 'b'")).json.value).toMatchObject([{ ItemState: 2 }]);
    }),
    ...effect('a deleted list takes its place in the bin', { path: `${list}/recycle`, verb: 'POST' }, { status: 200, then: { path: list, status: 404 } }).slice(0, 1),
    ...effect('everything is brought back, lists before their items', { path: 'web/recyclebin/restoreall', verb: 'POST' }, { status: 200, then: { path: `${list}/items(3)`, gives: { Title: 'c' } } }),
    ...effect('the bin is emptied', { path: 'web/recyclebin/deleteall', verb: 'POST' }, { status: 200, then: { path: 'web/recyclebin', gives: { value: [] } } }),
    ...refusal('a thing that is not in the bin', { path: "web/recyclebin('00000000-0000-4000-8000-000000000000')" }, missing),
    ...refusal('the site\'s bin is not for members', { path: 'site/recyclebin', as: 'member-b' }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' })
  ]
};
