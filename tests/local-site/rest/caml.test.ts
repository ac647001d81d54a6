import { addList, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start({ now: () => new Date('2026-03-21T10:00:00Z') });
  await addList(site, 'Üksused');
  await site.sp('owner-a').web.lists.getByTitle('Üksused').items.add({ Title: 'Kvaliteet' });
  await addList(site, 'Read',
    '<Field Type="Number" Name="Rank" DisplayName="Järk" />',
    '<Field Type="DateTime" Name="At" DisplayName="Aeg" Format="DateTime" />',
    '<Field Type="Lookup" Name="Unit" DisplayName="Üksus" List="Lists/Üksused" ShowField="Title" />',
    '<Field Type="User" Name="Owner" DisplayName="Omanik" />',
    '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE></CHOICES></Field>');
  for (let index = 0; index < 5; index++) {
    await site.sp('owner-a').web.lists.getByTitle('Read').items.add({
      Title: `Rida ${index}`, Rank: index, At: `2026-03-${20 + index}T23:30:00Z`, UnitId: index % 2 === 0 ? 1 : null, OwnerId: 6 + index % 2, Tags: index === 1 ? ['x'] : []
    });
  }
});
afterAll(() => site.close());

const where = (condition: string, rest = ''): string => `<View><Query><Where>${condition}</Where></Query>${rest}</View>`;
const value = (type: string, text: string): string => `<Value Type="${type}">${text}</Value>`;

const ids = async (ViewXml: string): Promise<number[]> =>
  (await site.sp('reader-d').web.lists.getByTitle('Read').getItemsByCAMLQuery({ ViewXml }) as { Id: number }[]).map(row => row.Id);

test.each<[string, string, number[]]>([
  ['an empty view', '<View />', [1, 2, 3, 4, 5]],
  ['equality without case', where(`<Eq><FieldRef Name="Title" />${value('Text', 'RIDA 2')}</Eq>`), [3]],
  ['both of two', where(`<And><Gt><FieldRef Name="Rank" />${value('Number', '0')}</Gt><Leq><FieldRef Name="Rank" />${value('Number', '2')}</Leq></And>`), [2, 3]],
  ['either of two', where(`<Or><Eq><FieldRef Name="ID" />${value('Counter', '1')}</Eq><Contains><FieldRef Name="Title" />${value('Text', '4')}</Contains></Or>`), [1, 5]],
  ['one of several', where(`<In><FieldRef Name="Rank" /><Values>${value('Number', '1')}${value('Number', '3')}</Values></In>`), [2, 4]],
  ['a lookup by what it shows', where(`<Eq><FieldRef Name="Unit" />${value('Lookup', 'kvaliteet')}</Eq>`), [1, 3, 5]],
  ['a lookup by its number', where(`<Eq><FieldRef Name="Unit" LookupId="TRUE" />${value('Lookup', '1')}</Eq>`), [1, 3, 5]],
  ['no lookup at all', where('<IsNull><FieldRef Name="Unit" /></IsNull>'), [2, 4]],
  ['several values', where(`<Includes><FieldRef Name="Tags" />${value('Text', 'x')}</Includes>`), [2]],
  ['a person by name', where(`<BeginsWith><FieldRef Name="Owner" />${value('Text', 'omanik')}</BeginsWith>`), [1, 3, 5]],
  ['a day in the web\'s time zone', where(`<Eq><FieldRef Name="At" />${value('DateTime', '2026-03-22T00:00:00')}</Eq>`), [2]],
  ['up to a day, the day with it', where(`<Leq><FieldRef Name="At" />${value('DateTime', '2026-03-22')}</Leq>`), [1, 2]],
  ['today', where('<Eq><FieldRef Name="At" /><Value Type="DateTime"><Today /></Value></Eq>'), [1]],
  ['tomorrow', where('<Eq><FieldRef Name="At" /><Value Type="DateTime"><Today OffsetDays="1" /></Value></Eq>'), [2]],
  ['an instant', where('<Lt><FieldRef Name="At" /><Value Type="DateTime" IncludeTimeValue="TRUE">2026-03-21T23:30:00Z</Value></Lt>'), [1]],
  ['a content type by its name', where(`<Eq><FieldRef Name="ContentType" />${value('Computed', 'Üksus')}</Eq>`), [1, 2, 3, 4, 5]],
  ['another content type', where(`<Eq><FieldRef Name="ContentType" />${value('Computed', 'Kaust')}</Eq>`), []],
  ['an order and a limit', '<View><Query><OrderBy><FieldRef Name="Rank" Ascending="FALSE" /></OrderBy></Query><RowLimit>2</RowLimit></View>', [5, 4]]
])('CAML: %s', async (_what, view, expected) => {
  expect(await ids(view)).toEqual(expected);
});

test('rows asked for by whoever asks', async () => {
  const ViewXml = where('<Eq><FieldRef Name="Owner" LookupId="TRUE" /><Value Type="Integer"><UserID /></Value></Eq>');
  const mine = await site.sp('member-b').web.lists.getByTitle('Read').getItemsByCAMLQuery({ ViewXml }) as { Id: number }[];
  expect(mine.map(row => row.Id)).toEqual([2, 4]);
});

test.each<[string, string, string, number[]]>([
  ['groups of whoever asks', where('<Membership Type="CurrentUserGroups"><FieldRef Name="Owner" /></Membership>'), 'member-b', [1]],
  ['members of a group', where('<Membership Type="SPGroup" ID="5"><FieldRef Name="Owner" /></Membership>'), 'member-b', [2]],
  ['all users', where('<Membership Type="SPWeb.AllUsers"><FieldRef Name="Owner" /></Membership>'), 'member-b', [2]]
])('a person or group among the %s', async (_what, ViewXml, key, expected) => {
  await addList(site, 'Rühmad', '<Field Type="User" Name="Owner" DisplayName="Omanik" />');
  const { items, getItemsByCAMLQuery } = { items: site.sp('owner-a').web.lists.getByTitle('Rühmad').items, getItemsByCAMLQuery: site.sp(key).web.lists.getByTitle('Rühmad') };
  for (const OwnerId of [5, 7]) await items.add({ Title: 'x', OwnerId });
  expect((await getItemsByCAMLQuery.getItemsByCAMLQuery({ ViewXml }) as { Id: number }[]).map(row => row.Id)).toEqual(expected);
  await site.sp('owner-a').web.lists.getByTitle('Rühmad').delete();
});

test('now is a moment, today a day', async () => {
  expect(await ids(where('<Leq><FieldRef Name="At" /><Value Type="DateTime" IncludeTimeValue="TRUE"><Now /></Value></Leq>'))).toEqual([1]);
  expect(await ids(where('<Leq><FieldRef Name="At" /><Value Type="DateTime" IncludeTimeValue="TRUE"><Today /></Value></Leq>'))).toEqual([]);
});

test('only the columns that a view names are answered, unless the address says otherwise', async () => {
  const ViewXml = '<View><ViewFields><FieldRef Name="Rank" /><FieldRef Name="Unit" /><FieldRef Name="RoleAssignments" /></ViewFields><RowLimit>1</RowLimit></View>';
  const list = site.sp('owner-a').web.lists.getByTitle('Read');
  const [row] = await list.getItemsByCAMLQuery({ ViewXml }, 'RoleAssignments') as Record<string, unknown>[];
  expect(row).toMatchObject({ Id: 1, Rank: 0, UnitId: 1, RoleAssignments: expect.any(Array) });
  expect(row).not.toHaveProperty('Title');
  const chosen = await site.post('reader-d', "web/lists/getbytitle('Read')/getitems?$select=Title,Unit/Title&$expand=Unit", { query: { ViewXml } });
  expect(chosen.json.value[0]).toMatchObject({ Title: 'Rida 0', Unit: { Title: 'Kvaliteet' } });
});

test('pages follow the position that the client names', async () => {
  const PagingInfo = 'Paged=TRUE&p_ID=3';
  const { json } = await site.post('reader-d', "web/lists/getbytitle('Read')/getitems", { query: { ViewXml: '<View />', ListItemCollectionPosition: { PagingInfo } } });
  expect((json.value as { Id: number }[]).map(row => row.Id)).toEqual([4, 5]);
});

const join = (type: string): string => `<Joins><Join Type="${type}" ListAlias="u"><Eq><FieldRef Name="Unit" RefType="Id" /><FieldRef List="u" Name="ID" /></Eq></Join></Joins>
  <ProjectedFields><Field Name="UnitTitle" Type="Lookup" List="u" ShowField="Title" /></ProjectedFields>`;

test('an inner join leaves rows without a partner out, a left one keeps them', async () => {
  expect(await ids(`<View>${join('INNER')}</View>`)).toEqual([1, 3, 5]);
  expect(await ids(`<View>${join('LEFT')}</View>`)).toEqual([1, 2, 3, 4, 5]);
  expect(await ids(where('<BeginsWith><FieldRef Name="UnitTitle" /><Value Type="Text">kval</Value></BeginsWith>', join('LEFT')))).toEqual([1, 3, 5]);
});

test('joins go on through several lists', async () => {
  await addList(site, 'Ametid', '<Field Type="Lookup" Name="Of" DisplayName="Kelle" List="Lists/Read" ShowField="Title" />');
  const { items } = site.sp('owner-a').web.lists.getByTitle('Ametid');
  for (const OfId of [1, 2]) await items.add({ Title: 'x', OfId });
  const ViewXml = `<View><Joins><Join Type="LEFT" ListAlias="r"><Eq><FieldRef Name="Of" RefType="Id" /><FieldRef List="r" Name="ID" /></Eq></Join>
    <Join Type="LEFT" ListAlias="u"><Eq><FieldRef List="r" Name="Unit" RefType="Id" /><FieldRef List="u" Name="ID" /></Eq></Join></Joins>
    <ProjectedFields><Field Name="UnitTitle" Type="Lookup" List="u" ShowField="Title" /></ProjectedFields>
    <Query><Where><Eq><FieldRef Name="UnitTitle" /><Value Type="Text">Kvaliteet</Value></Eq></Where></Query></View>`;
  expect((await site.sp('owner-a').web.lists.getByTitle('Ametid').getItemsByCAMLQuery({ ViewXml }) as { Id: number }[]).map(row => row.Id)).toEqual([1]);
});

test.each([
  ['what is not well formed', '<View><Query>', 400], ['a column that is not there', where(`<Eq><FieldRef Name="Puudub" />${value('Text', 'x')}</Eq>`), 400],
  ['a join that leads nowhere', '<View><Joins><Join Type="LEFT" ListAlias="u"><Eq><FieldRef Name="Title" /><FieldRef List="u" Name="ID" /></Eq></Join></Joins></View>', 400],
  ['a membership of what is no person', where('<Membership Type="SPGroup" ID="5"><FieldRef Name="Title" /></Membership>'), 400],
  ['a membership that nothing here knows', where('<Membership Type="Kõik"><FieldRef Name="Owner" /></Membership>'), 501],
  ['a condition that nothing here knows', where('<DateRangesOverlap />'), 501],
  ['more than 500 values at once', where(`<In><FieldRef Name="ID" /><Values>${value('Counter', '1').repeat(501)}</Values></In>`), 400]
])('%s is refused', async (_what, ViewXml, status) => {
  expect((await site.post('reader-d', "web/lists/getbytitle('Read')/getitems", { query: { ViewXml } })).status).toBe(status);
});

test('a property that a query does not have is refused', async () => {
  expect((await site.post('reader-d', "web/lists/getbytitle('Read')/getitems", { query: { Xml: '<View />' } })).status).toBe(400);
});
