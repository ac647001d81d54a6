import { addList } from '../../fixture';
import { entity, type Group, holds, refusal } from '../check';

const list = "web/lists/getbytitle('Read')";
const everything = { query: { Item: true, Add: true, Update: true, DeleteObject: true, List: true, Web: true } };
const parsed = (xml: string): readonly string[] => [...xml.matchAll(/ows_Title="([^"]*)"/g)].map(([, title = '']) => title);

export const changes: Group = {
  name: 'changes',
  arrange: async site => {
    await addList(site, 'Read');
    const { items } = site.sp('owner-a').web.lists.getByTitle('Read');
    await items.add({ Title: 'a' });
    await items.add({ Title: 'b' });
    await items.getById(1).update({ Title: 'a2' });
  },
  checks: [
    ...entity('changes of items', { path: `${list}/getchanges`, body: { query: { Item: true, Add: true, Update: true } } }, { entity: 'change', type: 'SP.ChangeItem', values: { ChangeType: 1, ItemId: 1 } }),
    ...entity('changes of one kind only', { path: `${list}/getchanges`, body: { query: { Item: true, Update: true } } }, { entity: 'change', type: 'SP.ChangeItem', values: { ChangeType: 2, ItemId: 1 } }),
    ...holds('changes after a token are those that came later', async site => {
      const seen = (await site.post('owner-a', `${list}/getchanges`, everything)).json.value as { ChangeToken: { StringValue: string } }[];
      const last = seen.at(-1)?.ChangeToken;
      await site.sp('owner-a').web.lists.getByTitle('Read').items.getById(2).delete();
      const { json } = await site.post('owner-a', `${list}/getchanges`, { query: { ...everything.query, ChangeTokenStart: { StringValue: last?.StringValue } } });
      expect(json.value).toMatchObject([{ ChangeType: 3, ItemId: 2 }]);
    }),
    ...holds('the web and the site tell of changes in their lists', async site => {
      const { Id } = (await site.get('owner-a', `${list}?$select=Id`)).json as { Id: string };
      for (const scope of ['web', 'site']) {
        const { json } = await site.post('owner-a', `${scope}/getchanges`, { query: { Item: true, Add: true } });
        const told = json.value as { ItemId: number; ListId: string }[];
        expect(told.filter(({ ListId }) => ListId === Id).map(({ ItemId }) => ItemId)).toEqual([1, 2]);
      }
    }),
    ...holds('a change token of another kind is refused', async site => {
      const answer = await site.post('owner-a', `${list}/getchanges`, { query: { ...everything.query, ChangeTokenStart: { StringValue: 'eile' } } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).not.toBe(501);
    }),
    ...holds('items changed since a token come as XML, whatever is asked for', async site => {
      for (const odata of ['minimalmetadata', 'nometadata', 'verbose']) {
        const answer = await site.post('owner-a', `${list}/getlistitemchangessincetoken`, { query: {} }, { Accept: `application/json;odata=${odata}` });
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
        expect(answer.text).toMatch(/^<\?xml .*<GetListItemChangesSinceTokenResult><listitems [^>]*><Changes LastChangeToken="1;3;[^"]+" MoreChanges="FALSE">/);
      }
    }),
    ...holds('a token in that XML leads to what is new', async site => {
      const ask = async (token?: string): Promise<string> =>
        (await site.post('owner-a', `${list}/getlistitemchangessincetoken`, { query: token === undefined ? {} : { ChangeToken: token } })).text;
      const first = await ask();
      await site.sp('owner-a').web.lists.getByTitle('Read').items.add({ Title: 'uus' });
      const [, token = ''] = /LastChangeToken="([^"]+)"/.exec(first) ?? [];
      expect(parsed(await ask(token))).toEqual(['uus']);
    }),
    ...refusal('a query that is none', { path: `${list}/getchanges`, body: { query: 'kõik' } }, { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' })
  ]
};
