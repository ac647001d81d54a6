import { addList, type Running } from '../../fixture';
import { type Group, holds, refusal } from '../check';

const list = "web/lists/getbytitle('Read')";
const invalid = { status: 403, code: '-2130575251, Microsoft.SharePoint.SPException' };
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const throttledQuery = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
const absent = { status: 501, code: '-1, LocalSite.NotImplementedException' };

const formula = (site: Running): Promise<unknown> => site.sp('owner-a').web.lists.getByTitle('Read').update({ ValidationFormula: '=Sum>0', ValidationMessage: 'Summa peab olema suurem kui null.' } as never);

export const errorsGroup: Group = {
  name: 'errors',
  options: { viewThreshold: 4 },
  arrange: async site => {
    await addList(site, 'Read', '<Field Type="Number" Name="Sum" DisplayName="Summa" />', ...Array.from({ length: 13 }, (_, index) => `<Field Type="Lookup" Name="L${index}" DisplayName="L${index}" List="Lists/Read" ShowField="Title" />`));
    await site.sp('owner-a').web.lists.getByTitle('Read').items.add({ Title: 'a', Sum: 1 });
    await formula(site);
    await addList(site, 'Pikk', '<Field Type="Text" Name="Word" DisplayName="Sõna" />');
    for (let row = 0; row < 6; row++) await site.sp('owner-a').web.lists.getByTitle('Pikk').items.add({ Title: String(row) });
  },
  checks: [
    ...refusal('a digest that is none', { path: `${list}/items`, body: { Title: 'x' }, headers: { 'X-RequestDigest': '0x00,01 Jan 2026 00:00:00 -0000' } }, invalid).slice(0, 2),
    ...refusal('no digest', { path: `${list}/items`, body: { Title: 'x' }, headers: { 'X-RequestDigest': '' } }, invalid).slice(0, 2),
    ...refusal('a list\'s rule is broken', { path: `${list}/items`, body: { Title: 'x', Sum: -1 } }, { status: 500, code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException', message: 'Summa peab olema suurem kui null.' }),
    ...refusal('more than twelve lookups in one question', { path: `${list}/items?$select=${Array.from({ length: 13 }, (_, index) => `L${index}/Title`).join(',')}&$expand=${Array.from({ length: 13 }, (_, index) => `L${index}`).join(',')}` },
      { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' }),
    ...refusal('a long list filtered by a column without an index', { path: "web/lists/getbytitle('Pikk')/items?$filter=Word eq 'x'" }, throttledQuery),
    ...refusal('a long list ordered by a column without an index', { path: "web/lists/getbytitle('Pikk')/items?$orderby=Word" }, throttledQuery),
    ...refusal('a long list filtered by CAML', { path: "web/lists/getbytitle('Pikk')/getitems", body: { query: { ViewXml: '<View><Query><Where><Eq><FieldRef Name="Word"/><Value Type="Text">x</Value></Eq></Where></Query></View>' } } }, throttledQuery),
    ...holds('a long list is read in the order of its numbers', async site => {
      expect((await site.get('owner-a', "web/lists/getbytitle('Pikk')/items?$top=5000")).json.value).toHaveLength(6);
    }),
    ...holds('too many requests are answered with 429 and the seconds to wait', async site => {
      await fetch(`${site.origin}/_local/faults`, { method: 'POST', body: JSON.stringify({ name: 'busy', path: 'web/title', fault: 'throttled', retryAfter: 7 }) });
      const answer = await site.get('owner-a', 'web/title');
      await fetch(`${site.origin}/_local/faults?name=busy`, { method: 'DELETE' });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
      expect((await site.get('owner-a', 'web/title')).status).toBe(200);
    }),
    ...refusal('an address that nothing here knows', { path: 'web/imevidin' }, { ...absent, message: /_api\/web\/imevidin/ }),
    ...refusal('an address that is none', { path: "web/lists/getbytitle('A" }, { status: 400, code: invalidQuery }),
    ...refusal('an unknown option', { path: `${list}/items?$valik=1` }, { status: 400, code: invalidQuery }),
    ...refusal('$top that is no number', { path: `${list}/items?$top=palju` }, { status: 400, code: invalidQuery }),
    ...refusal('$orderby that is none', { path: `${list}/items?$orderby=Title sideways` }, { status: 400, code: invalidQuery }),
    ...refusal('a body that is no JSON', { path: `${list}/items`, body: '{"Title":' }, { status: 400, code: invalidQuery }),
    ...refusal('a body that is a list', { path: `${list}/items`, body: '[1]' }, { status: 400, code: invalidQuery }),
    ...refusal('a method asked by GET', { path: `${list}/recycle` }, { status: 405, code: invalidQuery }),
    ...refusal('a thing that cannot be deleted', { path: 'web/currentuser/groups', verb: 'DELETE' }, { status: 405, code: invalidQuery }),
    ...refusal('a key of the wrong kind', { path: `${list}/items('x')` }, { status: 400, code: invalidQuery }),
    ...holds('another language than JSON is not spoken', async site => {
      expect((await site.get('owner-a', 'web', { Accept: 'application/atom+xml' })).status).toBe(406);
    }),
    ...holds('a web that is not there is 404', async site => {
      const response = await fetch(`${site.url}/puudub/_api/web`, { headers: { 'X-Local-User': 'owner-a', 'Accept': 'application/json' } });
      expect(response.status).toBe(404);
    }),
    ...holds('somebody who may not enter gets 403 everywhere', async site => {
      for (const path of ['web', 'web/lists', 'web/currentuser', `${list}/items`]) expect((await site.get('stranger-e', path)).status).toBe(403);
    })
  ]
};
