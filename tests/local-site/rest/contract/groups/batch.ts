import type { Answer, Running } from '../../fixture';
import { addList } from '../../fixture';
import { type Group, holds } from '../check';

const part = (request: string, headers: readonly string[] = [], body = '', end = '\n'): string =>
  ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${request} HTTP/1.1`, 'Accept: application/json;odata=nometadata', ...headers, '', body, ''].join(end);

const post = (site: Running, body: string, as = 'owner-a'): Promise<Answer> => site.post(as, '$batch', body, { 'Content-Type': 'multipart/mixed; boundary="b"' });
const statuses = ({ text }: Answer): readonly number[] => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));
const bodies = ({ text }: Answer): readonly string[] => text.split(/--batchresponse_[^\r\n]*\r\n/).slice(1).map(each => each.split('\r\n\r\n')[2]?.trim() ?? '');
const items = (site: Running): string => `${site.url}/_api/web/lists/getbytitle('Read')/items`;
const adding = (site: Running, title: string, end = '\n'): string => part(`POST ${items(site)}`, ['Content-Type: application/json'], `{"Title":"${title}"}`, end);
const whole = (...parts: readonly string[]): string => `${parts.map(each => `--b\n${each}`).join('')}--b--\n`;

export const batch: Group = {
  name: 'batch',
  arrange: site => addList(site, 'Read'),
  checks: [
    ...holds('answers are flat parts in the order of the requests, each with a status line and headers', async site => {
      const answer = await post(site, whole(part(`GET ${site.url}/_api/web?$select=Title`), part(`GET ${site.url}/_api/web/lists/getbytitle('Puudub')`), part(`GET ${items(site)}`)));
      expect(statuses(answer)).toEqual([200, 404, 200]);
      expect(JSON.parse(bodies(answer)[0] ?? '')).toEqual({ Title: 'VAJS' });
      expect(answer.text).toMatch(/CONTENT-TYPE: application\/json;odata=nometadata/);
      expect(answer.text).toMatch(/--batchresponse_[0-9a-f-]{36}--\r\n$/);
      expect(answer.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary="batchresponse_/);
    }),
    ...holds('change sets are opened, and one failure does not undo the rest', async site => {
      const set = `Content-Type: multipart/mixed; boundary="c"\n\n--c\n${adding(site, 'a')}--c\n${part(`POST ${items(site)}`, ['Content-Type: application/json'], '{"Viga":1}')}--c\n${adding(site, 'b')}--c--\n\n`;
      expect(statuses(await post(site, whole(set, part(`GET ${items(site)}`))))).toEqual([201, 400, 201, 200]);
    }),
    ...holds('either kind of line end is read', async site => {
      const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');
      expect(statuses(await post(site, crlf(whole(adding(site, 'crlf')))))).toEqual([201]);
      expect(statuses(await post(site, whole(adding(site, 'lf'))))).toEqual([201]);
    }),
    ...holds('verbs stand in the request line or in a header', async site => {
      const merge = part(`MERGE ${items(site)}(1)`, ['IF-MATCH: *', 'Content-Type: application/json'], '{"Title":"m"}');
      const tunnelled = part(`POST ${items(site)}(1)`, ['X-HTTP-Method: MERGE', 'IF-MATCH: *', 'Content-Type: application/json'], '{"Title":"t"}');
      const patch = part(`PATCH ${items(site)}(1)`, ['IF-MATCH: *', 'Content-Type: application/json'], '{"Title":"p"}');
      const answer = await post(site, whole(merge, tunnelled, patch, part(`GET ${items(site)}(1)?$select=Title`)));
      expect(statuses(answer)).toEqual([204, 204, 204, 200]);
      expect(JSON.parse(bodies(answer)[3] ?? '')).toEqual({ Title: 'p' });
      expect(answer.text).toMatch(/ETAG: "[0-9a-f-]{36},4"/);
    }),
    ...holds('each part has the metadata that it asks for', async site => {
      const ask = (accept: string): string => part(`GET ${site.url}/_api/web?$select=Title`).replace('application/json;odata=nometadata', accept);
      const [minimal = '', verbose = ''] = bodies(await post(site, whole(ask('application/json'), ask('application/json;odata=verbose'))));
      expect(JSON.parse(minimal)).toMatchObject({ 'odata.type': 'SP.Web', 'Title': 'VAJS' });
      expect(JSON.parse(verbose)).toMatchObject({ d: { Title: 'VAJS' } });
    }),
    ...holds('rights are those of the person, part by part', async site => {
      expect(statuses(await post(site, whole(part(`GET ${items(site)}`), adding(site, 'x')), 'reader-d'))).toEqual([200, 403]);
    }),
    ...holds('a hundred requests are taken, one more is not', async site => {
      const reads = (count: number): string => whole(...Array.from({ length: count }, () => part(`GET ${site.url}/_api/web?$select=Id`)));
      expect(statuses(await post(site, reads(100)))).toHaveLength(100);
      expect((await post(site, reads(101))).status).toBe(400);
    }),
    ...holds('a batch without boundary, or with a part that is no request, is refused', async site => {
      expect((await site.post('owner-a', '$batch', 'x', { 'Content-Type': 'multipart/mixed' })).status).toBe(400);
      expect((await post(site, whole('Content-Type: application/http\n\ntere\n\n'))).status).toBe(400);
    })
  ]
};
