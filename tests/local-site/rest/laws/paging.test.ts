import * as fc from 'fast-check';
import { addList, type Running, start } from '../fixture';

let site: Running;
let digest: string;
const path = "web/lists/getbytitle('Read')/items";

const write = async (address: string, body: object | undefined, headers: Record<string, string> = {}): Promise<{ Id: number }> => {
  const answer = await site.post('owner-a', address, body, { 'X-RequestDigest': digest, ...headers });
  if (answer.status >= 300) throw new Error(answer.text);
  return answer.json as { Id: number };
};

const add = (rank: number): Promise<{ Id: number }> => write(path, { Title: `rida ${rank}`, Rank: rank % 4 === 3 ? null : rank % 4 });
const remove = (id: number): Promise<unknown> => write(`${path}(${id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });

beforeAll(async () => {
  site = await start();
  await addList(site, 'Read', '<Field Type="Number" Name="Rank" DisplayName="Järk" />');
  digest = await site.digest('owner-a');
  for (let rank = 0; rank < 23; rank++) await add(rank);
});
afterAll(() => site.close());

const numbers = async (query: string): Promise<readonly number[]> =>
  ((await site.get('reader-d', `${path}?$select=Id&$top=5000&${query}`)).json.value as { Id: number }[]).map(({ Id }) => Id);

/** Something that others do while a client reads page after page. */
type Meanwhile = 'nothing' | 'add' | 'delete seen' | 'delete unseen';

test('all pages together are all rows, each once, whatever is added and deleted meanwhile', async () => {
  const order = fc.constantFrom('', '$orderby=Title', '$orderby=Rank', '$orderby=Rank desc,Title', '$orderby=Id desc', '$orderby=Created,Rank', '$filter=Rank ge 1&$orderby=Rank');
  await fc.assert(fc.asyncProperty(order, fc.integer({ min: 1, max: 9 }), fc.array(fc.constantFrom<Meanwhile>('nothing', 'add', 'delete seen', 'delete unseen'), { maxLength: 6 }), async (query, size, meanwhile) => {
    const before = await numbers(query);
    const [seen, deleted] = [[] as number[], new Set<number>()];
    let next: string | undefined = `${path}?$select=Id&$top=${size}&${query}`;
    for (let page = 0; next !== undefined; page++) {
      const { json } = await site.get('reader-d', next.replace(`${site.url}/_api/`, ''));
      seen.push(...(json.value as { Id: number }[]).map(({ Id }) => Id));
      next = json['odata.nextLink'] as string | undefined;
      const victim = meanwhile[page] === 'delete seen' ? seen.at(-1) : meanwhile[page] === 'delete unseen' ? before.find(id => !seen.includes(id) && !deleted.has(id)) : undefined;
      if (meanwhile[page] === 'add') await add(page);
      if (victim !== undefined && !deleted.has(victim)) {
        deleted.add(victim);
        await remove(victim);
      }
    }
    expect(new Set(seen).size).toBe(seen.length);
    const stayed = before.filter(id => !deleted.has(id));
    expect(seen.filter(id => stayed.includes(id))).toEqual(stayed);
    for (let count = (await numbers('')).length; count < 23; count++) await add(count);
  }), { numRuns: 40 });
});
