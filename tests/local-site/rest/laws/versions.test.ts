import * as fc from 'fast-check';
import { addList, codeOf, merge, type Running, start } from '../fixture';

let site: Running;
let digest: string;
const items = "web/lists/getbytitle('Read')/items";

beforeAll(async () => {
  site = await start();
  await addList(site, 'Read');
  await site.sp('owner-a').web.lists.getByTitle('Read').update({ MajorVersionLimit: 4 });
  digest = await site.digest('owner-a');
});
afterAll(() => site.close());

type Step = 'over everything' | 'under the right ETag' | 'under an old ETag' | 'by a form' | 'with an unknown column' | 'in a list of ETags';

const steps = fc.array(fc.constantFrom<Step>('over everything', 'under the right ETag', 'under an old ETag', 'by a form', 'with an unknown column', 'in a list of ETags'), { maxLength: 10 });

test('every write that succeeds makes one version and a new ETag; one that fails leaves no trace', async () => {
  await fc.assert(fc.asyncProperty(steps, async each => {
    const created = await site.post('owner-a', items, { Title: '1' }, { 'X-RequestDigest': digest });
    const row = `${items}(${(created.json as { Id: number }).Id})`;
    const history = ['1'];
    let [etag, older] = [created.headers.get('etag') ?? '', '"00000000-0000-4000-8000-000000000000,1"'];
    const change = (Title: string, match: string): ReturnType<Running['post']> => site.post('owner-a', row, { Title }, { ...merge(match), 'X-RequestDigest': digest });
    for (const step of each) {
      const title = String(history.length + 1);
      const answer = await {
        'over everything': () => change(title, '*'),
        'under the right ETag': () => change(title, etag),
        'in a list of ETags': () => change(title, `${older}, ${etag}`),
        'under an old ETag': () => change(title, older),
        'with an unknown column': () => site.post('owner-a', row, { Title: title, Puudub: 1 }, { ...merge(), 'X-RequestDigest': digest }),
        'by a form': () => site.post('owner-a', `${row}/validateupdatelistitem`, { formValues: [{ FieldName: 'Title', FieldValue: title }], bNewDocumentUpdate: false }, { 'X-RequestDigest': digest })
      }[step]();
      const failed = step === 'under an old ETag' ? [412, '-1, Microsoft.SharePoint.Client.ClientServiceException'] : step === 'with an unknown column' ? [400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'] : undefined;
      const after = await site.get('owner-a', row);
      if (failed) {
        expect([answer.status, codeOf(answer)]).toEqual(failed);
        expect(after.headers.get('etag')).toBe(etag);
      } else {
        expect(answer.status).toBe(step === 'by a form' ? 200 : 204);
        history.push(title);
        if (step !== 'by a form') expect(answer.headers.get('etag')).toBe(after.headers.get('etag'));
        expect(after.headers.get('etag')).not.toBe(etag);
        [etag, older] = [after.headers.get('etag') ?? '', etag];
      }
      expect(after.json).toMatchObject({ 'Title': history.at(-1), 'odata.etag': etag, 'OData__UIVersionString': `${history.length}.0` });
    }
    const { json } = await site.get('owner-a', `${row}/versions?$select=VersionLabel,Title,IsCurrentVersion`, { Accept: 'application/json;odata=nometadata' });
    const kept = history.map((Title, index) => ({ VersionLabel: `${index + 1}.0`, Title, IsCurrentVersion: index === history.length - 1 })).reverse().slice(0, Math.max(4, 1));
    expect((json.value as object[]).slice(0, kept.length)).toMatchObject(kept);
  }), { numRuns: 40 });
});
