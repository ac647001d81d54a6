import { addList, type Answer, codeOf, type Running, start } from './fixture';

/** SharePoint's is 5,000; the rule is the same at 40. */
const threshold = 40;
const total = 60;
let site: Running;
const path = "web/lists/getbytitle('Suur')";
const throttled = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';

beforeAll(async () => {
  site = await start({ viewThreshold: threshold });
  await addList(site, 'Väike');
  await site.sp('owner-a').web.lists.getByTitle('Väike').items.add({ Title: 'x' });
  await addList(site, 'Suur',
    '<Field Type="Text" Name="Kind" DisplayName="Liik" Indexed="TRUE" />',
    '<Field Type="Lookup" Name="Unit" DisplayName="Üksus" List="Lists/Väike" ShowField="Title" />',
    '<Field Type="Lookup" Name="Known" DisplayName="Teada" List="Lists/Väike" ShowField="Title" Indexed="TRUE" />');
  await addList(site, 'Rahvas',
    ...Array.from({ length: 13 }, (_each, index) => `<Field Type="User" Name="P${index}" DisplayName="Isik ${index}" />`));
  await site.sp('owner-a').web.lists.getByTitle('Rahvas').items.add({ Title: 'x' });
  const list = site.sp('owner-a').web.lists.getByTitle('Suur');
  for (let index = 0; index < total; index++) await list.items.add({ Title: `t${index}`, Kind: `k${index % 6}`, UnitId: 1, KnownId: index % 6 === 0 ? 1 : null });
});
afterAll(() => site.close());

const outcome = (answer: Answer, count: (json: Answer['json']) => number): number | string => answer.status === 200 ? count(answer.json) : codeOf(answer);

const caml = async (ViewXml: string, list = path): Promise<number | string> =>
  outcome(await site.post('owner-a', `${list}/getitems`, { query: { ViewXml } }), json => (json.value as unknown[]).length);
const stream = async (ViewXml: string, list = path): Promise<number | string> =>
  outcome(await site.post('owner-a', `${list}/RenderListDataAsStream`, { parameters: { ViewXml } }), json => (json.Row as unknown[]).length);
const where = (condition: string, rest = ''): string => `<View Scope="RecursiveAll"><Query><Where>${condition}</Where>${rest}</Query><RowLimit>30</RowLimit></View>`;
const eq = (name: string, text: string, more = ''): string => `<Eq><FieldRef Name="${name}" ${more}/><Value Type="Text">${text}</Value></Eq>`;

const views: readonly (readonly [string, string, number | string])[] = [
  ['pages in the order of the IDs are allowed', '<View Scope="RecursiveAll"><RowLimit Paged="TRUE">30</RowLimit></View>', 30],
  ['a column without an index is refused, also for an owner', where(eq('Title', 't1')), throttled],
  ['an indexed column that leaves few rows is allowed', where(eq('Kind', 'k1')), 10],
  ['and may be narrowed and ordered by another column', where(`<And>${eq('Kind', 'k1')}${eq('Title', 't1')}</And>`, '<OrderBy><FieldRef Name="Title" /></OrderBy>'), 1],
  ['ordering by a column without an index is refused', '<View><Query><OrderBy><FieldRef Name="Title" /></OrderBy></Query><RowLimit>5</RowLimit></View>', throttled],
  ['a lookup by its text is a join and refused', where(eq('Known', 'x')), throttled],
  ['an indexed lookup by number is allowed', where(eq('Known', '1', 'LookupId="TRUE" ')), 10],
  ['a lookup without an index is not', where(eq('Unit', '1', 'LookupId="TRUE" ')), throttled],
  ['more rows at once than the threshold are refused', '<View Scope="RecursiveAll"><RowLimit>50</RowLimit></View>', throttled]
];

test.each(views)('in a view %s', async (_what, view, expected) => {
  expect(await caml(view)).toBe(expected);
});

test.each(views)('in list data %s', async (_what, view, expected) => {
  expect(await stream(view)).toBe(expected);
});

test('a view that does not say how many rows it wants gets all, or none', async () => {
  expect(await caml('<View Scope="RecursiveAll" />')).toBe(throttled);
  expect(await caml(where(eq('Kind', 'k1')).replace('<RowLimit>30</RowLimit>', ''))).toBe(10);
});

test('one item by its ID is always read, changed and deleted', async () => {
  const { items } = site.sp('member-b').web.lists.getByTitle('Suur');
  await items.getById(60).update({ Title: 'uus' });
  expect(await items.getById(60)()).toMatchObject({ Title: 'uus' });
  await items.getById(60).delete();
  await site.sp('owner-a').web.lists.getByTitle('Suur').items.add({ Title: 'tagasi' });
});

test('at most twelve lookups and people are read at once', async () => {
  const rahvas = "web/lists/getbytitle('Rahvas')";
  const people = (count: number): readonly string[] => Array.from({ length: count }, (_each, index) => `P${index}`);
  const rest = async (count: number): Promise<number | string> => outcome(
    await site.get('owner-a', `${rahvas}/items?$top=1&$select=${people(count).map(name => `${name}/Title`).join(',')}&$expand=${people(count).join(',')}`), json => (json.value as unknown[]).length);
  const view = (count: number): string => `<View><ViewFields>${people(count).map(name => `<FieldRef Name="${name}" />`).join('')}</ViewFields><RowLimit>1</RowLimit></View>`;
  expect([await rest(12), await rest(13)]).toEqual([1, throttled]);
  expect([await caml(view(12), rahvas), await caml(view(13), rahvas)]).toEqual([1, throttled]);
  expect([await stream(view(12), rahvas), await stream(view(13), rahvas)]).toEqual([1, throttled]);
});
