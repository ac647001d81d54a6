import { addList, codeOf, type Running, start } from './fixture';

let site: Running;
const total = 250;
const path = "web/lists/getbytitle('Logi')/items";

/** Adds rows through $batch, a hundred at a time. */
const fill = async (title: string, count: number, row: (index: number) => unknown): Promise<void> => {
  const digest = await site.digest('owner-a');
  for (let from = 0; from < count; from += 100) {
    const parts = Array.from({ length: Math.min(100, count - from) }, (_none, index) =>
      `--c\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nPOST ${site.url}/_api/web/lists/getbytitle('${encodeURIComponent(title)}')/items HTTP/1.1\n`
      + `Accept: application/json;odata=nometadata\nContent-Type: application/json\n\n${JSON.stringify(row(from + index))}\n\n`);
    const response = await fetch(`${site.url}/_api/$batch`, {
      method: 'POST', headers: { 'X-Local-User': 'owner-a', 'X-RequestDigest': digest, 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `--b\nContent-Type: multipart/mixed; boundary="c"\n\n${parts.join('')}--c--\n\n--b--\n`
    });
    const text = await response.text();
    if ((text.match(/HTTP\/1\.1 201 Created/g) ?? []).length !== parts.length) throw new Error(text.slice(0, 500));
  }
};

beforeAll(async () => {
  site = await start({ viewThreshold: 200 });
  await addList(site, 'Logi',
    '<Field Type="Text" Name="Kind" DisplayName="Liik" Indexed="TRUE" />',
    '<Field Type="Text" Name="Word" DisplayName="Sõna" />',
    '<Field Type="Number" Name="Rank" DisplayName="Järk" />');
  await fill('Logi', total, index => ({ Title: `Rida ${index}`, Kind: `k${index % 5}`, Word: index % 7 === 0 ? null : `s${index % 7}`, Rank: index % 3 }));
  await addList(site, 'Lühike', '<Field Type="Text" Name="Word" DisplayName="Sõna" />', '<Field Type="Number" Name="Rank" DisplayName="Järk" />');
  await fill('Lühike', 120, index => ({ Title: `Rida ${index}`, Word: index % 7 === 0 ? null : `s${index % 7}`, Rank: index % 3 }));
});
afterAll(() => site.close());

interface Page { readonly value: readonly { readonly Id: number }[]; readonly 'odata.nextLink'?: string }

const follow = async (query: string, list = path): Promise<{ readonly sizes: readonly number[]; readonly ids: readonly number[] }> => {
  const [sizes, ids]: [number[], number[]] = [[], []];
  let next: string | undefined = `${list}?${query}`;
  while (next !== undefined) {
    const page: Page = (await site.get('reader-d', next.replace(`${site.url}/_api/`, ''))).json as Page;
    sizes.push(page.value.length);
    ids.push(...page.value.map(row => row.Id));
    next = page['odata.nextLink'];
  }
  return { sizes, ids };
};

test('a page has a hundred rows, and the link to the next is written as SharePoint writes it', async () => {
  const { json } = await site.get('reader-d', `${path}?$select=Id`);
  expect(json.value).toHaveLength(100);
  expect(json['odata.nextLink']).toBe(`${site.url}/_api/${path}?%24skiptoken=Paged%3dTRUE%26p_ID%3d100&%24select=Id`);
});

test('following the links gives every row once, in the order of the IDs', async () => {
  const { sizes, ids } = await follow('$select=Id');
  expect(sizes).toEqual([100, 100, 50]);
  expect(ids).toEqual(Array.from({ length: total }, (_none, index) => index + 1));
  expect((await follow('$select=Id&$top=125')).sizes).toEqual([125, 125]);
  expect((await follow('$select=Id&$top=5000')).sizes).toEqual([total]);
});

test.each([
  '$orderby=Word', '$orderby=Word desc', '$orderby=Rank desc,Word', '$orderby=Word,Id desc', '$orderby=Modified desc'
])('pages in the order of %s fit together, missing values too', async order => {
  const whole = (await follow(`$select=Id&$top=5000&${order}`, "web/lists/getbytitle('Lühike')/items")).ids;
  expect(new Set(whole).size).toBe(120);
  expect((await follow(`$select=Id&$top=7&${order}`, "web/lists/getbytitle('Lühike')/items")).ids).toEqual(whole);
});

test('rows added or deleted between pages shift nothing', async () => {
  const { items } = site.sp('owner-a').web.lists.getByTitle('Lühike');
  const first = (await site.get('reader-d', "web/lists/getbytitle('Lühike')/items?$select=Id&$top=10&$orderby=Rank")).json as Page;
  const last = first.value[9]?.Id ?? 0;
  await items.getById(last).delete();
  const second = (await site.get('reader-d', (first['odata.nextLink'] ?? '').replace(`${site.url}/_api/`, ''))).json as Page;
  const whole = (await follow('$select=Id&$top=5000&$orderby=Rank', "web/lists/getbytitle('Lühike')/items")).ids;
  expect(second.value.map(row => row.Id)).toEqual(whole.slice(9, 19));
});

test('@pnp/sp walks the pages', async () => {
  let count = 0;
  for await (const page of site.sp('reader-d').web.lists.getByTitle('Logi').items.select('Id').top(60)) count += (page as unknown[]).length;
  expect(count).toBe(total);
});

test('pages can be walked backwards', async () => {
  const { json } = await site.get('reader-d', `${path}?$select=Id&$top=3&$skiptoken=${encodeURIComponent('Paged=TRUE&PagedPrev=TRUE&p_ID=50')}`);
  expect((json as Page).value.map(row => row.Id)).toEqual([47, 48, 49]);
});

test('a token that does not fit the order is refused', async () => {
  expect((await site.get('reader-d', `${path}?$orderby=Kind&$skiptoken=${encodeURIComponent('Paged=TRUE&p_ID=50')}`)).status).toBe(400);
});

describe('on a list larger than the list view threshold', () => {
  const ask = async (query: string): Promise<number | string> => {
    const { status, json } = await site.get('reader-d', `${path}?$select=Id&${query}`);
    return status === 200 ? (json as Page).value.length : codeOf({ status, json, text: '', headers: new Headers() });
  };
  const throttled = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';

  test.each<[string, string, number | string]>([
    ['reading in the order of the IDs is allowed', '$top=5000', total],
    ['a filter on a column without an index is refused', "$filter=Word eq 's1'", throttled],
    ['also when it would leave one row', "$filter=Title eq 'Rida 3'", throttled],
    ['also with $top', "$filter=Word eq 's1'&$top=1", throttled],
    ['a filter on an indexed column that leaves few rows is allowed', "$filter=Kind eq 'K1'", 50],
    ['and may be narrowed further', "$filter=Kind eq 'k1' and Word eq 's1'", 8],
    ['an indexed filter that leaves too many is refused', "$filter=startswith(Kind,'k')", throttled],
    ['unequal never narrows', "$filter=Kind ne 'k1'", throttled],
    ['either of two indexed filters is allowed', "$filter=Kind eq 'k1' or Kind eq 'k2'", 100],
    ['but not when one side has no index', "$filter=Kind eq 'k1' or Word eq 's2'", throttled],
    ['a range of IDs is allowed', '$filter=ID gt 40 and ID le 90', 50],
    ['too large a range is not', '$filter=ID gt 3', throttled],
    ['ordering by an indexed column is allowed', '$orderby=Kind&$top=10', 10],
    ['ordering by another is refused', '$orderby=Word&$top=10', throttled],
    ['unless an indexed filter leaves few rows', "$filter=Kind eq 'k1'&$orderby=Word&$top=10", 10]
  ])('%s', async (_what, query, expected) => {
    expect(await ask(query)).toBe(expected);
  });
});
