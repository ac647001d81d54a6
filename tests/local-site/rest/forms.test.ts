import { addList, type Answer, type Running, start } from './fixture';

let site: Running;
const list = "web/lists/getbytitle('Vormid')";
// The very thing that must be refused.
const script = 'javascript:alert(1)';

beforeAll(async () => {
  site = await start({ now: () => new Date('2026-11-21T10:00:00Z') });
  await addList(site, 'Üksused');
  await site.sp('owner-a').web.lists.getByTitle('Üksused').items.add({ Title: 'Kvaliteet' });
  await addList(site, 'Vormid',
    '<Field Type="Text" Name="Code" DisplayName="Kood" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
    '<Field Type="Number" Name="Rank" DisplayName="Järk" Min="0" Max="10" />',
    '<Field Type="DateTime" Name="Due" DisplayName="Tähtpäev" Format="DateOnly" />',
    '<Field Type="Choice" Name="State" DisplayName="Olek"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
    '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES></Field>',
    '<Field Type="User" Mult="TRUE" Name="People" DisplayName="Inimesed" />',
    '<Field Type="Lookup" Name="Unit" DisplayName="Üksus" List="Lists/Üksused" ShowField="Title" />',
    '<Field Type="Boolean" Name="Done" DisplayName="Tehtud" />',
    '<Field Type="URL" Name="Link" DisplayName="Link" />');
  await site.sp('member-b').web.lists.getByTitle('Vormid').items.add({ Title: 'Esimene', Code: 'A' });
  await site.sp('member-b').web.lists.getByTitle('Vormid').items.add({ Title: 'Teine', Code: 'B' });
});
afterAll(() => site.close());

interface FormValue { readonly FieldName: string; readonly FieldValue: string }

const values = (given: Readonly<Record<string, string>>): FormValue[] => Object.entries(given).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const update = (given: Readonly<Record<string, string>>, key = 'member-b', bNewDocumentUpdate = false): Promise<Answer> =>
  site.post(key, `${list}/items(1)/validateupdatelistitem`, { formValues: values(given), bNewDocumentUpdate });
const read = async (id = 1): Promise<Record<string, unknown>> => (await site.get('reader-d', `${list}/items(${id})`, { Accept: 'application/json;odata=nometadata' })).json;

test('values come as people write them in Estonian', async () => {
  const { status, json } = await update({
    Title: 'Muudetud', Rank: '2,5', Due: '21.11.2026', State: 'b', Tags: ';#x;#y;#', Done: '1', Unit: '1', Link: 'https://sm.ee, Ministeerium',
    People: JSON.stringify([{ Key: 'i:0#.f|membership|member-b@vajs.test' }, { Key: 'VAJS omanikud' }])
  });
  expect(status).toBe(200);
  expect(json.value[0]).toEqual({ ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'Muudetud', HasException: false, ItemId: 1 });
  expect(await read()).toMatchObject({
    Title: 'Muudetud', Rank: 2.5, Due: '2026-11-20T22:00:00Z', State: 'b', Tags: ['x', 'y'], Done: true, UnitId: 1, PeopleId: [7, 3], Link: { Url: 'https://sm.ee', Description: 'Ministeerium' },
    OData__UIVersionString: '2.0'
  });
});

test.each([
  ['a required column left empty', { Code: '' }], ['a choice that is none', { State: 'c' }], ['a number out of its range', { Rank: '11' }], ['a number with a point', { Rank: '1.5' }],
  ['a date in another order', { Due: '11/21/2026' }], ['a lookup to no row', { Unit: '99' }], ['somebody unknown', { People: '[{"Key":"keegi@mujal.ee"}]' }], ['a script for a link', { Link: script }],
  ['a value that another row has', { Code: 'b' }], ['a column that is not there', { Puudub: 'x' }], ['a read-only column', { ID: '7' }]
])('%s is answered as an error of that value, and nothing is saved', async (_what, given) => {
  const before = await read();
  const { status, json } = await update({ Title: 'Ei tohi salvestuda', ...given });
  expect(status).toBe(200);
  expect((json.value as { HasException: boolean; ErrorCode: number }[]).some(value => value.HasException && value.ErrorCode !== 0)).toBe(true);
  expect(await read()).toEqual(before);
});

test('whoever manages the list may set who and when, and leave the version as it is', async () => {
  const before = await read(2);
  const owner = { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: 'i:0#.f|membership|owner-a@vajs.test' }]) };
  const { json } = await site.post('owner-a', `${list}/items(2)/validateupdatelistitem`,
    { formValues: [owner, { FieldName: 'Created', FieldValue: '01.01.2020 10:00' }, { FieldName: 'Title', FieldValue: 'Üle viidud' }], bNewDocumentUpdate: true });
  expect((json.value as { HasException: boolean }[]).every(value => !value.HasException)).toBe(true);
  expect(await read(2)).toMatchObject({ Title: 'Üle viidud', AuthorId: 6, Created: '2020-01-01T08:00:00Z', OData__UIVersionString: before.OData__UIVersionString, EditorId: before.EditorId });
});

test('whoever only adds rows may not', async () => {
  const contribute = (await site.get('owner-a', 'web/roledefinitions/getbytype(3)')).json.Id as number;
  const user = (await site.get('owner-a', "web/siteusers/getbyemail('member-c@vajs.test')")).json.Id as number;
  await site.post('owner-a', `${list}/breakroleinheritance(copyroleassignments=false)`);
  await site.post('owner-a', `${list}/roleassignments/addroleassignment(principalid=${user},roledefid=${contribute})`);
  const before = (await site.get('owner-a', `${list}/items(1)`)).json;
  const { json } = await update({ Author: JSON.stringify([{ Key: 'i:0#.f|membership|owner-a@vajs.test' }]) }, 'member-c', true);
  expect(json.value[0].HasException).toBe(true);
  expect((await site.get('owner-a', `${list}/items(1)`)).json).toEqual(before);
  await site.post('owner-a', `${list}/resetroleinheritance`);
  expect((await update({ Title: 'x' }, 'reader-d')).status).toBe(403);
});

test('a row is added through a form, with the checks of forms', async () => {
  const { items } = site.sp('member-b').web.lists.getByTitle('Vormid');
  const before = (await items()).length;
  const missing = await site.sp('member-b').web.lists.getByTitle('Vormid').addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Ilma koodita' }], '/sites/vajs/Lists/Vormid');
  expect(missing.filter(value => value.HasException).map(value => value.FieldName)).toEqual(['Code']);
  expect((await items()).length).toBe(before);
  const added = await site.sp('member-b').web.lists.getByTitle('Vormid')
    .addValidateUpdateItemUsingPath(values({ Title: 'Koodiga', Code: 'C' }), '/sites/vajs/Lists/Vormid');
  const id = Number(added.find(value => value.FieldName === 'Id')?.FieldValue);
  expect(await read(id)).toMatchObject({ Title: 'Koodiga', Code: 'C', AuthorId: 7 });
});
